// What a thread of `batch` runs: it reads the same arguments, and answers the pieces that it is handed.
import Tinypool from 'tinypool'
import { pieceAnswerer } from '../../batch/answer-piece.ts'
import { parseArguments } from '../arguments.ts'
import { answerWriter, batchQuestion, lineReader, usage } from './batch-question.ts'
import { inputFormat } from './formats.ts'
import type { PoolData } from './pool.ts'

const { argv, header } = Tinypool.workerData as PoolData
const args = parseArguments(usage, argv)

/** Answers a piece. */
export default pieceAnswerer(batchQuestion(args).question, await lineReader(inputFormat(args), header), await answerWriter(args))
