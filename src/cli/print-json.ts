import type { Writable } from 'node:stream'
import { jsonText } from '../model/json-text.ts'

const indent = 2

/**
 * Prints an object as JSON, as {@link jsonText} writes it, an entry of its lists after the other: long ones are never one text, and wait for
 * whoever reads.
 */
export async function printJson(data: object, stdout: Writable): Promise<void> {
  for (const piece of piecesOf(data)) {
    // What goes wrong with the stream is minded where it was opened; nothing more is put into words for a reader who has gone.
    if (stdout.destroyed) return
    if (!stdout.write(piece)) await drained(stdout)
  }
}

/** Waits until a stream takes more, or takes nothing any more. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done)
      resolve()
    }
    stream.on('drain', done).on('close', done)
  })
}

function* piecesOf(data: object): Generator<string> {
  const properties = Object.entries(data).filter(([, value]) => value !== undefined)
  for (const [index, [name, value]] of properties.entries()) {
    yield `${index === 0 ? '{' : ','}\n${' '.repeat(indent)}${jsonText(name)}: `
    if (Array.isArray(value) && value.length > 0) {
      for (const [number, entry] of value.entries()) yield `${number === 0 ? '[' : ','}\n${lines(entry, 2)}`
      yield `\n${' '.repeat(indent)}]`
    } else yield lines(value, 1).trimStart()
  }
  yield properties.length === 0 ? '{}\n' : '\n}\n'
}

/** Writes data as JSON so many levels further in: no text in it has a line of its own. */
function lines(data: unknown, levels: number): string {
  const margin = ' '.repeat(levels * indent)
  return margin + jsonText(data, indent).replaceAll('\n', `\n${margin}`)
}
