/** Elements of HTML that have no end tag. */
const lone = new Set(['meta', 'input', 'br'])

/**
 * Reads a document strictly, by nothing but its characters: every tag closed in order, every attribute quoted, every `&` and `<` meant.
 *
 * @returns The tags in their order, an attribute that may hold what somebody wrote left out, and the texts between them with their
 * references resolved.
 *
 * @throws Error where the document is not well-formed.
 */
export function htmlOutline(html: string): { readonly tags: readonly string[]; readonly text: string } {
  const tags: string[] = []
  const open: string[] = []
  let text = ''
  let rest = html.replace(/^<!doctype html>\n/, '')
  if (rest === html) throw new Error('no doctype')
  while (rest !== '') {
    const plain = /^[^<]+/.exec(rest)?.[0]
    if (plain !== undefined) {
      text += open.at(-1) === 'style' ? '' : resolved(plain)
      rest = rest.slice(plain.length)
      continue
    }
    const [tag = '', slash, name = '', attributes = ''] = /^<(\/?)([a-z]+[1-6]?)((?: [a-z]+="[^"<>]*")*)>/.exec(rest) ?? []
    if (tag === '') throw new Error(`no tag: ${rest.slice(0, 60)}`)
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    } else if (!lone.has(name)) open.push(name)
    for (const [, value = ''] of attributes.matchAll(/="([^"]*)"/g)) resolved(value)
    tags.push(`${slash}${name}`)
    rest = rest.slice(tag.length)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join()}`)
  return { tags, text }
}

function resolved(text: string): string {
  const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replace(/&([^;\s]*;)?/g, (found, name: string | undefined) => {
    const character = references[name?.slice(0, -1) ?? '']
    if (character === undefined) throw new Error(`\`${found}\` is no reference`)
    return character
  })
}
