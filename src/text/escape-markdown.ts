import { printable } from './layout.ts'

/**
 * Escapes a text for Markdown, so that whatever somebody wrote stays text on one line: no markup, no link of its making, no image, no HTML.
 *
 * Bare addresses are left as they are; {@link unlinkMarkdown} takes care of those.
 *
 * @example
 * escapeMarkdown('1. [a](b) <c>') //=> '1\\. \\[a\\](b) &lt;c>'
 */
export function escapeMarkdown(text: string): string {
  return (
    printable(text)
      .trim()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~!#$]/gu, '\\$&')
      // What would begin a list, a quotation or a heading.
      .replace(/^(?=[-+>=])/u, '\\')
      .replace(/^(\d+)(?=[.)])/u, '$1\\')
  )
}

/**
 * Escapes a text as {@link escapeMarkdown} does, and keeps readers that look for bare addresses from linking any.
 *
 * @example
 * unlinkMarkdown('www.a.example') //=> 'www\\.a.example'
 */
export function unlinkMarkdown(text: string): string {
  return escapeMarkdown(text)
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.')
}
