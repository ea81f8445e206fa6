import { LogicEngine } from 'json-logic-engine'
import jsonLogic, { type RulesLogic } from 'json-logic-js'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { decider, evaluate } from '../../../src/index.ts'
import { asVersion } from './as-version.ts'
import type { DecisionSet, Input, Leaf, Tree } from './decision-sets.ts'
import { policeCertificates } from './handwritten-a.ts'
import { checklist } from './handwritten-b.ts'

/** Decides every rule of a set for one input: writes 1 for a rule that applies, 0 for one that does not. */
export type Decide = (input: Input, verdicts: Uint8Array) => void

/** The same by an engine that answers later. */
export type DecideLater = (input: Input, verdicts: Uint8Array) => Promise<void>

/** One way to decide a set; `build` does once what has to be done before any input can be decided. */
export type Contestant =
  | { readonly name: string; readonly later: false; readonly build: (set: DecisionSet) => Decide }
  | { readonly name: string; readonly later: true; readonly build: (set: DecisionSet) => DecideLater }

/** Everyone, ours first; all are measured by the hand-written functions, and what it takes to build them by json-logic-engine. */
export const contestants: readonly Contestant[] = [
  { name: 'immigration-rulesets', later: false, build: buildOurs },
  { name: 'immigration-rulesets, with reasons', later: false, build: buildOursWithReasons },
  {
    name: 'hand-written function',
    later: false,
    build: ({ name }) => (name === 'A' ? policeCertificates : checklist) as unknown as Decide,
  },
  { name: 'json-logic-engine, compiled', later: false, build: buildJsonLogicEngine },
  { name: 'json-logic-js', later: false, build: buildJsonLogic },
  { name: 'json-rules-engine', later: true, build: buildJsonRulesEngine },
]

/** The verdicts alone; each rule of a set has an outcome of its own. */
function buildOurs(set: DecisionSet): Decide {
  const decide = decider(asVersion(set), { asOf: '2020-01-01' })
  return (input, verdicts) => {
    const { outcomes } = decide(input as never)
    for (let index = 0; index < verdicts.length; index++) verdicts[index] = outcomes[index]!.statuses[0] === 'applies' ? 1 : 0
  }
}

/** Everything that `evaluate` finds. */
function buildOursWithReasons(set: DecisionSet): Decide {
  const version = asVersion(set)
  const options = { asOf: '2020-01-01' }
  evaluate(version, {}, options)
  return (input, verdicts) => {
    const { findings } = evaluate(version, input as never, options)
    for (let index = 0; index < verdicts.length; index++) verdicts[index] = findings[index]!.status === 'applies' ? 1 : 0
  }
}

/** A function a rule: one function for all of them is slower. */
function buildJsonLogicEngine({ rules }: DecisionSet): Decide {
  const engine = new LogicEngine()
  const compiled = rules.map(({ conditions }) => engine.build(jsonLogicOf(conditions)) as (input: Input) => unknown)
  return (input, verdicts) => {
    for (let index = 0; index < compiled.length; index++) verdicts[index] = compiled[index]!(input) ? 1 : 0
  }
}

function buildJsonLogic({ rules }: DecisionSet): Decide {
  const logic = rules.map(({ conditions }) => jsonLogicOf(conditions) as RulesLogic)
  return (input, verdicts) => {
    for (let index = 0; index < logic.length; index++) verdicts[index] = jsonLogic.apply(logic[index]!, input) ? 1 : 0
  }
}

function buildJsonRulesEngine({ rules }: DecisionSet): DecideLater {
  const engine = new Engine(
    rules.map(({ name, conditions }) => ({ name, conditions: conditions as TopLevelCondition, event: { type: name } })),
  )
  const indexes = new Map(rules.map(({ name }, index) => [name, index]))
  return async (input, verdicts) => {
    const { events } = await engine.run(input)
    for (let index = 0; index < rules.length; index++) verdicts[index] = 0
    for (const { type } of events) verdicts[indexes.get(type) as number] = 1
  }
}

const jsonLogicOperators: Readonly<Record<Leaf['operator'], string>> = {
  equal: '===',
  notEqual: '!==',
  in: 'in',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

function jsonLogicOf(condition: Tree): object {
  if ('all' in condition) return { and: condition.all.map(jsonLogicOf) }
  if ('any' in condition) return { or: condition.any.map(jsonLogicOf) }
  if ('not' in condition) return { '!': [jsonLogicOf(condition.not)] }
  return { [jsonLogicOperators[condition.operator]]: [{ var: condition.fact }, condition.value] }
}
