/** Something whose time is taken: goes once through all of its work, and gives something of it, so that no engine can leave it out. */
export interface Contestant {
  readonly name: string
  readonly work: () => number | Promise<number>
}

/** How long each warms up at least, of its own time. */
const millisecondsOfWarmUp = 500

/** How long one round of one contestant lasts at least, about; how many rounds there are, and how many where they take too long. */
const millisecondsPerRound = 20
const rounds = 11
const [fewestRounds, longestRounds] = [3, 2_500]

/**
 * Times several contestants in interleaved rounds, each long enough to be measured: machines drift, so that only what was measured side by
 * side can be compared. Before that each works until engines have compiled what they will. Their time is that of the processors, of
 * which no other process takes a part.
 *
 * @returns The median of each, in milliseconds for its work once: of use only as a ratio to another.
 */
export async function compete(contestants: readonly Contestant[]): Promise<readonly number[]> {
  let taken = 0
  const entries = contestants.map(({ work }) => ({ work, passes: 1, times: [] as number[] }))
  const timeOf = async ({ work, passes }: (typeof entries)[number]) => {
    const start = processorTime()
    for (let pass = 0; pass < passes; pass++) {
      const done = work()
      taken += typeof done === 'number' ? done : await done
    }
    return (processorTime() - start) / passes
  }
  for (const entry of entries) {
    for (let worked = 0; worked < millisecondsOfWarmUp; ) {
      const once = Math.max(await timeOf(entry), 0.001)
      worked += once * entry.passes
      entry.passes = Math.ceil(millisecondsPerRound / once)
    }
  }
  const start = performance.now()
  for (let round = 0; round < rounds && (round < fewestRounds || performance.now() - start < longestRounds); round++) {
    for (const entry of entries) entry.times.push(await timeOf(entry))
  }
  if (taken === 0) throw new Error('nothing was done')
  return entries.map(({ times }) => median(times))
}

/** What this process has taken of the processors, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number
}
