/** What is not for people to read. */
const machinery = new Set(['script', 'style', 'template', 'svg'])

/** Of these even the tags are no markup, but part of a program. */
const programs = new Set(['script', 'style'])

/** What holds the text of a page. */
const texts = new Set(['main', 'article', 'h1'])

/** What does not begin a line of its own. All else does, so that the words of two cells never run together. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '' },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    bull: '•',
    middot: '·',
  },
  ...{ euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', deg: '°', times: '×', copy: '©', reg: '®', trade: '™' },
}

/** A tag, comment or declaration. */
export interface Tag {
  readonly start: number
  /** The place after its `>`. */
  readonly end: number
  /** In small letters; `!` where it is no element. */
  readonly name: string
  readonly closes: boolean
}

/**
 * The text of a page as people see it, each block a line: without markup, programs and comments, without `nav`, and without `header` and
 * `footer` outside of the text proper. Spaces and empty lines are not yet put in order.
 *
 * Broken markup is read as it comes, and in doubt nothing is left out: what is opened and never closed counts as text, and so does
 * navigation that has the text of the page in it. The time taken grows with the length of the page alone, not with the depth of its markup.
 *
 * @example
 * textOfHtml('<nav>Home</nav><p>The fee is <b>500</b> yuan.') //=> '\n\nThe fee is 500 yuan.'
 */
export function textOfHtml(html: string): string {
  const tags = tagsOf(html)
  const around = aroundText(tags)
  const parts: string[] = []
  let from = 0
  for (let index = 0; index < tags.length; index++) {
    const { start, name } = tags[index]!
    parts.push(html.slice(from, start).replace(/\s+/g, ' '))
    if (!inline.has(name)) parts.push('\n')
    index = around.get(index) ?? index
    from = tags[index]!.end
  }
  parts.push(html.slice(from).replace(/\s+/g, ' '))
  return decodeEntities(parts.join(''))
}

/** Every tag, comment and declaration of a page, in order and none inside of another. */
export function tagsOf(html: string): readonly Tag[] {
  const find = finderIn(html)
  const endOf = endOfTagIn(html, find)
  const tags: Tag[] = []
  let at = find('<', 0)
  while (at !== -1) {
    const tag = tagAt(at)
    if (tag !== undefined) tags.push(tag)
    const next = tag?.end ?? at + 1
    const closing = tag !== undefined && !tag.closes && programs.has(tag.name) ? find(`</${tag.name}`, next) : -1
    at = closing === -1 ? find('<', next) : closing
  }
  return tags

  function tagAt(start: number): Tag | undefined {
    if (html.startsWith('<!--', start)) {
      const end = find('-->', start + 4)
      return end === -1 ? undefined : { start, end: end + 3, name: '!', closes: false }
    }
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9:-]*|[!?])/i.exec(html.slice(start, start + 40)) ?? []
    if (name === undefined) return undefined
    const end = endOf(start + 1)
    return end === undefined ? undefined : { start, end, name: name === '?' ? '!' : name.toLowerCase(), closes: slash === '/' }
  }
}

/** What an opening tag says of an attribute, without entities; empty where it says nothing. */
export function attributeOf(html: string, { start, end }: Tag, name: string): string {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(html.slice(start, end)) ?? []
  return decodeEntities(double ?? single ?? bare ?? '')
}

/** Finds what comes next, in whatever letters; what is not there once is not looked for again, since one only ever goes on. */
function finderIn(html: string): (what: string, from: number) => number {
  const gone = new Set<string>()
  return (what, from) => {
    if (gone.has(what)) return -1
    const pattern = new RegExp(what, 'gi')
    pattern.lastIndex = from
    const at = pattern.exec(html)?.index ?? -1
    if (at === -1) gone.add(what)
    return at
  }
}

/** Finds the place after the `>` of a tag; one inside of a quoted value does not count, as long as the page closes its quotation marks. */
function endOfTagIn(html: string, find: ReturnType<typeof finderIn>): (from: number) => number | undefined {
  let quotes = true
  return (from) => {
    let before = ''
    for (let at = from; quotes && at < html.length; at++) {
      const char = html[at]!
      if (char === '>') return at + 1
      if (before === '=' && (char === '"' || char === "'")) at = html.indexOf(char, at + 1)
      if (at === -1) break
      if (char !== ' ') before = char
    }
    quotes = false
    const end = find('>', from)
    return end === -1 ? undefined : end + 1
  }
}

/** Each tag that opens what is not part of the text, with the tag that closes it. */
export function aroundText(tags: readonly Tag[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open = new Map<string, { readonly index: number; readonly seen: number; readonly inside: boolean }[]>()
  let seen = 0
  let depth = 0
  for (const [index, { name, closes }] of tags.entries()) {
    if (texts.has(name)) {
      if (!closes) seen++
      if (name !== 'h1') depth += closes ? -1 : 1
    }
    const leftOut = name === 'nav' || name === 'header' || name === 'footer'
    if (!leftOut && !machinery.has(name)) continue
    const waiting = open.get(name) ?? []
    open.set(name, waiting)
    if (!closes) waiting.push({ index, seen, inside: depth > 0 })
    const opened = closes ? waiting.pop() : undefined
    if (opened === undefined) continue
    const isText = opened.seen < seen || (opened.inside && name !== 'nav')
    if (machinery.has(name) || !isText) found.set(opened.index, index)
  }
  return found
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
