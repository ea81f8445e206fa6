import type { Compiled, CompiledOutcome, CompiledRule } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import type { Reach } from '../diagram/restrict.ts'
import type { Truth } from '../logic/truth.ts'
import { type Binding, bindingOf } from './binding.ts'
import { type Case, type View, viewsOf } from './case.ts'
import { narrowed } from './narrowed.ts'
import { scopeOfCase } from './scope.ts'

/**
 * How a verdict stands.
 *
 * `applies` and `does-not-apply` hold however the open facts turn out. `undetermined`: facts that are not known exactly can still change
 * it. `contested`: all facts that matter are known, and the readings of the law differ.
 */
export type Status = 'applies' | 'does-not-apply' | 'undetermined' | 'contested'

/** A rule, and whether it applies. */
export interface JudgedRule {
  readonly rule: CompiledRule
  readonly truth: Truth
}

/** Whether a condition holds, how that stands, and the levels of the variables that can still change it. */
export interface Judgement {
  readonly truth: Truth
  readonly status: Status
  readonly support: readonly number[]
}

/** What is decided, and what is not, of one outcome for one subject: all that findings, reasons and questions are made from. */
export interface Verdict {
  readonly outcome: CompiledOutcome
  readonly view: View
  readonly truth: Truth
  readonly status: Status
  /** The rules of the outcome, in their order. */
  readonly rules: readonly JudgedRule[]
  /** How it binds; nothing where it does not surely apply. */
  readonly binding: Binding | undefined
  /** The diagram of what is open: whether it applies or, where it does, how it binds. Nothing where both are decided. */
  readonly open: Node | undefined
  /** The levels of the variables that can still change what is open, in their order; empty where nothing is. */
  readonly support: readonly number[]
}

/**
 * Judges every outcome for every subject that the facts name, and for what they leave open.
 *
 * @param wanted - The outcomes to judge; all of them where it is left out.
 *
 * @returns By outcome in the order of the version, then by subject; none where the case is outside the scope of the version.
 */
export function verdictsOf(
  compiled: Compiled,
  given: Case,
  wanted: (outcome: string) => boolean = () => true,
  views = viewsOf(compiled, given),
): readonly Verdict[] {
  if (scopeOfCase(compiled, given, views)?.status === 'outside') return []
  return compiled.outcomes
    .filter(({ outcome }) => wanted(outcome))
    .flatMap((outcome) => views(outcome.forEach).map((view) => verdictOf(compiled, outcome, view)))
}

/** Judges one outcome for one subject. */
export function verdictOf(compiled: Compiled, outcome: CompiledOutcome, seen: View): Verdict {
  const view = narrowed(compiled, outcome.applies, seen)
  const { truth, status, support } = judge(compiled, outcome.applies, view.reach)
  // Where none of the rules applies, each of them does not.
  if (truth === 'false')
    return { outcome, view, truth, status, rules: outcome.rules.map(notApplying), binding: undefined, open: undefined, support }
  const rules = outcome.rules.map((rule) => ({ rule, truth: view.reach.truthOf(rule.applies) }))
  if (truth === 'unknown') return { outcome, view, truth, status, rules, binding: undefined, open: outcome.applies, support }
  const binding = bindingOf(outcome, view)
  const open = binding?.open?.root
  const left = open === undefined ? [] : view.reach.restrict(open).support
  return { outcome, view, truth, status, rules, binding, open, support: left }
}

function notApplying(rule: CompiledRule): JudgedRule {
  return { rule, truth: 'false' }
}

/** Tells how a condition stands by what can still be reached, and on what that hangs. */
export function judge({ isReading }: Compiled, root: Node, reach: Reach): Judgement {
  const truth = reach.truthOf(root)
  if (truth !== 'unknown') return { truth, status: truth === 'true' ? 'applies' : 'does-not-apply', support: nothing }
  const { support } = reach.restrict(root)
  return { truth, status: support.every((level) => isReading[level]) ? 'contested' : 'undetermined', support }
}

const nothing: readonly number[] = Object.freeze([])

/** Tells how a condition stands, where on what that hangs need not be told. */
export function statusOf(compiled: Compiled, root: Node, reach: Reach): Status {
  const truth = reach.truthOf(root)
  if (truth !== 'unknown') return truth === 'true' ? 'applies' : 'does-not-apply'
  return reach.isOpenOnlyAt(root, compiled.isReading) ? 'contested' : judge(compiled, root, reach).status
}
