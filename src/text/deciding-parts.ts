import type { ConditionTrace } from '../reasons/explain.ts'

export type Leaf = Extract<ConditionTrace, { kind: 'fact' }> & {
  /** How the law has to be read for the comparison to count; told beside it, where the reading itself is left out. */
  readonly asRead?: readonly Leaf[]
}

/**
 * Puts beside each comparison the readings that it hangs on together with it: without them a threshold of at least six months beneath one of
 * more looks like a contradiction.
 *
 * @param isReading - Whether a name is that of a reading.
 */
export function withReadings(trace: ConditionTrace, isReading: (name: string) => boolean): ConditionTrace {
  if (trace.kind === 'fact') return trace
  if (trace.kind === 'not' || trace.kind === 'named') return { ...trace, condition: withReadings(trace.condition, isReading) }
  const asRead = trace.conditions.filter(
    (part): part is Leaf => part.kind === 'fact' && isReading(part.fact) && part.operator === 'equal' && part.answer !== 'fails',
  )
  const beside = (part: ConditionTrace): ConditionTrace | Leaf =>
    trace.kind === 'all' && part.kind === 'fact' && asRead.length > 0 && !isReading(part.fact)
      ? { ...part, asRead }
      : withReadings(part, isReading)
  return { ...trace, conditions: trace.conditions.map(beside) }
}

/**
 * Whether a part tells why the whole came out as it did. What fails where all have to hold, and what holds where any is enough, decides
 * alone; where all parts decide together, each tells. While the whole is open, a shared condition that is settled has no more to tell.
 */
export function decides(part: ConditionTrace, whole: ConditionTrace): boolean {
  if (whole.kind !== 'all' && whole.kind !== 'any') return true
  if (whole.answer === (whole.kind === 'all' ? 'holds' : 'fails')) return true
  if (whole.answer === 'unknown' || whole.answer === 'not-needed') return part.kind !== 'named' || part.answer === whole.answer
  return part.answer === whole.answer || !whole.conditions.some(({ answer }) => answer === whole.answer)
}

/**
 * Leaves out the parts of a condition that do not decide how it came out; a part that is left alone takes the place of the whole.
 *
 * @example
 * decidingParts(rule.when) // the longest and the total stay, where either is enough and both are long enough
 */
export function decidingParts(trace: ConditionTrace): ConditionTrace {
  if (trace.kind === 'fact') return trace
  if (trace.kind === 'not' || trace.kind === 'named') return { ...trace, condition: decidingParts(trace.condition) }
  const deciding = trace.conditions.filter((part) => decides(part, trace) && !(trace.answer === 'unknown' && isBeside(part, trace.kind)))
  // Of what is enough each by itself, one is.
  const enough = trace.kind === 'any' && trace.answer === 'holds' ? deciding.find(({ answer }) => answer === 'holds') : undefined
  if (enough !== undefined) return decidingParts(enough)
  const settled = trace.answer === 'not-needed' ? deciding : deciding.flatMap(settledWithin)
  // Where something holds however the law is read, one of what it holds by tells it.
  const telling =
    trace.kind === 'any' && trace.answer === 'holds' ? settled.filter(({ answer }) => answer === 'holds').slice(0, 1) : settled
  const parts = (telling.length === 0 ? deciding : telling).map(decidingParts)
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 && only.answer === trace.answer ? only : { ...trace, conditions: parts }
}

/** The values that something open hangs on, each once, however often it is compared. */
export function openLeaves(trace: ConditionTrace): readonly Leaf[] {
  if (trace.kind === 'fact') return trace.answer === 'unknown' ? [trace] : []
  const parts = 'conditions' in trace ? trace.conditions : [trace.condition]
  const leaves = parts.flatMap(openLeaves)
  return leaves.filter(({ fact }, index) => leaves.findIndex((leaf) => leaf.fact === fact) === index)
}

/** Of a whole that is open: what can lead to it no more, and what is settled, but for a value that is compared right there. */
function isBeside(part: ConditionTrace, kind: 'all' | 'any'): boolean {
  return kind === 'any' ? part.answer === 'fails' : part.answer === 'holds' && part.kind !== 'fact'
}

/** What is known within a part that makes no difference any more; the part itself where it does make one. */
function settledWithin(part: ConditionTrace): readonly ConditionTrace[] {
  if (part.answer !== 'not-needed') return [part]
  if (part.kind === 'all' || part.kind === 'any') return part.conditions.flatMap(settledWithin)
  return part.kind === 'named' ? settledWithin(part.condition) : []
}
