/**
 * Applies the rules in force on a day to the facts of a case: which police certificates does a visa to the United States need?
 *
 * Run it with `npx tsx examples/01-evaluate.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

const evaluation = evaluate(
  version,
  {
    usVisa: 'immigrant',
    birthDate: '1990-03-14',
    nationalities: ['CN'],
    residences: [
      { country: 'CN', place: 'Beijing', from: '1990-03-14', to: '2014-09-30' },
      { country: 'DE', place: 'Heidelberg', from: '2014-10-01', to: '2015-03-27' },
      { country: 'US', from: '2015-04-01' },
    ],
    arrests: [],
  },
  { asOf },
)

for (const { outcome, subject, status, rules } of evaluation.findings) {
  if (outcome === 'police-certificate')
    console.log(`${subject.country}: ${status}${status === 'applies' ? `, by ${rules.join(' and ')}` : ''}`)
}
console.log(`rests on what was assumed: ${evaluation.restsOn.join(', ')}`)

/* OUTPUT
CN: applies, by nationality and previous-residence
DE: does-not-apply
US: does-not-apply
rests on what was assumed: residences[].kind, historyComplete, officerBelievesRecordIn, certificates, usListedUnavailableIn, unobtainableIn, persecutionFearedIn, usReligiousCapacityIn
*/
