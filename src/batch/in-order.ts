/**
 * Works on things side by side and gives the results in the order of the things.
 *
 * Nothing is taken from the source while as many as allowed are being worked on, or wait to be taken: memory stays bounded, however slow
 * whoever takes the results is. A result is given as soon as it is its turn, and does not wait for the source.
 *
 * @param most - How many things may be on their way at once, at least 1.
 */
export async function* inOrder<Thing, Result>(
  source: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const things = source[Symbol.asyncIterator]()
  const working: Promise<Result>[] = []
  let next: Promise<IteratorResult<Thing>> | undefined
  let failure: { readonly error: unknown } | undefined
  let isOver = false
  try {
    while (!isOver || working.length > 0) {
      if (!isOver && working.length < most) next ??= quietly(things.next())
      const [first] = working
      if (first !== undefined && (next === undefined || (await isFirstOf(first, next)))) {
        yield await first
        working.shift()
      } else if (next !== undefined) {
        try {
          const { done, value } = await next
          if (done === true) isOver = true
          else working.push(quietly(work(value)))
        } catch (error) {
          failure = { error }
          isOver = true
        }
        next = undefined
      }
    }
  } finally {
    // Whoever leaves early ends the source; it may be waiting for something that never comes, and is not waited for.
    if (!isOver) things.return?.().catch(() => undefined)
  }
  // What came before the source failed is given first.
  if (failure !== undefined) throw failure.error
}

/** Whether one is settled while the other is not. */
function isFirstOf(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const told = (answer: boolean) => () => answer
  return Promise.race([one.then(told(true), told(true)), other.then(told(false), told(false))])
}

/** A failure is told when the turn of the thing comes, and no earlier. */
function quietly<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined)
  return promise
}
