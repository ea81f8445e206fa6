import { type Compiled, type CompiledOutcome, compile } from '../../../src/diagram/compile.ts'
import type { Node } from '../../../src/diagram/diagram.ts'
import type { Rule } from '../../../src/model/rule.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { apply, combinationsOf } from '../../oracle/findings.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { ruleMeaningOf } from '../../traceability/rule-meaning.ts'
import { truthsOf } from '../compare.ts'

/** Something that a case can bring about for some subject: where its diagram leads to true. */
export interface Goal {
  /** What to call it, such as `applies certificate-required`. */
  readonly name: string
  /** The outcome that it is about. */
  readonly outcome: string
  readonly forEach: string | undefined
  readonly node: Node
  /** Whether a complete case brings it about, by the oracle. */
  readonly isReached: (facts: PlainFacts, asOf: string) => boolean
}

/** Every end that the rules and readings of a version can come to, for those whom it covers. */
export function goalsOf(version: RulesetVersion): readonly Goal[] {
  const compiled = compile(version)
  const { diagram, outside } = compiled
  const covered = outside.reduce<Node>((node, one) => diagram.and(node, diagram.not(one)), 1)
  return compiled.outcomes
    .flatMap((outcome) => [
      ...rulesReached(compiled, outcome),
      ...exceptionsTaken(compiled, outcome),
      ...strongerAndWeaker(compiled, outcome),
    ])
    .concat(readingsContested(compiled))
    .map((goal) => ({ ...goal, node: diagram.and(goal.node, covered) }))
}

/**
 * The goals of a version that no version before it has: where the rules of an outcome mean the same, what reaches them there reaches them
 * here.
 */
export function newGoalsOf(version: RulesetVersion, before: readonly RulesetVersion[]): readonly Goal[] {
  const known = new Set(before.flatMap((earlier) => goalsOf(earlier).map((goal) => meaningOf(earlier, goal))))
  return goalsOf(version).filter((goal) => !known.has(meaningOf(version, goal)))
}

/** What a goal is, in whatever version: its name, the meaning of every rule of its outcome, and whom the version covers. */
function meaningOf(version: RulesetVersion, { name, outcome }: Goal): string {
  const rules = version.rules.filter(({ then }) => then.outcome === outcome)
  return [name, JSON.stringify(version.scope?.outside.map(({ when }) => when)), ...rules.map((rule) => ruleMeaning(version, rule))].join(
    '\n',
  )
}

const known = new WeakMap<RulesetVersion, Map<Rule, string>>()

function ruleMeaning(version: RulesetVersion, rule: Rule): string {
  // A rule object can stand in several versions, with other measures behind it: it is known by both.
  const own = known.get(version) ?? new Map<Rule, string>()
  known.set(version, own)
  const meaning = own.get(rule) ?? ruleMeaningOf(version, rule)
  own.set(rule, meaning)
  return meaning
}

/** Each rule applies, under some readings. */
function rulesReached({ version }: Compiled, { outcome, forEach, rules }: CompiledOutcome): readonly Goal[] {
  return rules.map(({ rule, applies }) => ({
    name: `applies ${rule.id}`,
    outcome,
    forEach,
    node: applies,
    isReached: (facts, asOf) =>
      apply(version, facts, asOf, outcome).some(({ readings, rulesUnder }) =>
        combinationsOf(version, readings).some((combination) => rulesUnder(combination).includes(rule.id)),
      ),
  }))
}

/** Each exception is taken: without it the rule would apply. */
function exceptionsTaken({ version, diagram }: Compiled, { outcome, forEach, rules }: CompiledOutcome): readonly Goal[] {
  return rules
    .filter(({ rule }) => rule.unless !== undefined)
    .map(({ rule, when, unless }) => ({
      name: `excepts ${rule.id}`,
      outcome,
      forEach,
      node: diagram.and(when, unless),
      isReached: (facts, asOf) =>
        apply(version, facts, asOf, outcome).some(({ readings, exceptedUnder }) =>
          combinationsOf(version, readings).some((combination) => exceptedUnder(combination).includes(rule.id)),
        ),
    }))
}

