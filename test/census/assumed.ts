import { evaluate, isRulesetError } from '../../src/index.ts'
import { countsByKind } from '../../src/model/situation/assume-kinds.ts'
import { stayKindNames } from '../../src/model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { possible } from '../support/reach/vary.ts'
import type { SettledCase } from './looked-at.ts'

type Stays = readonly Readonly<Record<string, unknown>>[]

/** What is left out of facts: a fact by its name, and what stays were as `residences[].kind`. */
const kindOf = /^(.*)\[\]\.kind$/

/** Everything that a version assumes where it is left out. */
export function assumedBy(version: RulesetVersion): readonly string[] {
  return Object.entries(version.facts).flatMap(([name, fact]) => [
    ...(fact.assume === undefined ? [] : [name]),
    ...(fact.type === 'stays' && fact.assumeKind !== undefined && countsByKind(version, name) ? [`${name}[].kind`] : []),
  ])
}

/** Facts without one of them, or without what stays were. */
export function without(facts: PlainFacts, left: string): PlainFacts {
  const [, list] = kindOf.exec(left) ?? []
  if (list !== undefined) return { ...facts, [list]: (facts[list] as Stays).map(({ kind: _, ...stay }) => stay) }
  const { [left]: _, ...others } = facts
  return others
}

/** Whether a case says of a fact what is assumed where it is left out. */
export function isAsAssumed({ facts: definitions }: RulesetVersion, facts: PlainFacts, name: string): boolean {
  const [, list] = kindOf.exec(name) ?? []
  if (list === undefined) return JSON.stringify(facts[name]) === JSON.stringify(definitions[name]?.assume)
  const definition = definitions[list]
  const stays = facts[list] as Stays
  return stays.length > 0 && definition?.type === 'stays' && stays.every(({ kind }) => kind === definition.assumeKind)
}

/**
 * Marks for everything that a version assumes a case that can do without it, and whose answer hangs on it; where none says what is assumed,
 * one is added that says it in place of something else.
 */
export function markAssumed(version: RulesetVersion, cases: readonly SettledCase[]): readonly SettledCase[] {
  const marks = new Map<SettledCase, readonly string[]>()
  for (const name of assumedBy(version)) {
    const candidates = [...marks.keys(), ...cases, ...cases.flatMap((one) => assuming(version, one, name))]
    const found = candidates.find((one) => isAsAssumed(version, one.facts, name) && turnsOn(version, one, name, cases))
    if (found !== undefined) marks.set(found, [...(marks.get(found) ?? []), name])
  }
  return [...new Set([...cases, ...marks.keys()])].map((one) => {
    const { asOf, readings, facts } = one
    const assumed = marks.get(one)
    return { asOf, readings, facts, ...(assumed !== undefined && { assumed }) }
  })
}

/** A case that says of a fact what is assumed, where that can be. */
function assuming(version: RulesetVersion, one: SettledCase, name: string): readonly SettledCase[] {
  if (kindOf.test(name)) return []
  const facts = possible(version, one.asOf, { ...one.facts, [name]: version.facts[name]?.assume as PlainFacts[string] })
  return [{ ...one, facts }]
}

/** Every finding of a case with its status, to be compared; nothing where its facts contradict each other. */
function statusesOf(version: RulesetVersion, { asOf, readings }: SettledCase, facts: PlainFacts): string | undefined {
  try {
    const { findings, scope } = evaluate(version, facts, { asOf, readings })
    return JSON.stringify([scope?.status, findings.map(({ outcome, subject, status, modality }) => [outcome, subject, status, modality])])
  } catch (error) {
    if (isRulesetError(error)) return undefined
    throw error
  }
}

/** Whether something else would be found of a case if it were told otherwise in one point, by one of the values that other cases have. */
export function turnsOn(version: RulesetVersion, one: SettledCase, name: string, others: readonly SettledCase[]): boolean {
  const found = statusesOf(version, one, one.facts)
  return otherwise(version, one, name, others).some((facts) => ![found, undefined].includes(statusesOf(version, one, facts)))
}

function otherwise(version: RulesetVersion, { facts }: SettledCase, name: string, others: readonly SettledCase[]): readonly PlainFacts[] {
  const [, list] = kindOf.exec(name) ?? []
  if (list !== undefined)
    return stayKindNames.map((kind) => ({ ...facts, [list]: (facts[list] as Stays).map((stay) => ({ ...stay, kind })) }))
  const values = [...valuesOf(version, facts, name), ...others.map((other) => other.facts[name])]
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()].map((value) => ({ ...facts, [name]: value }))
}

function valuesOf({ facts: definitions }: RulesetVersion, facts: PlainFacts, name: string): readonly unknown[] {
  const definition = definitions[name]
  switch (definition?.type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return definition.values
    case 'integer':
      return [Number(facts[name]) + 1]
    case 'countries':
      return [...new Set(JSON.stringify(facts).match(/(?<=")[A-Z]{2}(?=")/g))].map((country) => [country])
    default:
      return []
  }
}
