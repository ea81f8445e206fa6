/**
 * Where sources disagree on the law, a version declares a reading. A finding that comes out alike under all readings is decided; one that
 * does not is contested, with what each reading leads to. A caller may follow one.
 *
 * Run it with `npx tsx examples/05-readings.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

// Two stays of seven months each: a year in total, but not in a row.
const facts = {
  usVisa: 'immigrant',
  birthDate: '1990-03-14',
  nationalities: [],
  residences: [
    { country: 'SG', from: '2016-06-01', to: '2016-12-31' },
    { country: 'SG', from: '2018-02-01', to: '2018-08-31' },
    { country: 'US', from: '2018-09-15' },
  ],
  arrests: [],
} as const

/** The police certificate of Singapore. */
function singapore(readings: Readonly<Record<string, string>>) {
  const { findings } = evaluate(version, facts, { asOf, readings })
  return findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'SG')
}

const contested = singapore({})
console.log(contested?.status)
for (const { readings, status, recommended } of contested?.readings ?? []) {
  console.log(`  ${JSON.stringify(readings)}: ${status}${recommended ? ' (recommended)' : ''}`)
}
console.log(singapore({ stayCounting: 'total' })?.status)

/* OUTPUT
contested
  {"stayCounting":"total"}: applies (recommended)
  {"stayCounting":"continuous"}: does-not-apply
applies
*/
