import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/batch/pieces.ts'
import { answerLines } from '../../src/batch.ts'
import { readInput } from '../../src/cli/read-input.ts'
import { borduriaVersion } from '../support/versions.ts'

const read = new Uint8Array(64 * 1024).fill(120)
const reads = 1_600
const person = new TextEncoder().encode('\n{}\n')

/** A line of 100 MB, and a person below it; of each read it is said how much all reads before it have left in memory. */
async function* longLine(heed: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const before = process.memoryUsage().arrayBuffers
  for (let count = 0; count < reads; count += 1) {
    heed(process.memoryUsage().arrayBuffers - before)
    yield read
  }
  yield person
}

/** Bytes that count how often somebody asks how many they are. */
class Counted extends Uint8Array {
  static asked = 0

  override get length(): number {
    Counted.asked += 1
    return super.length
  }
}

describe('a line of 100 MB', () => {
  it('is answered with what is wrong, holds a few megabytes, and has nothing to do with the next', async () => {
    let most = 0
    const lines = longLine((bytes) => {
      most = Math.max(most, bytes)
    })
    const told: unknown[] = []
    for await (const { line, answer } of answerLines(lines, [borduriaVersion], { asOf: '2026-06-30', statuses: true })) {
      told.push([line, 'error' in answer ? answer.error.message : 'answered'])
    }
    expect(told).toEqual([
      [1, 'the line is longer than 1048576 bytes'],
      [2, 'answered'],
    ])
    expect(most).toBeLessThan(16 * 1024 * 1024)
  })

  it('is given up as a file of facts after little more than its limit', async () => {
    let given = 0
    const input = Readable.from(
      longLine(() => {
        given += 1
      }),
    )
    await expect(readInput('-', input)).rejects.toThrow('the text is larger than 1048576 bytes')
    expect(given * read.length).toBeLessThan(4 * 1024 * 1024)
  })
})

describe('a line that comes byte by byte', () => {
  it('is put together without looking at all that came before for each', async () => {
    const count = 20_000
    async function* bytes() {
      for (let at = 0; at < count; at += 1) yield new Counted(1).fill(120)
    }
    const pieces: unknown[] = []
    for await (const piece of piecesOf(bytes())) pieces.push('bytes' in piece && piece.bytes.length)
    expect(pieces).toEqual([count])
    expect(Counted.asked).toBeLessThan(40 * count)
  })
})
