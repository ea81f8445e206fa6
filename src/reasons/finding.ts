import type { Compiled, CompiledOutcome, CompiledRule } from '../diagram/compile.ts'
import { boundBy } from '../engine/binding.ts'
import type { Case } from '../engine/case.ts'
import type { JudgedRule, Verdict } from '../engine/verdicts.ts'
import { modalities, type Outcome } from '../model/outcome.ts'
import { rankOf } from '../model/rule.ts'
import type { Open } from '../model/situation/situation.ts'
import type { RulesetVersion } from '../model/version.ts'
import { compareReadings } from './compare-readings.ts'
import type { Finding, OnRecommended } from './evaluation.ts'
import { exceptionsHeld } from './exceptions-held.ts'
import { gapsOf, openPaths } from './gaps.ts'
import { ageIn, isNear, type NearnessOf, nearnessIn } from './nearness.ts'
import { followedVerdict } from './on-recommended.ts'
import { parametersOf } from './parameters.ts'
import type { RestsOn } from './rests-on.ts'

/** Makes the function that says of a verdict of a case what was found, and why. */
export function findingIn(compiled: Compiled, given: Case, restsOn: RestsOn): (verdict: Verdict) => Finding {
  const nearnessOf = nearnessIn(compiled, given)
  return (verdict) => findingOf(compiled, given, verdict, restsOn, nearnessOf)
}

function findingOf(compiled: Compiled, given: Case, verdict: Verdict, restsOn: RestsOn, nearnessOf: NearnessOf): Finding {
  const { version } = compiled
  const { outcome, view, status, rules, binding, support } = verdict
  const definition = version.outcomes[outcome.outcome] as Outcome
  const behind = behindStatus(version, verdict)
  const told = toldOf(outcome)
  const excepted = told.withExceptions.filter(
    ({ when, unless }) => view.reach.truthOf(unless) === 'true' && view.reach.truthOf(when) !== 'false',
  )
  const { modality, by } = boundBy(definition, behind, binding?.modality)
  const turns = status === 'applies' || status === 'does-not-apply' ? nearnessOf(outcome.applies, view) : []
  const near = turns.filter(isNear)
  const open = openPaths(version, gapsIn(verdict))
  // Written one after the other, in the order in which it is read: copies by spreading take most of the time.
  const finding = { outcome: outcome.outcome, kind: definition.kind, subject: view.subject.subject, status, modality } as DraftFinding
  if (by !== undefined && modality === 'may') finding.by = by
  if (binding?.open !== undefined) finding.mayBecome = binding.open.modality
  const isAll = behind.length === outcome.rules.length
  finding.rules = isAll ? told.rules : behind.map(({ rule }) => rule.id)
  if (status === 'applies' && rules.every(({ rule, truth }) => truth !== 'true' || !behind.includes(rule))) finding.oneOf = true
  finding.exceptions = excepted.length === 0 ? none : excepted.map(({ rule }) => rule.id)
  if (status === 'does-not-apply' && excepted.length > 0) finding.exceptionsHeld = exceptionsHeld(compiled, excepted, view)
  finding.params = parametersOf(version, rules, view)
  finding.citations = isAll ? told.citations : citationsOf([...behind, ...excepted])
  finding.missing = open.missing
  finding.unknown = open.unknown
  finding.restsOn = restsOn.ofVerdict(verdict)
  if (status === 'contested') finding.readings = compareReadings(compiled, outcome.applies, view, support)
  if (verdict.open !== undefined || status === 'contested') finding.onRecommended = onRecommended(compiled, verdict)
  const fromAge = status === 'does-not-apply' ? ageIn(version, given, view, turns) : undefined
  if (fromAge !== undefined) finding.fromAge = fromAge
  if (near.length > 0) finding.near = near
  return finding
}

/** What is told of an outcome where all of its rules are behind a finding, as they are where it does not apply; and the rules that have exceptions. */
interface Told {
  readonly rules: readonly string[]
  readonly citations: readonly string[]
  readonly withExceptions: readonly CompiledRule[]
}

const told = new WeakMap<CompiledOutcome, Told>()

const none: readonly string[] = Object.freeze([])

function toldOf(outcome: CompiledOutcome): Told {
  const known = told.get(outcome)
  if (known !== undefined) return known
  const made: Told = {
    rules: Object.freeze(outcome.rules.map(({ rule }) => rule.id)),
    citations: Object.freeze(citationsOf(outcome.rules)),
    withExceptions: outcome.rules.filter(({ unless }) => unless !== 0),
  }
  told.set(outcome, made)
  return made
}

/** The clauses that rules cite, each once. */
function citationsOf(rules: readonly CompiledRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ rule }) => rule.cites))]
}

type DraftFinding = { -readonly [Name in keyof Finding]: Finding[Name] }

/** What keeps a verdict open, whatever the readings or on the recommended ones. */
export function gapsToClose(compiled: Compiled, verdict: Verdict): readonly Open[] {
  return verdict.open === undefined ? [] : [...gapsIn(verdict), ...gapsIn(followedVerdict(compiled, verdict))]
}

function onRecommended(compiled: Compiled, verdict: Verdict): OnRecommended {
  const followed = followedVerdict(compiled, verdict)
  const { status, binding } = followed
  return {
    status: status as OnRecommended['status'],
    ...(binding !== undefined && { modality: binding.modality }),
    ...(binding?.open !== undefined && { mayBecome: binding.open.modality }),
    ...openPaths(compiled.version, gapsIn(followed)),
  }
}

/** What keeps the variables from being exact on which something open hangs. */
function gapsIn({ support, view }: Verdict): readonly Open[] {
  return gapsOf(support.map((level) => view.value(level)))
}

/**
 * The rules that apply; where none surely does that binds as strongly as what is found, those that can and do; where it is open whether it
 * applies, those that can; where it does not, all that were tested.
 */
function behindStatus({ outcomes }: RulesetVersion, { status, rules, binding }: Verdict): readonly CompiledRule[] {
  const isEnough = ({ rule: { rule } }: JudgedRule) =>
    binding === undefined || rankOf(outcomes, rule) <= modalities.indexOf(binding.modality)
  const surely = rules.filter(({ truth }) => truth === 'true')
  const possibly = rules.filter((rule) => rule.truth !== 'false' && isEnough(rule))
  return (status === 'does-not-apply' ? rules : surely.some(isEnough) ? surely : possibly).map(({ rule }) => rule)
}
