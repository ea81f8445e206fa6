/**
 * A bill is before parliament, and a firm wants to write to the clients whom it would concern before anybody else does. It writes the bill
 * down as an amendment of the version in force, and asks of every file what that would change: for some it does, for others surely not, and
 * of the rest one answer tells. The bill is invented: three months in a row instead of six.
 *
 * Run it with `npx tsx examples/14-letters-on-an-amendment.ts`.
 */
import inForce from '../rulesets/ca/express-entry-police-certificates/2018-02-27/index.ts'
import { type AffectedFinding, affectedBy } from '../src/analysis.ts'
import { amendVersion } from '../src/authoring.ts'
import './end-quietly.ts'

const bill = amendVersion(inForce, {
  inForce: { from: '2027-03-01', basis: 'exact' },
  encodedOn: '2026-11-29',
  verifiedOn: '2026-11-29',
  revision: 1,
  citations: {
    bill: {
      instrument: { en: 'An invented bill, clause 4', zh: '虚构法案，第四条' },
      read: '2026-11-29',
      reliability: 'OWN',
      clauses: ['BILL-4'],
    },
  },
  replace: {
    conditions: {
      'long-stay': {
        fact: 'country.bridgedStay',
        operator: 'greaterThanInclusive',
        value: { months: 3 },
        label: { en: 'at least three months in a row in {country}', zh: '在{country}连续停留至少三个月' },
      },
    },
    rules: [
      {
        id: 'six-months-in-a-row',
        title: {
          en: 'Every country stayed in for three months in a row within the last ten years and since 18',
          zh: '最近十年内且年满18岁后连续停留三个月的每个国家',
        },
        cites: ['bill'],
      },
    ],
  },
})

/** Invented clients, as they come from a firm's database. */
const caseload = [
  {
    name: 'M. Okafor',
    birthDate: '1985-04-02',
    nationalities: ['NG'],
    residences: [
      { country: 'NG', from: '1985-04-02', to: '2024-01-05' },
      { country: 'JP', from: '2024-01-06', to: '2024-05-30' },
      { country: 'NG', from: '2024-05-31' },
    ],
  },
  {
    name: 'A. Costa',
    birthDate: '1990-11-03',
    nationalities: ['BR'],
    residences: [
      { country: 'BR', from: '1990-11-03', to: '2024-08-31' },
      { country: 'FR', from: '2024-09-01', to: '2024-10-30' },
      { country: 'BR', from: '2024-10-31' },
    ],
  },
  {
    name: 'R. Singh',
    birthDate: '1979-06-30',
    nationalities: ['IN'],
    residences: [
      { country: 'IN', from: '1979-06-30', to: '2025-01-20' },
      { country: 'AE', from: '2025-02', to: '2025-05' },
      { country: 'IN', from: '2025-06-10' },
    ],
  },
] as const

const tell = affectedBy(inForce, bill, { asOf: '2027-03-01' })

const letters = caseload.map(({ name, ...facts }) => {
  const { effect, findings, nextQuestion, restsOn } = tell(facts)
  const certificates = findings.filter(({ outcome, effect: own }) => outcome === 'police-certificate' && own === 'changed')
  const provided = restsOn.includes('historyComplete') ? ', if the stays that you told us of are all that there were' : ''
  const hangs = `Whether the bill concerns you hangs on one answer. ${nextQuestion?.question.en}`
  const changed = certificates.length > 0 ? certificates.map(sentence).join(' ') : hangs
  return `Dear ${name},\n${effect === 'unchanged' ? `The bill changes nothing for you${provided}.` : changed}`
})

console.log(letters.join('\n\n'))

/** What a country is called. */
function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
}

/** Says what changes of a certificate, and by which words of the bill. */
function sentence({ subject, before, after }: AffectedFinding): string {
  const needed = (status: string) => (status === 'applies' ? 'needed' : 'not needed')
  const rules = bill.rules.filter(({ id }) => after.rules.includes(id)).map(({ title }) => title.en)
  const because = rules.length === 0 ? '' : ` (${rules.join('; ')})`
  return `A police certificate of ${nameOf(String(subject.country))} is ${needed(before.status)} today, and ${needed(after.status)} from 1 March 2027${because}.`
}

/* OUTPUT
Dear M. Okafor,
A police certificate of Japan is not needed today, and needed from 1 March 2027 (Every country stayed in for three months in a row within the last ten years and since 18).

Dear A. Costa,
The bill changes nothing for you, if the stays that you told us of are all that there were.

Dear R. Singh,
Whether the bill concerns you hangs on one answer. Stay 2: On which day did it begin? (as exactly as you can)
*/
