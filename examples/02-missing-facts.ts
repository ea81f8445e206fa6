/**
 * Facts may be given, left out, or said not to be knowable. An answer that they cannot change is given at once; for the others the
 * evaluation lists exactly the facts that can still matter, and the one most worth asking for.
 *
 * Run it with `npx tsx examples/02-missing-facts.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

// Left out: whether there were arrests. Japan hangs on it; the United States never asks for its own certificate.
const residences = [
  { country: 'JP', from: '2024-01-01', to: '2024-03-31' },
  { country: 'US', from: '2024-04-01' },
] as const
const asked = evaluate(version, { usVisa: 'immigrant', birthDate: '2000-02-29', nationalities: [], residences }, { asOf })
for (const { subject, status, missing } of asked.findings.filter(({ outcome }) => outcome === 'police-certificate')) {
  console.log(`${subject.country}: ${status}${missing.length > 0 ? `, missing ${missing.join(', ')}` : ''}`)
}
console.log(`next: ${asked.nextQuestion?.question.en}`)

// Asked, and nobody knows: it stays undetermined, and is not asked again. What was assumed and matters is to be confirmed instead.
const told = {
  usVisa: 'immigrant',
  usPost: 'other',
  birthDate: '2000-02-29',
  nationalities: [],
  residences,
  usChargesWithoutArrest: [],
} as const
const unknown = evaluate(version, { ...told, arrests: 'unknown' }, { asOf })
console.log(`unknown: ${unknown.unknown.join(', ')}`)
console.log(`to confirm: ${unknown.nextQuestion?.question.en} Assumed: ${JSON.stringify(unknown.nextQuestion?.assumed)}`)

/* OUTPUT
JP: undetermined, missing arrests
US: does-not-apply
*: undetermined, missing arrests
next: Has the person ever been arrested, at any age, and in which countries?
unknown: arrests
to confirm: For which countries does the State Department’s country page say that police certificates are unavailable? Assumed: []
*/
