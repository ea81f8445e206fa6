import { InvalidRulesetError } from '../errors.ts'
import { assertDecisive, assertEvaluable, assertVersion } from '../model/checked.ts'
import { type Condition, type ConditionMatch, type FactCondition, matchCondition } from '../model/condition.ts'
import type { Decisive } from '../model/decisive.ts'
import type { Evaluable } from '../model/evaluable.ts'
import { joinPath } from '../model/input/path.ts'
import { type Kind, kindOf, recordsOf } from '../model/kind.ts'
import { leavesOf } from '../model/leaves.ts'
import { nameOfVersion } from '../model/name-of-version.ts'
import { encodeOperand, type Operand } from '../model/operand.ts'
import { type Modality, modalities } from '../model/outcome.ts'
import { conditionsOf, modalityOf, type Rule, rankOf } from '../model/rule.ts'
import type { RulesetVersion } from '../model/version.ts'
import { createDiagram, type Diagram, type Node } from './diagram.ts'
import { type Comparison, type Domain, domainOf, satisfied } from './domain.ts'
import { mostWays, waysIn } from './readings.ts'

/**
 * Something that rules hang on: a fact, measure, reading or subject that conditions test, whether a list contains a given country, or
 * whether there is the record that a rule is applied to.
 */
export interface Variable {
  readonly name: string
  /** The country looked for in a list. */
  readonly member?: string
  /** Set where it is whether there is a record in the list of this name: the one that the subject is. */
  readonly exists?: true
  readonly kind: Kind
  readonly domain: Domain
}

/** A rule with the diagrams of its parts. */
export interface CompiledRule {
  readonly rule: Rule
  /** There is the record that it is applied to; always so for what is no record. */
  readonly exists: Node
  readonly when: Node
  readonly unless: Node
  /** Exists and when, and not unless. */
  readonly applies: Node
}

/** An outcome with the rules that lead to it. */
export interface CompiledOutcome {
  readonly outcome: string
  readonly forEach: string | undefined
  readonly rules: readonly CompiledRule[]
  /** Any of the rules. */
  readonly applies: Node
  /** Any of the rules that bind so or more strongly, for each modality that some rule has, the strongest first; the last is any rule. */
  readonly binding: readonly { readonly modality: Modality; readonly applies: Node }[]
}

/** A version turned into decision diagrams that share all their nodes. */
export interface Compiled {
  readonly version: RulesetVersion
  /** By level. */
  readonly variables: readonly Variable[]
  /** By level: whether it is a reading. */
  readonly isReading: readonly boolean[]
  readonly diagram: Diagram
  readonly outcomes: readonly CompiledOutcome[]
  /** Whether the case is outside the scope of the version, for each of the ways in which it can be. */
  readonly outside: readonly Node[]
  /** The level of the variable that a comparison tests. */
  levelOf(condition: FactCondition): number
  /** The node of a condition of this version, or of a part of one. */
  nodeOf(condition: Condition): Node
}

const compiled = new WeakMap<RulesetVersion, Compiled>()

/**
 * Checks a version and compiles every condition of it, once for each version object.
 *
 * Facts, measures and readings are tested in the order in which the rules first name them. What a diagram depends on is the same in any
 * order; its size is not, and names that a law uses together are best tested together: put apart, the readings make it fifty times larger.
 *
 * @throws {@link InvalidRulesetError} when something is wrong with the version, its conditions are too large, or its readings differ in too many ways.
 */
export function compile(version: RulesetVersion): Compiled {
  assertVersion(version)
  return compileChecked(version)
}

/**
 * Compiles the conditions of a version of which what decides is enough: nothing is told that is more than a status.
 *
 * @throws {@link InvalidRulesetError} as {@link compile} does.
 */
export function compileDecisive(version: Decisive): Compiled {
  assertDecisive(version)
  return compileChecked(version)
}

/**
 * Compiles the conditions of a version of which what `evaluate` takes is enough.
 *
 * @throws {@link InvalidRulesetError} as {@link compile} does.
 */
export function compileEvaluable(version: Evaluable): Compiled {
  assertEvaluable(version)
  return compileChecked(version)
}

function compileChecked(version: RulesetVersion): Compiled {
  const known = compiled.get(version)
  if (known !== undefined) return known
  const result = compileOrRefuse(version)
  compiled.set(version, result)
  return result
}

function compileOrRefuse(version: RulesetVersion): Compiled {
  try {
    return compileVersion(version)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new InvalidRulesetError(nameOfVersion(version), [{ path: 'rules', message: `the conditions are too large: ${error.message}` }])
  }
}

