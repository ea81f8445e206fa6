import type { Complain } from '../input/collect-issues.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { fieldsOf, prefixOf, scopeOf } from '../kind.ts'
import { isCounted, type Measure, type MeasureOf } from '../measure.ts'
import { propertiesOf } from '../operators.ts'
import type { RulesetVersion } from '../version.ts'
import { findBadChains } from './chains.ts'
import { checkReference, referencesOf } from './measure-references.ts'

/** The most years, months or days that a measure moves a date by, and the most days that it bridges. */
const mostUnits = 100_000

/** The most working days or hours that a measure moves a date or time by. */
const mostCounted = 1_000

/**
 * Checks that measures speak of what exists, is of the right type and in scope, and are not defined by themselves.
 *
 * @returns Whether what they refer to can be followed.
 */
export function checkMeasures(version: RulesetVersion, complain: Complain): boolean {
  const names = Object.keys(version.measures)
  const chains = findBadChains(names, (name) => referencesOf(version.measures[name] as Measure).map((reference) => reference.name))
  for (const [name, message] of chains) complain(joinPath('measures', name), message)
  if (chains.size > 0) return false
  for (const [name, measure] of Object.entries(version.measures)) {
    const path = joinPath('measures', name)
    const subject = prefixOf(name) || undefined
    for (const reference of referencesOf(measure)) checkReference(version, subject, reference, `${path}.${reference.at}`, complain)
    checkList(version, subject, measure, path, complain)
    checkOptions(version, measure, path, complain)
  }
  return true
}

/** Checks the list that a measure looks at, and the country or place that it looks for there. */
function checkList(version: RulesetVersion, subject: string | undefined, measure: Measure, path: string, complain: Complain): void {
  const [operator, property] = propertiesOf(measure).find(([, { holds }]) => holds === 'list') ?? []
  if (operator === undefined || property?.holds !== 'list') return
  const list = (measure as Readonly<Record<string, string>>)[operator] as string
  const types: readonly string[] = property.of
  const fact = Object.hasOwn(version.facts, list) ? version.facts[list] : undefined
  if (fact === undefined || !types.includes(fact.type)) {
    const known = Object.keys(version.facts).filter((name) => types.includes(version.facts[name]?.type ?? ''))
    const what = `list of ${types.join(' or ')}`
    complain(`${path}.${operator}`, fact === undefined ? unknownName(what, String(list), known) : `\`${list}\` is not a ${what}`)
    return
  }
  const scope = scopeOf(version, subject)
  if (operator === 'member' && !scope.includes('country')) {
    complain(`${path}.member`, 'this asks whether a list contains the country at hand: name the measure `country.…`')
  }
  if (operator === 'stayLead' && !scope.includes('country')) {
    complain(`${path}.stayLead`, 'this compares the country at hand with the others: name the measure `country.…`')
  }
  const { where, ...named } = measure as { readonly where?: 'country' | 'place'; readonly country?: string; readonly except?: string }
  if (where !== undefined && named.country !== undefined)
    complain(`${path}.country`, 'stays are looked for at hand or in a country that is named: leave out `where` or `country`')
  if (named.except !== undefined && (where ?? named.country) !== undefined)
    complain(`${path}.except`, 'stays are looked for in a country or outside one: leave out `except`, or `where` and `country`')
  if (where !== undefined && !scope.includes(where))
    complain(`${path}.where`, `there is no ${where} at hand: name the measure \`${where}.…\``)
  if (fact.type === 'records') checkRecordOptions(list, fieldsOf(version, fact.each)?.country !== undefined, measure, path, complain)
}

function checkRecordOptions(list: string, haveCountry: boolean, measure: Measure, path: string, complain: Complain): void {
  const { where, ...options } = measure as {
    readonly where?: string
    readonly status?: string
    readonly since?: string
    readonly until?: string
    readonly kinds?: readonly string[]
    readonly country?: string
    readonly except?: string
  }
  for (const option of ['status', 'since', 'until', 'kinds', 'country', 'except'] as const) {
    if (options[option] !== undefined) complain(`${path}.${option}`, `\`${list}\` is a list of records: \`${option}\` is for stays`)
  }
  if (where === 'place') complain(`${path}.where`, `\`${list}\` is a list of records: they can be looked for by country only`)
  if (where === 'country' && !haveCountry) complain(`${path}.where`, `the records of \`${list}\` have no field \`country\``)
}

