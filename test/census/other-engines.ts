import { Engine } from 'json-rules-engine'
import { type DmnExport, toDmn } from '../../src/adapters/dmn.ts'
import { toJsonLogic } from '../../src/adapters/json-logic.ts'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Model, type Row, readModel } from '../adapters/run-dmn.ts'
import { placeKey } from '../oracle/measures.ts'
import type { PublishedCase } from './recorded.ts'

/** The rules that a case expects to apply, each with its subject, sorted. */
export function appliedIn({ expected }: PublishedCase): readonly string[] {
  return expected
    .flatMap(({ subject, outcomes }) => Object.values(outcomes).flatMap(({ rules }) => rules.map((rule) => named(rule, subject))))
    .sort()
}

/** The rules of a case that json-rules-engine fires, each with its subject, sorted. */
export async function firedIn(version: RulesetVersion, { asOf, readings, facts }: PublishedCase): Promise<readonly string[]> {
  const engines = known.get(version) ?? enginesOf(version)
  known.set(version, engines)
  const fired: string[] = []
  for (const run of engines.exported.facts(facts as never, { asOf, readings })) {
    const { events } = (await engines.of(run.forEach).run({ ...run.facts })) ?? { events: [] }
    for (const { params } of events) fired.push(named(String(params?.rule), run.subject))
  }
  return fired.sort()
}

const known = new WeakMap<RulesetVersion, ReturnType<typeof enginesOf>>()

function enginesOf(version: RulesetVersion) {
  const exported = toJsonRulesEngine(version)
  const made = new Map(
    [...new Set(version.rules.map(({ forEach }) => forEach))].map((forEach) => {
      const engine = new Engine(exported.rules.filter((_, index) => version.rules[index]?.forEach === forEach))
      for (const { name, evaluate: compare } of exported.operators) engine.addOperator(name, compare)
      return [forEach, engine]
    }),
  )
  return { exported, of: (forEach: string | undefined) => made.get(forEach) as Engine }
}

/** The rules of a case that an engine of JsonLogic finds to be true, each with its subject, sorted. */
export function foundIn(version: RulesetVersion, { asOf, readings, facts }: PublishedCase, apply: Apply): readonly string[] {
  const { rules, facts: factsFor } = logics.get(version) ?? toJsonLogic(version)
  logics.set(version, { rules, facts: factsFor })
  return factsFor(facts as never, { asOf, readings })
    .flatMap((run) =>
      rules
        .filter(({ name, logic }) => run.rules.includes(name) && apply(logic, run.facts) === true)
        .map(({ name }) => named(name, run.subject)),
    )
    .sort()
}

/** What applies JsonLogic to data. */
export type Apply = (logic: object, data: object) => unknown

const logics = new WeakMap<RulesetVersion, ReturnType<typeof toJsonLogic>>()

/** The rules of a case of which the tables of DMN give rows, each with its subject, sorted. */
export async function collectedIn(version: RulesetVersion, { asOf, readings, facts }: PublishedCase): Promise<readonly string[]> {
  const written: DmnExport & { readonly model?: Promise<Model> } = models.get(version) ?? toDmn(version)
  const model = written.model ?? readModel(written.xml)
  models.set(version, { ...written, model })
  const { decide } = await model
  return written
    .facts(facts as never, { asOf, readings })
    .flatMap(({ decisions, facts: inputs, subject }) =>
      Object.values(decide(decisions, inputs)).flatMap((rows) => (rows as readonly Row[]).map(({ rule }) => named(String(rule), subject))),
    )
    .sort()
}

const models = new WeakMap<RulesetVersion, DmnExport & { readonly model: Promise<Model> }>()

/** A record is told by its number alone, though it has a country. */
export function named(rule: string, subject: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(subject).map(([name, value]) => [name, name === 'place' ? placeKey(String(value)) : value])
  const record = entries.find(([name]) => name !== 'country' && name !== 'place')
  return `${rule} ${JSON.stringify(record ?? entries)}`
}
