import type { Compiled } from '../../diagram/compile.ts'
import { behindOf } from '../../engine/behind.ts'
import { type Case, caseOf, chooseOptions, type View, type Views, viewsOf } from '../../engine/case.ts'
import { type Released, release } from '../../engine/released.ts'
import type { Facts } from '../../model/fact.ts'
import { type OptionTable, optional, readBoolean, readDay, readOptions } from '../../model/input/options.ts'
import { type PickedFacts, pickFacts } from '../../model/situation/client-file.ts'
import { pathOfPoint, pointAt } from '../../model/situation/point.ts'
import { isAskable, type Open } from '../../model/situation/situation.ts'
import type { Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Question } from '../evaluation.ts'
import { openPaths, orderPoints } from '../gaps.ts'
import { recommendedView } from '../on-recommended.ts'
import { nextQuestion } from '../questions/next-question.ts'
import { questionFor } from '../questions/question-for.ts'
import type { Decision } from '../questions/undecided.ts'
import { type Compared, type ComparedOutcome, compareVersions } from './compared.ts'
import { type Effect, type Look, look, lookAtScope, type Stance, stanceOf } from './look.ts'
import { presentIn } from './present.ts'

export type { Effect, Stance } from './look.ts'

/** Whether a version covers somebody. */
export type Covered = 'inside' | 'outside' | 'open'

/** An outcome that is changed for a subject, or can be. */
export interface AffectedFinding {
  readonly outcome: string
  readonly subject: Subject
  readonly effect: Exclude<Effect, 'unchanged'>
  /** The effect if each version is read as its encoders recommend. */
  readonly onRecommended: Effect
  readonly before: Stance
  readonly after: Stance
  /** The paths of facts on which the effect depends: of what can be asked for, and of what cannot be known. */
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
}

/** What another version changes for one person. */
export interface Affected {
  /** `changed` where something is; else `depends` where something can be. */
  readonly effect: Effect
  /** The effect if each version is read as its encoders recommend. */
  readonly onRecommended: Effect
  /** Whether the versions cover the person; given where that is, or can be, changed. */
  readonly scope?: { readonly effect: Exclude<Effect, 'unchanged'>; readonly before: Covered; readonly after: Covered }
  /** What is changed or can be, in the order of the later version. */
  readonly findings: readonly AffectedFinding[]
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  /** The question that would tell most; `null` where nothing depends on an answer. */
  readonly nextQuestion: Question | null
  readonly assumptions: readonly { readonly fact: string; readonly value: unknown }[]
  /** The assumed facts that could change an effect if told otherwise, that of what is unchanged included. */
  readonly restsOn: readonly string[]
  /** The facts that were not given and that the versions assume differently, which are taken as open. */
  readonly assumedDifferently: readonly string[]
  /** The facts, and fields of records, that neither version has a use for. */
  readonly ignored: readonly string[]
}

/** What a caller can choose. */
export interface AffectedOptions {
  /** The day that the question is about, as `YYYY-MM-DD`: both versions are applied on it. */
  readonly asOf: string
  /** Whether declared values stand in for absent facts; they do where this is left out. */
  readonly assumptions?: boolean
}

/** How the options are read. */
export const affectedOptions: OptionTable<AffectedOptions> = { asOf: readDay, assumptions: optional(readBoolean) }

/**
 * Makes the function that tells what another version changes for one person: whether each outcome is changed, is not, whatever is still
 * unknown, or depends on something, and on what.
 *
 * It is decided on the diagram of where the versions differ, restricted by what is known, and not by comparing two answers: what is open under
 * both can be surely unchanged, or surely changed. Where two measures hang on one date that is not known exactly, an effect can be said to
 * depend on it though it does not; it is never wrongly decided.
 *
 * @param before - The version to compare with, in force on the as-of date or before, as `after`.
 * @param options - The as-of date, and whether to assume what is not said.
 *
 * @returns A function of a client file. It throws an {@link InvalidFactsError} for facts that one of the versions refuses.
 *
 * @throws {@link NotInForceError} {@link InvalidArgumentError} {@link InvalidRulesetError} as `evaluate` does, and an
 *   {@link InvalidArgumentError} where the versions cannot stand side by side.
 *
 * @example
 * const tell = affectedBy(canada2016, canada2018, { asOf: '2018-03-01' })
 * tell({ birthDate: '1985-04-02', residences: [{ country: 'JP', from: '2010-01-01', to: '2010-03-31' }] }).effect //=> 'unchanged'
 */
export function affectedBy(before: RulesetVersion, after: RulesetVersion, options: AffectedOptions): (client: Facts) => Affected {
  const compared = compareVersions(before, after)
  const { version } = compared.compiled
  const given = readOptions(options, affectedOptions)
  const sides = [before, after].map((side) => ({ side, chosen: chooseOptions(side, given) }))
  const chosen = chooseOptions(version, given)
  const relevant = relevantIn(compared)
  return (client) => {
    // What one of them refuses is refused as by itself.
    for (const { side, chosen: own } of sides) caseOf(side, pickFacts(side, client).facts, own)
    const picked = pickFacts(version, client)
    return affectedIn(compared, caseOf(version, picked.facts, chosen), picked, relevant)
  }
}

