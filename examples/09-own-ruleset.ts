/**
 * A private ruleset of one rule, as TypeScript and as JSON: the same version, with the same digest.
 *
 * Run with `npx tsx examples/09-own-ruleset.ts`.
 */
import { readFileSync } from 'node:fs'
import { defineVersion } from '../src/authoring.ts'
import { digestOf, evaluate } from '../src/index.ts'
import { parseJson, readVersion } from '../src/read.ts'
import './end-quietly.ts'

export const version = defineVersion({
  ruleset: 'firm-intake',
  inForce: { from: '2026-01-01', basis: 'exact' },
  encodedOn: '2026-11-29',
  verifiedOn: '2026-11-29',
  revision: 1,
  dateRounding: 'down',
  citations: {
    handbook: {
      instrument: { en: 'Our intake handbook', zh: '本所接案手册' },
      read: '2026-11-29',
      reliability: 'OWN',
      clauses: ['IN-1'],
    },
  },
  facts: { birthDate: { type: 'date', question: { en: 'When was the client born?', zh: '委托人何时出生？' } } },
  measures: { age: { age: 'birthDate', on: 'asOf', label: { en: 'age', zh: '年龄' } } },
  readings: {},
  conditions: {},
  outcomes: { guardian: { kind: 'requirement', modality: 'must', title: { en: 'a guardian signs too', zh: '须由监护人一并签字' } } },
  rules: [
    {
      id: 'minor',
      title: { en: 'The client is under 18', zh: '委托人未满18岁' },
      cites: ['handbook'],
      when: { fact: 'age', operator: 'lessThan', value: 18 },
      then: { outcome: 'guardian' },
    },
  ],
  notModelled: [],
})

for (const birthDate of ['2010-05-01', '2008', '2000-05-01'] as const) {
  const [finding] = evaluate(version, { birthDate }, { asOf: '2026-11-29' }).findings
  console.log(`${birthDate}: ${finding?.status}`)
}

const read = readVersion(parseJson(readFileSync(new URL('own-ruleset.json', import.meta.url), 'utf8')))
console.log(`the same as JSON: ${digestOf(read) === digestOf(version)}`)

/* OUTPUT
2010-05-01: applies
2008: undetermined
2000-05-01: does-not-apply
the same as JSON: true
*/
