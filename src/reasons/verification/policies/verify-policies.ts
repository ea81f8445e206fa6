import { type Compiled, type CompiledOutcome, compile } from '../../../diagram/compile.ts'
import type { Node } from '../../../diagram/diagram.ts'
import { chooseOptions, type EvaluateOptions } from '../../../engine/case.ts'
import { takeAsChecked } from '../../../model/checked.ts'
import type { Condition } from '../../../model/condition.ts'
import type { Facts } from '../../../model/fact.ts'
import type { ChangePolicy, IntentPolicy, Policy, PolicyClient, PolicyHead } from '../../../model/policy.ts'
import { pickFacts } from '../../../model/situation/client-file.ts'
import { keyOfSubject, type Subject } from '../../../model/subject.ts'
import type { RulesetVersion } from '../../../model/version.ts'
import { classesOf } from '../../difference/classes.ts'
import { compareVersions } from '../../difference/compared.ts'
import { daysFrom } from '../../difference/witness/days.ts'
import { chooseReadings } from '../../difference/witness/readings.ts'
import { witnessFinder } from '../../difference/witness/witness.ts'
import { findingsOf } from '../../evaluate.ts'
import type { Finding } from '../../evaluation.ts'
import { relationsOf } from '../../relations/relations-of.ts'
import type { AcceptedRemark } from '../remark.ts'
import { changeBetween, isAbout } from './changed.ts'
import { counterexample, type Hurt } from './counterexample.ts'
import { leadingTo } from './leading-to.ts'
import { movesOf } from './moves.ts'
import { brokenOf, type Standings, standing } from './standing.ts'

/** Somebody as they are, what a version is read as, and what it finds of the outcome; nothing where it finds nothing, or does not cover them. */
export interface PolicySide {
  readonly facts: Facts
  readonly readings: Readonly<Record<string, string>>
  readonly finding?: Finding
}

/** Somebody who shows that a policy does not hold: before a change and after it, or under the earlier version and the later one. */
export interface PolicyWitness {
  readonly outcome: string
  readonly asOf: string
  readonly subject: Subject
  readonly before: PolicySide
  readonly after: PolicySide
}

/** What was found of a policy. */
export type PolicyVerification = Pick<PolicyHead, 'id' | 'title'> & {
  /** Why it is known not to hold. */
  readonly accepted?: Pick<AcceptedRemark, 'because' | 'citations'>
} & PolicyResult

/** How a policy stands: it holds for whomever; it does not, for one, of somebody; or of some outcomes neither was found. */
export type PolicyResult =
  | { readonly status: 'proved' }
  | { readonly status: 'refuted'; readonly witness: PolicyWitness }
  | { readonly status: 'open'; readonly outcomes: readonly string[] }

/** Whether a policy stands as it is declared: proved, or refuted where it is known not to hold. */
export function isAsDeclared({ status, accepted }: PolicyVerification): boolean {
  return status === (accepted === undefined ? 'proved' : 'refuted')
}

/**
 * Proves or refutes the policies of a ruleset, one after the other.
 *
 * @param version - The version that they are to hold in; those that speak of other versions are left out.
 * @param earlier - The versions of the ruleset before it, in which stated intents begin.
 * @param options - `search`: whether somebody is looked for where there is no proof; so where it is left out.
 *
 * @returns Plain JSON, in the order of the policies.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with a version.
 */
export function verifyPolicies(
  version: RulesetVersion,
  policies: readonly Policy[],
  earlier: readonly RulesetVersion[] = [],
  { search = true }: { readonly search?: boolean } = {},
): readonly PolicyVerification[] {
  const told = (policy: Policy, result: PolicyResult): PolicyVerification => {
    const { id, title, accepted } = policy
    return { id, title, ...(accepted && { accepted: { because: accepted.because, citations: accepted.cites } }), ...result }
  }
  const from = version.inForce.from
  return policies.flatMap((policy) => {
    if (!('between' in policy)) return policy.versions?.includes(from) === false ? [] : told(policy, verifyChange(version, policy, search))
    const before = earlier.find(({ inForce }) => inForce.from === policy.between[0])
    return policy.between[1] !== from || before === undefined ? [] : told(policy, verifyIntent(before, version, policy))
  })
}

function verifyChange(version: RulesetVersion, policy: ChangePolicy, search: boolean): PolicyResult {
  const { change, never, when, accepted } = policy
  const compiled = compile(when === undefined ? version : withCondition(version, when))
  const { diagram } = compiled
  const outcomes = compiled.outcomes.filter(({ outcome }) => policy.outcomes.includes(outcome))
  const refuted = (outcome: CompiledOutcome, options: WithReadings, { before, after, subject }: Hurt): PolicyResult => {
    const side = (facts: Facts) => sideOf(version, facts, options, outcome.outcome, subject)
    return {
      status: 'refuted',
      witness: { outcome: outcome.outcome, asOf: options.asOf, subject, before: side(before), after: side(after) },
    }
  }
  if (accepted !== undefined) {
    const options = optionsOf(compiled, accepted.client)
    for (const outcome of outcomes) {
      const shown = replayed(compiled, policy, outcome, accepted.client, options)
      if (shown !== undefined) return refuted(outcome, options, shown)
    }
  }
  const ways = movesOf(compiled, change)
  const { days, since, onDay } = daysFrom(compiled, version.inForce.from, version.verifiedOn)
  const among = when === undefined ? since : diagram.and(since, compiled.nodeOf(when))
  const covered = compiled.outside.reduce<Node>((node, outside) => diagram.and(node, diagram.not(outside)), 1)
  const open = outcomes.flatMap((outcome) => {
    const possible = diagram.and(among, relationsOf(compiled, outcome.forEach))
    const broken = outcome.binding.reduce<Node>((any, { applies }) => {
      const there = diagram.and(applies, covered)
      const [has, lacks] = [diagram.and(possible, there), diagram.and(possible, diagram.not(there))]
      return diagram.or(any, never === 'lost' ? leadingTo(compiled, ways, has, lacks) : leadingTo(compiled, ways, lacks, has))
    }, 0)
    return broken === 0 ? [] : [{ outcome, broken }]
  })
  for (const { outcome, broken } of search ? open : []) {
    const { root, chosen } = chooseReadings(compiled, broken, recommendedCells(compiled))
    for (const asOf of days.filter((day) => onDay(root, day) !== 0)) {
      const options = { asOf, readings: Object.fromEntries(chosen) }
      const shown = counterexample(compiled, policy, outcome, { root: onDay(root, asOf), forEach: outcome.forEach }, options)
      if (shown !== undefined) return refuted(outcome, options, shown)
    }
  }
  return open.length === 0 ? { status: 'proved' } : { status: 'open', outcomes: open.map(({ outcome }) => outcome.outcome) }
}

