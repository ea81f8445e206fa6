import { Tinypool } from 'tinypool'
import type { PieceAnswer } from '../../batch/answer-piece.ts'
import type { Piece } from '../../batch/pieces.ts'

/** What a thread begins with: the arguments of the command, which it reads by itself, and the header of the input where it has one. */
export interface PoolData {
  readonly argv: readonly string[]
  readonly header: string | undefined
}

/** Threads that answer pieces. */
export interface Pool {
  answer(piece: Piece): Promise<PieceAnswer>
  end(): Promise<void>
}

/**
 * Starts threads that answer pieces side by side.
 *
 * @param program - What a thread runs.
 */
export function startPool(program: URL, threads: number, workerData: PoolData): Pool {
  const pool = new Tinypool({
    filename: program.href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData,
  })
  return {
    answer(piece) {
      if ('fault' in piece) return pool.run(piece)
      // A copy of what is sent alone: pieces of one read share its memory.
      const bytes = new Uint8Array(piece.bytes)
      return pool.run({ ...piece, bytes }, { transferList: [bytes.buffer] })
    },
    end: () => pool.destroy(),
  }
}
