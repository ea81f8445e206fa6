import { type Compiled, type CompiledOutcome, compile } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { forSome } from '../../diagram/for-some.ts'
import { truthOf } from '../../diagram/restrict.ts'
import { prepareCase, type View, viewOf } from '../../engine/case.ts'
import { subjectsIn } from '../../engine/subjects.ts'
import type { FactDefinition, Facts } from '../../model/fact.ts'
import type { Outcome, OutcomeKind } from '../../model/outcome.ts'
import { countsByKind } from '../../model/situation/assume-kinds.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** The kinds of outcomes that ask something of somebody, and those that let less be asked of them. */
export const asking: ReadonlySet<OutcomeKind> = new Set(['requirement', 'duty', 'deadline', 'fee'])
const relieving: ReadonlySet<OutcomeKind> = new Set(['exclusion', 'permission'])

/** What every level can be, as {@link View} has it. */
type Cells = (level: number) => readonly number[]

/**
 * Tells where an assumption can let less be asked for than another value of the fact would: where something asked for may apply or bind
 * more strongly, or something that relieves (an exclusion, a permission, a certificate in hand that is good, being out of scope, what sets
 * other outcomes aside) may not apply, with all else the same.
 *
 * It is found in the diagrams, and rather too often than too seldom: what is compared is taken to be independent, and a measure that the
 * assumed value alone does not decide can be anything, with it and without. So whatever hangs on how complete a history is, and on what
 * stays were where a version counts by that, is found.
 *
 * @param name - A fact of which something is assumed.
 *
 * @returns The outcomes, each once, and `scope`; empty where every other value would have the same or less asked for.
 */
export function lessenedBy(version: RulesetVersion, name: string): readonly string[] {
  const compiled = compile(version)
  const { diagram, outcomes } = compiled
  const outcomeOf = ({ outcome }: CompiledOutcome) => version.outcomes[outcome] as Outcome
  const fact = version.facts[name] as FactDefinition
  const assumesKind = fact.assume === undefined
  if (assumesKind && !countsByKind(version, name)) return []
  const levels = new Set(compiled.variables.flatMap((variable, level) => (reaches(version, variable.name, name) ? [level] : [])))
  const subjects = assumesKind ? [] : subjectsNamedBy(version, name)
  const found = new Set<string>()
  for (const asOf of daysLookedAt(version)) {
    const viewsWith = (facts: Facts) => viewsOfAny(compiled, facts, asOf)
    const [open, assumed] = [viewsWith({}), viewsWith(assumesKind ? {} : { [name]: fact.assume })]
    // Of a country or place that nothing else names the measures of it tell so; how it lies to others, and all else, can be anything.
    const unnamed = viewsWith(namedBy(version, name))
    const alone = (forEach: string | undefined): Cells => {
      const [own, all] = [unnamed(forEach), open(forEach)]
      return (level) => (isOfSubject(version, compiled.variables[level]?.name ?? '') ? own : all).cells(level)
    }
    const someOf = (root: Node, cells: Cells) => forSome(diagram, root, levels, cells)
    const isPossible = (root: Node, cells: Cells) => truthOf(diagram, root, cells) !== 'false'

    const asksMore = ({ forEach, binding }: CompiledOutcome) =>
      binding.some(({ applies }) => {
        const { cells } = open(forEach)
        // Nothing is asked about records that there are not, or about countries and places that nothing else names.
        if (fact.type === 'records' && fact.each === forEach) return isPossible(applies, cells)
        const isNamed = subjects.includes(String(forEach)) && isPossible(applies, alone(forEach))
        return isNamed || isPossible(diagram.and(someOf(applies, cells), someOf(diagram.not(applies), assumed(forEach).cells)), cells)
      })
    // What relieves is missed where something is still asked for.
    const relievesLess = (root: Node, forEach: string | undefined, asked: Node = 1) => {
      if (fact.type === 'records' && fact.each === forEach) return false
      const { cells } = open(forEach)
      const missed = diagram.and(diagram.not(root), asked)
      return isPossible(diagram.and(someOf(root, assumed(forEach).cells), someOf(missed, cells)), cells)
    }

    for (const outcome of outcomes) {
      const { kind, role, setsAside } = outcomeOf(outcome)
      const asks = outcomes.filter((other) => other.forEach === outcome.forEach && asking.has(outcomeOf(other).kind))
      const asked = asks.reduce<Node>((node, { applies }) => diagram.or(node, applies), 0)
      if (asking.has(kind) && asksMore(outcome)) found.add(outcome.outcome)
      if (relieving.has(kind) && relievesLess(outcome.applies, outcome.forEach, asked)) found.add(outcome.outcome)
      const frees = role === 'certificate-in-hand' || setsAside !== undefined
      if (frees && relievesLess(outcome.applies, outcome.forEach)) found.add(outcome.outcome)
    }
    if (compiled.outside.some((root) => relievesLess(root, undefined))) found.add('scope')
  }
  return [...found]
}

