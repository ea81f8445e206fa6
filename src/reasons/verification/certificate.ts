import { type Compiled, type CompiledOutcome, type CompiledRule, compile, type Variable } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { type Condition, matchCondition } from '../../model/condition.ts'
import { digestOf } from '../../model/digest.ts'
import { leavesOf } from '../../model/leaves.ts'
import { encodeOperand } from '../../model/operand.ts'
import type { Modality } from '../../model/outcome.ts'
import { conditionsOf } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { levelsOf, nodesOf, situationsIn } from './situations.ts'

/**
 * Something that the conditions of a version test, and its cells: the sets of values that they cannot tell apart.
 *
 * `kind` is `boolean` (two cells, no first), `ordered`, or `symbols`.
 */
export type CertifiedVariable = CertifiedName & (CertifiedBoolean | CertifiedOrdered | CertifiedSymbols)

export interface CertifiedName {
  readonly name: string
  /** The country looked for in a list of countries. */
  readonly member?: string
  /** Given where it is whether there is a record in the list of this name. */
  readonly exists?: true
}

export interface CertifiedBoolean {
  readonly kind: 'boolean'
}

/**
 * Cell 0 lies below the first cut, and each cut begins a cell; one more stands for a value that is lacking, where that can be.
 *
 * Cuts are whole numbers: days since 1970-01-01 for dates, minutes since then for times, 32 for each month and 1 for each day left over for
 * lengths in months, days or minutes for those in days or hours.
 */
export interface CertifiedOrdered {
  readonly kind: 'ordered'
  readonly cuts: readonly number[]
  readonly lacking?: true
}

/** The symbols of each cell as the version writes them. Checkers know a place that is written in two ways for two: write it in one. */
export interface CertifiedSymbols {
  readonly kind: 'symbols'
  readonly cells: readonly (readonly string[])[]
  /** The cell of every symbol that the version does not write; nothing where it writes all there are. */
  readonly other?: number
}

/** The nodes of a rule: it applies where there is what it is applied to, its `when` holds, and its `unless` does not. */
export interface CertifiedRule {
  readonly exists: number
  readonly applies: number
}

/** Where an outcome binds at least so strongly, and in how many of its situations that is. */
export interface CertifiedBinding {
  readonly node: number
  /** A whole number without bound, in decimal digits. */
  readonly situations: string
}

/** An outcome over all of its situations: those of the variables that it hangs on, each in one of its cells. */
export interface CertifiedOutcome {
  /** The variables that it hangs on, by their numbers from 0, ascending. */
  readonly variables: readonly number[]
  /** How many situations there are in all, in decimal digits. */
  readonly situations: string
  /** By each modality that some rule has, the strongest first; the last is any rule. */
  readonly binding: Readonly<Partial<Record<Modality, CertifiedBinding>>>
}

/**
 * The decision diagrams of a version with what they stand for, so that others can check them against the conditions without this library.
 *
 * It proves that the diagrams say what the conditions of this version say, in every situation, and how many situations there are; not that the
 * conditions say what the law says, and nothing of how a fact or a measure comes by its value.
 */
export interface VersionCertificate {
  readonly format: 'immigration-rulesets/certificate/1'
  readonly ruleset: string
  /** Its first day. */
  readonly version: string
  readonly revision: number
  /** The SHA-256 of the version as JSON without spaces, its properties in their order. */
  readonly digest: string
  /** In the order in which they are tested. */
  readonly variables: readonly CertifiedVariable[]
  /** Node `i + 2`: the number of a variable, and the node for each of its cells. Node 0 is false, 1 is true; each leads to lower ones only. */
  readonly nodes: readonly (readonly number[])[]
  /** The node of each condition and part of one, by its place in the version (a JSON Pointer, RFC 6901). */
  readonly conditions: Readonly<Record<string, number>>
  /** By their ids, in their order. */
  readonly rules: Readonly<Record<string, CertifiedRule>>
  /** By their names, in their order: those that some rule leads to. */
  readonly outcomes: Readonly<Record<string, CertifiedOutcome>>
  /** Where a case is outside the scope of the version. */
  readonly outside: readonly number[]
}

/**
 * Certifies a version: its diagrams, a node for every condition and rule, and the exact counts.
 *
 * @returns Plain JSON. The same version gives the same certificate.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with the version.
 *
 * @example
 * certify(version).outcomes['police-certificate'].situations //=> '40'
 *
 * @see `test/checker/check.ts` and `examples/check-certificate/check.py`, which accept it from the JSON of the version alone.
 */
