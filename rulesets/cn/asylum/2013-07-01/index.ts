import { composeVersion } from '../../../../src/authoring.ts'
import { duties } from './duties.ts'
import { extradition } from './extradition.ts'
import { feared } from './feared.ts'
import { recognition } from './recognition.ts'
import { silence } from './silence.ts'
import { terms } from './terms.ts'

/**
 * Asylum and refugee status in the law of China: one sentence of the Constitution, and one article of the Exit and Entry Administration Law.
 *
 * Political asylum is at the state’s discretion. Article 46 lets an applicant for refugee status stay while it is determined, and a refugee
 * stay and reside, each on a document of public security. What the law leaves out is said as well: procedure, authority, times, work.
 *
 * In practice UNHCR registers and decides; that way is the ruleset `unhcr-cn-registration`. Of treaties it is only said that they bind.
 * The Extradition Law, in force since 28 December 2000, says when China must or may refuse a request; it is silent on deportation.
 */
export default composeVersion(
  {
    ruleset: 'cn-asylum',
    inForce: {
      from: '2013-07-01',
      basis: 'exact',
      note: {
        en: 'The day on which article 46 took effect; the sentence of the Constitution is of 1982.',
        zh: '该日为第四十六条生效之日；宪法中的那一句规定则始于1982年。',
      },
    },
    encodedOn: '2026-11-21',
    verifiedOn: '2026-11-21',
    revision: 1,

    // Only the 16th birthday is computed: whoever was born on 29 February carries documents a day early, never late.
    dateRounding: 'down',
    notModelled: [
      {
        clauses: ['CN-01'],
        reason:
          'Visas issued at ports: about entering the country, which this ruleset does not decide; S1 cites the article as if it were about every visa.',
      },
      {
        clauses: ['S1-01'],
        reason:
          'Unreliable (K-01): no Chinese rule has asylum applied for at the border police; article 46 names no procedure, and in practice UNHCR registers.',
      },
      {
        clauses: ['S1-02'],
        reason:
          'Unreliable (K-01): public security issues the certificates of article 46; nothing says that it takes applications for asylum.',
      },
      { clauses: ['S1-03'], reason: 'Unreliable (K-01): a Regional Immigration Board does not exist in Chinese law.' },
      { clauses: ['S1-04'], reason: 'Context: a textbook definition, no rule.' },
      {
        clauses: ['S1-05'],
        reason: 'Unreliable: article 32 of the Constitution speaks of political reasons, not of democratic freedoms lost.',
      },
      {
        clauses: ['S1-06'],
        reason: 'Unreliable and garbled: no Chinese text was found that excludes political criminals; the Extradition Law protects them.',
      },
      { clauses: ['S1-07'], reason: 'Unreliable (K-01): the 1951 Convention lays down no procedure and names no police.' },
      { clauses: ['S1-08'], reason: 'Unreliable (K-01): a district immigration committee does not exist in Chinese law.' },
      { clauses: ['S1-09', 'S1-11'], reason: 'Unreliable (K-02): what is sent is on UNHCR’s own page: see unhcr-cn-registration.' },
      {
        clauses: ['S1-10'],
        reason: 'Unreliable (K-02) in this place, although UNHCR asks for passport pages too: see unhcr-cn-registration.',
      },
      {
        clauses: ['S1-12'],
        reason:
          'Unreliable (K-13): there is no immigration window; under article 46 the refugee identity document itself carries stay and residence.',
      },
      { clauses: ['S1-13'], reason: 'Context: a remark of doctrine. What the Extradition Law says is encoded.' },
      { clauses: ['S1-16'], reason: 'Context: an explanation of persecution without a source; UNHCR’s page speaks of serious harm.' },
      { clauses: ['S1-17'], reason: 'Context: an example of persecution without a source.' },
      {
        clauses: ['S1-18'],
        reason: 'Unreliable: neither Chinese law nor UNHCR’s page lists what is not persecution; each claim is judged on its own facts.',
      },
      {
        clauses: ['S1-19'],
        reason: 'Unreliable: neither Chinese law nor UNHCR’s page lists what is persecution; each claim is judged on its own facts.',
      },
      {
        clauses: ['S1-20'],
        reason: 'Unreliable: a test of economic deprivation from another country’s law, it seems; none was found for China.',
      },
      {
        clauses: ['S1-23'],
        reason: 'Context (K-14): article 8 of the rules on employment is about work permits, and no basis for refugee documents.',
      },
      {
        clauses: ['S1-25'],
        reason: 'Wrong (K-12): under article 89 a foreigner is whoever has no Chinese nationality, stateless persons included.',
      },
      {
        clauses: ['S1-26'],
        reason: 'Its first half is article 32 itself, which is encoded; that general crimes are excluded is said nowhere in the text.',
      },
      {
        clauses: ['S1-29'],
        reason:
          'Unreliable: no statute was found that says how persons granted asylum are treated; article 46 and the Law’s general rules apply.',
      },
      { clauses: ['S1-30'], reason: 'Context: a remark of doctrine on reciprocity.' },
      { clauses: ['S1-34'], reason: 'About UNHCR: see unhcr-cn-registration.' },
      { clauses: ['S1-35', 'S1-36', 'S1-37', 'S1-38'], reason: 'About UNHCR’s office: see unhcr-cn-registration.' },
      { clauses: ['S1-39'], reason: 'Context: history of UNHCR’s office.' },
      { clauses: ['S1-40'], reason: 'Context (K-15): numbers of September 2013, whose sum is wrong.' },
      {
        clauses: ['S1-44'],
        reason: 'Wrong (K-11): the Standing Committee of the National People’s Congress passed the Law; it reviews nobody’s status.',
      },
      { clauses: ['S1-45'], reason: 'Context: a remark on cooperation.' },
      { clauses: ['S1-46', 'S1-53'], reason: 'Unreliable (K-02): see unhcr-cn-registration.' },
      { clauses: ['S1-47'], reason: 'About UNHCR’s registration: see unhcr-cn-registration.' },
      { clauses: ['S1-48'], reason: 'Unreliable (K-02): UNHCR writes by email and names no slip: see unhcr-cn-registration.' },
      { clauses: ['S1-49'], reason: 'Unreliable (K-03): UNHCR says up to four weeks for another step: see unhcr-cn-registration.' },
      { clauses: ['S1-50'], reason: 'Unreliable (K-02): UNHCR’s page has no guide book: see unhcr-cn-registration.' },
      { clauses: ['S1-51'], reason: 'About UNHCR’s certificate: see unhcr-cn-registration.' },
      {
        clauses: ['S1-52'],
        reason: 'Wrong (K-04): UNHCR cannot intervene with the police, and no rule makes them release a holder: see unhcr-cn-registration.',
      },
      { clauses: ['S1-54'], reason: 'Unreliable (K-05): UNHCR states no term for its certificate: see unhcr-cn-registration.' },
      { clauses: ['S1-55', 'S1-56'], reason: 'About the renewal of UNHCR’s certificate (K-06): see unhcr-cn-registration.' },
      { clauses: ['S1-57'], reason: 'Registration with the police: see cn-accommodation-registration.' },
      { clauses: ['S1-58'], reason: 'Wrong (K-07): see cn-accommodation-registration.' },
      {
        clauses: ['S1-59'],
        reason:
          'Unreliable: article 46 ties the stay to a certificate of public security, not to a paper of UNHCR; what UNHCR says of its own is in unhcr-cn-registration.',
      },
      { clauses: ['S1-60'], reason: 'Context: praise, and membership in international bodies.' },
      { clauses: ['S1-61'], reason: 'Context: a remark that registration is no job.' },
      {
        clauses: ['S1-63'],
        reason: 'Wrong (K-09): article 32 is the Constitution’s; article 32 of the Exit and Entry Administration Law is about extensions.',
      },
      { clauses: ['S1-70'], reason: 'Context: UNHCR’s assistance, no rule.' },
      { clauses: ['S1-72'], reason: 'Wrong (K-08): see cn-accommodation-registration.' },
      { clauses: ['S1-73', 'S1-93'], reason: 'Residence permits are shown to public security: see cn-accommodation-registration.' },
      { clauses: ['S1-74', 'S1-94'], reason: 'Hotels report their guests: see cn-accommodation-registration.' },
      { clauses: ['S1-75'], reason: 'Context: the law of the United States.' },
      { clauses: ['S1-76'], reason: 'Context: history and numbers of June 2015 (K-15).' },
      { clauses: ['S1-77'], reason: 'Context: state of legislation about 2015, no rule.' },
      { clauses: ['S1-79'], reason: 'Context: the Law replaced two earlier ones. Its date is encoded.' },
      { clauses: ['S1-82'], reason: 'Context: an opinion, and drafts that never became law.' },
      {
        clauses: ['S1-86'],
        reason: 'Wrong (K-16): article 20 is about visas issued at ports, not about visas in general, and not about refugees.',
      },
      { clauses: ['S1-87'], reason: 'Context: how refugees come to China, no rule.' },
      { clauses: ['S1-88'], reason: 'Context: state of reform and schooling in 2013, no rule found.' },
      { clauses: ['S1-89'], reason: 'Context: history of resettlement in 1981 and 1982.' },
      { clauses: ['S1-90'], reason: 'Naturalisation belongs to the Nationality Law, which is not part of this ruleset.' },
      { clauses: ['S1-91'], reason: 'Permanent residence has its own rules, which are not part of this ruleset; the sentence is garbled.' },
      { clauses: ['S1-92'], reason: 'Documents to carry from sixteen: see cn-accommodation-registration.' },
      { clauses: ['S1-95'], reason: 'Registration within 24 hours: see cn-accommodation-registration.' },
      { clauses: ['S1-96'], reason: 'Context: photo credit.' },
      { clauses: ['S1-97'], reason: 'Context: titles and headings.' },
      { clauses: ['K-02'], reason: 'About UNHCR’s registration, where UNHCR’s own page decides: see unhcr-cn-registration.' },
      { clauses: ['K-03'], reason: 'About UNHCR’s waiting times, where UNHCR’s own page decides: see unhcr-cn-registration.' },
      { clauses: ['K-04'], reason: 'About UNHCR’s certificate, where UNHCR’s own page decides: see unhcr-cn-registration.' },
      { clauses: ['K-05'], reason: 'About UNHCR’s certificate; no term is stated by UNHCR: see unhcr-cn-registration.' },
      { clauses: ['K-06'], reason: 'About the renewal of UNHCR’s certificate: see unhcr-cn-registration.' },
      { clauses: ['K-07'], reason: 'Article 39 decides: see cn-accommodation-registration.' },
      { clauses: ['K-08'], reason: 'Article 38 decides, sixteen: see cn-accommodation-registration.' },
      {
        clauses: ['K-14'],
        reason:
          'Nothing to decide: the article on employment that the page names as legal basis has no bearing on refugee documents, which rest on article 46.',
      },
      { clauses: ['K-15'], reason: 'Nothing to decide: numbers are context, and no rule depends on them.' },
      { clauses: ['K-16'], reason: 'Article 20 of the Law is about port visas; nothing here depends on it.' },
    ],
  },
  terms,
  [feared, recognition, extradition, silence, duties],
)
