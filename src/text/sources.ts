import { printable } from '../calendar/printable.ts'
import type { Citation } from '../model/citation.ts'
import type { Words } from './context.ts'
import { widthOf } from './layout.ts'
import { type Line, paragraph } from './lines.ts'
import { dateInWords } from './values.ts'

/** A source that a text cites, with all that is known of it. */
export interface SourceEntry {
  readonly number: number
  readonly title: string
  readonly address?: string
  /** When it was read, and how far it can be trusted. */
  readonly facts: string
  readonly note?: string
}

/** The sources that a text cites, numbered in the order in which it first does. */
export interface Sources {
  /** Cites sources in one line: their number, where to look, and how far they can be trusted. */
  cite(keys: readonly string[]): string
  /** Cites sources by their numbers alone. */
  refer(keys: readonly string[]): string
  /** The numbers of sources. */
  numbers(keys: readonly string[]): readonly number[]
  /** Writes a paragraph and what it rests on: in a short text the numbers behind it, else the sources on lines of their own. */
  behind(text: string, keys: readonly string[], first: string): readonly Line[]
  /** Every source cited so far. */
  entries(): readonly SourceEntry[]
  /** What the words for reliability mean, as far as the sources cited so far need them; empty without any. */
  legend(): string
  /** Lists every source cited so far, with all that is known of it; in a short text, where to find it and how far it can be trusted. */
  list(): readonly Line[]
}

/**
 * Starts numbering the sources of a text.
 *
 * @param brief - Whether the text is short: places in one document then have one number.
 */
export function createSources(words: Words, brief = false): Sources {
  const { version, phrases, language } = words
  const numbers = new Map<string, number>()
  // The citation that each number was first given for.
  const firsts: string[] = []

  function number(key: string): number {
    const citation = version.citations[key]
    const what = brief && citation !== undefined ? JSON.stringify([citation.instrument, citation.address]) : key
    const known = numbers.get(what)
    if (known !== undefined) return known
    numbers.set(what, firsts.push(key))
    return firsts.length
  }

  function entry(key: string): SourceEntry {
    const citation = version.citations[key]
    if (citation === undefined) return { number: number(key), title: printable(key), facts: '' }
    const { address, read, reliability, note } = citation
    const facts = [phrases.read(dateInWords(words, read)), phrases.reliability[reliability]]
    return {
      number: number(key),
      title: titleOf(words, citation),
      ...(address !== undefined && { address }),
      facts: facts.join(phrases.semicolon),
      ...(note !== undefined && { note: note[language] }),
    }
  }

  function briefEntry(key: string): readonly Line[] {
    const citation = version.citations[key]
    if (citation === undefined) return []
    const { instrument, reliability, address } = citation
    // That a source is the authority's own goes without saying.
    const trust = reliability === 'OFFICIAL' ? '' : phrases.aside(phrases.reliability[reliability])
    return paragraph(instrument[language] + trust + (address === undefined ? '' : ` ${address}`), mark(number(key)))
  }

  function legend(): string {
    const used = new Set(firsts.flatMap((key) => version.citations[key]?.reliability ?? []))
    return [...used].map((word) => `${phrases.reliability[word]} = ${phrases.reliabilityMeans[word]}`).join(phrases.semicolon)
  }

  const entries = () => firsts.map(entry)
  const cite = (keys: readonly string[]) => keys.map((key) => `[${number(key)}] ${shortly(words, key)}`).join(phrases.semicolon)
  const refer = (keys: readonly string[]) => [...new Set(keys.map(number))].map((own) => `[${own}]`).join(' ')
  return {
    cite,
    refer,
    numbers: (keys) => keys.map(number),
    behind: (text, keys, first) =>
      brief
        ? paragraph(`${text} ${refer(keys)}`, first)
        : [...paragraph(text, first), ...paragraph(cite(keys), ' '.repeat(widthOf(first)))],
    entries,
    legend,
    list: () =>
      brief
        ? firsts.flatMap(briefEntry)
        : [...entries().flatMap(entryInLines), ...(legend() === '' ? [] : paragraph(legend(), '  ', { tone: 'quiet' }))],
  }
}

function mark(number: number): string {
  return `  [${number}] `
}

function entryInLines({ number, title, address, facts, note }: SourceEntry): readonly Line[] {
  const first = mark(number)
  const indent = ' '.repeat(first.length)
  return [
    ...paragraph(title, first),
    ...(address === undefined ? [] : paragraph(address, indent)),
    ...(facts === '' ? [] : paragraph(facts, indent)),
    ...(note === undefined ? [] : paragraph(note, indent)),
  ]
}

function shortly(words: Words, key: string): string {
  const { version, phrases } = words
  const citation = version.citations[key]
  if (citation === undefined) return printable(key)
  return shortTitleOf(words, citation) + phrases.aside(phrases.reliability[citation.reliability])
}

/** What of a source says which it is, and in what words that is told. */
type Titled = Pick<Citation, 'instrument' | 'locator'>
type Spoken = Pick<Words, 'language' | 'phrases'>

/** The instrument and the place in it. */
export function titleOf({ language, phrases }: Spoken, { instrument, locator }: Titled): string {
  const title = instrument[language]
  const place = locator?.[language]
  const head = headOf(title)
  if (place === undefined) return printable(title)
  return printable(place.startsWith(head) ? place + title.slice(head.length) : phrases.located(title, place))
}

/** As {@link titleOf}, but the place alone where it names the instrument itself. */
export function shortTitleOf(words: Spoken, citation: Titled): string {
  const place = citation.locator?.[words.language]
  return place?.startsWith(headOf(citation.instrument[words.language])) ? printable(place) : titleOf(words, citation)
}

/** The title up to its first comma, which names the instrument itself. */
function headOf(title: string): string {
  return title.split(/[,，]/u)[0] ?? title
}
