import { type Compiled, compile } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { type EvaluateOptions, prepareCase } from '../engine/case.ts'
import { assertExplainable } from '../engine/proportion.ts'
import { type Verdict, verdictsOf } from '../engine/verdicts.ts'
import type { Truth } from '../logic/truth.ts'
import { type Condition, matchCondition, type OperatorName } from '../model/condition.ts'
import type { Facts, FactsFor } from '../model/fact.ts'
import { kindOf } from '../model/kind.ts'
import { pathOfPoint } from '../model/situation/point.ts'
import type { Gap, Open } from '../model/situation/situation.ts'
import type { Text } from '../model/text.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { OutcomeName, RuleId, SubjectOf } from '../model/version-names.ts'
import { isTold } from './evaluate.ts'
import type { Shown } from './evaluation.ts'
import { showValue } from './shown.ts'

/**
 * How a condition came out. `unknown` can still change the finding, how it binds included; `not-needed` is not known and no longer can.
 */
export type Answer = 'holds' | 'fails' | 'unknown' | 'not-needed'

/** An input that is not known exactly: its path, and why. */
export interface OpenInput {
  readonly path: string
  readonly gap: Gap
}

/** A condition with how it came out, part by part: plain JSON. */
export type ConditionTrace =
  | { readonly kind: 'all' | 'any'; readonly answer: Answer; readonly conditions: readonly ConditionTrace[] }
  | { readonly kind: 'not'; readonly answer: Answer; readonly condition: ConditionTrace }
  /** A condition that several rules share, by its name: the explanation has it among its `conditions`. */
  | { readonly kind: 'named'; readonly answer: Answer; readonly name: string }
  | {
      readonly kind: 'fact'
      readonly answer: Answer
      readonly fact: string
      readonly operator: OperatorName
      /** The constant that it is compared with, as the version has it. */
      readonly value: unknown
      /** What is known of the fact. */
      readonly actual: Shown
      /** The inputs that keep it from being exact. */
      readonly open: readonly OpenInput[]
    }

/** A rule with how it came out, and what it rests on. */
export interface RuleTrace<Version = RulesetVersion> {
  readonly rule: RuleId<Version>
  readonly title: Text
  readonly citations: readonly string[]
  readonly answer: Answer
  /** Whether there is such a record at all, for one that the facts do not name (`*`): a rule applies to none that there is not. */
  readonly exists?: { readonly answer: Answer; readonly open: readonly OpenInput[] }
  readonly when: ConditionTrace
  /** The exception in law, where the rule has one. */
  readonly unless?: ConditionTrace
}

/** Why one outcome was found as it was for one subject. */
export interface Explanation<Version = RulesetVersion> {
  readonly outcome: OutcomeName<Version>
  readonly subject: SubjectOf<Version>
  readonly truth: Truth
  readonly rules: readonly RuleTrace<Version>[]
  /** The shared conditions that the rules come to, by name: each once, however often it is referred to. */
  readonly conditions: Readonly<Record<string, ConditionTrace>>
}

/**
 * Explains every finding that {@link evaluate} gives for the same arguments: each condition of each rule, how it came out, the value that
 * was used, and what the rule rests on.
 *
 * @returns One explanation a finding, in the same order.
 *
 * @throws What `evaluate` throws.
 */
export function explain<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: NoInfer<EvaluateOptions<Version>>,
): readonly Explanation<Version>[]
export function explain(version: RulesetVersion, facts: Facts, options: EvaluateOptions): readonly Explanation[] {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  let told = 0
  const tell = (comparisons: number) => {
    told += comparisons
    assertExplainable(given.situation, told)
  }
  return verdictsOf(compiled, given)
    .filter(isTold)
    .map((verdict) => explainVerdict(compiled, verdict, tell))
}

/** @param tell - Counts what is told; throws where it is too much. */
function explainVerdict(compiled: Compiled, { outcome, view, truth, support }: Verdict, tell: (comparisons: number) => void): Explanation {
  const matters = new Set(support)
  const answers = new Map<Node, Answer>()
  const answerOf = (node: Node): Answer => {
    const known = answers.get(node) ?? answerTo(node)
    answers.set(node, known)
    return known
  }
  const answerTo = (node: Node): Answer => {
    const part = view.reach.restrict(node)
    if (part.truth !== 'unknown') return part.truth === 'true' ? 'holds' : 'fails'
    return part.support.some((level) => matters.has(level)) ? 'unknown' : 'not-needed'
  }
  const conditions = new Map<string, ConditionTrace | undefined>()
  const share = (name: string): void => {
    if (conditions.has(name)) return
    // Where it stands in the order in which the rules come to it.
    conditions.set(name, undefined)
    conditions.set(name, trace(compiled.version.conditions[name] as Condition))
  }
  const trace = (condition: Condition): ConditionTrace => {
    const answer = answerOf(compiled.nodeOf(condition))
    return matchCondition<ConditionTrace>(condition, {
      all: (parts) => ({ kind: 'all', answer, conditions: parts.map(trace) }),
      any: (parts) => ({ kind: 'any', answer, conditions: parts.map(trace) }),
      not: (part) => ({ kind: 'not', answer, condition: trace(part) }),
      named: (name) => {
        share(name)
        return { kind: 'named', answer, name }
      },
      fact: (comparison) => {
        const { fact, operator, value } = comparison
        const known = view.value(compiled.levelOf(comparison))
        tell(1 + known.open.length)
        const kind = kindOf(compiled.version, fact)
        // Whether a list contains a country is a truth value; everything else shows as what it is.
        const actual = kind === undefined ? 'unknown' : showValue(kind.kind === 'countries' ? { kind: 'boolean' } : kind, known)
        return { kind: 'fact', answer, fact, operator, value, actual, open: inputsOf(known.open) }
      },
    })
  }
  const rules = outcome.rules.map(
    ({ rule, exists, applies }): RuleTrace => ({
      rule: rule.id,
      title: rule.title,
      citations: rule.cites,
      answer: answerOf(applies),
      ...(view.subject.recordOpen !== undefined && { exists: { answer: answerOf(exists), open: inputsOf(view.subject.recordOpen) } }),
      when: trace(rule.when),
      ...(rule.unless !== undefined && { unless: trace(rule.unless) }),
    }),
  )
  return {
    outcome: outcome.outcome,
    subject: view.subject.subject,
    truth,
    rules,
    conditions: Object.fromEntries(conditions) as Readonly<Record<string, ConditionTrace>>,
  }
}

/** What inputs keep open, each list of them told alike wherever it is told. */
const inputs = new WeakMap<readonly Open[], readonly OpenInput[]>()

function inputsOf(open: readonly Open[]): readonly OpenInput[] {
  const known = inputs.get(open)
  if (known !== undefined) return known
  const made = open.map(({ at, gap }) => ({ path: pathOfPoint(at), gap }))
  inputs.set(open, made)
  return made
}
