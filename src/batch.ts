export type { Fault, LineAnswer, VersionAnswer } from './batch/answer.ts'
export { answerLines, type BatchOptions, batchAnswerer, type NumberedAnswer } from './batch/answer-lines.ts'
export type { LineStatuses } from './batch/statuses.ts'
export { writeJson } from './batch/write-json.ts'
