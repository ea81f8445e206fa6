// A thread runs what is built; this one runs the sources.
import { register } from 'tsx/esm/api'

register()
const { default: answerPiece } = await import('../../src/cli/batch/worker.ts')
export default answerPiece
