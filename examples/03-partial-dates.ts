/**
 * Dates may be known to the year or month only. What holds for every day that they can stand for is decided; otherwise the answer says
 * which date has to be known better.
 *
 * Run it with `npx tsx examples/03-partial-dates.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, type PartialDate, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

/** Whether Japan asks for a certificate after a stay until 10 May 2016. */
function japan(from: PartialDate): string {
  const residences = [
    { country: 'JP', from, to: '2016-05-10' },
    { country: 'US', from: '2016-06-01' },
  ] as const
  const { findings } = evaluate(version, { usVisa: 'immigrant', birthDate: '1990', nationalities: [], residences, arrests: [] }, { asOf })
  const finding = findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP')
  return `${finding?.status}${finding?.missing.length ? `, missing ${finding.missing.join(', ')}` : ''}`
}

console.log(`from 2015:       ${japan('2015')}`)
console.log(`from 2015-04:    ${japan('2015-04')}`)
console.log(`from 2015-05:    ${japan('2015-05')}`)
console.log(`from 2015-05-11: ${japan('2015-05-11')}`)
console.log(`from 2015-05-12: ${japan('2015-05-12')}`)

/* OUTPUT
from 2015:       undetermined, missing residences[0].from
from 2015-04:    applies
from 2015-05:    undetermined, missing residences[0].from
from 2015-05-11: contested
from 2015-05-12: does-not-apply
*/
