import { Writable } from 'node:stream'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printJson } from '../../src/cli/print-json.ts'
import { jsonText } from '../../src/model/json-text.ts'

/** A stream that takes one piece at a time, and how long the longest was. */
function slow() {
  const pieces: string[] = []
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(piece: string, _, done) {
      pieces.push(piece)
      setImmediate(done)
    },
  })
  return { stream, pieces }
}

describe('printJson', () => {
  it('prints what jsonText writes of an object, whatever is in it', async () => {
    const objects = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.constant(undefined)), {
      noNullPrototype: true,
    })
    await fc.assert(
      fc.asyncProperty(objects, async (object) => {
        const { stream, pieces } = slow()
        await printJson(object, stream)
        expect(pieces.join('')).toBe(`${jsonText(object, 2)}\n`)
      }),
    )
  })

  it('never has more of a list at hand than an entry', async () => {
    const { stream, pieces } = slow()
    await printJson({ told: Array.from({ length: 500 }, (_, index) => ({ index, text: 'x'.repeat(100) })) }, stream)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(250)
  })

  it('ends, and puts nothing more into words, where nobody reads on', async () => {
    for (const broken of [new Error('write EPIPE'), undefined]) {
      let [written, told] = [0, 0]
      const stream = new Writable({
        highWaterMark: 1,
        write(_, __, done) {
          written += 1
          if (written < 5) setImmediate(done)
          else stream.destroy(broken)
        },
      })
      stream.on('error', () => {})
      const entry = { toJSON: () => (told += 1) }
      await printJson({ told: Array.from({ length: 500 }, () => entry) }, stream)
      expect(written).toBe(5)
      expect(told).toBeLessThan(10)
    }
  })
})
