import type { ConditionTrace, Explanation } from '../reasons/explain.ts'

export type Leaf = Extract<ConditionTrace, { kind: 'fact' }> & {
  /** How the law has to be read for the comparison to count; told beside it, where the reading itself is left out. */
  readonly asRead?: readonly Leaf[]
}

/** Gives the trace of a shared condition by its name. */
export type Shared = (name: string) => ConditionTrace

/**
 * Gives the shared conditions of an explanation as a text tells them, each worked out once.
 *
 * @param tell - What is told of a trace, of which shared conditions are left as they are.
 */
export function sharedIn({ conditions }: Pick<Explanation, 'conditions'>, tell = (trace: ConditionTrace) => trace): Shared {
  const told = new Map<string, ConditionTrace>()
  return (name) => {
    const trace = told.get(name) ?? tell(conditions[name] as ConditionTrace)
    told.set(name, trace)
    return trace
  }
}

/**
 * Puts beside each comparison the readings that it hangs on together with it: without them a threshold of at least six months beneath one of
 * more looks like a contradiction. Shared conditions are left as they are.
 *
 * @param isReading - Whether a name is that of a reading.
 */
export function withReadings(trace: ConditionTrace, isReading: (name: string) => boolean): ConditionTrace {
  if (trace.kind === 'fact' || trace.kind === 'named') return trace
  if (trace.kind === 'not') return { ...trace, condition: withReadings(trace.condition, isReading) }
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
 * Leaves out the parts of a condition that do not decide how it came out; a part that is left alone takes the place of the whole. Shared
 * conditions are left as they are.
 *
 * @param settledIn - What is settled within a shared condition that makes no difference: see {@link settledBy}.
 *
 * @example
 * decidingParts(rule.when, settledBy(shared)) // the longest and the total stay, where either is enough and both are long enough
 */
export function decidingParts(trace: ConditionTrace, settledIn: Settled): ConditionTrace {
  if (trace.kind === 'fact' || trace.kind === 'named') return trace
  if (trace.kind === 'not') return { ...trace, condition: decidingParts(trace.condition, settledIn) }
  const deciding = trace.conditions.filter((part) => decides(part, trace) && !(trace.answer === 'unknown' && isBeside(part, trace.kind)))
  // Of what is enough each by itself, one is.
  const enough = trace.kind === 'any' && trace.answer === 'holds' ? deciding.find(({ answer }) => answer === 'holds') : undefined
  if (enough !== undefined) return decidingParts(enough, settledIn)
  const settled = trace.answer === 'not-needed' ? deciding : deciding.flatMap((part) => settledWithin(part, settledIn))
  // Where something holds however the law is read, one of what it holds by tells it.
  const telling =
    trace.kind === 'any' && trace.answer === 'holds' ? settled.filter(({ answer }) => answer === 'holds').slice(0, 1) : settled
  const parts = (telling.length === 0 ? deciding : telling).map((part) => decidingParts(part, settledIn))
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 && only.answer === trace.answer ? only : { ...trace, conditions: parts }
}

/** The values that something open hangs on, each once, however often it is compared. */
export function openLeaves(trace: ConditionTrace, shared: Shared): readonly Leaf[] {
  const leaves = new Map<string, Leaf>()
  const seen = new Set<string>()
  const walk = (part: ConditionTrace): void => {
    if (part.kind === 'fact') {
      if (part.answer === 'unknown' && !leaves.has(part.fact)) leaves.set(part.fact, part)
    } else if (part.kind === 'named') {
      if (!seen.has(part.name)) walk(shared(part.name))
      seen.add(part.name)
    } else for (const inner of 'conditions' in part ? part.conditions : [part.condition]) walk(inner)
  }
  walk(trace)
  return [...leaves.values()]
}

/** Of a whole that is open: what can lead to it no more, and what is settled, but for a value that is compared right there. */
function isBeside(part: ConditionTrace, kind: 'all' | 'any'): boolean {
  return kind === 'any' ? part.answer === 'fails' : part.answer === 'holds' && part.kind !== 'fact'
}

/** Gives what is settled within a shared condition, by its name. */
export type Settled = (name: string) => readonly ConditionTrace[]

/** Makes the function that says what is settled within shared conditions that make no difference any more: each part once. */
export function settledBy(shared: Shared): Settled {
  const known = new Map<string, readonly ConditionTrace[]>()
  const settledIn: Settled = (name) => {
    const parts = known.get(name) ?? [...new Set(settledWithin(shared(name), settledIn))]
    known.set(name, parts)
    return parts
  }
  return settledIn
}

/** What is known within a part that makes no difference any more; the part itself where it does make one. */
function settledWithin(part: ConditionTrace, settledIn: Settled): readonly ConditionTrace[] {
  if (part.answer !== 'not-needed') return [part]
  if (part.kind === 'all' || part.kind === 'any') return part.conditions.flatMap((inner) => settledWithin(inner, settledIn))
  return part.kind === 'named' ? settledIn(part.name) : []
}
