import { printable } from '../calendar/printable.ts'
import { widthOf } from './layout.ts'

/** An element as text: attributes and content are escaped already. */
export type Svg = string

/**
 * Writes an SVG element.
 *
 * @param attributes - Numbers are written with at most two decimals; texts are escaped.
 * @param children - Elements, or texts made by {@link svgText}.
 *
 * @example
 * element('rect', { x: 1.005, fill: '"' }) //=> '<rect x="1" fill="&quot;"/>'
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly Svg[] = []): Svg {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : svgText(value)}"`,
  )
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** Escapes a text for XML; characters that XML cannot hold are replaced. */
export function svgText(text: string): Svg {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** How wide a Latin letter is about, of a font size. */
const perUnit = 0.54

/** How wide a text is about, in pixels, at a font size: half of it for a Latin letter, all of it for a Chinese character. */
export function textWidth(text: string, size: number): number {
  return widthOf(text) * size * perUnit
}

/** Cuts a text to a width in pixels; what is cut off is marked. */
export function fitText(text: string, size: number, width: number): string {
  const plain = printable(text)
  if (textWidth(plain, size) <= width) return plain
  // Letters are as wide as they are, whatever stands beside them: from the first on until they fill the room.
  let [fits, filled] = ['', widthOf('…')]
  for (const letter of plain) {
    filled += widthOf(letter)
    if (filled * size * perUnit > width) break
    fits += letter
  }
  return `${fits}…`
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