function affectedIn(compared: Compared, given: Case, picked: PickedFacts<Facts>, relevant: ReadonlySet<string>): Affected {
  const { compiled, joined, outside } = compared
  const views = viewsOf(compiled, given)
  const { outcomes } = compared
  const scope = outside.differs === 0 ? [] : views(undefined).map((view) => lookAtScope(compared, view))
  const [inBefore, inAfter] = [presentIn(joined.before.version, given), presentIn(joined.after.version, given)]
  const looks = outcomes.flatMap((outcome) =>
    views(outcome.forEach).map((view) => {
      const at = [outcome.forEach, view.subject.subject] as const
      return { outcome, ...look(compared, outcome, view, { before: inBefore(...at), after: inAfter(...at) }) }
    }),
  )
  const all = [...scope, ...looks]
  const told = all.filter(({ effect }) => effect !== 'unchanged')
  const open = told.flatMap((one) => one.open)
  const [covered] = scope
  return {
    effect: worst(told.map(({ effect }) => effect)),
    onRecommended: worst(all.map(({ onRecommended }) => onRecommended)),
    ...(covered !== undefined &&
      covered.effect !== 'unchanged' && { scope: { effect: covered.effect, ...coveredBy(compared, covered.view) } }),
    findings: looks.flatMap((one) => findingOf(compiled, one)),
    ...openPaths(compiled.version, open),
    nextQuestion: questionAbout(
      compiled,
      told.map((one) => decisionOf(compiled, one)),
      open,
    ),
    assumptions: given.situation.assumptions,
    restsOn: restsOnOf(compared, given, views, relevant),
    assumedDifferently: joined.assumedDifferently.filter((fact) => picked.facts[fact] === undefined),
    ignored: picked.ignored,
  }
}

/** The question on whose answer most hangs; where it is values alone that are open, and no condition, the first that can be asked for. */
function questionAbout(compiled: Compiled, decisions: readonly Decision[], open: readonly Open[]): Question | null {
  const most = nextQuestion(compiled, decisions)
  const first = open.find(isAskable)
  if (most !== null || first === undefined) return most
  const path = pathOfPoint(first.at)
  const findings = open.filter(({ at }) => pathOfPoint(at) === path).length
  return { fact: path, question: questionFor(compiled.version, first.at, first.gap), gap: first.gap as Question['gap'], findings }
}

/** The effect on several things together: `changed` where one is; else `depends` where one can be. */
export function worst(effects: readonly Effect[]): Effect {
  return effects.includes('changed') ? 'changed' : effects.includes('depends') ? 'depends' : 'unchanged'
}

function coveredBy({ outside }: Compared, { reach }: View): { readonly before: Covered; readonly after: Covered } {
  const covered = { true: 'outside', false: 'inside', unknown: 'open' } as const
  return { before: covered[reach.truthOf(outside.before)], after: covered[reach.truthOf(outside.after)] }
}

function findingOf(
  compiled: Compiled,
  { outcome, view, effect, onRecommended, open }: Look & { readonly outcome: ComparedOutcome },
): readonly AffectedFinding[] {
  if (effect === 'unchanged') return []
  const before = stanceOf(compiled, outcome.before, outcome.rules.before, view)
  const after = stanceOf(compiled, outcome.after, outcome.rules.after, view)
  const { subject } = view.subject
  return [{ outcome: outcome.outcome, subject, effect, onRecommended, before, after, ...openPaths(compiled.version, open) }]
}

/** What is open of a change, and of the change if each version is read as recommended. */
function decisionOf(compiled: Compiled, { view, root }: Look): Decision {
  const followed = recommendedView(compiled, view)
  return {
    own: { open: root, support: view.reach.restrict(root).support, view },
    followed: { open: root, support: followed.reach.restrict(root).support, view: followed },
  }
}

/** The assumed facts on which any effect rests: as soon as it is all that it can rest on, no more need be looked at. */
function restsOnOf({ compiled, outcomes }: Compared, given: Case, views: Views, relevant: ReadonlySet<string>): readonly string[] {
  const released = release(compiled, given)
  if (released === undefined) return []
  const found = new Set<string>()
  const left = new Set(given.situation.assumptions.flatMap(({ fact }) => (relevant.has(fact) ? fact : [])))
  for (const paths of restingPaths(released, views, outcomes, left)) {
    for (const path of paths) {
      found.add(path)
      left.delete(path)
    }
    if (left.size === 0) break
  }
  return orderPoints(compiled.version, [...found].map(pointAt))
}

/** The facts, and kinds of stays, on which any effect can rest: those behind what differs, and those that can name what it is about. */
function relevantIn({ compiled, outcomes }: Compared): ReadonlySet<string> {
  const { levels, tested, naming } = behindOf(compiled)
  const differing = new Set(outcomes.flatMap(({ changes }) => tested(changes)))
  const behind = [...levels].flatMap(([fact, own]) => (own.some((level) => differing.has(level)) ? fact : []))
  return new Set([...behind, ...naming])
}

function* restingPaths(
  released: Released,
  views: Views,
  outcomes: readonly ComparedOutcome[],
  left: ReadonlySet<string>,
): Generator<Iterable<string>> {
  for (const { forEach, changes } of outcomes) {
    if (changes === 0) continue
    const root = { forEach, applies: changes }
    const known = views(forEach)
    for (const view of known) if (released.mayRestOn(root, view, left)) yield released.restsOn(root, view)
    yield* released.othersRestOn(root, known, left)
  }
}