function checkOptions(version: RulesetVersion, measure: Measure, path: string, complain: Complain): void {
  if ('shift' in measure) checkShift(version, measure, path, complain)
  for (const [property, { holds }] of propertiesOf(measure)) {
    const value = (measure as Readonly<Record<string, unknown>>)[property]
    if (holds === 'names' && (value as readonly string[]).length < 2)
      complain(
        `${path}.${property}`,
        `this needs two names at least: there ${(value as readonly string[]).length === 1 ? 'is 1' : 'are none'}`,
      )
    if (holds === 'words' && value !== undefined) checkWords(value as readonly string[], `${path}.${property}`, complain)
    if (holds === 'duration' && value !== undefined) checkDuration(value, `${path}.${property}`, complain)
    if (holds === 'days' && value !== undefined && !isCount(value))
      complain(`${path}.${property}`, `${describe(value)} is not a whole number of days from 0`)
  }
  const { by, where, lasting, bridging } = measure as {
    readonly by?: unknown
    readonly where?: unknown
    readonly lasting?: object
    readonly bridging?: number
  }
  if (lasting === undefined && bridging !== undefined && ('firstDay' in measure || 'lastDay' in measure))
    complain(`${path}.bridging`, 'gaps matter only where stays have to last: give `lasting` too')
  if (by === 'place' && where !== 'country') complain(`${path}.by`, 'the places of a country are compared: this needs `"where": "country"`')
}

function checkWords(words: readonly string[], path: string, complain: Complain): void {
  if (words.length === 0) complain(path, 'nothing would count: name one at least, or leave this out where all count')
  words.forEach((word, index) => {
    if (words.indexOf(word) < index) complain(joinPath(path, index), `${describe(word)} is already in the list`)
  })
}

function checkShift(version: RulesetVersion, { by, in: calendar }: MeasureOf<'shift'>, path: string, complain: Complain): void {
  if ('workingDays' in by !== (calendar !== undefined)) {
    complain(`${path}.in`, 'working days are those of a country, which nothing else has: write `"in": "CN"` with `workingDays` alone')
  }
  if (isCounted(by)) {
    checkCounted(version, by.days, `${path}.by`, complain)
  } else if (!('workingDays' in by || 'hours' in by)) {
    checkDuration(by, `${path}.by`, complain)
  } else if (Object.keys(by).length > 1 || !Object.values(by).every((count) => isCount(count) && count <= mostCounted)) {
    const unit = 'hours' in by ? 'hours' : 'workingDays'
    complain(`${path}.by`, `\`${unit}\` stands alone, a whole number from 0 to ${mostCounted}: write \`{ "${unit}": 7 }\``)
  }
}

/** A fact that says how many days has to have limits, so that the date can be written. */
function checkCounted(version: RulesetVersion, name: string, path: string, complain: Complain): void {
  const fact = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
  if (fact === undefined) complain(`${path}.days`, `\`${name}\` is not a fact: only a fact can say how many days`)
  else if (fact.type === 'integer' && !(isCount(fact.minimum) && isCount(fact.maximum))) {
    complain(`${path}.days`, `\`${name}\` says how many days: give it a \`minimum\` from 0 and a \`maximum\` up to ${mostUnits}`)
  }
}

function checkDuration(duration: unknown, path: string, complain: Complain): void {
  const units = Object.keys(duration as object)
  const isOneKind = units.length > 0 && (units.join() === 'days' || !units.includes('days'))
  if (!isOneKind || !Object.values(duration as object).every(isCount)) {
    complain(path, 'a duration has years and months, or days, in whole numbers from 0: write `{ "years": 2 }`')
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= mostUnits
}
