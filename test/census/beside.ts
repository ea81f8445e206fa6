import { compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Measure } from '../../src/model/measure.ts'
import { modalities } from '../../src/model/outcome.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { possibleIn } from '../../src/reasons/verification/possible.ts'
import type { Mutant } from './mutants.ts'

/** Where a mutant and its version differ, in a diagram that both are in; for the rules that are applied to each of the same. */
export interface Difference {
  readonly forEach: string | undefined
  readonly node: Node
}

/** How many conditions and measures further mutants may bring into a diagram; a version has at most 2,000 conditions. */
const most = { conditions: 1000, measures: 40 }

/** Mutants in groups that can share a diagram. */
export function groupsOf(version: RulesetVersion, mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const groups: Mutant[][] = []
  let room = { conditions: 0, measures: 0 }
  for (const mutant of mutants) {
    const names = [...changedIn(version, mutant)]
    const measures = names.filter((name) => name in version.measures).length
    const conditions = names.length - measures + 2 * mutant.rules.length
    if (conditions > room.conditions || measures > room.measures) {
      groups.push([])
      room = most
    }
    groups.at(-1)?.push(mutant)
    room = { conditions: room.conditions - conditions, measures: room.measures - measures }
  }
  return groups
}

/**
 * Of some mutants those that no combination of what is tested tells from their version in which somebody can be. What measures come to is in no
 * diagram, only what they have to do with each other.
 */
export function equivalentIn(version: RulesetVersion, mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  return new Set(
    groupsOf(version, mutants).flatMap((group) => {
      const { differences } = besideVersion(version, group)
      return group.filter((mutant) => mutant.kind !== 'rounding' && differences(mutant).length === 0)
    }),
  )
}

/**
 * Puts mutants and their version into one diagram, in which the rules of the mutants stand as further conditions on further measures.
 *
 * @returns That version, and where each mutant differs: nowhere where it is equivalent.
 */
export function besideVersion(
  version: RulesetVersion,
  mutants: readonly Mutant[],
): { readonly version: RulesetVersion; readonly differences: (mutant: Mutant) => readonly Difference[] } {
  const both = withMutants(version, mutants)
  const possible = possibleIn(compile(both.version))
  return {
    version: both.version,
    differences: (mutant) =>
      differencesOf(version, both, mutant, mutants.indexOf(mutant)).filter(
        ({ forEach, node }) => node !== 0 && possible.isSomewhere(forEach, node),
      ),
  }
}

interface Both {
  readonly version: RulesetVersion
  /** The condition that stands for one of a mutant’s rules. */
  readonly standsFor: (mutant: number, rule: string, part: 'when' | 'unless') => Condition | undefined
}

/** A version with the conditions and measures of some mutants of it, under names of their own. */
function withMutants(version: RulesetVersion, mutants: readonly Mutant[]): Both {
  const conditions: Record<string, Condition> = {}
  const measures: Record<string, Measure> = {}
  mutants.forEach((mutant, index) => {
    const own = ownNames(version, mutant)
    const put = (condition: Condition) => renamed(condition, (name) => own.get(name) ?? name)
    for (const [name, ownName] of own) {
      const measure = mutant.version.measures[name]
      if (measure === undefined) conditions[ownName] = put(mutant.version.conditions[name] as Condition)
      else measures[ownName] = renameAll(measure, (other) => own.get(other) ?? other) as Measure
    }
    for (const id of mutant.rules) {
      const { when, unless } = mutant.version.rules.find((rule) => rule.id === id) as Rule
      conditions[nameOf(index, id, 'when')] = put(when)
      if (unless !== undefined) conditions[nameOf(index, id, 'unless')] = put(unless)
    }
    for (const reason of mutant.rules.length === 0 ? (mutant.version.scope?.outside ?? []) : [])
      conditions[nameOf(index, reason.id, 'when')] = put(reason.when)
  })
  const both = { ...version, conditions: { ...version.conditions, ...conditions }, measures: { ...version.measures, ...measures } }
  return { version: both, standsFor: (mutant, rule, part) => conditions[nameOf(mutant, rule, part)] }

  function ownNames(own: RulesetVersion, mutant: Mutant): ReadonlyMap<string, string> {
    const index = mutants.indexOf(mutant)
    return new Map([...changedIn(own, mutant)].map((name) => [name, name in own.measures ? `${name}Of${index}` : `${name}-of-${index}`]))
  }
}

