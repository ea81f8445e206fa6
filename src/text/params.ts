import { parameterWith } from '../model/roles.ts'
import { isReference } from '../model/rule.ts'
import type { Finding, Shown } from '../reasons/evaluation.ts'
import type { Words } from './context.ts'
import { rulesOf } from './findings.ts'
import { countInWords, moneyInWords, unitNames } from './names.ts'
import { numberInWords, shownInWords } from './values.ts'

/** What of a finding its parameters are written from. */
type Parametrised = Pick<Finding, 'params' | 'rules'>

/**
 * Writes the parameters of a finding, each with its name.
 *
 * Where there is a currency, numbers are amounts of it; where there is a unit of time, they are so many of it.
 *
 * @returns Such as `usually from: CNY 200; usually up to: CNY 300`; empty without parameters.
 */
export function paramsInWords(words: Words, finding: Parametrised): string {
  const [currency, unit] = (['currency', 'time-unit'] as const).map((role) => parameterWith(words.version, role) ?? '')
  const number = numberWriter(words, finding.params[currency ?? ''], finding.params[unit ?? ''])
  return Object.entries(finding.params)
    .filter(([name]) => number === undefined || (name !== currency && name !== unit))
    .map(([name, shown]) => nameOfParameter(words, name) + words.phrases.colon + valueInWords(words, finding, name, shown, number))
    .join(words.phrases.semicolon)
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

/** How numbers are written beside a currency or a unit; nothing where there is none that is known. */
function numberWriter(words: Words, currency: Shown | undefined, unit: Shown | undefined): ((value: number) => string) | undefined {
  if (typeof currency === 'string') return (value) => moneyInWords(numberInWords(value), currency, words.language)
  const known = unitNames.find((name) => name === unit)
  return known === undefined ? undefined : (value) => countInWords(value, known, words.language)
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
