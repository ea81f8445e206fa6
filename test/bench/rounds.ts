/** Something whose time is taken: goes once through all of its work, and gives something of it, so that no engine can leave it out. */
export interface Contestant {
  readonly name: string
  readonly work: () => number | Promise<number>
}

/** How long one round of one contestant lasts at least, about; how many rounds there are, and how many where they take too long. */
const millisecondsPerRound = 20
const rounds = 11
const [fewestRounds, longestRounds] = [3, 2_500]

/**
 * Times several contestants in interleaved rounds, each long enough to be measured: machines drift, so that only what was measured side by
 * side can be compared. The time is that of the processor, so that what else runs on the machine does not count.
 *
 * @returns The median of each, in milliseconds for its work once: of use only as a ratio to another.
 */
export async function compete(contestants: readonly Contestant[]): Promise<readonly number[]> {
  const entries = []
  let taken = 0
  for (const { name, work } of contestants) {
    const time = async (passes: number) => {
      const start = processorTime()
      for (let pass = 0; pass < passes; pass++) {
        const done = work()
        taken += typeof done === 'number' ? done : await done
      }
      return (processorTime() - start) / passes
    }
    // Warms up, and finds how often the work fills a round.
    let once = await time(1)
    const start = processorTime()
    while (processorTime() - start < 8 * millisecondsPerRound) once = await time(1)
    entries.push({ name, time, passes: Math.max(1, Math.ceil(millisecondsPerRound / Math.max(once, 0.001))), times: [] as number[] })
  }
  const start = processorTime()
  for (let round = 0; round < rounds && (round < fewestRounds || processorTime() - start < longestRounds); round++) {
    for (const { time, passes, times } of entries) times.push(await time(passes))
  }
  if (taken === 0) throw new Error('nothing was done')
  return entries.map(({ times }) => median(times))
}

/** How long the processor has worked for this process, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number
}