/** The shared conditions and measures that are others in a mutant, and those that hang on them. */
function changedIn(version: RulesetVersion, mutant: Mutant): ReadonlySet<string> {
  const entries = Object.entries({ ...version.conditions, ...version.measures })
  const others: Readonly<Record<string, unknown>> = { ...mutant.version.conditions, ...mutant.version.measures }
  const changed = new Set(entries.flatMap(([name, data]) => (others[name] === data ? [] : name)))
  const mentions = (data: unknown): boolean =>
    typeof data === 'string' ? changed.has(data) : typeof data === 'object' && data !== null && Object.values(data).some(mentions)
  for (let before = 0; before < changed.size; ) {
    before = changed.size
    for (const [name, data] of entries) if (!changed.has(name) && mentions(data)) changed.add(name)
  }
  return changed
}

function nameOf(mutant: number, rule: string, part: string): string {
  return `${part}-${mutant}-of-${rule}`
}

/** A condition that names others; without labels, which only what stands by its name has. */
function renamed(condition: Condition, rename: (name: string) => string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => renamed(part, rename)) }
  if ('any' in condition) return { any: condition.any.map((part) => renamed(part, rename)) }
  if ('not' in condition) return { not: renamed(condition.not, rename) }
  if ('condition' in condition) return { condition: rename(condition.condition) }
  const { fact, operator, value } = condition
  return { fact: rename(fact), operator, value }
}

function renameAll(data: unknown, rename: (name: string) => unknown): unknown {
  if (typeof data === 'string') return rename(data)
  if (Array.isArray(data)) return data.map((entry) => renameAll(entry, rename))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, renameAll(value, rename)]))
}

/** Where a mutant and its version differ, for the rules that are applied to each of the same. */
function differencesOf(version: RulesetVersion, both: Both, mutant: Mutant, index: number): readonly Difference[] {
  const { diagram, outcomes, outside, nodeOf } = compile(both.version)
  const or = (nodes: readonly Node[]) => nodes.reduce<Node>((any, node) => diagram.or(any, node), 0)
  const differ = (a: Node, b: Node) => or([diagram.and(a, diagram.not(b)), diagram.and(b, diagram.not(a))])
  const covered = outside.reduce<Node>((node, one) => diagram.and(node, diagram.not(one)), 1)
  if (mutant.rules.length === 0) {
    const own = (version.scope?.outside ?? []).map(({ id }) => nodeOf(both.standsFor(index, id, 'when') as Condition))
    return [{ forEach: undefined, node: differ(or(outside), or(own)) }]
  }
  const rules = outcomes.flatMap((outcome) => outcome.rules.map((compiled) => ({ outcome, compiled })))
  const nodes = rules
    .filter(({ compiled }) => mutant.rules.includes(compiled.rule.id))
    .map(({ outcome, compiled: { rule, exists, applies } }) => {
      const part = (name: 'when' | 'unless') => {
        const condition = both.standsFor(index, rule.id, name)
        return condition === undefined ? 0 : nodeOf(condition)
      }
      const own = diagram.and(exists, diagram.and(part('when'), diagram.not(part('unless'))))
      return {
        forEach: outcome.forEach,
        node: isSaid(mutant) ? diagram.and(applies, diagram.not(or(hiding(outcome.rules, rule)))) : differ(applies, own),
      }
    })
  return [...new Set(nodes.map(({ forEach }) => forEach))].map((forEach) => ({
    forEach,
    node: diagram.and(covered, or(nodes.filter((one) => one.forEach === forEach).map(({ node }) => node))),
  }))

  /** Where other rules decide what is said: those that bind as strongly, or give the same before it. */
  function hiding(all: (typeof rules)[number]['outcome']['rules'], rule: Rule): readonly Node[] {
    const others = all.filter((one) => one.rule !== rule)
    if (mutant.kind === 'binding') {
      const rank = ({ id, then }: Rule, of: RulesetVersion) =>
        modalities.indexOf((of.rules.find((one) => one.id === id)?.then.modality ?? of.outcomes[then.outcome]?.modality) as 'must')
      const strongest = Math.min(rank(rule, version), rank(rule, mutant.version))
      return others.filter((one) => rank(one.rule, version) <= strongest).map(({ applies }) => applies)
    }
    const changed = mutant.version.rules.find(({ id }) => id === rule.id)?.then.params ?? {}
    const [name = ''] = Object.keys(changed).filter((one) => changed[one] !== rule.then.params?.[one])
    const before = all.slice(
      0,
      all.findIndex((one) => one.rule === rule),
    )
    return before.filter((one) => name in (one.rule.then.params ?? {})).map(({ applies }) => applies)
  }
}

function isSaid({ kind }: Mutant): boolean {
  return kind === 'binding' || kind === 'parameter'
}
