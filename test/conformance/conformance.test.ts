import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'
import { conformancePage, type Tally, tallyOf } from './table.ts'

const tallies = Promise.all(sources.map(tallyOf))

describe('conformance to what others wrote', () => {
  it.each(sources)('$name: every row is as it says', async (source) => {
    const tally = (await tallies).find((one) => one.source === source)
    const ids = source.rows.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const { run, passed, differing, wrong } = tally as Tally
    expect(wrong).toEqual([])
    expect(passed + [...differing.values()].reduce((sum, count) => sum + count, 0)).toBe(run)
  })

  it('is told in the page beside it, written by `npm run record`', async () => {
    expect(readFileSync('test/conformance/README.md', 'utf8')).toBe(conformancePage(await tallies))
  })
})
