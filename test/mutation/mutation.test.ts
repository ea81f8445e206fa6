import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countsOf, pages, readCounts, readSurvivors, scoreOf } from './record.ts'
import { sampled } from './sample.ts'
import { filesOf, subjects } from './subjects.ts'

const survivors = Object.entries(readSurvivors()).flatMap(([file, list]) => list.map((survivor) => ({ file, ...survivor })))

describe('the record of mutants', () => {
  it('is what the page says', () => {
    const { written, needed } = pages()
    expect(written).toBe(needed)
  })

  it('is of files that there are, each tried in whole', () => {
    const files = subjects.flatMap(filesOf)
    for (const file of [...Object.keys(readCounts()), ...Object.keys(readSurvivors())]) expect(files).toContain(file)
    for (const file of Object.keys(readSurvivors())) expect(readCounts()[file]?.survived).toBeGreaterThan(0)
  })

  it.each(subjects)(
    'says of $folder, where it was tried in whole, that at least 95 % are noticed of those that can be, and of all others why',
    (subject) => {
      const { untried, killed, timeout, noticeable, unexplained } = countsOf(subject)
      if (untried.length > 0) return
      expect(scoreOf({ killed, timeout, survived: noticeable })).toBeGreaterThanOrEqual(95)
      expect(unexplained).toBe(0)
    },
  )

  it('says of all folders together what the README says', () => {
    const all = subjects.map(countsOf)
    const sum = (count: 'killed' | 'timeout' | 'survived') => all.reduce((total, one) => total + one[count], 0)
    const score = scoreOf({ killed: sum('killed'), timeout: sum('timeout'), survived: sum('survived') })
    expect(score).toBeGreaterThanOrEqual(95)
    expect(readFileSync('README.md', 'utf8')).toContain(`\`engine\` ${score.toFixed(1)} % are noticed by a test`)
    expect(all.flatMap(({ untried }) => untried)).toEqual([])
  })

  it.each(survivors.filter(({ because }) => because !== ''))(
    'has a reason why $file $line is left, and the line is there',
    ({ file, line, because }) => {
      expect(because).toMatch(/^\p{Lu}.{10,}\.$/u)
      expect(readFileSync(file, 'utf8')).toContain(line)
    },
  )
})

describe('a sample', () => {
  it('is the same for the same seed, of lines of files that were tried', () => {
    const lines = sampled(1)
    expect(sampled(1)).toEqual(lines)
    expect(sampled(2)).not.toEqual(lines)
    for (const line of lines) expect(readCounts()).toHaveProperty([line.replace(/:.*$/, '')])
  })
})
