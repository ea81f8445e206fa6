import { type Compiled, type CompiledRule, compile } from '../../diagram/compile.ts'
import type { Diagram, Node } from '../../diagram/diagram.ts'
import { InvalidArgumentError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { assertVersion } from '../../model/checked.ts'
import { type Joined, type JoinedSide, joinVersions } from '../../model/joined/join-versions.ts'
import { modalities } from '../../model/outcome.ts'
import { rankOf } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { withoutWords } from '../../model/words.ts'

/** What one of two versions says of an outcome; where it has no rule for it, it never applies. */
export interface OutcomeSide {
  /** Where some rule applies to somebody whom the version covers. */
  readonly applies: Node
  /** Where it binds at least so strongly: by modality, the strongest first. */
  readonly binds: readonly Node[]
  /** Where it is said with certain parameters, by what they are. */
  readonly says: ReadonlyMap<string, Node>
}

/** Where two versions differ about an outcome. */
export interface Differing {
  readonly before: OutcomeSide
  readonly after: OutcomeSide
  /** Where it applies in one and not in the other, or binds otherwise. */
  readonly differs: Node
  /** Where it applies and binds in both alike, and is said with other parameters. */
  readonly saysOtherwise: Node
  /** Either of both. */
  readonly changes: Node
}

/** An outcome of two versions over the same variables. */
export interface ComparedOutcome extends Differing {
  readonly outcome: string
  readonly forEach: string | undefined
  /** The rules for it of either version; none in a version that does not have it. */
  readonly rules: { readonly before: readonly CompiledRule[]; readonly after: readonly CompiledRule[] }
  /** Where they differ if each is read as its encoders recommend. */
  readonly onRecommended: Differing
}

/** Two versions compiled over the same variables, and where they differ. */
export interface Compared {
  readonly joined: Joined
  readonly compiled: Compiled
  /** Where a case is outside of what each covers. */
  readonly outside: { readonly before: Node; readonly after: Node; readonly differs: Node }
  /** The cells of their readings that the encoders of each recommend, by level. */
  readonly recommended: { readonly before: ReadonlyMap<number, number>; readonly after: ReadonlyMap<number, number> }
  /** In the order of the later version; what it has no more comes last. */
  readonly outcomes: readonly ComparedOutcome[]
}

const known = new WeakMap<RulesetVersion, WeakMap<RulesetVersion, Compared>>()

/**
 * Compiles two versions over the same variables, once for each pair: two conditions mean the same exactly where their nodes are the same, so
 * that what differs is the exclusive-or of the diagrams.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with one of them, or both together are too large.
 * @throws {@link InvalidArgumentError} where they cannot stand side by side.
 */
export function compareVersions(before: RulesetVersion, after: RulesetVersion): Compared {
  assertVersion(before)
  assertVersion(after)
  const others = known.get(before) ?? new WeakMap<RulesetVersion, Compared>()
  known.set(before, others)
  const made = others.get(after)
  if (made !== undefined) return made
  const compared = createOrRefuse(joinVersions(before, after))
  others.set(after, compared)
  return compared
}

function createOrRefuse(joined: Joined): Compared {
  try {
    return createCompared(joined)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new InvalidArgumentError('after', `the versions are too large to put side by side: ${error.message}`)
  }
}

function createCompared(joined: Joined): Compared {
  const compiled = compile(joined.version)
  const { diagram } = compiled
  const { before, after } = joined
  const ways = before.outside.length
  const outside = { before: anyOf(diagram, compiled.outside.slice(0, ways)), after: anyOf(diagram, compiled.outside.slice(ways)) }
  const recommended = { before: recommendedCells(compiled, before), after: recommendedCells(compiled, after) }
  const outcomes = subjectsOf([after, before]).map(({ outcome, forEach }): ComparedOutcome => {
    const rules = { before: rulesOf(compiled, before, outcome, forEach), after: rulesOf(compiled, after, outcome, forEach) }
    const sides = [sideOf(compiled, rules.before, outside.before), sideOf(compiled, rules.after, outside.after)] as const
    const onRecommended = differing(diagram, fixed(diagram, sides[0], recommended.before), fixed(diagram, sides[1], recommended.after))
    return { outcome, forEach, rules, ...differing(diagram, ...sides), onRecommended }
  })
  return { joined, compiled, outside: { ...outside, differs: differ(diagram, outside.before, outside.after) }, recommended, outcomes }
}

/** Every outcome, and what it is found for, as the sides have it. */
function subjectsOf(sides: readonly JoinedSide[]): readonly { readonly outcome: string; readonly forEach: string | undefined }[] {
  const found = sides.flatMap(({ version }) =>
    Object.keys(version.outcomes).flatMap((outcome) =>
      version.rules.filter(({ then }) => then.outcome === outcome).map(({ forEach }) => ({ outcome, forEach })),
    ),
  )
  return [...new Map(found.map((one) => [`${one.outcome} ${one.forEach}`, one])).values()]
}

function rulesOf({ outcomes }: Compiled, { renames }: JoinedSide, outcome: string, forEach: string | undefined): readonly CompiledRule[] {
  return outcomes.find((one) => one.outcome === renames.outcome(outcome) && one.forEach === forEach)?.rules ?? []
}

function sideOf({ diagram, version }: Compiled, rules: readonly CompiledRule[], outside: Node): OutcomeSide {
  const covered = (node: Node) => diagram.and(node, diagram.not(outside))
  const anyRule = (some: readonly CompiledRule[]) =>
    covered(
      anyOf(
        diagram,
        some.map(({ applies }) => applies),
      ),
    )
  const said = [...new Set(rules.map(saidBy))]
  return {
    applies: anyRule(rules),
    binds: modalities.map((_, rank) => anyRule(rules.filter((rule) => rankOf(version.outcomes, rule.rule) <= rank))),
    says: new Map(said.map((parameters) => [parameters, anyRule(rules.filter((rule) => saidBy(rule) === parameters))])),
  }
}

/** With which parameters a rule says that its outcome applies: the values and names that decide, and no words. */
export function saidBy({ rule: { then } }: CompiledRule): string {
  return canonicalJson(withoutWords(then.params ?? {}))
}

function differing(diagram: Diagram, before: OutcomeSide, after: OutcomeSide): Differing {
  const differs = anyOf(
    diagram,
    before.binds.map((binds, rank) => differ(diagram, binds, after.binds[rank] as Node)),
  )
  const said = [...new Set([...before.says.keys(), ...after.says.keys()])]
  const otherwise = anyOf(
    diagram,
    said.map((parameters) => differ(diagram, before.says.get(parameters) ?? 0, after.says.get(parameters) ?? 0)),
  )
  const both = diagram.and(diagram.and(before.applies, after.applies), diagram.not(differs))
  const saysOtherwise = diagram.and(both, otherwise)
  return { before, after, differs, saysOtherwise, changes: diagram.or(differs, saysOtherwise) }
}

/** The cell of each reading of one side that its encoders recommend, by level. */
function recommendedCells({ variables }: Compiled, { version, renames }: JoinedSide): ReadonlyMap<number, number> {
  const recommended = new Map(Object.entries(version.readings).map(([name, reading]) => [renames.name(name), reading.recommended]))
  return new Map(
    variables.flatMap(({ name, domain }, level) => {
      const value = recommended.get(name)
      return value === undefined || domain.kind !== 'symbols' ? [] : [[level, domain.cells.get(value) ?? domain.other] as const]
    }),
  )
}

function fixed(diagram: Diagram, { applies, binds, says }: OutcomeSide, cells: ReadonlyMap<number, number>): OutcomeSide {
  const fix = (node: Node) => diagram.fix(node, cells)
  return { applies: fix(applies), binds: binds.map(fix), says: new Map([...says].map(([parameters, node]) => [parameters, fix(node)])) }
}

function anyOf(diagram: Diagram, nodes: readonly Node[]): Node {
  return nodes.reduce<Node>((any, node) => diagram.or(any, node), 0)
}

/** Where one of two conditions holds, and the other does not. */
function differ(diagram: Diagram, a: Node, b: Node): Node {
  return diagram.or(diagram.and(a, diagram.not(b)), diagram.and(b, diagram.not(a)))
}
