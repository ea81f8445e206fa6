import type { Compiled, CompiledRule, Variable } from '../diagram/compile.ts'
import { mayNotCount, type Sought } from '../measures/bounds/stays.ts'
import type { BoundSubject } from '../measures/subject.ts'
import { referencesOf } from '../model/checks/measure-references.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Measure } from '../model/measure.ts'
import { propertiesOf } from '../model/operators.ts'
import { pathOfPoint } from '../model/situation/point.ts'
import type { SituationStay } from '../model/situation/situation.ts'
import type { RulesetVersion } from '../model/version.ts'
import { behindOf } from './behind.ts'
import { type Case, viewOf } from './case.ts'

/** Of so many stays every combination is tried: a thousand. Of more, those that are found by leaving out one after the other. */
const mostTried = 10

/** Of more stays than this, which nobody draws, none is said not to matter. */
const mostLeftOut = 60

/**
 * Finds the stays by which a rule applies.
 *
 * Some stays suffice when the rule applies with them alone, and with whatever of the other stays is added. A stay is one by which the rule
 * applies when it is in some set that suffices and of which no part does. So all others can be taken away, and the rule still applies.
 *
 * With more than ten stays that the rule looks at, not every such stay need be found, and with more than sixty none is looked for: all are given; where a further stay can turn the rule from applying
 * to not applying, all are given rather than too few.
 *
 * @param rule - A rule that surely applies to the subject.
 *
 * @returns The paths of the stays, such as `residences[0]`; none where the rule applies whatever the stays.
 */
export function supportingStays(compiled: Compiled, given: Case, rule: CompiledRule, subject: BoundSubject): readonly string[] {
  const stays = staysLookedAt(compiled, given, rule, subject)
  const applies = (kept: readonly SituationStay[]) => appliesWith(compiled, given, rule, subject, new Set(stays), new Set(kept))
  const found = stays.length > mostLeftOut ? stays : stays.length > mostTried ? leavingOut(stays, applies) : tryingAll(stays, applies)
  return found.map(({ at }) => pathOfPoint(at))
}

/** Tries every set of stays, as bits of a number. */
function tryingAll(stays: readonly SituationStay[], applies: (kept: readonly SituationStay[]) => boolean): readonly SituationStay[] {
  const bits = stays.map((_, index) => 1 << index)
  const all = 2 ** stays.length - 1
  const suffices: boolean[] = []
  // A set suffices when it applies, and every set that has one more does; so the larger ones come first.
  for (let set = all; set >= 0; set--) {
    suffices[set] =
      bits.every((bit) => (set & bit) !== 0 || suffices[set | bit]) && applies(stays.filter((_, index) => set & (bits[index] as number)))
  }
  return stays.filter((_, index) => {
    const bit = bits[index] as number
    return suffices.some((enough, set) => enough && !suffices[set & ~bit])
  })
}

/** For each stay, leaves out the others one by one while the rule still applies, and sees whether that one can be left out at last. */
function leavingOut(stays: readonly SituationStay[], applies: (kept: readonly SituationStay[]) => boolean): readonly SituationStay[] {
  const found = stays.filter((stay) => {
    const others = stays.filter((other) => other !== stay)
    const kept = others.reduce<readonly SituationStay[]>((left, other) => {
      const without = left.filter((one) => one !== other)
      return applies(without) ? without : left
    }, stays)
    return applies(kept) && !applies(kept.filter((one) => one !== stay))
  })
  // A further stay can undo a rule: where those found do not lead to it alone, none is said not to matter.
  return applies(found) ? found : stays
}

function appliesWith(
  compiled: Compiled,
  given: Case,
  { applies }: CompiledRule,
  subject: BoundSubject,
  among: ReadonlySet<SituationStay>,
  kept: ReadonlySet<SituationStay>,
): boolean {
  const stays = new Map(
    [...given.situation.stays].map(([list, { entries, open }]) => [
      list,
      { entries: entries.filter((stay) => !among.has(stay) || kept.has(stay)), open },
    ]),
  )
  const view = viewOf(compiled, { ...given, situation: { ...given.situation, stays } }, subject)
  return view.reach.truthOf(applies) === 'true'
}

/** The stays that the measures behind a rule look at: of kinds that count, those in the country of the subject, or all of them. */
function staysLookedAt(compiled: Compiled, { situation }: Case, { applies }: CompiledRule, subject: BoundSubject) {
  const { version, variables } = compiled
  const names = behindOf(compiled)
    .tested(applies)
    .map((level) => (variables[level] as Variable).name)
  const selections = [...measuresBehind(version, names)].flatMap((name) => selectionIn(version, name))
  const stays = [...situation.stays.values()].flatMap(({ entries }) => entries)
  return stays.filter(
    (stay) =>
      stay.from.least <= situation.asOf &&
      selections.some(({ where, except, kinds }) => {
        if (stay.country === except) return false
        const here = where === undefined || subject.country === undefined || stay.country === subject.country
        return here && mayNotCount(stay, kinds) !== undefined
      }),
  )
}

/** Which stays a measure looks for; nothing for one that looks at none. */
function selectionIn({ facts, measures }: RulesetVersion, name: string): readonly Sought[] {
  const measure = measures[name] as Measure
  const properties = measure as Readonly<Record<string, unknown>>
  const looksAtStays = propertiesOf(measure).some(
    ([property, { holds }]) => holds === 'list' && (facts[String(properties[property])] as FactDefinition).type === 'stays',
  )
  return looksAtStays ? [properties as Sought] : []
}

/** Measures, and those that they refer to. */
function measuresBehind(version: RulesetVersion, names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
    if (measure === undefined || found.has(name)) continue
    found.add(name)
    measuresBehind(
      version,
      referencesOf(measure).map((reference) => reference.name),
      found,
    )
  }
  return found
}
