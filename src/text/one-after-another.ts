import type { CommonPhrases } from './phrases/common.ts'

/**
 * Writes several things one after another in a line, with semicolons between them; a question ends by its own mark.
 *
 * @example
 * oneAfterAnother(phrases, ['When was that?', 'And where?', '2 more']) //=> 'When was that? And where? 2 more'
 */
export function oneAfterAnother({ semicolon, space }: Pick<CommonPhrases, 'semicolon' | 'space'>, texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? '' : /[?？]$/u.test(texts[index - 1] ?? '') ? space : semicolon) + text).join('')
}
