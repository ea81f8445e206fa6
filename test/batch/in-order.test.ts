import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/batch/in-order.ts'

describe('inOrder', () => {
  it('gives every result in the order of the things, whichever is done first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (scheduler, things, most) => {
          const double = scheduler.scheduleFunction(async (thing: number) => thing * 2)
          const given = taken(inOrder(each(things), double, most))
          await scheduler.waitFor(given)
          expect(await given).toEqual(things.map((thing) => thing * 2))
        },
      ),
    )
  })

  it('has no more things on their way than allowed, however slow whoever takes them is', async () => {
    let [pulled, given, most] = [0, 0, 0]
    const source = (async function* () {
      for (;;) {
        pulled += 1
        most = Math.max(most, pulled - given)
        yield pulled
      }
    })()
    for await (const result of inOrder(source, async (thing) => thing, 3)) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      given = result
      if (given === 50) break
    }
    // The one that is given, and those behind it.
    expect(most).toBeLessThanOrEqual(4)
  })

  it('gives a result at once, though the source has nothing more for now', async () => {
    let next: (() => void) | undefined
    const source = (async function* () {
      yield 1
      await new Promise<void>((resolve) => {
        next = resolve
      })
      yield 2
    })()
    const results = inOrder(source, async (thing) => thing, 4)
    expect((await results.next()).value).toBe(1)
    next?.()
    expect(await taken(results)).toEqual([2])
  })

  it('gives what came before a failure of the source first, and then fails', async () => {
    const source = (async function* () {
      yield 1
      yield 2
      throw new Error('torn')
    })()
    const given: number[] = []
    const taking = (async () => {
      for await (const result of inOrder(source, async (thing) => thing, 4)) given.push(result)
    })()
    await expect(taking).rejects.toThrow('torn')
    expect(given).toEqual([1, 2])
  })

  it('tells a failure of the work when it is the turn of the thing', async () => {
    const given: number[] = []
    const work = async (thing: number) => {
      if (thing === 2) throw new Error('not this one')
      return thing
    }
    const taking = (async () => {
      for await (const result of inOrder(each([1, 2, 3]), work, 3)) given.push(result)
    })()
    await expect(taking).rejects.toThrow('not this one')
    expect(given).toEqual([1])
  })
})

async function* each<Thing>(things: Iterable<Thing>): AsyncGenerator<Thing> {
  yield* things
}

async function taken<Result>(results: AsyncIterable<Result>): Promise<readonly Result[]> {
  const found: Result[] = []
  for await (const result of results) found.push(result)
  return found
}
