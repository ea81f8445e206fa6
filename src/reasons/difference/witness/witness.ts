import type { Node } from '../../../diagram/diagram.ts'
import { chooseOptions } from '../../../engine/case.ts'
import { decider } from '../../../engine/decider.ts'
import { InvalidFactsError } from '../../../errors.ts'
import type { Facts } from '../../../model/fact.ts'
import { pickFacts } from '../../../model/situation/client-file.ts'
import { isUnnamed, type Subject } from '../../../model/subject.ts'
import type { RulesetVersion } from '../../../model/version.ts'
import { findingsOf } from '../../evaluate.ts'
import type { EvaluateOptions, Finding } from '../../evaluation.ts'
import { relationsOf } from '../../relations/relations-of.ts'
import type { DifferingClass } from '../classes.ts'
import type { Compared } from '../compared.ts'
import { daysFrom } from './days.ts'
import { type ReadingsOfBoth, underReadings } from './readings.ts'
import { type Effort, search } from './search.ts'
import { shrink } from './shrink.ts'

/** Somebody of whom two versions say different things. */
export interface Witness {
  readonly asOf: string
  /** What `evaluate` takes, of both versions together: as little as is enough. */
  readonly facts: Facts
  readonly subject: Subject
  /** The readings that either version has to be given for it; none where it is so whatever the reading. */
  readonly readings: ReadingsOfBoth
  /** What `evaluate` finds; nothing where it does not speak of the subject, or does not cover the person. */
  readonly before: Finding | undefined
  readonly after: Finding | undefined
}

/** What is known of whether there is somebody: a witness, a proof that there can be nobody, or neither. */
export type Found = { readonly underOtherReadings?: true } & (
  | { readonly witness: Witness }
  | { readonly impossible: true }
  | { readonly tries: number }
)

/** On how many days somebody is looked for: the first of the later version comes first. */
const mostDays = 2

/** How many of those that diagrams find are put to both versions: what they say can be the same by other names. */
const mostCandidates = 80

const effort: Effort = { starts: 20, steps: 300 }

/**
 * Makes the function that looks for somebody in a class, on the first day of the later version or on a later one.
 *
 * @returns Somebody of whom `evaluate` finds it; that there can be nobody, by what measures have to do with each other or since it was so only
 *   on days before; or after how many tries nobody was found.
 */
export function witnessFinder(compared: Compared): (differing: DifferingClass) => Found {
  const { compiled, joined } = compared
  const { diagram, version } = compiled
  const from = [joined.before, joined.after].map((side) => side.version.inForce.from).sort()[1] as string
  const { days, since, onDay } = daysFrom(compiled, from, joined.after.version.verifiedOn)
  const relations = new Map<string | undefined, Node>()
  const possibleFor = (forEach: string | undefined) => {
    const known = relations.get(forEach) ?? diagram.and(relationsOf(compiled, forEach), since)
    relations.set(forEach, known)
    return known
  }
  return (differing) => {
    const possible = possibleFor(differing.forEach)
    if (diagram.and(differing.node, possible) === 0) return { impossible: true }
    const { root, readings, recommended } = underReadings(compared, differing, possible)
    const reading = recommended ? {} : { underOtherReadings: true as const }
    let tries = 0
    for (const asOf of days.filter((day) => onDay(root, day) !== 0).slice(0, mostDays)) {
      const goal = { root: onDay(root, asOf), forEach: differing.forEach }
      let candidates = 0
      for (const facts of search(compiled, goal, chooseOptions(version, { asOf }), effort)) {
        if (++candidates > mostCandidates) break
        const witness = witnessed(compared, differing, { asOf, facts, readings })
        if (witness !== undefined) return { ...reading, witness }
      }
      tries += effort.starts * effort.steps
    }
    return { ...reading, tries }
  }
}

interface Candidate {
  readonly asOf: string
  readonly facts: Facts
  readonly readings: ReadingsOfBoth
}

