/**
 * A version runs on json-rules-engine too: its rules, the operators to register, and the facts that they name, derived from complete
 * facts. Both engines agree; facts that are not complete and exact are refused, since that engine has no unknown.
 *
 * Run it with `npx tsx examples/07-json-rules-engine.ts`.
 */
import { Engine } from 'json-rules-engine'
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { toJsonRulesEngine } from '../src/adapters/json-rules-engine.ts'
import { evaluate, isRulesetError, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })
const given = {
  usVisa: 'immigrant',
  usPost: 'other',
  birthDate: '1990-03-14',
  nationalities: ['CN'],
  residences: [
    { country: 'CN', place: 'Beijing', from: '1990-03-14', to: '2014-09-30' },
    { country: 'US', place: 'Boston', from: '2014-10-01' },
  ],
  arrests: [],
  usChargesWithoutArrest: [],
} as const

const exported = toJsonRulesEngine(version)
for (const { subject, rules, facts } of exported.facts(given, { asOf })) {
  if (subject.country !== 'CN' || subject.place !== undefined) continue
  const engine = new Engine(exported.rules.filter(({ name }) => rules.includes(name ?? '')))
  for (const { name, evaluate: compare } of exported.operators) engine.addOperator(name, compare)
  const { events } = await engine.run({ ...facts })
  console.log(`json-rules-engine: ${events.map(({ params }) => params?.rule).join(', ')}`)
}

const { findings } = evaluate(version, given, { asOf })
const china = findings.filter(({ subject, status }) => subject.country === 'CN' && subject.place === undefined && status === 'applies')
console.log(`immigration-rulesets: ${china.flatMap(({ rules }) => rules).join(', ')}`)

try {
  exported.facts({ ...given, birthDate: '1990-03' }, { asOf })
} catch (error) {
  if (isRulesetError(error)) console.log(`${error.code}: ${error.message}`)
}

/* OUTPUT
json-rules-engine: nationality, previous-residence, certificate-form, china-public-security, china-notary, china-proxy, china-fee, translation
immigration-rulesets: nationality, previous-residence, certificate-form, china-public-security, china-notary, china-proxy, china-fee, translation
INCOMPLETE_FACTS: these facts have to be known exactly here: birthDate
*/
