/**
 * The law changed, and a firm has a drawer of half-known files: for whom does it change anything, for whom surely not, and what has to be
 * asked of the others? On 27 February 2018 Canada stopped counting six months in total and began to count six months in a row.
 *
 * Run it with `npx tsx examples/12-affected.ts`.
 */
import expressEntry from '../rulesets/ca/express-entry-police-certificates/index.ts'
import { affected, renderAffected } from '../src/analysis.ts'
import { versionNamed } from '../src/index.ts'
import './end-quietly.ts'

const before = versionNamed(expressEntry, '2016-02-11')
const after = versionNamed(expressEntry, '2018-02-27')

/** Invented clients, as they come from a firm's database. */
const caseload = [
  {
    name: 'M. Okafor',
    birthDate: '1985-04-02',
    nationalities: ['NG'],
    residences: [
      { country: 'JP', from: '2014-01-06', to: '2014-04-30' },
      { country: 'JP', from: '2015-01-05', to: '2015-04-28' },
    ],
  },
  {
    name: 'A. Costa',
    birthDate: '1990-11',
    nationalities: ['BR'],
    residences: [{ country: 'FR', from: '2014-09-01', to: '2014-11-30' }],
  },
  {
    name: 'R. Singh',
    birthDate: '1979-06-30',
    nationalities: ['IN'],
    residences: [
      { country: 'AE', from: '2016-02', to: '2016-05' },
      { country: 'AE', from: '2017-01', to: '2017-04' },
    ],
  },
  { name: 'L. Meyer', birthDate: '1992-01-15', nationalities: ['DE'] },
  {
    name: 'J. Park',
    birthDate: '1983-09-09',
    nationalities: ['KR'],
    residences: [{ country: 'DE', from: '2014-01-01', to: '2014-02-28' }],
    family: [
      {
        role: 'spouse',
        name: 'S. Park',
        birthDate: '1984-12-01',
        residences: [
          { country: 'SG', from: '2012-03-01', to: '2012-06-30' },
          { country: 'SG', from: '2013-03-01', to: '2013-06-15' },
        ],
      },
    ],
  },
  { name: 'T. Nguyen', birthDate: '1990-02-30' },
]

const report = affected(before, after, caseload, { asOf: '2018-02-27' })

console.log(renderAffected(before, after, report, { title: expressEntry.title }))

// Whom to call first: those of whom one answer tells.
for (const { question, files, settles } of report.summary.questions) {
  console.log(`${files} to ask, ${settles} of whom nothing else is missing: ${question.en}`)
}

/* OUTPUT
Of 6 files: 2 changed, 1 surely unchanged, 2 depend on an answer, 1 cannot be
read.
Police certificates for permanent residence in Canada by Express Entry: the
rules in force from 11 February 2016 and those from 27 February 2018, both
applied as of 27 February 2018, the first day of the later ones.

Changed
-------
File 1 (M. Okafor)
  - Japan: police certificate; colour scan of the original certificate;
    certified translation with the original, where it is not in English or
    French: before: needed → now: not needed
File 5 (Spouse: S. Park)
  - Singapore: police certificate; colour scan of the original certificate;
    certified translation with the original, where it is not in English or
    French: before: needed → now: not needed

Depends on an answer: ask
-------------------------
- Stay 1: On which day did it begin? (as exactly as you can)
  1 file: File 3 (R. Singh)
- Where has the person lived or stayed, and from when until when?
  1 file; nothing else is missing: File 4 (L. Meyer)

Cannot be read
--------------
- File 6: birthDate: `1990-02-30` is not a date: February 1990 has 28 days

Assumed, and the answer could change if it is wrong
---------------------------------------------------
- Programme of the application to Canada: permanent residence by Express Entry,
  with or without a nomination
- Police certificates in hand: none
- Countries whose certificate is in English or French: none
- Countries checked on a consent form: none
- Countries whose certificate is not to be had in time: none
- Countries for which best efforts are shown: none
- Invitations to apply: none
- Countries where persecution is feared: none
- Countries whose certificate is past its printed date: none
- Countries that need a request letter of IRCC: none
- Countries whose certificate cannot be had: none
- Complete residence history: yes (4 files)
- Nationalities: none (1 file)

Earlier rules behind the changes
--------------------------------
- Every country lived in for six months in all since 18 (2 files)
- A colour scan of the original; certified true or unauthorised copies lead to
  rejection (2 files)
- Not in English or French: the original and a certified translation (2 files)

This is published rules applied to the facts given; it is not legal advice.

1 to ask, 0 of whom nothing else is missing: Stay 1: On which day did it begin? (as exactly as you can)
1 to ask, 1 of whom nothing else is missing: Where has the person lived or stayed, and from when until when?
*/