/** Makes the facts small, and has both versions answer; nothing where they do not differ as they should. */
function witnessed({ joined }: Compared, differing: DifferingClass, { asOf, facts, readings }: Candidate): Witness | undefined {
  const answersTo = (given: Facts, pinned: ReadingsOfBoth) => {
    const before = answersOf(joined.before.version, given, { asOf, readings: pinned.before }, differing)
    const after = before && answersOf(joined.after.version, given, { asOf, readings: pinned.after }, differing)
    return before && after && foundIn(differing, before, after)
  }
  const none: ReadingsOfBoth = { before: {}, after: {} }
  const pinned = [none, readings].find((one) => answersTo(facts, one) !== undefined)
  if (pinned === undefined) return undefined
  const smallest = shrink(facts, (smaller) => answersTo(smaller, pinned) !== undefined)
  const fewest = fewestReadings(pinned, (one) => answersTo(smallest, one) !== undefined)
  const found = answersTo(smallest, fewest)
  return found && { asOf, facts: smallest, readings: fewest, ...found }
}

/** Leaves out every reading without which it is so too. */
function fewestReadings(pinned: ReadingsOfBoth, isEnough: (readings: ReadingsOfBoth) => boolean): ReadingsOfBoth {
  let fewest = pinned
  for (const side of ['before', 'after'] as const) {
    for (const name of Object.keys(pinned[side])) {
      const { [name]: _left, ...others } = fewest[side]
      const fewer = { ...fewest, [side]: others }
      if (isEnough(fewer)) fewest = fewer
    }
  }
  return fewest
}

/** What a version finds of an outcome, by subject, and whether it covers the person. */
interface Answers {
  readonly findings: ReadonlyMap<string, Finding>
  readonly covers: boolean
}

/** @returns Nothing for facts that the version refuses, and where it is not decided whether it covers the person. */
function answersOf(
  version: RulesetVersion,
  facts: Facts,
  options: EvaluateOptions,
  { outcome, forEach }: DifferingClass,
): Answers | undefined {
  try {
    const { facts: own } = pickFacts(version, facts)
    const { scope } = decider(version, options)(own)
    if (scope === 'open') return undefined
    const findings = outcome === undefined ? [] : findingsOf(version, own, options, outcome)
    const named = findings.filter(({ subject }) => !isUnnamed(subject))
    return { findings: new Map(named.map((one) => [keyOf(forEach, one.subject), one])), covers: scope === 'inside' }
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined
    throw error
  }
}

/** Tells subjects apart, in both versions alike: a record by its number alone, since the country of it is not part of every version. */
function keyOf(forEach: string | undefined, subject: Subject): string {
  return JSON.stringify(forEach !== undefined && forEach in subject && forEach !== 'place' ? subject[forEach] : subject)
}

/** The first subject of which the versions say different things in the way that a class is about. */
function foundIn(differing: DifferingClass, before: Answers, after: Answers): Pick<Witness, 'subject' | 'before' | 'after'> | undefined {
  const { change } = differing
  if (change === 'entered' || change === 'left') {
    const isFound = before.covers === (change === 'left') && after.covers === (change === 'entered')
    return isFound ? { subject: {}, before: undefined, after: undefined } : undefined
  }
  if (!before.covers || !after.covers) return undefined
  for (const key of new Set([...before.findings.keys(), ...after.findings.keys()])) {
    const [one, other] = [before.findings.get(key), after.findings.get(key)]
    const { subject = {} } = one ?? other ?? {}
    if (isSo(differing, one, other)) return { subject, before: one, after: other }
  }
  return undefined
}

function isSo({ change, binds, rules }: DifferingClass, one: Finding | undefined, other: Finding | undefined): boolean {
  const applies = (finding: Finding | undefined, ids: readonly string[]) =>
    finding?.status === 'applies' && (ids.length === 0 || finding.rules.some((id) => ids.includes(id)))
  const never = (finding: Finding | undefined) => finding === undefined || finding.status === 'does-not-apply'
  if (change === 'gained') return never(one) && applies(other, rules.after)
  if (change === 'lost') return applies(one, rules.before) && never(other)
  if (!applies(one, []) || !applies(other, [])) return false
  return change === 'binds'
    ? one?.modality === binds?.before && other?.modality === binds?.after
    : JSON.stringify(one?.params) !== JSON.stringify(other?.params)
}
