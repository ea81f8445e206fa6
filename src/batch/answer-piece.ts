import { type BatchQuestion, type Fault, type LineAnswer, lineAnswerer, type ReadLine, unreadable, type VersionAnswer } from './answer.ts'
import { type Counts, count, countAnswer, scopeStatus } from './counts.ts'
import { maxLineBytes, type Piece, tooLong } from './pieces.ts'

/** How one answer is written, with the end of its line. */
export type WriteAnswer = (line: number, answer: LineAnswer) => string

/**
 * What became of a line: `fault` where there is no answer, at least under one of the versions; else `open` where something is undetermined,
 * contested or of open scope under one; else `outside` where no version covers the case.
 */
export type LineKind = 'fault' | 'open' | 'outside' | 'decided'

/** What became of the lines of a piece. */
export interface PieceAnswer {
  /** The answers as they are written; nothing where they are counted instead. */
  readonly bytes: Uint8Array
  readonly kinds: Readonly<Record<LineKind, number>>
  /** What is counted of each version, in their order; empty where answers are written. */
  readonly counts: readonly Counts[]
}

/**
 * Makes what answers the lines of a piece, each in its place.
 *
 * @param read - How lines are read.
 * @param write - How answers are written; without it, they are counted instead.
 */
export function pieceAnswerer(question: BatchQuestion, read: ReadLine, write: WriteAnswer | undefined): (piece: Piece) => PieceAnswer {
  const answer = lineAnswerer(question, read)
  const encoder = new TextEncoder()
  return (piece) => {
    const kinds = { fault: 0, open: 0, outside: 0, decided: 0 }
    const counts = question.versions.map((): Counts => ({}))
    const written: string[] = []
    answersTo(piece, answer).forEach((one, index) => {
      kinds[kindOf(one)] += 1
      if (write !== undefined) written.push(write(piece.first + index, one))
      else for (const [at, version] of counts.entries()) countUnder(version, one, at)
    })
    return { bytes: encoder.encode(written.join('')), kinds, counts }
  }
}

/** The answers to the lines of a piece, each in its place; a line that is none is answered with why. */
export function answersTo<Answer>(piece: Piece, answer: (text: string) => Answer): readonly (Answer | { readonly error: Fault })[] {
  if ('fault' in piece) return [unreadable(piece.fault)]
  return textsOf(piece.bytes).map((text) => {
    if (text === undefined) return unreadable({ message: 'the text is not UTF-8: save it as UTF-8' })
    if (text.length > maxLineBytes) return unreadable(tooLong)
    return text.trim() === '' ? unreadable({ message: 'the line is empty: give {} for a person of whom nothing is known' }) : answer(text)
  })
}

/** The kind of a line of which this is the answer. */
export function kindOf(answer: LineAnswer): LineKind {
  if ('error' in answer || answer.answers.some((one) => 'error' in one)) return 'fault'
  const found = answer.answers.flatMap((one) => ('error' in one ? [] : [one]))
  if (found.some(isOpen)) return 'open'
  return found.every((one) => scopeStatus(one) === 'outside') ? 'outside' : 'decided'
}

function isOpen(answer: Exclude<VersionAnswer, { readonly error: unknown }>): boolean {
  if (scopeStatus(answer) === 'open') return true
  if ('findings' in answer) return answer.findings.some(({ status }) => status === 'undetermined' || status === 'contested')
  return Object.values(answer.statuses).some(({ undetermined, contested }) => undetermined !== undefined || contested !== undefined)
}

function countUnder(counts: Counts, answer: LineAnswer, at: number): void {
  const found = 'error' in answer ? undefined : answer.answers[at]
  if (found === undefined) count(counts, ['faults'])
  else countAnswer(counts, found)
}

/** The lines as texts; nothing for one that is no UTF-8. A byte order mark is kept: only that of the first line of all is one. */
function textsOf(bytes: Uint8Array): readonly (string | undefined)[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const text = decoded(decoder, bytes)
  if (text !== undefined) return withoutEnd(text.split('\n'))
  return withoutEnd(linesOf(bytes).map((line) => decoded(decoder, line)))
}

function withoutEnd<Line extends string | undefined>(lines: Line[]): readonly Line[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
