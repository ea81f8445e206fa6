import type { RulesetVersion } from '../../src/model/version.ts'
import { countryWithin, wordsOf } from '../../src/text/context.ts'
import { describeName, nameOfFact } from '../../src/text/describe/named.ts'
import type { Flowchart } from './read-mermaid.ts'

/** Values as the export for json-rules-engine gives them. */
type Facts = Readonly<Record<string, unknown>>

/**
 * Walks a chart in English as a reader does: by what stands in the boxes and on the arrows, and by nothing else.
 *
 * @returns The box in which the way ends.
 *
 * @throws Where a box is about nothing known, or not exactly one arrow fits the value.
 */
export function walk(version: RulesetVersion, { texts, arrows }: Flowchart, facts: Facts): string {
  let at = 'start'
  for (;;) {
    const ways = arrows.filter(({ from }) => from === at)
    if (ways.length === 0) return at
    const text = texts.get(at) ?? ''
    const fitting = at === 'start' ? ways : ways.filter((way) => fits(version, text, way.text, facts))
    const [way] = fitting
    if (way === undefined || fitting.length > 1) {
      const asked = JSON.stringify(subjectIn(version, text, facts))
      throw new Error(`of ${text}: ${asked} fits ${JSON.stringify(fitting.map((one) => one.text))} of ${JSON.stringify(ways)}`)
    }
    at = way.to
  }
}

/** What a box asks about: a name, and where it asks whether a list holds a country, that country. */
function subjectIn(version: RulesetVersion, text: string, facts: Facts): { readonly name: string; readonly value: unknown } {
  const words = wordsOf(version)
  const isSame = (one: string) => one.toLowerCase() === text.toLowerCase()
  const found = Object.entries(facts).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      const country = countriesOf(version).find((code) => isSame(words.phrases.member(nameOfFact(words, name), countryWithin(words, code))))
      return country === undefined ? [] : [{ name, value: value.includes(country) }]
    }
    const called = version.readings[name]?.title.en ?? version.facts[name]?.question.en ?? describeName(words, name, {})
    return isSame(called) ? [{ name, value }] : []
  })
  const [one] = found
  if (one === undefined || found.length > 1) throw new Error(`a box is about ${found.length} things: ${text}`)
  return one
}

function countriesOf(version: RulesetVersion): readonly string[] {
  return [...new Set(JSON.stringify([version.rules, version.conditions, version.scope]).match(/(?<=")[A-Z]{2}(?=")/g) ?? [])]
}

function fits(version: RulesetVersion, box: string, label: string, facts: Facts): boolean {
  const { name, value } = subjectIn(version, box, facts)
  if (typeof value === 'boolean') return label === (value ? 'yes' : 'no')
  const none = version.facts[name]
  const lacking = none?.type === 'date' ? (none.none?.en ?? 'none') : 'none'
  if (value === null) return label === lacking || label.endsWith(` or ${lacking}`)
  if (typeof value === 'string' && parsedDate(value) === undefined) return namesIt(calledOf(version, name, value), label)
  const size = sizeOf(value)
  const rest = label === lacking ? [] : label.replace(new RegExp(` or ${lacking}$`), '').split(/ or (?!later|earlier)/)
  return rest.some((run) => run === 'there is one' || run.split(' and ').every((bound) => isWithin(size, bound)))
}

/** What one of a few values is called on an arrow. */
function calledOf(version: RulesetVersion, name: string, value: string): string {
  const fact = version.facts[name]
  if (version.readings[name] !== undefined) return version.readings[name]?.values[value]?.title.en ?? value
  if (fact?.type === 'enum') return fact.labels?.[value]?.en ?? value
  return /^[A-Z]{2}$/.test(value) ? countryWithin(wordsOf(version), value) : value
}

/** Whether a label names something, alone, in a list of several, or as not excepted. */
function namesIt(called: string, label: string): boolean {
  const isIn = (list: string) =>
    ` ${list} `
      .replaceAll(', ', ' or ')
      .replaceAll(' or or ', ' or ')
      .includes(` ${called.replaceAll(', ', ' or ')} `)
  if (label.startsWith('other than ')) return label.slice('other than '.length) !== called
  if (label.startsWith('none of these: ')) return !isIn(label.slice('none of these: '.length))
  return label === called || ` or ${label} or `.includes(` or ${called} or `)
}

const bounds: readonly (readonly [RegExp, (size: number, than: number) => boolean])[] = [
  [/^at least (.+)$/, (size, than) => size >= than],
  [/^at most (.+)$/, (size, than) => size <= than],
  [/^more than (.+)$/, (size, than) => size > than],
  [/^less than (.+)$/, (size, than) => size < than],
  [/^(.+) or later$/, (size, than) => size >= than],
  [/^(.+) or earlier$/, (size, than) => size <= than],
  [/^a day after (.+)$/, (size, than) => size > than],
  [/^a day before (.+)$/, (size, than) => size < than],
  [/^(.+)$/, (size, than) => size === than],
]

function isWithin(size: number, bound: string): boolean {
  for (const [shape, holds] of bounds) {
    const [, written] = shape.exec(bound) ?? []
    if (written !== undefined) return holds(size, readSize(written))
  }
  throw new Error(`this is no bound: ${bound}`)
}

const units: Readonly<Record<string, number>> = { year: 12 * 32, month: 32, day: 1, hour: 60, minute: 1 }

/** A number, a length or a date as it is written for people. */
function readSize(written: string): number {
  if (/^-?[\d,]+$/.test(written)) return Number(written.replaceAll(',', ''))
  const parts = [...written.matchAll(/(\d+) (year|month|day|hour|minute)s?/g)]
  const [shape] = /^(\d+ (year|month|day|hour|minute)s? ?)+$/.exec(written) ?? []
  if (shape !== undefined) return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * Number(units[unit]), 0)
  const date = Date.parse(`${written} UTC`)
  if (Number.isNaN(date)) throw new Error(`this is no size: ${written}`)
  return date
}

function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return parsedDate(value) as number
  const { months = 0, days = 0, hours = 0, minutes = 0 } = value as Readonly<Record<string, number>>
  return 32 * months + days + 60 * hours + minutes
}

function parsedDate(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text) ? Date.parse(text.includes('T') ? `${text}Z` : text) : undefined
}
