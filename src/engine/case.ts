import { type Day, parsePlainDate } from '../calendar/plain-date.ts'
import type { Compiled, Variable } from '../diagram/compile.ts'
import { type Possible, type Reach, reachOf } from '../diagram/restrict.ts'
import type { Visits } from '../diagram/visits.ts'
import { InvalidArgumentError, NotInForceError } from '../errors.ts'
import { listsCountry } from '../measures/bounds/countries.ts'
import { type Lookup, lookup } from '../measures/bounds/lookup.ts'
import { isRecord } from '../measures/bounds/record-measures.ts'
import { valueOfExact } from '../measures/exact/exact.ts'
import { type Plan, planOf } from '../measures/exact/plan.ts'
import { type Of, type Seen, seeing } from '../measures/seen.ts'
import type { BoundSubject } from '../measures/subject.ts'
import { cellsOf, type Value } from '../measures/value.ts'
import { unknownName } from '../model/input/describe.ts'
import { readOptions } from '../model/input/options.ts'
import { nameList } from '../model/input/suggest.ts'
import type { Reading } from '../model/reading.ts'
import { closedBut, openToOthers } from '../model/situation/country-fields.ts'
import { prepareFacts } from '../model/situation/prepare-facts.ts'
import type { Open, Situation } from '../model/situation/situation.ts'
import { anyOther } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { behindOf } from './behind.ts'
import { type EvaluateOptions, evaluateOptions } from './evaluate-options.ts'
import { assertInProportion } from './proportion.ts'
import { subjectsIn } from './subjects.ts'

export type { EvaluateOptions } from './evaluate-options.ts'

/** One case under one version: the facts as a situation, and what is possible for each subject. */
export interface Case {
  readonly version: RulesetVersion
  readonly situation: Situation
  readonly readings: Readonly<Record<string, string>>
}

/** A subject with what is known about every variable. */
export interface View {
  readonly subject: BoundSubject
  readonly seen: Seen
  readonly look: Lookup
  /** What is known of the variable at a level. */
  value(level: number): Value
  /** The cells in which it can lie. */
  readonly cells: Possible
  /** What can still be reached with these cells. */
  readonly reach: Reach
  /** Of any other country: each fact that leaves open that there is one. None of anything else. */
  namers(): readonly Namer[]
}

/** A fact that leaves open that it names further countries. */
export interface Namer {
  readonly open: readonly Open[]
  /** The view of a country that it alone names. */
  readonly alone: View
}

/** Options that have been checked against a version. */
export interface ChosenOptions {
  readonly asOf: Day
  readonly readings: Readonly<Record<string, string>>
  readonly assumptions: boolean
}

/**
 * Checks the options of an evaluation, and fills in what is left out.
 *
 * @throws {@link InvalidArgumentError} {@link NotInForceError}
 */
export function chooseOptions(version: RulesetVersion, options: EvaluateOptions): ChosenOptions {
  const { asOf, readings = {}, assumptions = true } = readOptions(options, evaluateOptions)
  if (asOf < version.inForce.from) throw new NotInForceError(version.ruleset, asOf, version.inForce.from)
  for (const [name, value] of Object.entries(readings)) {
    if (!Object.hasOwn(version.readings, name)) {
      throw new InvalidArgumentError('readings', unknownName('reading', name, Object.keys(version.readings)))
    }
    const values = Object.keys((version.readings[name] as Reading).values)
    if (!values.includes(value))
      throw new InvalidArgumentError('readings', `\`${name}\` cannot be \`${value}\`: it is one of ${nameList(values)}`)
  }
  return { asOf: parsePlainDate(asOf) as Day, readings, assumptions }
}

/**
 * Checks the facts of a case and prepares them for evaluation.
 *
 * @throws {@link InvalidFactsError}
 */
export function caseOf(version: RulesetVersion, facts: unknown, { asOf, readings, assumptions }: ChosenOptions): Case {
  return { version, situation: prepareFacts(version, facts, asOf, assumptions), readings }
}

/** Checks facts and options and prepares them, as {@link chooseOptions} and {@link caseOf} do. */
export function prepareCase(version: RulesetVersion, facts: unknown, options: EvaluateOptions): Case {
  return caseOf(version, facts, chooseOptions(version, options))
}

