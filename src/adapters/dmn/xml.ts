/** Attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Elements as the lines that they are written on. */
export type Lines = readonly string[]

/**
 * Writes an element with the elements that it holds.
 *
 * @example
 * element('input', { id: 'a' }, leaf('text', {}, '< 5')) //=> ['<input id="a">', '  <text>&lt; 5</text>', '</input>']
 */
export function element(name: string, attributes: Attributes, ...held: readonly Lines[]): Lines {
  const within = held.flat()
  if (within.length === 0) return [`<${opened(name, attributes)}/>`]
  return [`<${opened(name, attributes)}>`, ...within.map((line) => `  ${line}`), `</${name}>`]
}

/** Writes an element that holds a text, which has no line breaks. */
export function leaf(name: string, attributes: Attributes, text: string): Lines {
  return [`<${opened(name, attributes)}>${escaped(text)}</${name}>`]
}

function opened(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  )
  return name + written.join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
