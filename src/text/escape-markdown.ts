import { printable } from '../calendar/printable.ts'

/**
 * Escapes a text for Markdown, so that whatever somebody wrote stays text on one line: no markup, no link of its making, no image, no HTML,
 * no address of mail, and nobody who is mentioned.
 *
 * Bare addresses of pages are left as they are; {@link unlinkMarkdown} takes care of those.
 *
 * @example
 * escapeMarkdown('1. [a](b) <c>') //=> '1\\. \\[a\\](b) &lt;c>'
 */
export function escapeMarkdown(text: string): string {
  return escaped(text, person)
}

/**
 * Escapes a text as {@link escapeMarkdown} does, and keeps readers that look for bare addresses from linking any.
 *
 * @example
 * unlinkMarkdown('see www.a.example') //=> 'see `www.a.example`'
 */
export function unlinkMarkdown(text: string): string {
  return escaped(text, link)
}

// An address of mail, or somebody who is mentioned; the name of a version, such as `a@2015-11-18`, is neither.
const person = /@[^@]*\.\w|(?<!\w)@\w/u
const link = new RegExp(`${person.source}|://|www\\.`, 'iu')

/** Links an address of a page, and writes whatever else it is as text. */
export function linkMarkdown(address: string): string {
  return /^https?:\/\/[^\s<>\p{C}]+$/u.test(address) ? `<${address}>` : unlinkMarkdown(address)
}

/**
 * Escapes a text; words of ASCII that a reader would link are written as code. A mark in front of them would not do: many readers look for
 * addresses when all escapes are gone already.
 */
function escaped(text: string, linked: RegExp): string {
  return (
    printable(text)
      .trim()
      .split(/([!-~]+)/u)
      .map((part) => (linked.test(part) ? codeOf(part) : escapedPart(part)))
      .join('')
      // What would begin a list, a quotation or a heading.
      .replace(/^(?=[-+>=])/u, '\\')
      .replace(/^(\d+)(?=[.)])/u, '$1\\')
  )
}

/** What ends code, or a cell of a table, cannot be written in it; the punctuation around a word is none of it. */
function codeOf(word: string): string {
  const [, start = '', core = '', end = ''] = /^(\(*)(.*?)([.,;:)]*)$/u.exec(word) ?? []
  return `${start}\`${core.replace(/[`|]/gu, '\uFFFD')}\`${end}`
}

function escapedPart(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~!#$]/gu, '\\$&')
}
