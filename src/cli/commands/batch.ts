import { type LineKind, pieceAnswerer } from '../../batch/answer-piece.ts'
import { addCounts, type Counts } from '../../batch/counts.ts'
import { inOrder } from '../../batch/in-order.ts'
import { piecesOf } from '../../batch/pieces.ts'
import { linesIn, summaryOf } from '../../batch/summary.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Arguments } from '../arguments.ts'
import { answerWriter, batchQuestion, lineReader, numberOption, outputTo, shipped } from '../batch/batch-question.ts'
import { inputFormat } from '../batch/formats.ts'
import { openInput } from '../batch/open-input.ts'
import type { Pool, PoolData } from '../batch/pool.ts'
import { progressOn } from '../batch/progress.ts'
import { exit, type Io, UsageError } from '../io.ts'

export { usage } from '../batch/batch-question.ts'

/** The most threads: more than a machine has cores to run. */
const mostWorkers = 256

/** How many pieces may be on their way for each thread: one that is worked on, and one for it to go on with. */
const piecesAThread = 2

/**
 * Answers each line of facts in its place, as lines come; or counts the answers.
 *
 * @returns 3 where a line could not be answered; else 2 where something is open in one, 4 where one is outside what is covered, or 0.
 */
export async function batch(args: Arguments, io: Io): Promise<number> {
  const { question, leftOut } = batchQuestion(args)
  const write = await answerWriter(args)
  const [from, workers] = [numberOption(args, 'from-line', Number.MAX_SAFE_INTEGER), numberOption(args, 'workers', mostWorkers)]
  const output = await outputTo(args, io)
  const format = inputFormat(args)
  const input = await openInput({ path: args.value('facts') ?? '-', format, from, known: shipped }, io.stdin)
  for (const { message } of leftOut) io.stderr.write(`left out: ${message}\n`)

  const kinds: Record<LineKind, number> = { fault: 0, open: 0, outside: 0, decided: 0 }
  const counts = question.versions.map((): Counts => ({}))
  const progress = progressOn(io, input.size)
  let [threads, isRead] = [undefined as Pool | undefined, true]
  try {
    const here = pieceAnswerer(question, await lineReader(format, input.header), write)
    if (workers > 1) threads = await startThreads(io, workers, { argv: args.argv, header: input.header })
    const work = threads?.answer ?? (async (piece) => here(piece))
    const pieces = piecesOf(input.lines, from, input.first)
    for await (const answered of inOrder(pieces, work, threads === undefined ? 1 : workers * piecesAThread)) {
      for (const kind of Object.keys(kinds) as LineKind[]) kinds[kind] += answered.kinds[kind]
      for (const [index, more] of answered.counts.entries()) addCounts(counts[index] as Counts, more)
      // Whoever read the answers may have seen enough of them.
      isRead = await output.take(answered.bytes)
      if (!isRead) break
      progress.tell(linesIn(kinds), input.read())
    }
  } finally {
    input.close()
    await threads?.end()
  }
  if (write === undefined) await output.take(new TextEncoder().encode(`${jsonText(summaryOf(question, kinds, counts), 2)}\n`))
  if (isRead) await output.end()
  progress.end(linesIn(kinds))
  if (from > 1 && linesIn(kinds) === 0) io.stderr.write(`there is no line ${from}: the input ends before it\n`)
  if (kinds.fault > 0) io.stderr.write(`${kinds.fault} of ${linesIn(kinds)} lines could not be answered\n`)
  return exitStatusOf(kinds)
}

function exitStatusOf({ fault, open, outside }: Readonly<Record<LineKind, number>>): number {
  if (fault > 0) return exit.facts
  if (open > 0) return exit.open
  return outside > 0 ? exit.outside : exit.decided
}

/** Starts threads; what only they need is only loaded for them. */
async function startThreads({ worker }: Io, workers: number, data: PoolData): Promise<Pool> {
  if (worker === undefined) throw new UsageError('--workers: threads run the built command: `npm run build` first')
  return (await import('../batch/pool.ts')).startPool(worker, workers, data)
}