/** The views of a case by the `forEach` of rules, each made once, so that outcomes share what is worked out for it. */
export type Views = (forEach: string | undefined) => readonly View[]

/**
 * Looks at a case from its subjects.
 *
 * @throws {@link InvalidFactsError} when they leave open more than can be told.
 */
export function viewsOf(compiled: Compiled, given: Case): Views {
  const made = new Map<string | undefined, readonly View[]>()
  const subjects = subjectsIn(given.version, given.situation)
  assertInProportion(compiled, given.situation, subjects)
  const see = seeing(given.situation, given.readings)
  const visits = { nodes: 0 }
  return (forEach) => {
    const known = made.get(forEach)
    if (known !== undefined) return known
    const views = subjects(forEach).map((subject) => viewOf(compiled, given, subject, see, visits))
    made.set(forEach, views)
    return views
  }
}

/** Looks at a case from one subject. */
export function viewOf(
  compiled: Compiled,
  given: Case,
  subject: BoundSubject,
  see = seeing(given.situation, given.readings),
  visits?: Visits,
): View {
  const { variables } = compiled
  const { version, situation } = given
  const plan = planOf(compiled)
  const seen = see(subject)
  const look = lookup(version, seen, (name) => valueOfExact(plan.read(name)(seen)))
  const [ofCase, ofCountry, own] = seen.found
  const known = [ofCase.cells, ofCountry.cells, own.cells] as const
  const values: (Value | undefined)[] = []
  let namers: readonly Namer[] | undefined
  const valueAt = (level: number) => {
    const { name, member, exists } = variables[level] as Variable
    if (exists) return isRecord(subject)
    return member === undefined ? look(name) : listsCountry(situation, name, member)
  }
  const value = (level: number) => {
    const made = values[level] ?? valueAt(level)
    values[level] = made
    return made
  }
  const cellsAt = (level: number) => {
    const cells = known[plan.whose[level] as Of]
    const made = cells[level]
    if (made !== undefined) return made
    const exact = (plan.cells[level] as Plan['cells'][number])(seen)
    const possible = exact === undefined ? cellsOf((variables[level] as Variable).domain, value(level)) : only(exact)
    cells[level] = possible
    return possible
  }
  const view: View = {
    subject,
    seen,
    look,
    value,
    cells: cellsAt,
    reach: reachOf(compiled.diagram, cellsAt, visits),
    namers() {
      namers ??= subject.country === anyOther ? namersOf(compiled, given, view) : []
      return namers
    },
  }
  return view
}

/** Lists of one cell, by the cell. */
const singles: (readonly number[])[] = []

function only(cell: number): readonly number[] {
  const known = singles[cell]
  if (known !== undefined) return known
  const single = Object.freeze([cell])
  singles[cell] = single
  return single
}

/** What hangs on none of the facts that are closed is taken over from the view in which all of them are open. */
function namersOf(compiled: Compiled, given: Case, view: View): readonly Namer[] {
  const { version, situation } = given
  const { levels } = behindOf(compiled)
  const open = [...openToOthers(version, situation)]
  return open.map(([fact, points]) => {
    const closed: boolean[] = []
    for (const [other] of open) if (other !== fact) for (const level of levels.get(other) ?? []) closed[level] = true
    const alone = viewOf(compiled, { ...given, situation: closedBut(version, situation, fact) }, view.subject)
    return { open: points, alone: sharing(view, alone, closed) }
  })
}

/**
 * A view of the same subject in another situation, which takes over from the first what cannot be otherwise.
 *
 * @param other - The view in the other situation; what it has is worked out only where it is asked.
 * @param touched - The levels of the variables that can be otherwise.
 */
export function sharing(view: View, other: View, touched: readonly (boolean | undefined)[]): View {
  const cells = (level: number) => (touched[level] ? other.cells(level) : view.cells(level))
  return {
    ...other,
    value: (level) => (touched[level] ? other.value(level) : view.value(level)),
    cells,
    reach: view.reach.given(cells),
  }
}
