import { type Day, parsePlainDate } from '../../../calendar/plain-date.ts'
import type { Node } from '../../../diagram/diagram.ts'
import { allCells, cellOfNumber, type Domain } from '../../../diagram/domain.ts'
import { chooseOptions } from '../../../engine/case.ts'
import { InvalidFactsError } from '../../../errors.ts'
import type { Facts } from '../../../model/fact.ts'
import { pickFacts } from '../../../model/situation/client-file.ts'
import type { Subject } from '../../../model/subject.ts'
import type { RulesetVersion } from '../../../model/version.ts'
import { evaluate } from '../../evaluate.ts'
import type { EvaluateOptions, Finding } from '../../evaluation.ts'
import type { DifferingClass } from '../classes.ts'
import type { Compared } from '../compared.ts'
import { relationsOf } from '../relations.ts'
import { constantsOf } from './constants.ts'
import { type ReadingsOfBoth, underReadings } from './readings.ts'
import { type Effort, type Reached, search } from './search.ts'
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
export type Found = { readonly witness: Witness } | { readonly impossible: true } | { readonly tries: number }

const effort: Effort = { starts: 24, steps: 400 }

/**
 * Makes the function that looks for somebody in a class, on the first day of the later version or on a later one.
 *
 * @returns Somebody of whom `evaluate` finds it; that there can be nobody, by what measures have to do with each other or since it was so only
 *   on days before; or after how many tries nobody was found.
 */
export function witnessFinder(compared: Compared): (differing: DifferingClass) => Found {
  const { compiled, joined } = compared
  const { diagram, variables, version } = compiled
  const { from } = joined.after.version.inForce
  const level = variables.findIndex(({ name }) => name === 'asOf')
  const domain = variables[level]?.domain
  const cellOf = (asOf: string) => (domain?.kind === 'ordered' ? cellOfNumber(domain.cuts, parsePlainDate(asOf) as Day) : 0)
  const onDay = (root: Node, asOf: string) => (level < 0 ? root : diagram.fix(root, new Map([[level, cellOf(asOf)]])))
  const sinceThen =
    level < 0
      ? 1
      : diagram.literal(
          level,
          allCells(domain as Domain).map((cell) => cell >= cellOf(from)),
        )
  const possible = diagram.and(relationsOf(compiled), sinceThen)
  const days = [
    from,
    ...constantsOf(version)
      .dates.filter((date) => date > from)
      .sort(),
    lastOf(joined.after.version),
  ]

  return (differing) => {
    if (diagram.and(differing.node, possible) === 0) return { impossible: true }
    const { root, readings } = underReadings(compared, differing, possible)
    let tries = 0
    for (const asOf of [...new Set(days)]) {
      const goal = { root: onDay(root, asOf), forEach: differing.forEach }
      if (goal.root === 0) continue
      const reached = search(compiled, goal, chooseOptions(version, { asOf }), effort)
      const witness = reached && witnessed(compared, differing, { asOf, readings, ...reached })
      if (witness !== undefined) return { witness }
      tries += effort.starts * effort.steps
    }
    return { tries }
  }
}

/** The last day on which a version was checked, where it is in force by then. */
function lastOf({ inForce, verifiedOn }: RulesetVersion): string {
  return verifiedOn < inForce.from ? inForce.from : verifiedOn
}

interface Candidate extends Reached {
  readonly asOf: string
  readonly readings: ReadingsOfBoth
}

/** Makes the facts small, and has both versions answer; nothing where they do not differ as they should. */
function witnessed({ joined }: Compared, differing: DifferingClass, { asOf, facts, subject, readings }: Candidate): Witness | undefined {
  const answers = (given: Facts, pinned: ReadingsOfBoth) => {
    const before = answerOf(joined.before.version, given, { asOf, readings: pinned.before }, differing, subject)
    const after = answerOf(joined.after.version, given, { asOf, readings: pinned.after }, differing, subject)
    return before !== undefined && after !== undefined && isSo(differing, before, after) ? { before, after } : undefined
  }
  const none: ReadingsOfBoth = { before: {}, after: {} }
  const pinned = [none, readings].find((one) => answers(facts, one) !== undefined)
  if (pinned === undefined) return undefined
  const smallest = shrink(facts, (smaller) => answers(smaller, pinned) !== undefined)
  const found = answers(smallest, pinned)
  if (found === undefined) return undefined
  return { asOf, facts: smallest, subject, readings: pinned, before: found.before.finding, after: found.after.finding }
}

/** What a version finds of something for a subject, and whether it covers the person. */
interface Answer {
  readonly finding: Finding | undefined
  readonly covers: boolean
}

/** @returns Nothing for facts that the version refuses, and where it is not decided whether it covers the person. */
function answerOf(
  version: RulesetVersion,
  facts: Facts,
  options: EvaluateOptions,
  { outcome, forEach }: DifferingClass,
  subject: Subject,
): Answer | undefined {
  try {
    const { findings, scope } = evaluate(version, pickFacts(version, facts).facts, options)
    if (scope?.status === 'open') return undefined
    const key = subjectKey(forEach, subject)
    const finding = findings.find((one) => one.outcome === outcome && subjectKey(forEach, one.subject) === key)
    return { finding, covers: scope?.status !== 'outside' }
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined
    throw error
  }
}

/** Tells subjects apart; a record by its number alone, since a version can know of it by another country. */
function subjectKey(forEach: string | undefined, subject: Subject): string {
  return (
    JSON.stringify(forEach === undefined || forEach in subject ? subject[forEach ?? ''] : subject) +
    (forEach === 'place' ? subject.country : '')
  )
}

function isSo({ change, binds }: DifferingClass, before: Answer, after: Answer): boolean {
  const [one, two] = [before.finding, after.finding]
  const applies = (finding: Finding | undefined) => finding?.status === 'applies'
  const never = (finding: Finding | undefined) => finding === undefined || finding.status === 'does-not-apply'
  switch (change) {
    case 'entered':
      return !before.covers && after.covers
    case 'left':
      return before.covers && !after.covers
    case 'gained':
      return before.covers && never(one) && applies(two)
    case 'lost':
      return after.covers && applies(one) && never(two)
    case 'binds':
      return applies(one) && applies(two) && one?.modality === binds?.before && two?.modality === binds?.after
    case 'says':
      return applies(one) && applies(two) && JSON.stringify(one?.params) !== JSON.stringify(two?.params)
  }
}
