import type { Citation } from '../model/citation.ts'
import type { Words } from './context.ts'
import { printable, wrap } from './layout.ts'
import { dateInWords } from './values.ts'

/** A source that a text cites, with all that is known of it. */
export interface SourceEntry {
  readonly number: number
  readonly title: string
  readonly address?: string
  /** When it was read, how far it can be trusted, and which clauses it stands for unless they are left out. */
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
  /** Every source cited so far. */
  entries(): readonly SourceEntry[]
  /** What the words for reliability mean, as far as the sources cited so far need them; empty without any. */
  legend(): string
  /** Lists every source cited so far, with all that is known of it. */
  list(): readonly string[]
}

/**
 * Starts numbering the sources of a text.
 *
 * @param options - Whether the clauses that a source stands for are told; they are unless it says otherwise.
 */
export function createSources(words: Words, options: { readonly clauses?: boolean } = {}): Sources {
  const { version, phrases } = words
  const numbers = new Map<string, number>()

  function number(key: string): number {
    const known = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, known)
    return known
  }

  function entry(key: string): SourceEntry {
    const citation = version.citations[key]
    if (citation === undefined) return { number: number(key), title: printable(key), facts: '' }
    const { address, read, reliability, clauses, note } = citation
    const facts = [
      phrases.read(dateInWords(words, read)),
      phrases.reliability[reliability],
      ...(options.clauses === false ? [] : [phrases.clauses(clauses.join(phrases.comma))]),
    ]
    return {
      number: number(key),
      title: titleOf(words, citation),
      ...(address !== undefined && { address }),
      facts: facts.join(phrases.semicolon),
      ...(note !== undefined && { note: note[words.language] }),
    }
  }

  function legend(): string {
    const used = new Set([...numbers.keys()].flatMap((key) => version.citations[key]?.reliability ?? []))
    return [...used].map((word) => `${phrases.reliability[word]} = ${phrases.reliabilityMeans[word]}`).join(phrases.semicolon)
  }

  function entries(): readonly SourceEntry[] {
    return [...numbers.keys()].map(entry)
  }

  return {
    cite: (keys) => keys.map((key) => `[${number(key)}] ${shortly(words, key)}`).join(phrases.semicolon),
    refer: (keys) => keys.map((key) => `[${number(key)}]`).join(' '),
    numbers: (keys) => keys.map(number),
    entries,
    legend,
    list: () => [...entries().flatMap(entryInLines), ...(legend() === '' ? [] : wrap(legend(), '  '))],
  }
}

function entryInLines({ number, title, address, facts, note }: SourceEntry): readonly string[] {
  const mark = `  [${number}] `
  const indent = ' '.repeat(mark.length)
  return [
    ...wrap(title, mark),
    ...(address === undefined ? [] : wrap(address, indent)),
    ...(facts === '' ? [] : wrap(facts, indent)),
    ...(note === undefined ? [] : wrap(note, indent)),
  ]
}

/** Cites sources in one line, without numbers: where to look, and how far they can be trusted. */
export function citeIn(words: Words, keys: readonly string[]): string {
  return keys.map((key) => shortly(words, key)).join(words.phrases.semicolon)
}

function shortly(words: Words, key: string): string {
  const { version, phrases } = words
  const citation = version.citations[key]
  if (citation === undefined) return printable(key)
  return shortTitleOf(words, citation) + phrases.aside(phrases.reliability[citation.reliability])
}

/** The instrument and the place in it. */
function titleOf({ language, phrases }: Words, { instrument, locator }: Citation): string {
  const title = instrument[language]
  const place = locator?.[language]
  const head = headOf(title)
  if (place === undefined) return printable(title)
  return printable(place.startsWith(head) ? place + title.slice(head.length) : phrases.located(title, place))
}

/** As {@link titleOf}, but the place alone where it names the instrument itself. */
function shortTitleOf(words: Words, citation: Citation): string {
  const place = citation.locator?.[words.language]
  return place?.startsWith(headOf(citation.instrument[words.language])) ? printable(place) : titleOf(words, citation)
}

/** The title up to its first comma, which names the instrument itself. */
function headOf(title: string): string {
  return title.split(/[,，]/u)[0] ?? title
}
