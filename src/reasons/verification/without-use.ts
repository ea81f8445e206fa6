import type { Compiled, CompiledOutcome, CompiledRule } from '../../diagram/compile.ts'
import { copyOf } from '../../diagram/copied.ts'
import type { Node } from '../../diagram/diagram.ts'
import { forSome } from '../../diagram/for-some.ts'
import type { Possible } from './possible.ts'
import type { RemarkAbout } from './remark.ts'
import { saysAsMuch } from './says-as-much.ts'
import { levelsOf } from './situations.ts'
import { somewhere } from './somewhere.ts'

/** Finds what no situation has a use for, among those in which somebody can be: each is a proof, since all of them are looked at. */
export function withoutUse(compiled: Compiled, possible: Possible): readonly RemarkAbout[] {
  return [
    ...outcomesWithoutUse(compiled, possible),
    ...compiled.outcomes.flatMap((outcome) => rulesWithoutUse(compiled, outcome, possible)),
    ...namesWithoutUse(compiled, possible),
  ]
}

function outcomesWithoutUse(compiled: Compiled, possible: Possible): readonly RemarkAbout[] {
  const can = somewhere(compiled, possible)
  const applying = new Set(compiled.outcomes.flatMap(({ outcome, forEach, applies }) => (can(forEach, [applies]) ? outcome : [])))
  return Object.keys(compiled.version.outcomes).flatMap((outcome) =>
    applying.has(outcome) ? [] : { kind: 'outcome-never-applies', outcome },
  )
}

function rulesWithoutUse(compiled: Compiled, { forEach, rules }: CompiledOutcome, possible: Possible): readonly RemarkAbout[] {
  const { version, diagram } = compiled
  const can = somewhere(compiled, possible)
  const isWithin = (node: Node, others: readonly CompiledRule[]) =>
    !can(forEach, [node, ...others.map(({ applies }) => diagram.not(applies))])
  return rules.flatMap((own): readonly RemarkAbout[] => {
    const rule = own.rule.id
    if (!can(forEach, [own.applies])) return [{ kind: 'rule-never-applies', rule }]
    const others = rules.filter((other) => other !== own && saysAsMuch(version.outcomes, other.rule, own.rule))
    const isCovered = isWithin(own.applies, others)
    // As few as are enough.
    const covering = others.reduce((left, one) => {
      const rest = left.filter((other) => other !== one)
      return isCovered && isWithin(own.applies, rest) ? rest : left
    }, others)
    return [
      ...(isCovered ? [{ kind: 'rule-always-covered', rule, by: covering.map((other) => other.rule.id) } as const] : []),
      ...(own.rule.unless !== undefined && !can(forEach, [own.exists, own.when, own.unless])
        ? [{ kind: 'exception-never-matters', rule } as const]
        : []),
    ]
  })
}

/** A diagram that decides something, with where somebody can be of whom it does. */
interface Deciding {
  readonly root: Node
  readonly among: Node
  readonly levels: readonly number[]
}

/** What conditions test and nothing hangs on, and readings of which several values come to one. */
function namesWithoutUse(compiled: Compiled, possible: Possible): readonly RemarkAbout[] {
  const { version, diagram, variables, outcomes, outside } = compiled
  const inside = diagram.not(outside.reduce<Node>((any, node) => diagram.or(any, node), 0))
  const deciding = (root: Node, forEach: string | undefined, scope: Node): Deciding => ({
    root,
    among: diagram.and(scope, possible.among(forEach, [root, scope])),
    levels: levelsOf(diagram, [root]),
  })
  const all = [
    ...outside.map((root) => deciding(root, undefined, 1)),
    ...outcomes.flatMap(({ forEach, rules }) => rules.map(({ applies }) => deciding(applies, forEach, inside))),
  ]
  const levelsBy = new Map<string, ReadonlySet<number>>()
  for (const [level, { name }] of variables.entries()) levelsBy.set(name, new Set([...(levelsBy.get(name) ?? []), level]))
  const tested = [...levelsBy].filter(([, levels]) => !all.some((one) => matters(compiled, one, levels))).map(([name]) => name)
  const untested = Object.keys(version.readings).filter((name) => !levelsBy.has(name))
  return [
    ...[...tested, ...untested].map((name): RemarkAbout => ({ kind: 'never-matters', name })),
    ...[...levelsBy].flatMap(([name, levels]) =>
      Object.hasOwn(version.readings, name) && !tested.includes(name) ? readingsAlike(compiled, name, [...levels][0] as number, all) : [],
    ),
  ]
}

/** Whether, all else being the same, it is somewhere otherwise for another value of what some levels test. */
function matters(compiled: Compiled, { root, among, levels }: Deciding, tested: ReadonlySet<number>): boolean {
  if (!levels.some((level) => tested.has(level))) return false
  const { diagram, take } = copyOf(compiled.diagram)
  const [decides, possible] = [take(root), take(among)]
  const some = (node: Node) => forSome(diagram, diagram.and(possible, node), tested)
  return diagram.and(some(decides), some(diagram.not(decides))) !== 0
}

/** The values of a reading that come to the same for everybody, in groups. */
function readingsAlike({ version, diagram, variables }: Compiled, name: string, level: number, all: readonly Deciding[]) {
  const { domain } = variables[level] as Compiled['variables'][number]
  if (domain.kind !== 'symbols') return []
  const isAlike = (a: number, b: number) =>
    a === b ||
    all.every(({ root, among, levels }) => {
      if (!levels.includes(level)) return true
      const [one, other, left] = [
        [root, a],
        [root, b],
        [among, a],
      ].map(([node, cell]) => diagram.fix(node as Node, new Map([[level, cell as number]]))) as [Node, Node, Node]
      const differs = diagram.or(diagram.and(one, diagram.not(other)), diagram.and(other, diagram.not(one)))
      return diagram.and(differs, left) === 0
    })
  const groups: string[][] = []
  const cellOf = (value: string) => domain.cells.get(value) as number
  for (const value of Object.keys(version.readings[name]?.values ?? {})) {
    const group = groups.find(([first = '']) => isAlike(cellOf(first), cellOf(value)))
    if (group === undefined) groups.push([value])
    else group.push(value)
  }
  return groups.filter((values) => values.length > 1).map((values): RemarkAbout => ({ kind: 'readings-alike', reading: name, values }))
}