function compileVersion(version: RulesetVersion): Compiled {
  const outside = version.scope?.outside ?? []
  // Rules in their order, then scope, and shared conditions that neither reaches.
  const leaves = leavesOf(version, [
    ...version.rules.flatMap(conditionsOf),
    ...outside.map(({ when }) => when),
    ...Object.values(version.conditions),
  ])
  const tests = new Map<string, { name: string; member?: string; exists?: true; kind: Kind; comparisons: Comparison[] }>()
  for (const condition of leaves) {
    const kind = kindOf(version, condition.fact) as Kind
    const key = keyOf(kind, condition)
    const test = tests.get(key) ?? {
      name: condition.fact,
      kind,
      comparisons: [],
      ...(kind.kind === 'countries' && { member: String(condition.value) }),
    }
    test.comparisons.push(comparisonOf(kind, condition))
    tests.set(key, test)
  }
  for (const { forEach } of version.rules) {
    const list = forEach === undefined ? undefined : recordsOf(version, forEach)
    if (list !== undefined) tests.set(existsKey(list), { name: list, exists: true, kind: { kind: 'boolean' }, comparisons: [] })
  }
  const levels = new Map([...tests.keys()].map((key, level) => [key, level]))
  const variables = [...tests.values()].map(({ comparisons, ...test }): Variable => ({ ...test, domain: domainOf(test.kind, comparisons) }))
  const diagram = createDiagram(variables.map(({ domain }) => domain.size))
  const nodes = new Map<Condition, Node>()

  function levelOf(condition: FactCondition): number {
    return levels.get(keyOf(kindOf(version, condition.fact) as Kind, condition)) as number
  }

  function nodeOf(condition: Condition): Node {
    const made = nodes.get(condition)
    if (made !== undefined) return made
    const node = matchCondition(condition, build)
    nodes.set(condition, node)
    return node
  }

  const build: ConditionMatch<Node> = {
    all: (parts) => parts.reduce<Node>((node, part) => diagram.and(node, nodeOf(part)), 1),
    any: (parts) => parts.reduce<Node>((node, part) => diagram.or(node, nodeOf(part)), 0),
    not: (part) => diagram.not(nodeOf(part)),
    named: (name) => nodeOf(version.conditions[name] as Condition),
    fact: (comparison) => {
      const level = levelOf(comparison)
      const { kind, domain } = variables[level] as Variable
      return diagram.literal(level, satisfied(domain, comparisonOf(kind, comparison)))
    },
  }

  function existsNode({ forEach }: Rule): Node {
    const level = levels.get(existsKey(recordsOf(version, forEach ?? '') ?? ''))
    return level === undefined ? 1 : diagram.literal(level, [false, true])
  }

  const rules = version.rules.map((rule): CompiledRule => {
    const when = nodeOf(rule.when)
    const unless = rule.unless === undefined ? 0 : nodeOf(rule.unless)
    const exists = existsNode(rule)
    return { rule, exists, when, unless, applies: diagram.and(exists, diagram.and(when, diagram.not(unless))) }
  })
  const outcomes = Object.keys(version.outcomes).flatMap((outcome): CompiledOutcome[] => {
    const own = rules.filter(({ rule }) => rule.then.outcome === outcome)
    if (own.length === 0) return []
    const any = (some: readonly CompiledRule[]) => some.reduce<Node>((node, rule) => diagram.or(node, rule.applies), 0)
    const binding = modalities.flatMap((modality, rank) =>
      own.some(({ rule }) => modalityOf(version.outcomes, rule) === modality)
        ? { modality, applies: any(own.filter(({ rule }) => rankOf(version.outcomes, rule) <= rank)) }
        : [],
    )
    return [{ outcome, forEach: own[0]?.rule.forEach, rules: own, applies: any(own), binding }]
  })
  assertTellable(version, outcomes, waysIn(diagram, version, variables))
  const isReading = variables.map(({ name }) => Object.hasOwn(version.readings, name))
  return { version, variables, isReading, diagram, outcomes, outside: outside.map(({ when }) => nodeOf(when)), levelOf, nodeOf }
}

/** Refuses outcomes of which readings that differ would be told without end. */
function assertTellable(version: RulesetVersion, outcomes: readonly CompiledOutcome[], ways: (root: Node) => number): void {
  const issues = outcomes
    .filter(({ applies }) => ways(applies) > mostWays)
    .map(({ outcome }) => ({
      path: joinPath('outcomes', outcome),
      message: `its rules hang on readings that differ in more than ${mostWays} ways: test fewer readings together`,
    }))
  if (issues.length > 0) throw new InvalidRulesetError(nameOfVersion(version), issues)
}

function keyOf(kind: Kind, condition: FactCondition): string {
  return kind.kind === 'countries' ? `${condition.fact}∋${String(condition.value)}` : condition.fact
}

function existsKey(list: string): string {
  return `∃${list}`
}

function comparisonOf(kind: Kind, { operator, value }: FactCondition): Comparison {
  return { operator, operand: encodeOperand(kind, value) as Operand }
}
