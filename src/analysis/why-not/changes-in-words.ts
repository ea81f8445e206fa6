import { type FactPoint, pointAt } from '../../model/situation/point.ts'
import { isStayKind, stayKinds } from '../../model/stays/stay-kind.ts'
import { countryWithin, nameOfPlace, nameOfRecord, type Words } from '../../text/context.ts'
import { nameOfFact } from '../../text/describe/named.ts'
import { whyNotPhrases } from '../../text/phrases/books/why-not.ts'
import { factInWords } from '../../text/values.ts'
import { recordInWords, stayInWords } from '../difference/facts-in-words.ts'
import type { FactChange } from './why-not.ts'

type Entry = Readonly<Record<string, unknown>>

/**
 * Says what would be otherwise.
 *
 * @returns Such as `stay in Japan since 1 May 2010: until 3 March 2014, 27 days earlier (now 30 March 2014)`.
 */
export function changeInWords(words: Words, change: FactChange): string {
  const { version } = words
  const { fact: name, index, field } = pointAt(change.path) as FactPoint
  const fact = version.facts[name]
  if (fact?.type === 'countries') return listInWords(words, name, change)
  if (typeof index !== 'number' || (fact?.type !== 'stays' && fact?.type !== 'records'))
    return valueInWords(words, name, nameOfFact(words, name), change)
  return fact.type === 'stays' ? stayChangeInWords(words, field, change) : recordChangeInWords(words, fact.each, index, field, change)
}

function valueInWords(words: Words, name: string, what: string, change: FactChange): string {
  const say = whyNotPhrases[words.language]
  const { after, days } = change
  const moved = days === undefined ? '' : say.comma + movedInWords(words, days)
  return say.is(what, said(words, name, after) + moved, beforeInWords(words, name, change))
}

function beforeInWords(words: Words, name: string, { before, assumed }: FactChange): string {
  const say = whyNotPhrases[words.language]
  return (assumed ? say.wasAssumed : say.was)(before === null ? say.notSaid : said(words, name, before))
}

function said(words: Words, name: string, value: unknown): string {
  if (value === 'none') {
    const fact = words.version.facts[name]
    if (fact?.type === 'date' && fact.none !== undefined) return fact.none[words.language]
  }
  return factInWords(words, name, value)
}

function movedInWords({ language }: Words, days: number): string {
  const say = whyNotPhrases[language]
  return days < 0 ? say.earlier(-days) : say.later(days)
}

/** What is put into a list of countries, and taken out of it. */
function listInWords(words: Words, name: string, change: FactChange): string {
  const say = whyNotPhrases[words.language]
  const [before, after] = [change.before, change.after].map((list) => (Array.isArray(list) ? (list as readonly string[]) : []))
  const listed = nameOfFact(words, name)
  const added = (after ?? []).filter((country) => !(before ?? []).includes(country))
  const left = (before ?? []).filter((country) => !(after ?? []).includes(country))
  const parts = [
    ...(added.length === 0 ? [] : [say.withEntry(countriesInWords(words, added), listed)]),
    ...(left.length === 0 ? [] : [say.withoutEntry(countriesInWords(words, left), listed)]),
  ]
  return parts.join(say.and) + say.space + beforeInWords(words, name, change)
}

function countriesInWords(words: Words, countries: readonly string[]): string {
  return countries.map((country) => countryWithin(words, country)).join(words.phrases.comma)
}

function stayChangeInWords(words: Words, field: string | undefined, change: FactChange): string {
  const say = whyNotPhrases[words.language]
  const { before, after, days, entry = {} } = change
  if (field === undefined)
    return after === null
      ? say.without(say.stay(stayInWords(words, before as Entry)))
      : say.more(say.stays, stayInWords(words, after as Entry))
  const what = say.stay(stayInWords(words, entry))
  const moved = days === undefined ? '' : say.comma + movedInWords(words, days)
  const day = factInWords(words, 'asOf', after)
  if (field === 'to') return `${what}${say.colon}${say.until(day)}${moved}`
  if (field === 'from') return `${what}${say.colon}${say.since(day)}${moved}`
  return `${what}${say.colon}${isStayKind(after) ? stayKinds[after].one[words.language] : nameOfPlace(words, { ...(entry.country !== undefined && { country: String(entry.country) }), place: String(after) })}`
}

function recordChangeInWords(words: Words, each: string, index: number, field: string | undefined, change: FactChange): string {
  const say = whyNotPhrases[words.language]
  const one = nameOfRecord(words, each)
  if (field === undefined) {
    const entry = (change.after ?? change.before) as Entry
    const told = recordInWords(words, each, entry, say.comma)
    return change.after === null ? say.without(`${one}${say.space}${told}`.trim()) : say.more(one, told)
  }
  const name = `${each}.${field}`
  return valueInWords(words, name, `${one}${say.space}${index + 1}${say.comma}${nameOfFact(words, name)}`, change)
}
