import type { Compiled, CompiledRule } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { View } from '../../engine/case.ts'
import { narrowed } from '../../engine/narrowed.ts'
import { type JudgedRule, judge, type Status } from '../../engine/verdicts.ts'
import type { Truth } from '../../logic/truth.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { type Modality, modalities } from '../../model/outcome.ts'
import { isReference } from '../../model/rule.ts'
import type { Open } from '../../model/situation/situation.ts'
import { withoutWords } from '../../model/words.ts'
import type { Shown } from '../evaluation.ts'
import { gapsOf } from '../gaps.ts'
import { parametersOf } from '../parameters.ts'
import type { Compared, ComparedOutcome, Differing, OutcomeSide } from './compared.ts'
import type { Present } from './present.ts'

/** Whether another version changes something for somebody: it does, it does not whatever is still unknown, or this depends on what is. */
export type Effect = 'changed' | 'unchanged' | 'depends'

/** How an outcome stands under one of two versions. */
export interface Stance {
  readonly status: Status
  /** How it surely binds, where it applies. */
  readonly modality?: Modality
  /** The rules by which it applies or, while that is open, can apply. */
  readonly rules: readonly string[]
  readonly params: Readonly<Record<string, Shown>>
}

/** What another version changes of one thing for one subject. */
export interface Look {
  readonly view: View
  readonly effect: Effect
  /** The effect if each version is read as its encoders recommend. */
  readonly onRecommended: Effect
  /** Where there is a change, as far as diagrams tell. */
  readonly root: Node
  /** What the effect depends on. */
  readonly open: readonly Open[]
}

/** Looks at an outcome for a subject, given whether each version speaks of it at all. */
export function look(compared: Compared, outcome: ComparedOutcome, view: View, present: PresentInBoth): Look {
  const whole = effectIn(compared, outcome, outcome, view, present)
  const { effect, root } = whole
  const onRecommended = effect === 'depends' ? effectIn(compared, outcome, outcome.onRecommended, view, present).effect : effect
  const naming = [...present.before.open, ...present.after.open]
  const open = effect === 'depends' ? openOf(outcome, narrowed(compared.compiled, root, view), root, naming) : []
  return { view, effect, onRecommended, root, open }
}

/** Whether each of two versions speaks of a subject. */
export interface PresentInBoth {
  readonly before: Present
  readonly after: Present
}

/** The effect, and where there is one: what a version does not speak of never applies under it. */
function effectIn(
  compared: Compared,
  outcome: ComparedOutcome,
  differing: Differing,
  view: View,
  present: PresentInBoth,
): Pick<Look, 'effect' | 'root'> {
  const { before, after, changes } = differing
  const { diagram } = compared.compiled
  const truths = [present.before.truth, present.after.truth]
  if (!truths.includes('unknown')) {
    const [isBefore, isAfter] = truths.map((truth) => truth === 'true')
    if (isBefore && isAfter) return { effect: effectOf(compared, outcome, differing, view), root: changes }
    const root = isBefore ? before.applies : isAfter ? after.applies : 0
    return { effect: effects[view.reach.truthOf(root)], root }
  }
  const either = diagram.or(before.applies, after.applies)
  return { effect: view.reach.truthOf(either) === 'false' ? 'unchanged' : 'depends', root: either }
}

/** Looks at whether the versions cover a case. */
export function lookAtScope({ outside }: Compared, view: View): Look {
  const effect = effects[view.reach.truthOf(outside.differs)]
  const { support } = view.reach.restrict(outside.differs)
  return { view, effect, onRecommended: effect, root: outside.differs, open: gapsOf(support.map((level) => view.value(level))) }
}

const effects: Readonly<Record<Truth, Effect>> = { true: 'changed', false: 'unchanged', unknown: 'depends' }

/**
 * Whether it applies or binds otherwise is decided by diagrams alone. Where it does not, and it is said by other names, the values decide: two
 * ways to a day can lead to the same one.
 */
function effectOf(compared: Compared, { rules }: ComparedOutcome, { differs, saysOtherwise }: Differing, view: View): Effect {
  const { reach } = view
  if (reach.truthOf(differs) !== 'false') return effects[reach.truthOf(differs)]
  const otherwise = effects[reach.truthOf(saysOtherwise)]
  if (otherwise === 'unchanged') return otherwise
  const [before, after] = [rules.before, rules.after].map((side) => parametersOf(compared.compiled.version, judged(side, view), view))
  if (!isExact(before) || !isExact(after)) return 'depends'
  return said(before) === said(after) ? 'unchanged' : otherwise
}

/** What parameters say: one without a value says as little as one that is not given, and which of both it is can be open. */
function said(params: Readonly<Record<string, Shown>> | undefined): string {
  return canonicalJson(withoutWords(Object.fromEntries(Object.entries(params ?? {}).filter(([, value]) => value !== null))))
}

function judged(rules: readonly CompiledRule[], view: View): readonly JudgedRule[] {
  return rules.map((rule) => ({ rule, truth: view.reach.truthOf(rule.applies) }))
}

/** Whether values that are shown are known exactly. */
function isExact(shown: unknown): boolean {
  if (typeof shown !== 'object' || shown === null) return shown !== 'unknown'
  return !('least' in shown) && !('either' in shown) && Object.values(shown).every(isExact)
}

/** What keeps it open whether there is a change: what its diagram depends on, or else what keeps values from being known. */
function openOf({ rules }: ComparedOutcome, view: View, root: Node, naming: readonly Open[]): readonly Open[] {
  const { support } = view.reach.restrict(root)
  const referred = support.length > 0 ? [] : referencesIn([...rules.before, ...rules.after], view)
  return gapsOf([{ open: naming }, ...support.map((level) => view.value(level)), ...referred.map((name) => view.look(name))])
}

function referencesIn(rules: readonly CompiledRule[], { reach }: View): readonly string[] {
  const possible = rules.filter(({ applies }) => reach.truthOf(applies) !== 'false')
  return possible.flatMap(({ rule }) =>
    Object.values(rule.then.params ?? {}).flatMap((parameter) => (isReference(parameter) ? parameter.fact : [])),
  )
}

/** How an outcome stands on one side. */
export function stanceOf(compiled: Compiled, side: OutcomeSide, rules: readonly CompiledRule[], view: View): Stance {
  const { truth, status } = judge(compiled, side.applies, view.reach)
  if (truth === 'false') return { status, rules: [], params: {} }
  const possible = judged(rules, view).filter((rule) => rule.truth !== 'false')
  const sure = possible.filter((rule) => rule.truth === 'true')
  const rank = truth === 'true' ? side.binds.findIndex((binds) => view.reach.truthOf(binds) === 'true') : -1
  const modality = modalities[rank]
  return {
    status,
    ...(modality !== undefined && { modality }),
    rules: (sure.length > 0 ? sure : possible).map(({ rule }) => rule.rule.id),
    params: parametersOf(compiled.version, possible, view),
  }
}