/**
 * A rule that binds more strongly applies, and whatever the readings so does one that binds more weakly: where less is said, it can be
 * open whether the first does.
 */
function strongerAndWeaker(compiled: Compiled, { outcome, forEach, rules, binding }: CompiledOutcome): readonly Goal[] {
  const { version, diagram, variables } = compiled
  const modalityOf = (rule: Rule) => rule.then.modality ?? version.outcomes[outcome]?.modality
  return binding.slice(0, -1).map(({ modality, applies }, rank) => {
    const stronger = binding.slice(0, rank + 1).map((one) => one.modality)
    const isStronger = (rule: Rule) => stronger.some((one) => one === modalityOf(rule))
    const weaker = rules.filter(({ rule }) => !isStronger(rule)).reduce<Node>((node, rule) => diagram.or(node, rule.applies), 0)
    const levels = variables.flatMap(({ name }, level) => (name in version.readings ? [level] : []))
    const strongIds = rules.flatMap(({ rule }) => (isStronger(rule) ? [rule.id] : []))
    return {
      name: `binds ${outcome} ${modality} and less`,
      outcome,
      forEach,
      node: diagram.and(
        applies,
        levels.reduce((node, level) => everyCell(compiled, node, level), weaker),
      ),
      isReached: (facts, asOf) =>
        truthsOf(version, facts, asOf, {}, outcome).some(
          ({ under }) =>
            under.every((one) => one.rules.some((id) => !strongIds.includes(id))) &&
            under.some((one) => one.rules.some((id) => strongIds.includes(id))),
        ),
    }
  })
}

/** Each reading is contested, on some outcome: one value of it leads to the outcome and another does not, all else being the same. */
function readingsContested(compiled: Compiled): readonly Goal[] {
  const { version, variables, diagram, outcomes } = compiled
  return Object.keys(version.readings).flatMap((name): readonly Goal[] => {
    const level = variables.findIndex((variable) => variable.name === name)
    if (level < 0) return []
    return outcomes.flatMap(({ outcome, forEach, applies }) => {
      const [first = 0, ...others] = Array.from({ length: diagram.sizes[level] as number }, (_, cell) =>
        withCell(compiled, applies, level, cell),
      )
      const node = others.reduce<Node>((any, other) => diagram.or(any, differ(compiled, first, other)), 0)
      if (node === 0) return []
      const isReached = (facts: PlainFacts, asOf: string) =>
        truthsOf(version, facts, asOf, {}, outcome).some(({ under }) =>
          under.some((one) =>
            under.some(
              (other) =>
                one.rules.length === 0 &&
                other.rules.length > 0 &&
                Object.keys(one.readings).every((key) => key === name || one.readings[key] === other.readings[key]),
            ),
          ),
        )
      return [{ name: `contests ${name} on ${outcome}`, outcome, forEach, node, isReached }]
    })
  })
}

function differ({ diagram }: Compiled, a: Node, b: Node): Node {
  return diagram.or(diagram.and(a, diagram.not(b)), diagram.and(b, diagram.not(a)))
}

/** Where a diagram leads to true in whichever cell a variable lies. */
function everyCell(compiled: Compiled, root: Node, level: number): Node {
  const cells = Array.from({ length: compiled.diagram.sizes[level] as number }, (_, cell) => withCell(compiled, root, level, cell))
  return cells.reduce<Node>((all, one) => compiled.diagram.and(all, one), 1)
}

/** What is left of a diagram where one variable lies in a cell. */
function withCell({ diagram }: Compiled, root: Node, level: number, cell: number): Node {
  const made = new Map<Node, Node>()
  const visit = (node: Node): Node => {
    if (diagram.level(node) > level) return node
    if (diagram.level(node) === level) return diagram.branches(node)[cell] as Node
    const known = made.get(node)
    if (known !== undefined) return known
    const branches = diagram.branches(node)
    const result = branches.reduce<Node>((any, branch, index) => {
      const here = diagram.literal(
        diagram.level(node),
        branches.map((_, other) => other === index),
      )
      return diagram.or(any, diagram.and(here, visit(branch)))
    }, 0)
    made.set(node, result)
    return result
  }
  return visit(root)
}
