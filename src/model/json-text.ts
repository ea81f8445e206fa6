import { writeSteering } from '../calendar/printable.ts'

/**
 * Writes data as JSON that is safe to be shown: what steers a terminal, or hides in a text, stands as `\uXXXX`. Read again it is the same.
 *
 * @param indent - How many spaces; all on one line where it is left out.
 *
 * @example
 * jsonText('a\u202Eb') //=> '"a\\u202eb"'
 */
export function jsonText(data: unknown, indent?: number): string {
  return writeSteering(JSON.stringify(data, null, indent), (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
