import { decidePopulation } from '../../support/population.ts'
import { seed } from '../applicants/index.ts'
import type { Report } from '../results/table.ts'

/** How many people are decided where no number is given: `people`, or `people=20000`. */
const million = 1_000_000

const named = /^people(?:=(\d{1,9}))?$/

/** Whether a name asks for people to be decided. */
export function isPeople(name: string): boolean {
  return named.test(name)
}

/** Decides random people under every version, and counts: it fails where a law of `test/laws/population.test.ts` would. */
export function decidePeople(name: string): Report {
  const count = Number(named.exec(name)?.[1] ?? million)
  const start = performance.now()
  const { people, told, grown } = decidePopulation(count, seed)
  const minutes = (performance.now() - start) / 60_000
  const cells = [people, ...Object.values(told), grown / 1e6, minutes]
  return {
    tables: [
      { title: name, columns: ['people', ...Object.keys(told), 'MB kept more', 'minutes'], rows: [{ name: `seed ${seed}`, cells }] },
    ],
  }
}
