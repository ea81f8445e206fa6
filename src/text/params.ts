import { formatPlainDate, parsePlainDate } from '../calendar/plain-date.ts'
import { timeUnits } from '../model/role.ts'
import { parameterWith } from '../model/roles.ts'
import { isReference } from '../model/rule.ts'
import type { BoundedDate } from '../reasons/certificates/bounded-period.ts'
import type { Finding, Shown } from '../reasons/evaluation.ts'
import { rulesOf } from './answer/findings.ts'
import type { Words } from './context.ts'
import { countInWords, moneyInWords } from './describe/names.ts'
import { numberInWords } from './number.ts'
import { dateInWords, isNothing, shownInWords } from './values.ts'

/** What of a finding its parameters are written from. */
type Parametrised = Pick<Finding, 'params' | 'rules' | 'periods'>

/**
 * Writes the parameters of a finding, each with its name.
 *
 * Where there is a currency, numbers are amounts of it; where there is a unit of time, they are so many of it. Beside both, the one that says
 * within what time is told in the unit.
 *
 * @returns Such as `usually from: CNY 200; usually up to: CNY 300`; what there is none of is left out, and nothing is said without parameters.
 */
export function paramsInWords(words: Words, finding: Parametrised): string {
  const { version, language } = words
  const [currency, unit, within] = (['currency', 'time-unit', 'within'] as const).map((role) => parameterWith(version, role) ?? '')
  const [code, known] = [finding.params[currency ?? ''], timeUnits.find((name) => name === finding.params[unit ?? ''])]
  const money = typeof code === 'string' ? (value: number) => moneyInWords(numberInWords(value), code, language) : undefined
  const time = known === undefined ? undefined : (value: number) => countInWords(value, known, language)
  const expiry = parameterWith(version, 'expires-on')
  const { periods } = finding
  const ends = periods === undefined ? [] : (['cover-from', 'cover-to'] as const).map((role) => parameterWith(version, role) ?? '')
  const told = Object.entries(finding.params)
    .filter(([name, shown]) => !isNothing(shown) && !ends.includes(name))
    .filter(([name]) => !(name === currency && money !== undefined) && !(name === unit && time !== undefined))
    .map(([name, shown]) => {
      const number = name === within ? (time ?? money) : (money ?? time)
      if (name === expiry) return words.phrases.goodUntil + words.phrases.colon + lastDayInWords(words, finding, name, shown)
      return nameOfParameter(words, name) + words.phrases.colon + valueInWords(words, finding, name, shown, number)
    })
  return [...told, ...(periods === undefined ? [] : [periodsInWords(words, periods)])].join(words.phrases.semicolon)
}

/** The last day of what is so until a first day on which it is not: people say until when something is good, and headlines do. */
function lastDayInWords(words: Words, finding: Parametrised, name: string, shown: Shown): string {
  if (typeof shown === 'string')
    return parsePlainDate(shown) === undefined ? valueInWords(words, finding, name, shown, undefined) : dateInWords(words, dayBefore(shown))
  if (isNothing(shown)) return words.phrases.noLastDay
  if (typeof shown === 'object' && shown !== null && 'either' in shown)
    return shown.either.map((one) => lastDayInWords(words, finding, name, one)).join(words.phrases.or)
  const isBounds = typeof shown === 'object' && shown !== null && 'least' in shown
  const last = isBounds ? { ...shown, least: dayBefore(shown.least), most: dayBefore(shown.most) } : shown
  return valueInWords(words, finding, name, last as Shown, undefined)
}

function dayBefore<Value>(date: Value): Value | string {
  const day = typeof date === 'string' ? parsePlainDate(date) : undefined
  return day === undefined ? date : formatPlainDate(day - 1)
}

/** Writes the periods to cover, such as `to cover: 1 May 2010 to 31 July 2011, and 3 March 2014 to 9 June 2015`. */
function periodsInWords(words: Words, periods: NonNullable<Finding['periods']>): string {
  const { phrases } = words
  const end = (date: BoundedDate) =>
    typeof date === 'string' ? dateInWords(words, date) : phrases.between(dateInWords(words, date.least), dateInWords(words, date.most))
  return phrases.toCover + phrases.colon + periods.map(({ from, to }) => phrases.period(end(from), end(to))).join(phrases.comma)
}

function valueInWords(
  words: Words,
  finding: Parametrised,
  name: string,
  shown: Shown,
  number: ((value: number) => string) | undefined,
): string {
  if (typeof shown === 'object' && shown !== null && 'either' in shown) {
    return shown.either.map((value) => valueInWords(words, finding, name, value, number)).join(words.phrases.or)
  }
  return typeof shown === 'number' && number !== undefined ? number(shown) : shownInWords(words, sourceOf(words, finding, name), shown)
}

/** The fact or measure that a parameter refers to; its own name where it is a constant. */
function sourceOf(words: Words, finding: Pick<Parametrised, 'rules'>, name: string): string {
  const parameter = rulesOf(words, finding.rules).find(({ then }) => then.params?.[name] !== undefined)?.then.params?.[name]
  return parameter !== undefined && isReference(parameter) ? parameter.fact : name
}

/** What people call a parameter of a version. */
export function nameOfParameter({ version, language }: Words, name: string): string {
  const { parameters = {} } = version
  return (Object.hasOwn(parameters, name) ? parameters[name]?.label[language] : undefined) ?? name
}
