import { parsePartialDate } from '../../calendar/partial-date.ts'
import { InvalidFactsError } from '../../errors.ts'
import type { FactDefinition, Facts } from '../../model/fact.ts'
import { issueAt } from '../../model/input/issue.ts'
import { withPart } from '../../model/situation/entries.ts'
import { type FactPoint, pathOfPoint, pointAt } from '../../model/situation/point.ts'
import { scalarFault } from '../../model/situation/scalar-fault.ts'
import { isStayKind } from '../../model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { FactPath } from '../../model/version-names.ts'
import type { Question } from '../evaluation.ts'

/** A question, and what was said to it. */
export interface Answered<Version = RulesetVersion> {
  /** The path that was asked for. */
  readonly fact: FactPath<Version>
  /** Why it was asked. */
  readonly gap: Question['gap']
  /** The value; `'unknown'` where it cannot be known, `null` where the question was passed over. */
  readonly answer: unknown
}

/** What is known, and the paths not to ask for again. */
export interface Known {
  readonly facts: Facts
  readonly skip: readonly string[]
}

type Entry = Readonly<Record<string, unknown>>

/**
 * Adds an answer to what is known. It is checked with the facts as a whole, not here.
 *
 * What was asked for is not asked for again, nor a date that a list gives roughly. Whoever completes a list that was said to lack entries may
 * be asked once more whether it has all, and what the stays were.
 *
 * @throws {@link InvalidFactsError} where of all stays something else is said than yes, no, what each was, or that it cannot be known.
 */
export function takeAnswer(version: RulesetVersion, known: Known, { fact: path, gap, answer }: Answered): Known {
  const { facts, skip } = known
  const point = pointAt(path) as FactPoint
  const asked = { facts, skip: [...skip, path] }
  // Of a stay that was said not to be what is assumed, silence is no yes.
  if (answer === null) return isAssumedKind(version, point) ? { ...asked, facts: withPart(facts, point, 'unknown') } : asked
  // What is known already says more than that nobody knows it better.
  if (answer === 'unknown' && (gap === 'partial' || gap === 'incomplete')) return asked
  if (point.index === 'every') return { ...asked, facts: withKinds(version, facts, point, answer) }
  if (point.index !== undefined) return { ...asked, facts: withPart(facts, point, answer) }
  const definition = version.facts[point.fact]
  if (definition?.type !== 'stays' && definition?.type !== 'records') return { ...asked, facts: { ...facts, [path]: answer } }
  return withList(known, path, gap, answer, definition)
}

/** Whether something is the kind of one stay, in a list of which it is assumed. */
function isAssumedKind({ facts }: RulesetVersion, { fact, index, field }: FactPoint): boolean {
  const definition = facts[fact]
  return typeof index === 'number' && field === 'kind' && definition?.type === 'stays' && definition.assumeKind !== undefined
}

/** Says of each stay that does not tell it what it was: what was assumed, or else; no says only that they were not all what was assumed. */
function withKinds(version: RulesetVersion, facts: Facts, point: FactPoint, answer: unknown): Facts {
  const isKind = answer === 'unknown' || isStayKind(answer)
  const fault = isKind ? undefined : issueAt(pathOfPoint(point), (language) => scalarFault({ type: 'boolean' }, answer, language))
  if (fault !== undefined) throw new InvalidFactsError([fault])
  if (answer === false) return facts
  const definition = version.facts[point.fact]
  const kind = isKind ? answer : definition?.type === 'stays' ? definition.assumeKind : undefined
  return { ...facts, [point.fact]: entriesOf(facts, point.fact).map((stay) => (stay?.kind === undefined ? { ...stay, kind } : stay)) }
}

function withList({ facts, skip }: Known, path: string, gap: Question['gap'], answer: unknown, definition: FactDefinition): Known {
  const before = entriesOf(facts, path)
  const rough = roughParts(path, answer, before, definition)
  const told = { ...facts, [path]: answer }
  const kept = withNumbers(skip, path, before, Array.isArray(answer) ? answer : [])
  if (gap !== 'incomplete') return { facts: told, skip: [...kept, ...rough] }
  // Whether it has all now is another question than before, and so is what the stays were.
  const complete = definition.type === 'stays' ? definition.complete : undefined
  const again = [complete, `${path}[].kind`]
  const { [complete ?? '']: _, ...rest } = told
  return { facts: rest, skip: [...kept.filter((one) => !again.includes(one)), path, ...rough] }
}

/**
 * What was asked about entries of a list, by the numbers that the same entries have in another list; what was asked of one that is not there, or
 * no longer says the same, is left out.
 */
function withNumbers(skip: readonly string[], list: string, before: readonly Entry[], after: readonly unknown[]): readonly string[] {
  const left = new Map(after.map((entry, index) => [index, JSON.stringify(entry)]))
  const numbers = new Map<number, number>()
  for (const [index, entry] of before.entries()) {
    const said = JSON.stringify(entry)
    const [same] = [...left].find(([, other]) => other === said) ?? []
    if (same === undefined) continue
    numbers.set(index, same)
    left.delete(same)
  }
  return skip.flatMap((path) => {
    const point = pointAt(path)
    if (!('fact' in point) || point.fact !== list || typeof point.index !== 'number') return [path]
    const number = numbers.get(point.index)
    return number === undefined ? [] : [pathOfPoint({ ...point, index: number })]
  })
}

/** The dates of a list that are not told exactly, but for those that were known so before. */
function roughParts(path: string, answer: unknown, before: readonly Entry[], definition: FactDefinition): readonly string[] {
  if (!Array.isArray(answer)) return []
  const dates =
    definition.type === 'records'
      ? Object.keys(definition.fields).filter((field) => definition.fields[field]?.type === 'date')
      : ['from', 'to']
  return answer.flatMap((entry: unknown, index) =>
    dates
      .filter((field) => isRough((entry as Entry | null)?.[field]) && !isAsBefore(before, entry, index, field))
      .map((field) => pathOfPoint({ fact: path, index, field })),
  )
}

/** Whether a date of an entry was known as it is before: of the entry of this number, or of one that says the same. */
function isAsBefore(before: readonly Entry[], entry: unknown, index: number, field: string): boolean {
  const said = JSON.stringify(entry)
  return before[index]?.[field] === (entry as Entry)[field] || before.some((other) => JSON.stringify(other) === said)
}

/** Whether a date is not known to the day. */
function isRough(value: unknown): boolean {
  const range = typeof value === 'string' ? parsePartialDate(value) : undefined
  return range !== undefined && range.least !== range.most
}

function entriesOf(facts: Facts, list: string): readonly Entry[] {
  const entries = facts[list]
  return Array.isArray(entries) ? (entries as readonly Entry[]) : []
}
