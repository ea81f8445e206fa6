/**
 * Sorts an answer into a checklist to work through: registering with UNHCR in China, with an appointment and without a police form.
 *
 * Run it with `npx tsx examples/08-checklist.ts`.
 */
import unhcrCnRegistration from '../rulesets/unhcr/cn-registration/index.ts'
import { checklist, evaluate, renderChecklist, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(unhcrCnRegistration, { asOf })

const evaluation = evaluate(
  version,
  { unhcrStage: 'appointment-given', cnStayExpired: false, hasPoliceForm: false, unhcrInterviewDate: '2026-12-03' },
  { asOf },
)

console.log(renderChecklist(version, checklist(version, evaluation), { format: 'markdown', title: unhcrCnRegistration.title }))

/* OUTPUT
# Checklist: Registration with UNHCR in China

Registration with UNHCR in China, as of 21 November 2026: 1 deadline, 1 possible consequence, 7 to do or bring, 1 open

- First: if the person fears a state, take advice before approaching it (assumed: countries where persecution is feared: none)
- By when: registration interview (due on: 3 December 2026)
- Can follow: registration put on hold
- Do or bring: get a valid police registration form (临时住宿登记表) for the present address from the local police; after every further move, a new police registration form, short stays included; 5 more
- Open: register the present address with the local police, in person or through the host; hangs on: Is the applicant staying in a hotel?

☐ to tick off · ◇ open: may turn out to be needed · ≠ law unclear: sources disagree

## Do

- [ ] **Get a valid police registration form (临时住宿登记表) for the present address from the local police**
  - issued by: the local police
  - UNHCR needs a form that is valid for where the applicant lives [1] [2]
- [ ] **After every further move, a new police registration form, short stays included**
  - within: 24 hours of moving
  - Every foreigner needs the form for each new place, and UNHCR sees it again at the interview [2] [3]
- [ ] **Come to the registration interview in person and on time**
  - Being late can move the interview; not coming means starting again from the first message [4] [5] [6]

## Bring

- [ ] **Passport**
  - The registration interview asks for the passport [7]
- [ ] **Any other documents that prove identity**
  - The registration interview asks for whatever else proves identity [7]
- [ ] **Valid police registration form (临时住宿登记表)**
  - issued by: the local police
  - The registration interview asks for the form, valid on that day [3]
- [ ] **Any other documents that prove the present address**
  - The registration interview asks for whatever else proves the address [3]

## By when

- [ ] **Registration interview**
  - due on: 3 December 2026
  - The day that UNHCR has given [8] [6]

## Where (places open to the applicant)

- [ ] **Place of the registration interview**
  - address: UNHCR’s office in Beijing (its page gives no street)
  - The interview takes place in person, in UNHCR’s office [4]

## Ask next

Is the applicant staying in a hotel?

The answer can change 2 findings.

## Assumed, and the answer could change if it is wrong

- Child who is alone: no
- Change of phone number or email: no
- Change of residence: no
- Change of personal circumstances: no
- Countries where persecution is feared: none

## Assumed, since not told otherwise

3 answers were assumed on which nothing here rests.

## Good to know

- **What comes next**
  - The registration interview, in person in Beijing; whoever misses it begins again with the first message [4] [6]
- **An interpreter, arranged by UNHCR**
  - Whoever speaks no English tells UNHCR the preferred language [9]
- **Registration put on hold** — *at the discretion of UNHCR*
  - A required document is not presented: the valid police form [10] [3]

## Still open

Depends on: Does the applicant have a passport?

Also open: Without a passport: do not turn to the police, embassy or consulate of a state that is feared to get one before asking UNHCR or a lawyer; write to UNHCR without it [11] [12]

Depends on: Is the applicant staying in a hotel?

- ◇ **Register the present address with the local police, in person or through the host** — *open*
  - within: 24 hours after moving in
  - Whoever lives elsewhere than in a hotel registers with the police [2] [13]

Also open: The hotel registers its guests with the police [13] [1]

## Sources

- [1] UNHCR China, Registering with UNHCR, How do I register with UNHCR?, item 1  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [2] UNHCR China, Registering with UNHCR, How do I register with UNHCR?, on the police form  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [3] UNHCR China, Registering with UNHCR, How is the registration interview conducted?, on the address  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [4] UNHCR China, Registering with UNHCR, How is the registration interview conducted?, on the place  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official  
  The page gives neither a street address nor hours.
- [5] UNHCR China, Registering with UNHCR, How is the registration interview conducted?, on coming late  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [6] UNHCR China, Registering with UNHCR, How is the registration interview conducted?, on not coming  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [7] UNHCR China, Registering with UNHCR, How is the registration interview conducted?, on identity  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [8] UNHCR China, Registering with UNHCR, How do I register with UNHCR?, on the appointment  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [9] UNHCR China, Registering with UNHCR, Can I get an interpreter for my registration interview?  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [10] UNHCR China, Registering with UNHCR, How is the registration interview conducted?, on missing documents  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official  
  How long a registration is on hold, and how that ends, the page does not say.
- [11] UNHCR China, Registering with UNHCR, How do I register with UNHCR?, item 2 (1)  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official
- [12] UNHCR China, Registering with UNHCR, How do I register with UNHCR?, on many requests  
  <https://help.unhcr.org/china/asylum/registering-with-unhcr/>  
  read 21 November 2026; official  
  On a change of address or number before registration the page says nothing; a move calls for a new form within 24 hours.
- [13] Exit and Entry Administration Law (出境入境管理法), art 39  
  <https://raw.githubusercontent.com/LawRefBook/Laws/master/行政法/出境入境管理法(2012-06-30).md>  
  read 28 November 2026; official text, copied elsewhere  
  Within 24 hours after moving in, by the foreigner or the host; a hotel registers its guests itself. UNHCR’s page names all foreigners; the law spares hotel guests. What follows in Chinese law is in “Registration of foreigners’ accommodation in China”.

official = a copy of the authority’s own page; official text, copied elsewhere = the authority’s own text, as reproduced elsewhere

Version of 1 July 2013, revision 1, as of 21 November 2026.

When this version began is not known exactly; it is taken to be 1 July 2013. UNHCR’s page is undated. It relies on the Exit and Entry Administration Law, in force from that day, and cannot be older in this form; when it first said so is not known. It was read on 21 November 2026: answers for days long before rest on that reading.

This applies published rules to the facts given. It is not legal advice.

*/
