import { groupBy } from '../../src/logic/group-by.ts'
import { type Kind, kindOf } from '../../src/model/kind.ts'
import { leavesOf } from '../../src/model/leaves.ts'
import { encodeOperand } from '../../src/model/operand.ts'
import { conditionsOf } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { countryWithin, wordsOf } from '../../src/text/context.ts'
import { countryName } from '../../src/text/country-names.ts'
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
  const from = departures.get(arrows) ?? groupBy(arrows, (arrow) => arrow.from)
  departures.set(arrows, from)
  let at = 'start'
  for (;;) {
    const ways = from.get(at) ?? []
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

const departures = new WeakMap<Flowchart['arrows'], ReadonlyMap<string, Flowchart['arrows']>>()

/** What a box asks about: a name, and where it asks whether a list holds a country, that country. */
function subjectIn(version: RulesetVersion, text: string, facts: Facts): { readonly name: string; readonly value: unknown } {
  const called = boxes.get(version) ?? boxesOf(version)
  boxes.set(version, called)
  const found = (called.get(text.toLowerCase()) ?? []).filter(({ name }) => name in facts)
  const [one] = found
  if (one === undefined || found.length > 1) throw new Error(`a box is about ${found.length} things: ${text}`)
  const { name, country } = one
  return { name, value: country === undefined ? facts[name] : (facts[name] as readonly string[]).includes(country) }
}

interface Box {
  readonly name: string
  readonly country?: string
}

const boxes = new WeakMap<RulesetVersion, ReadonlyMap<string, readonly Box[]>>()

/** What every name of a version is called in a box, in small letters. */
function boxesOf(version: RulesetVersion): ReadonlyMap<string, readonly Box[]> {
  const words = wordsOf(version)
  const { readings, facts, rules, conditions, scope } = version
  const tested = leavesOf(version, [
    ...rules.flatMap(conditionsOf),
    ...Object.values(conditions),
    ...(scope?.outside ?? []).map(({ when }) => when),
  ])
  const all = new Map<string, Box[]>()
  for (const name of new Set(tested.map(({ fact }) => fact))) {
    const isList = kindOf(version, name)?.kind === 'countries'
    const entries: (readonly [string, Box])[] = isList
      ? countriesOf(version).map((country) => [
          words.phrases.member(nameOfFact(words, name), countryWithin(words, country)),
          { name, country },
        ])
      : [[readings[name]?.title.en ?? facts[name]?.question.en ?? describeName(words, name, {}), { name }]]
    for (const [text, box] of entries) all.set(text.toLowerCase(), [...(all.get(text.toLowerCase()) ?? []), box])
  }
  return all
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
  const kind = kindOf(version, name) as Kind
  if (kind.kind === 'text') return namesIt((one) => encodeOperand(kind, one) === value, label)
  if (typeof value === 'string' && parsedDate(value) === undefined) {
    const called = calledOf(version, name, value)
    return namesIt((one) => called.includes(one), label)
  }
  const size = sizeOf(value)
  const rest = label === lacking ? [] : label.replace(new RegExp(` or ${lacking}$`), '').split(/ or (?!later|earlier)/)
  return rest.some((run) => run === 'there is one' || run.split(' and ').every((bound) => isWithin(size, bound)))
}

/** What one of a few values can be called on an arrow. */
function calledOf(version: RulesetVersion, name: string, value: string): readonly string[] {
  const fact = version.facts[name]
  const reading = version.readings[name]?.values[value]?.title.en
  if (reading !== undefined) return [reading]
  if (fact?.type === 'enum') return [fact.labels?.[value]?.en ?? value]
  return /^[A-Z]{2}$/.test(value) ? [countryName(value, 'en'), countryWithin(wordsOf(version), value)] : [value]
}

/** Whether a label names something: alone, as one of several, or by what it is not. */
function namesIt(isCalled: (text: string) => boolean, label: string): boolean {
  const [, other] = /^other than (.*)$/.exec(label) ?? []
  if (other !== undefined) return !isCalled(other)
  const [, excepted] = /^none of these: (.*)$/.exec(label) ?? []
  return excepted === undefined ? isAmong(label, ' or ', isCalled) : !isAmong(excepted, ', ', isCalled)
}

/** Whether any run of the parts of a list is called so: a name can hold what parts a list. */
function isAmong(list: string, between: string, isCalled: (text: string) => boolean): boolean {
  const parts = list.split(between)
  return parts.some((_, first) => parts.slice(first).some((_, length) => isCalled(parts.slice(first, first + length + 1).join(between))))
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
  const parts = [...written.matchAll(/(-?\d+) (year|month|day|hour|minute)s?/g)]
  const [shape] = /^(-?\d+ (year|month|day|hour|minute)s? ?)+$/.exec(written) ?? []
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
