/**
 * What is found under a version has the names of that version, so that a misspelt one does not compile; and an app that asks the next
 * question learns which control to show for it.
 *
 * Run it with `npx tsx examples/10-typed-results.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, questionAt, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })

const evaluation = evaluate(
  version,
  { birthDate: '1990-03-14', nationalities: ['CN'], residences: [{ country: 'DE', from: '2014-10-01', to: 'unknown' }], arrests: [] },
  { asOf, readings: { sixMonths: 'at-least' } },
)

// `police-certficate`, `subject.contry` or `{ sixMonth: 'at-least' }` would not compile.
const germany = evaluation.findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'DE')
console.log(`Germany: ${germany?.status}`)

if (evaluation.nextQuestion !== null) {
  const { kind, labels, question } = questionAt(version, evaluation.nextQuestion.fact)
  console.log(`${question.en} (${kind}: ${Object.keys(labels).join(', ')})`)
}

const end = questionAt(version, 'residences[0].to')
console.log(`${end.question.en} (${end.kind}, called “${end.label.en}”)`)

/* OUTPUT
Germany: undetermined
Which kind of visa is applied for? (enum: immigrant, diversity, fiance, nonimmigrant, adjustment-of-status, other)
Stay 1: On which day did it end? (date, called “last day”)
*/
