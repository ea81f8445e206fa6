import { type Compiled, compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { possibleIn } from '../../src/reasons/verification/possible.ts'
import type { Difference } from './beside.ts'
import { type Decision, decisionsOf, effect, type Tree } from './effects.ts'

/**
 * Where some effects are shown, as diagrams.
 *
 * @returns For each effect the diagrams of the decisions on which it can be shown; none where the diagrams prove that nobody can show it.
 */
export function whereShown(version: RulesetVersion, effects: Iterable<string>): ReadonlyMap<string, readonly Difference[]> {
  const compiled = compile(version)
  const { diagram, outcomes, outside } = compiled
  const possible = possibleIn(compiled)
  const covered = outside.reduce<Node>((node, one) => diagram.and(node, diagram.not(one)), 1)
  const found = new Map([...effects].map((name): [string, Difference[]] => [name, []]))
  for (const { place, rule, tree } of decisionsOf(version)) {
    const { forEach } = rule ?? {}
    const there = rule === undefined ? 1 : diagram.and(covered, existsFor(rule))
    for (const seen of seenIn(compiled, { place, tree }, there)) {
      for (const value of [true, false]) {
        const where = found.get(effect(seen.place, value))
        const node = where === undefined ? 0 : diagram.and(seen.through, value ? seen.truth : diagram.not(seen.truth))
        if (node !== 0 && possible.isSomewhere(forEach, node)) where?.push({ forEach, node })
      }
    }
  }
  return found

  function existsFor(rule: Rule): Node {
    return outcomes.flatMap(({ rules }) => rules).find((one) => one.rule === rule)?.exists as Node
  }
}

/** What is written at a place: where a decision hangs on it alone, and where it is true. */
interface Seen {
  readonly place: string
  readonly through: Node
  readonly truth: Node
}

function seenIn({ diagram, nodeOf }: Compiled, { place, tree }: Omit<Decision, 'rule'>, there: Node): readonly Seen[] {
  const truths = new Map<Tree, Node>()
  const truthOf = (part: Tree): Node => {
    const made = truths.get(part) ?? find(part)
    truths.set(part, made)
    return made
  }
  const find = (part: Tree): Node => {
    if (part.form === 'comparison') return nodeOf(part.condition)
    if (part.form === 'named') return truthOf(part.part)
    if (part.form === 'not') return diagram.not(truthOf(part.part))
    const truths = part.parts.map(truthOf)
    return part.form === 'all' ? truths.reduce(diagram.and, 1) : truths.reduce(diagram.or, 0)
  }
  const visit = (part: Tree, through: Node): readonly Seen[] => {
    if (part.form === 'comparison') return [{ place: part.place, through, truth: truthOf(part) }]
    if (part.form === 'named') return [{ place: part.place, through, truth: truthOf(part) }, ...visit(part.part, through)]
    if (part.form === 'not') return visit(part.part, through)
    const { form, parts } = part
    const letsThrough = (other: Tree) => (form === 'all' ? truthOf(other) : diagram.not(truthOf(other)))
    return parts.flatMap((one) =>
      visit(
        one,
        parts.reduce((node, other) => (other === one ? node : diagram.and(node, letsThrough(other))), through),
      ),
    )
  }
  return [{ place, through: there, truth: truthOf(tree) }, ...visit(tree, there)]
}
