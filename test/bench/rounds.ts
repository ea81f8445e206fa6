/** Something whose time is taken: goes once through all of its work, and gives something of it, so that no engine can leave it out. */
export interface Contestant {
  readonly name: string
  readonly work: () => number | Promise<number>
}

/** How long all together warm up at least. */
const millisecondsOfWarmUp = 2_500

/** How long one round of one contestant lasts at least, about; how many rounds there are, and how many where they take too long. */
const millisecondsPerRound = 20
const rounds = 11
const [fewestRounds, longestRounds] = [3, 2_500]

/**
 * Times several contestants in interleaved rounds, each long enough to be measured: machines drift, so that only what was measured side by
 * side can be compared. Before that all work in turn until engines have compiled what they will.
 *
 * @returns The median of each, in milliseconds for its work once: of use only as a ratio to another.
 */
export async function compete(contestants: readonly Contestant[]): Promise<readonly number[]> {
  let taken = 0
  const entries = contestants.map(({ work }) => ({ work, passes: 1, times: [] as number[] }))
  const timeOf = async ({ work, passes }: (typeof entries)[number]) => {
    const start = performance.now()
    for (let pass = 0; pass < passes; pass++) {
      const done = work()
      taken += typeof done === 'number' ? done : await done
    }
    return (performance.now() - start) / passes
  }
  const warmUp = performance.now()
  do {
    for (const entry of entries) {
      const once = await timeOf(entry)
      entry.passes = Math.max(1, Math.ceil(millisecondsPerRound / Math.max(once, 0.001)))
    }
  } while (performance.now() - warmUp < millisecondsOfWarmUp)
  const start = performance.now()
  for (let round = 0; round < rounds && (round < fewestRounds || performance.now() - start < longestRounds); round++) {
    for (const entry of entries) entry.times.push(await timeOf(entry))
  }
  if (taken === 0) throw new Error('nothing was done')
  return entries.map(({ times }) => median(times))
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number
}
