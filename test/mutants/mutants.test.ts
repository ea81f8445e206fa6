import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutants } from './mutants.ts'

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
}

describe('the list of mutants', () => {
  it('has some fifty, each another', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(50)
    expect(new Set(mutants.map(({ file, find, replace }) => [file, find, replace].join('\n'))).size).toBe(mutants.length)
  })

  it.each(mutants)('finds in $file what it changes, once: $find', ({ file, find, replace }) => {
    expect(read(file).split(find)).toHaveLength(2)
    expect(replace).not.toBe(find)
  })

  it.each(mutants)('names a test of $killedBy.file: $killedBy.test', ({ killedBy }) => {
    // A name that is put together from a table is in the file with `%s` where the table’s text comes.
    const [, ...words] = killedBy.test.split(' ')
    const tails = words.map((_, index) => words.slice(index).join(' '))
    const source = read(killedBy.text ?? killedBy.file)
    expect(source.includes(killedBy.test) || tails.some((tail) => tail.split(' ').length > 2 && source.includes(tail))).toBe(true)
  })
})