export function certify(version: RulesetVersion): VersionCertificate {
  const compiled = compile(version)
  const { diagram } = compiled
  const conditions = nodesByPlace(compiled)
  const rules = new Map(compiled.outcomes.flatMap((outcome) => outcome.rules.map((rule) => [rule.rule, rule])))
  const bindings = compiled.outcomes.flatMap(({ binding }) => binding.map(({ applies }) => applies))
  const parts = [...rules.values()].flatMap(({ exists, applies }) => [exists, applies])
  const used = [...nodesOf(diagram, [...conditions.values(), ...parts, ...bindings, ...compiled.outside])].sort((a, b) => a - b)
  const numbers = new Map<Node, number>([[0, 0], [1, 1], ...used.map((node, index): [Node, number] => [node, index + 2])])
  const numberOf = (node: Node) => numbers.get(node) as number
  const written = constantsByLevel(compiled)
  return {
    format: 'immigration-rulesets/certificate/1',
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOf(version),
    variables: compiled.variables.map((variable, level) => certified(variable, written.get(level) ?? [])),
    nodes: used.map((node) => [diagram.level(node), ...diagram.branches(node).map(numberOf)]),
    conditions: Object.fromEntries([...conditions].map(([place, node]) => [place, numberOf(node)])),
    rules: Object.fromEntries(
      version.rules.map((rule) => {
        const { exists, applies } = rules.get(rule) as CompiledRule
        return [rule.id, { exists: numberOf(exists), applies: numberOf(applies) }]
      }),
    ),
    outcomes: Object.fromEntries(compiled.outcomes.map((outcome) => [outcome.outcome, certifiedOutcome(compiled, outcome, numberOf)])),
    outside: compiled.outside.map(numberOf),
  }
}

function certifiedOutcome({ diagram }: Compiled, { binding }: CompiledOutcome, numberOf: (node: Node) => number): CertifiedOutcome {
  const variables = levelsOf(
    diagram,
    binding.map(({ applies }) => applies),
  )
  const bindings = binding.map(({ modality, applies }): [Modality, CertifiedBinding] => [
    modality,
    { node: numberOf(applies), situations: String(situationsIn(diagram, variables, applies)) },
  ])
  return { variables, situations: String(situationsIn(diagram, variables, 1)), binding: Object.fromEntries(bindings) }
}

function certified({ name, member, exists, kind, domain }: Variable, written: readonly string[]): CertifiedVariable {
  const named: CertifiedName = { name, ...(member !== undefined && { member }), ...(exists && { exists }) }
  if (domain.kind === 'boolean') return { ...named, kind: 'boolean' }
  if (domain.kind === 'ordered')
    return { ...named, kind: 'ordered', cuts: domain.cuts, ...(domain.none !== undefined && { lacking: true }) }
  const cells = Array.from({ length: domain.size }, (): string[] => [])
  for (const symbol of new Set([...(domain.closed ?? []), ...written]))
    cells[domain.cells.get(encodeOperand(kind, symbol) as string) as number]?.push(symbol)
  return { ...named, kind: 'symbols', cells, ...(domain.closed === undefined && { other: domain.other }) }
}

/** The texts that variables are compared with, as the version writes them, by level. */
function constantsByLevel({ version, levelOf }: Compiled): ReadonlyMap<number, readonly string[]> {
  const conditions = [...Object.values(version.conditions), ...version.rules.flatMap(conditionsOf)]
  const outside = version.scope?.outside.map(({ when }) => when) ?? []
  const written = new Map<number, string[]>()
  for (const leaf of leavesOf(version, [...conditions, ...outside])) {
    const texts = [leaf.value].flat().filter((one) => typeof one === 'string')
    written.set(levelOf(leaf), [...(written.get(levelOf(leaf)) ?? []), ...texts])
  }
  return written
}

/** The node of every condition of a version and of every part of one, by its place as a JSON Pointer. */
function nodesByPlace({ version, nodeOf }: Compiled): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>()
  const walk = (condition: Condition, place: string): void => {
    nodes.set(place, nodeOf(condition))
    const each = (form: string) => (parts: readonly Condition[]) => {
      for (const [index, part] of parts.entries()) walk(part, `${place}/${form}/${index}`)
    }
    matchCondition<void>(condition, {
      all: each('all'),
      any: each('any'),
      not: (part) => walk(part, `${place}/not`),
      named: () => undefined,
      fact: () => undefined,
    })
  }
  for (const [name, condition] of Object.entries(version.conditions)) walk(condition, `/conditions/${escaped(name)}`)
  version.rules.forEach(({ when, unless }, index) => {
    walk(when, `/rules/${index}/when`)
    if (unless !== undefined) walk(unless, `/rules/${index}/unless`)
  })
  version.scope?.outside.forEach(({ when }, index) => {
    walk(when, `/scope/outside/${index}/when`)
  })
  return nodes
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
