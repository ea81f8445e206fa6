import { lineWidth, widthOf, wrap } from './layout.ts'

/** What a part of a text is to whoever reads it. A terminal shows it by weight and colour; the words say it without. */
export type Tone = 'title' | 'todo' | 'good' | 'open' | 'bad' | 'quiet'

/** A paragraph of a text that is not broken into lines yet. */
export interface Line {
  readonly text: string
  /** What its first line begins with, and what the others do. */
  readonly first: string
  readonly rest: string
  /** What it is underlined with. */
  readonly underline?: string
  readonly tone?: Tone
  /** What the beginning of its first line is, such as a status in front of what it is about. */
  readonly labelTone?: Tone
  /** Whether it is never broken into lines, so that it can be pasted as it is. */
  readonly whole?: true
}

/** How a text is laid out. */
export interface Layout {
  readonly width?: number
  /** Shows a part of a text as what it is; nothing is shown so where it is left out. */
  readonly paint?: (text: string, tone: Tone) => string
}

/**
 * Writes a paragraph: a text that is to be broken into lines, as `wrap` does.
 *
 * @returns A list of one, to be put among others.
 */
export function paragraph(
  text: string,
  first = '',
  tones: Pick<Line, 'tone' | 'labelTone'> = {},
  rest = ' '.repeat(widthOf(first)),
): readonly [Line] {
  return [{ text, first, rest, ...tones }]
}

/** Writes a heading, underlined with a mark; in a short text by its weight alone. */
export function heading(text: string, mark?: string): readonly [Line] {
  return [{ text, first: '', rest: '', tone: 'title', ...(mark !== undefined && { underline: mark }) }]
}

/**
 * Lays a text out: breaks its paragraphs into lines, with an empty line between sections.
 *
 * @param sections - Those without a paragraph are left out.
 *
 * @returns Lines joined by line breaks, none at the end.
 */
export function layOut(sections: readonly (readonly Line[])[], layout: Layout = {}): string {
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.flatMap((line) => inLines(line, layout)).join('\n'))
    .join('\n\n')
}

function inLines({ text, first, rest, underline, tone, labelTone, whole }: Line, { width = lineWidth, paint }: Layout): readonly string[] {
  const lines = whole ? [first + text] : wrap(text, first, rest, width)
  const under = underline === undefined ? [] : [underline.repeat(Math.max(...lines.map(widthOf)))]
  if (paint === undefined) return [...lines, ...under]
  const show = (part: string, as: Tone | undefined) => (as === undefined ? part : part.replace(/\S(.*\S)?/su, (core) => paint(core, as)))
  const shown = lines.map((line, index) => {
    const start = index === 0 ? first : rest
    // The beginning of an empty line has no white space at its end.
    const label = line.slice(0, start.length)
    return show(label, index === 0 ? labelTone : undefined) + show(line.slice(label.length), tone)
  })
  return [...shown, ...under.map((line) => show(line, tone))]
}