type WithReadings = EvaluateOptions & Pick<PolicySide, 'readings'>

/** The day of somebody, and each reading as it is to be followed, or recommended where a version has no such value. */
function optionsOf({ version }: Pick<Compiled, 'version'>, { asOf, readings = {} }: PolicyClient): WithReadings {
  const followed = Object.entries(version.readings).map(([name, { recommended, values }]) => {
    const value = readings[name]
    return [name, value !== undefined && Object.hasOwn(values, value) ? value : recommended]
  })
  return { asOf, readings: Object.fromEntries(followed) }
}

/** Tries the one who is said to show that a policy does not hold. */
function replayed(
  compiled: Compiled,
  policy: ChangePolicy,
  outcome: CompiledOutcome,
  { before, after: otherwise }: PolicyClient,
  options: EvaluateOptions,
): Hurt | undefined {
  const after = { ...before, ...otherwise }
  const chosen = chooseOptions(compiled.version, options)
  const made = changeBetween({ version: compiled.version, asOf: chosen.asOf }, before, after, policy.change)
  const standingOf = standing(compiled, outcome, chosen, policy.when)
  const subject = made && brokenOf(standingOf(before), standingOf(after), policy.never, isAbout(policy.change, made))
  return subject && { before, after, subject }
}

function sideOf(version: RulesetVersion, facts: Facts, options: WithReadings, outcome: string, subject: Subject): PolicySide {
  const key = keyOfSubject(subject)
  const finding = findingsOf(version, facts, options, outcome).find((one) => keyOfSubject(one.subject) === key)
  return { facts, readings: options.readings, ...(finding && { finding }) }
}

function withCondition(version: RulesetVersion, when: Condition): RulesetVersion {
  return takeAsChecked({ ...version, conditions: { ...version.conditions, 'of-a-policy': when } })
}

function recommendedCells({ version, variables }: Compiled): ReadonlyMap<number, number> {
  return new Map(
    variables.flatMap(({ name, domain }, level) => {
      const reading = Object.hasOwn(version.readings, name) ? version.readings[name] : undefined
      return reading === undefined || domain.kind !== 'symbols' ? [] : [[level, domain.cells.get(reading.recommended) ?? 0] as const]
    }),
  )
}

function verifyIntent(before: RulesetVersion, after: RulesetVersion, policy: IntentPolicy): PolicyResult {
  const { never, outcomes, accepted } = policy
  if (accepted !== undefined) {
    const { client } = accepted
    const stood = (version: RulesetVersion, outcome: string): Stood => {
      const compiled = compile(version)
      const [own, options] = [compiled.outcomes.find((found) => found.outcome === outcome), optionsOf(compiled, client)]
      const { facts } = pickFacts(version, client.before)
      const standings = own && standing(compiled, own, chooseOptions(version, options))(facts)
      return { standings, side: (subject) => sideOf(version, facts, options, outcome, subject) }
    }
    for (const outcome of outcomes) {
      const [one, other] = [stood(before, outcome), stood(after, outcome)]
      const subject = brokenOf(one.standings, other.standings, never)
      if (subject === undefined) continue
      const witness = { outcome, asOf: client.asOf, subject, before: one.side(subject), after: other.side(subject) }
      return { status: 'refuted', witness }
    }
  }
  const compared = compareVersions(before, after)
  const find = witnessFinder(compared)
  const breaking = classesOf(compared).filter(({ change, outcome }) => change === never && outcomes.includes(String(outcome)))
  const open = new Set<string>()
  for (const differing of breaking) {
    const found = find(differing)
    if ('witness' in found) {
      const { asOf, facts, subject, readings, before, after } = found.witness
      const side = (of: 'before' | 'after', finding: Finding | undefined) => ({
        facts,
        readings: readings[of],
        ...(finding && { finding }),
      })
      const witness = { outcome: String(differing.outcome), asOf, subject, before: side('before', before), after: side('after', after) }
      return { status: 'refuted', witness }
    }
    if (!('impossible' in found)) open.add(String(differing.outcome))
  }
  return open.size === 0 ? { status: 'proved' } : { status: 'open', outcomes: [...open] }
}

interface Stood {
  readonly standings: Standings | undefined
  readonly side: (subject: Subject) => PolicySide
}
