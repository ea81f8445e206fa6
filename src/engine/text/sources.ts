import type { Citation } from '../../model/citation.ts'
import type { Words } from './context.ts'
import { printable, wrap } from './layout.ts'
import { dateInWords } from './values.ts'

/** The sources that a text cites, numbered in the order in which it first does. */
export interface Sources {
  /** Cites sources in one line: their number, where to look, and how far they can be trusted. */
  cite(keys: readonly string[]): string
  /** Cites sources by their numbers alone. */
  refer(keys: readonly string[]): string
  /** Lists every source cited so far, with all that is known of it. */
  list(): readonly string[]
}

/** Starts numbering the sources of a text. */
export function createSources(words: Words): Sources {
  const { version, phrases } = words
  const numbers = new Map<string, number>()

  function number(key: string): number {
    const known = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, known)
    return known
  }

  function describe(key: string): readonly string[] {
    const citation = version.citations[key]
    const mark = `  [${numbers.get(key)}] `
    if (citation === undefined) return [mark + key]
    const indent = ' '.repeat(mark.length)
    const { address, read, reliability, clauses, note } = citation
    const facts = [phrases.read(dateInWords(words, read)), phrases.reliability[reliability], phrases.clauses(clauses.join(phrases.comma))]
    return [
      ...wrap(titleOf(citation), mark),
      ...(address === undefined ? [] : wrap(address, indent)),
      ...wrap(facts.join(phrases.semicolon), indent),
      ...(note === undefined ? [] : wrap(note, indent)),
    ]
  }

  return {
    cite: (keys) => keys.map((key) => `[${number(key)}] ${shortly(words, key)}`).join(phrases.semicolon),
    refer: (keys) => keys.map((key) => `[${number(key)}]`).join(' '),
    list: () => {
      const used = new Set([...numbers.keys()].flatMap((key) => version.citations[key]?.reliability ?? []))
      const legend = [...used].map((word) => `${phrases.reliability[word]} = ${phrases.reliabilityMeans[word]}`).join(phrases.semicolon)
      return [...[...numbers.keys()].flatMap(describe), ...(used.size === 0 ? [] : wrap(legend, '  '))]
    },
  }
}

/** Cites sources in one line, without numbers: where to look, and how far they can be trusted. */
export function citeIn(words: Words, keys: readonly string[]): string {
  return keys.map((key) => shortly(words, key)).join(words.phrases.semicolon)
}

function shortly({ version, phrases }: Words, key: string): string {
  const citation = version.citations[key]
  if (citation === undefined) return printable(key)
  return shortTitleOf(citation) + phrases.aside(phrases.reliability[citation.reliability])
}

/** The instrument and the place in it. */
function titleOf({ instrument, locator }: Citation): string {
  const [head = instrument] = instrument.split(',')
  if (locator === undefined) return printable(instrument)
  return printable(locator.startsWith(head) ? locator + instrument.slice(head.length) : `${instrument}, ${locator}`)
}

/** As {@link titleOf}, but the place alone where it names the instrument itself. */
function shortTitleOf(citation: Citation): string {
  const { instrument, locator } = citation
  const [head = instrument] = instrument.split(',')
  return locator?.startsWith(head) ? printable(locator) : titleOf(citation)
}
