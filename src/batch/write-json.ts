import { taking } from '../model/input/taking.ts'
import { jsonText } from '../model/json-text.ts'
import type { LineAnswer } from './answer.ts'

/**
 * Writes an answer as one line of JSON that begins with the number of the line: the answer itself, or under `answers` one a version where
 * there are several; an `error` where there is none.
 */
export function writeJson(line: number, answer: LineAnswer): string {
  return taking('answer', () => {
    if ('error' in answer) return `${jsonText({ line, ...answer })}\n`
    const { answers } = answer
    return `${jsonText(answers.length === 1 ? { line, ...answers[0] } : { line, answers })}\n`
  })
}
