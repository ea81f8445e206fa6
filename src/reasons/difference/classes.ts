import type { CompiledRule } from '../../diagram/compile.ts'
import type { Diagram, Node } from '../../diagram/diagram.ts'
import { type Modality, modalities } from '../../model/outcome.ts'
import { type Compared, type ComparedOutcome, type Differing, type OutcomeSide, saidBy } from './compared.ts'

/**
 * How something differs: it applies after and not before (`gained`), or the other way about (`lost`); it binds otherwise; it is said with
 * other parameters; or whom the version covers: somebody more (`entered`), or fewer (`left`).
 */
export type Change = 'gained' | 'lost' | 'binds' | 'says' | 'entered' | 'left'

/** Situations in which two versions differ about one thing, by the same rules. */
export interface DifferingClass {
  readonly change: Change
  /** Nothing where it is about whom the versions cover. */
  readonly outcome?: string
  readonly forEach: string | undefined
  /** How it binds in each; given where that is what differs. */
  readonly binds?: { readonly before: Modality; readonly after: Modality }
  /** The rules by which it applied and applies: those of one version alone where it does not in the other. */
  readonly rules: { readonly before: readonly string[]; readonly after: readonly string[] }
  readonly node: Node
  /** The part of it in which each version is read as its encoders recommend. */
  readonly onRecommended: Node
}

/** Divides where two versions differ into classes: by what differs, and by the rules that it differs by. */
export function classesOf(compared: Compared): readonly DifferingClass[] {
  const { compiled, outside, outcomes } = compared
  const { diagram } = compiled
  const [entered, left] = [diagram.and(outside.before, diagram.not(outside.after)), diagram.and(outside.after, diagram.not(outside.before))]
  const scope = { forEach: undefined, rules: { before: [], after: [] } }
  const covered = diagram.and(diagram.not(outside.before), diagram.not(outside.after))
  return [
    { change: 'entered' as const, ...scope, node: entered, onRecommended: entered },
    { change: 'left' as const, ...scope, node: left, onRecommended: left },
    ...outcomes.flatMap((outcome) => [
      ...appearing(compared, outcome, 'gained', covered),
      ...appearing(compared, outcome, 'lost', covered),
      ...bindingOtherwise(diagram, outcome),
      ...saidOtherwise(diagram, outcome),
    ]),
  ].filter(({ node }) => node !== 0)
}

/** Where it applies in one version alone, by each of the rules; by all of them together where the other version has none for it. */
function appearing(
  { compiled: { diagram }, recommended }: Compared,
  outcome: ComparedOutcome,
  change: 'gained' | 'lost',
  covered: Node,
): readonly DifferingClass[] {
  const [here, there] = change === 'gained' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  const alone = (differing: Differing) => diagram.and(covered, diagram.and(differing[here].applies, diagram.not(differing[there].applies)))
  const [node, onRecommended] = [alone(outcome), alone(outcome.onRecommended)]
  const all = outcome.rules[here]
  const groups: readonly (readonly CompiledRule[])[] = outcome.rules[there].length === 0 ? [all] : all.map((rule) => [rule])
  return groups.map((rules) => {
    const applies = rules.reduce<Node>((any, rule) => diagram.or(any, rule.applies), 0)
    return {
      change,
      outcome: outcome.outcome,
      forEach: outcome.forEach,
      rules: { before: [], after: [], [here]: idsOf(rules) },
      node: diagram.and(node, applies),
      onRecommended: diagram.and(onRecommended, diagram.fix(applies, recommended[here])),
    }
  })
}

function bindingOtherwise(diagram: Diagram, outcome: ComparedOutcome): readonly DifferingClass[] {
  const exactly = (side: OutcomeSide, rank: number) =>
    diagram.and(side.binds[rank] as Node, diagram.not((rank === 0 ? 0 : side.binds[rank - 1]) as Node))
  return modalities.flatMap((before, rank) =>
    modalities.flatMap((after, other) => {
      if (before === after) return []
      const both = (differing: Differing) => diagram.and(exactly(differing.before, rank), exactly(differing.after, other))
      const rules = { before: idsOf(outcome.rules.before), after: idsOf(outcome.rules.after) }
      const { outcome: name, forEach } = outcome
      return [
        {
          change: 'binds' as const,
          outcome: name,
          forEach,
          binds: { before, after },
          rules,
          node: both(outcome),
          onRecommended: both(outcome.onRecommended),
        },
      ]
    }),
  )
}

/** Where it is said with certain parameters after, and was not before. */
function saidOtherwise(diagram: Diagram, outcome: ComparedOutcome): readonly DifferingClass[] {
  const { outcome: name, forEach, rules } = outcome
  return [...outcome.after.says.keys()].map((said) => {
    const newly = ({ before, after, saysOtherwise }: Differing) =>
      diagram.and(saysOtherwise, diagram.and(after.says.get(said) ?? 0, diagram.not(before.says.get(said) ?? 0)))
    const saying = idsOf(rules.after.filter((rule) => saidBy(rule) === said))
    const others = idsOf(rules.before.filter((rule) => !outcome.after.says.has(saidBy(rule))))
    return {
      change: 'says' as const,
      outcome: name,
      forEach,
      rules: { before: others, after: saying },
      node: newly(outcome),
      onRecommended: newly(outcome.onRecommended),
    }
  })
}

function idsOf(rules: readonly CompiledRule[]): readonly string[] {
  return rules.map(({ rule }) => rule.id)
}
