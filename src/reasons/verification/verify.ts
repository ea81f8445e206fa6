import { type Compiled, type CompiledOutcome, type CompiledRule, compile } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { digestOf } from '../../model/digest.ts'
import { type Modality, modalities } from '../../model/outcome.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { levelsOf, situationsIn } from './situations.ts'

/** An outcome, in every situation: each way in which what it hangs on can lie, as far as any rule for it can tell. */
export interface VerifiedOutcome {
  readonly outcome: string
  /** The facts, measures, readings and subjects that it hangs on, in the order in which they are tested. */
  readonly hangsOn: readonly string[]
  /** How many situations there are, and in how many it applies: whole numbers without bound, in decimal digits. */
  readonly situations: string
  readonly applies: string
}

/** Something in a version that no situation has a use for: a proof, since all of them were looked at. */
export type Remark =
  /** No rule leads to it, or none of those can apply. */
  | { readonly kind: 'outcome-never-applies'; readonly outcome: string }
  | { readonly kind: 'rule-never-applies'; readonly rule: string }
  /** Whenever it applies, so does one of these, which say the same at least as strongly: as few as are enough. */
  | { readonly kind: 'rule-always-covered'; readonly rule: string; readonly by: readonly string[] }
  /** It never holds where its rule would apply. */
  | { readonly kind: 'exception-never-matters'; readonly rule: string }
  /** Conditions test it, and whatever it is, nothing changes. */
  | { readonly kind: 'never-matters'; readonly name: string }
  /** Values of a reading between which nothing differs. */
  | { readonly kind: 'readings-alike'; readonly reading: string; readonly values: readonly string[] }

/** What was found of a version. */
export interface VersionVerification {
  readonly ruleset: string
  /** Its first day. */
  readonly version: string
  readonly revision: number
  readonly digest: string
  /** In their order. */
  readonly outcomes: readonly VerifiedOutcome[]
  readonly remarks: readonly Remark[]
}

/**
 * Looks at a version in every situation: the ways in which its facts, measures and readings can lie in the cells that its conditions tell apart.
 *
 * Situations are counted as if each of these were free of the others: some of them nobody can be in, such as a longest stay above the total. So
 * a remark is a proof, and that there is none is no proof that each rule has somebody to apply to.
 *
 * @returns Plain JSON.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with the version.
 *
 * @example
 * verify(version).remarks //=> []
 */
export function verify(version: RulesetVersion): VersionVerification {
  const compiled = compile(version)
  return {
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOf(version),
    outcomes: compiled.outcomes.map((outcome) => verifiedOutcome(compiled, outcome)),
    remarks: [
      ...outcomesWithoutUse(compiled),
      ...compiled.outcomes.flatMap((outcome) => rulesWithoutUse(compiled, outcome)),
      ...namesWithoutUse(compiled),
    ],
  }
}

function verifiedOutcome({ diagram, variables }: Compiled, { outcome, applies }: CompiledOutcome): VerifiedOutcome {
  const levels = levelsOf(diagram, [applies])
  return {
    outcome,
    hangsOn: [...new Set(levels.map((level) => variables[level]?.name as string))],
    situations: String(situationsIn(diagram, levels, 1)),
    applies: String(situationsIn(diagram, levels, applies)),
  }
}

function outcomesWithoutUse({ version, outcomes }: Compiled): readonly Remark[] {
  const applying = new Set(outcomes.filter(({ applies }) => applies !== 0).map(({ outcome }) => outcome))
  return Object.keys(version.outcomes).flatMap((outcome) => (applying.has(outcome) ? [] : { kind: 'outcome-never-applies', outcome }))
}

function rulesWithoutUse({ version, diagram }: Compiled, { outcome, rules }: CompiledOutcome): readonly Remark[] {
  const isWithin = (node: Node, others: readonly CompiledRule[]) =>
    diagram.and(node, diagram.not(others.reduce<Node>((any, { applies }) => diagram.or(any, applies), 0))) === 0
  const strengthOf = ({ rule }: CompiledRule) => modalities.indexOf(rule.then.modality ?? (version.outcomes[outcome]?.modality as Modality))
  const saidBy = ({ rule }: CompiledRule) => canonicalJson(rule.then.params ?? {})
  return rules.flatMap((own): readonly Remark[] => {
    const rule = own.rule.id
    if (own.applies === 0) return [{ kind: 'rule-never-applies', rule }]
    const others = rules.filter((other) => other !== own && strengthOf(other) <= strengthOf(own) && saidBy(other) === saidBy(own))
    const isCovered = isWithin(own.applies, others)
    // As few as are enough.
    const covering = others.reduce((left, one) => {
      const rest = left.filter((other) => other !== one)
      return isCovered && isWithin(own.applies, rest) ? rest : left
    }, others)
    return [
      ...(isCovered ? [{ kind: 'rule-always-covered', rule, by: covering.map((other) => other.rule.id) } as const] : []),
      ...(own.rule.unless !== undefined && diagram.and(own.when, own.unless) === 0
        ? [{ kind: 'exception-never-matters', rule } as const]
        : []),
    ]
  })
}

/** What conditions test and nothing hangs on, and readings of which several values come to one. */
function namesWithoutUse({ version, diagram, variables, outcomes, outside }: Compiled): readonly Remark[] {
  const roots = [...outside, ...outcomes.flatMap(({ rules }) => rules.map(({ applies }) => applies))]
  const levels = new Set(levelsOf(diagram, roots))
  const used = new Set([...levels].map((level) => variables[level]?.name))
  const tested = [...new Set(variables.map(({ name }) => name))]
  return [
    ...tested.filter((name) => !used.has(name)).map((name): Remark => ({ kind: 'never-matters', name })),
    ...Object.keys(version.readings)
      .filter((name) => !tested.includes(name))
      .map((name): Remark => ({ kind: 'never-matters', name })),
    ...[...levels].flatMap((level): readonly Remark[] => {
      const { name, domain } = variables[level] as (typeof variables)[number]
      if (domain.kind !== 'symbols' || !Object.hasOwn(version.readings, name)) return []
      const cells = Array.from({ length: domain.size }, (_, cell) => cell)
      const alike = cells.map((cell) =>
        Object.keys(version.readings[name]?.values ?? {}).filter((value) => domain.cells.get(value) === cell),
      )
      return alike.filter((values) => values.length > 1).map((values) => ({ kind: 'readings-alike', reading: name, values }))
    }),
  ]
}
