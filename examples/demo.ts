/**
 * What `npm run demo` prints: the police certificates of a real kind of case, the question to ask next, and the reasons for the country
 * that hangs on it. The facts are in `demo.json`: a Chinese national of Beijing and Shanghai who studied in Germany for five months and 27
 * days, was posted to Japan and twice to Singapore, and works in the United States. Of the stay in Japan only the month of arrival is known.
 */
import { readFileSync } from 'node:fs'
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, explain, renderEvaluation, renderExplanation, versionInForce } from '../src/index.ts'
import { parseJson, readFacts } from '../src/read.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const { title } = usPoliceCertificates
const version = versionInForce(usPoliceCertificates, { asOf })
const facts = readFacts(version, parseJson(readFileSync(new URL('demo.json', import.meta.url), 'utf8')), { asOf })

const evaluation = evaluate(version, facts, { asOf })
console.log(renderEvaluation(version, evaluation, { title }))

const japan = explain(version, facts, { asOf }).filter(
  ({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP',
)
console.log(`\n\n${renderExplanation(version, evaluation, japan, { title })}`)

console.log('\n\nWhat the answer would change')
for (const from of ['2015-05-11', '2015-05-12'] as const) {
  const residences = Array.isArray(facts.residences)
    ? facts.residences.map((stay) => (stay.country === 'JP' ? { ...stay, from } : stay))
    : []
  const { findings } = evaluate(version, { ...facts, residences }, { asOf })
  const finding = findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP')
  console.log(`  in Japan from ${from}: ${finding?.status}`)
}
