import type { Facts } from '../../model/fact.ts'
import { isStayKind, stayKinds } from '../../model/stays/stay-kind.ts'
import { nameOfCountry, nameOfPlace, type Words } from '../../text/context.ts'
import { nameOfFact } from '../../text/describe/named.ts'
import { differencePhrases } from '../../text/phrases/books/difference.ts'
import { dateInWords, factInWords } from '../../text/values.ts'

type Entry = Readonly<Record<string, unknown>>

/**
 * Writes facts as people say them, fact by fact.
 *
 * @param wordsFor - The words of a version that has the fact.
 *
 * @returns Such as `date of birth: 1 January 1998; time lived in each country: Japan since 1 May 2010`.
 */
export function factsInWords(facts: Facts, wordsFor: (fact: string) => Words): string {
  const entries = Object.entries(facts)
  const said = entries.map(([name, value]) => {
    const words = wordsFor(name)
    return nameOfFact(words, name) + words.phrases.colon + valueInWords(words, name, value)
  })
  const words = wordsFor(entries[0]?.[0] ?? '')
  return said.length === 0 ? differencePhrases[words.language].nothingSaid : said.join(words.phrases.semicolon)
}

function valueInWords(words: Words, name: string, value: unknown): string {
  const fact = words.version.facts[name]
  if (!Array.isArray(value) || value.length === 0 || (fact?.type !== 'stays' && fact?.type !== 'records'))
    return factInWords(words, name, value)
  const inWords = (entry: Entry) => (fact.type === 'stays' ? stayInWords(words, entry) : recordInWords(words, fact.each, entry))
  return value.map((entry: Entry) => inWords(entry)).join(words.phrases.comma)
}

/** A stay, such as `Japan 1 May 2010 to 3 March 2014`. */
export function stayInWords(words: Words, { country, place, from, to, kind }: Entry): string {
  const { language } = words
  const where =
    place === undefined ? nameOfCountry(words, String(country)) : nameOfPlace(words, { country: String(country), place: String(place) })
  const ends = to === undefined ? undefined : dateInWords(words, String(to))
  const what = isStayKind(kind) && kind !== 'residence' ? words.phrases.aside(stayKinds[kind].one[language]) : ''
  return differencePhrases[language].stay(where, dateInWords(words, String(from)), ends) + what
}

/** A record, field by field. */
export function recordInWords(words: Words, each: string, record: Entry, between = words.phrases.space): string {
  const { country, ...rest } = record
  const fields = Object.entries(rest).map(([field, value]) => {
    const name = `${each}.${field}`
    return nameOfFact(words, name) + words.phrases.space + factInWords(words, name, value)
  })
  return [...(country === undefined ? [] : [nameOfCountry(words, String(country))]), ...fields].join(between)
}