/** Days on which a version is asked about: its first, a leap day, the last of a month, the last on which it was checked. */
function daysLookedAt({ inForce, verifiedOn }: RulesetVersion): readonly string[] {
  return [inForce.from, '2020-02-29', '2023-08-31', verifiedOn].filter((day) => day >= inForce.from)
}

/** Whether a name hangs on a fact: is it, a field of its records, or a measure of something that hangs on it. */
function reaches(version: RulesetVersion, name: string, fact: string): boolean {
  const definition = version.facts[fact]
  if (name === fact || (definition?.type === 'records' && name.startsWith(`${definition.each}.`) && version.measures[name] === undefined))
    return true
  const own = version.facts[name]
  if (own?.type === 'stays' && own.complete === fact) return true
  const measure = version.measures[name]
  // Any word of a measure that is a name is taken for one.
  return measure !== undefined && wordsIn({ ...measure, label: undefined }).some((word) => word !== name && reaches(version, word, fact))
}

function wordsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : []
}

/** What rules can be applied to because of what a fact says: each country that it names, each place of the stays that it lists. */
function subjectsNamedBy({ facts }: RulesetVersion, name: string): readonly string[] {
  const fact = facts[name] as FactDefinition
  const ofStays = fact.type === 'stays' || Object.values(facts).some((other) => other.type === 'stays' && other.complete === name)
  if (ofStays) return ['country', 'place']
  const isNamed = fact.type === 'records' && Object.values(fact.fields).some(({ type }) => type === 'country')
  return isNamed || fact.type === 'countries' || fact.type === 'country' ? ['country'] : []
}

/** Whether a measure is of what is in one country or place alone. */
function isOfSubject({ measures }: RulesetVersion, name: string): boolean {
  const measure = measures[name]
  return /^(country|place)\./.test(name) && measure !== undefined && !('stayLead' in measure)
}

/** Facts by which nothing names a country or place but one fact, which is left open. */
function namedBy({ facts }: RulesetVersion, name: string): Facts {
  const lists = Object.entries(facts).filter(([, { type }]) => ['countries', 'stays', 'records'].includes(type))
  const given = lists.flatMap(([list, fact]) => [[list, []], ...(fact.type === 'stays' && fact.complete ? [[fact.complete, true]] : [])])
  return Object.fromEntries(given.filter(([given]) => given !== name))
}

/** Looks at a case, with nothing assumed, from whatever subject its facts do not name; from the one that there is where they leave none. */
function viewsOfAny(compiled: Compiled, facts: Facts, asOf: string): (forEach: string | undefined) => View {
  const given = prepareCase(compiled.version, facts, { asOf, assumptions: false })
  return (forEach) => {
    const subject = subjectsIn(compiled.version, given.situation)(forEach).at(-1)
    if (subject === undefined) throw new Error(`the facts leave no ${forEach} open`)
    return viewOf(compiled, given, subject)
  }
}
