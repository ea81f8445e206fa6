import { type Condition, type FactCondition, matchCondition } from '../../model/condition.ts'
import { kindOf } from '../../model/kind.ts'
import type { Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { countryWithin, type Words } from '../context.ts'
import type { Phrases } from '../phrases/answer.ts'
import { constantInWords, isDateOrTime } from '../values.ts'
import { labelInWords, labelOfShared } from './labels.ts'
import { describeName, nameOfFact } from './named.ts'

/**
 * Says a condition in one sentence; a shared condition by its label, or, where it has none, written out or by its id.
 *
 * @example
 * describeCondition(words, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }, {}) //=> 'age is at least 16'
 */
export function describeCondition(words: Words, condition: Condition, subject: Subject): string {
  const { version, phrases } = words
  const say = (part: Condition) => describeCondition(words, part, subject)
  return matchCondition(condition, {
    all: (parts) => parts.map((part) => ('any' in part ? phrases.aside(say(part)).trimStart() : say(part))).join(phrases.and),
    any: (parts) => parts.map((part) => ('all' in part ? phrases.aside(say(part)).trimStart() : say(part))).join(phrases.or),
    not: (part) => phrases.not + phrases.colon + say(part),
    named: (name) => {
      const named = version.conditions[name]
      if (named === undefined) throw new TypeError(`there is no condition \`${name}\``)
      const label = labelOfShared(words, name)
      return label === undefined ? say(named) : labelInWords(words, label, subject)
    },
    fact: (comparison) => describeComparison(words, comparison, subject),
  })
}

function describeComparison(words: Words, condition: FactCondition, subject: Subject): string {
  const { phrases } = words
  const label = describeTested(words, condition, subject)
  const need = describeNeed(words, condition)
  // A question says nothing without its answer, be it a plain yes.
  if (isQuestion(label)) return attach(words, label, need)
  if (condition.operator === 'contains' || (condition.operator === 'equal' && condition.value === true)) return label
  if (condition.operator === 'doesNotContain' || (condition.operator === 'equal' && condition.value === false))
    return phrases.not + phrases.colon + label
  return (condition.operator === 'equal' || condition.operator === 'in' ? phrases.is : phrases.compares)(label, need)
}

/** Names what a comparison looks at: for a list of countries, whether it holds the one looked for. */
export function describeTested(words: Words, { fact, value }: Pick<FactCondition, 'fact' | 'value'>, subject: Subject): string {
  if (kindOf(words.version, fact)?.kind !== 'countries') return describeName(words, fact, subject)
  return words.phrases.member(nameOfFact(words, fact), countryWithin(words, String(value)))
}

/**
 * Says what a comparison asks for.
 *
 * @example
 * describeNeed(words, { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } }) //=> 'more than 6 months'
 */
export function describeNeed(words: Words, { fact, operator, value }: Pick<FactCondition, 'fact' | 'operator' | 'value'>): string {
  const { version, phrases } = words
  if (Array.isArray(value) && value.length > 1) {
    const values = value.map((entry: unknown) => constantInWords(words, fact, entry))
    return operator === 'notIn' ? phrases.noneAmong(values) : phrases.anyAmong(values)
  }
  if (typeof value === 'number' && isAge(version, fact)) return describeAge(phrases, operator, value)
  const isCountry = kindOf(version, fact)?.kind === 'country' && typeof value === 'string'
  const constant = isCountry ? countryWithin(words, value) : constantInWords(words, fact, value)
  const isDate = isDateOrTime(kindOf(version, fact))
  switch (operator) {
    case 'equal':
    case 'in':
      return constant
    case 'contains':
      return phrases.yes
    case 'doesNotContain':
      return phrases.no
    case 'notEqual':
    case 'notIn':
      return phrases.other(kindOf(version, fact)?.kind === 'enum' ? phrases.fact(constant) : constant)
    case 'greaterThanInclusive':
      return isDate ? phrases.onOrAfter(constant) : phrases.atLeast(constant)
    case 'greaterThan':
      return isDate ? phrases.afterDate(constant) : phrases.moreThan(constant)
    case 'lessThanInclusive':
      return isDate ? phrases.onOrBefore(constant) : phrases.atMost(constant)
    default:
      return isDate ? phrases.beforeDate(constant) : phrases.lessThan(constant)
  }
}

/** Says what a comparison asks of an age in full years. */
function describeAge(phrases: Phrases, operator: FactCondition['operator'], years: number): string {
  switch (operator) {
    case 'greaterThanInclusive':
      return phrases.agedAtLeast(years)
    case 'greaterThan':
      return phrases.agedOver(years)
    case 'lessThanInclusive':
      return phrases.agedAtMost(years)
    case 'lessThan':
      return phrases.agedUnder(years)
    case 'notEqual':
      return phrases.other(phrases.aged(years))
    default:
      return phrases.aged(years)
  }
}

function isAge({ measures }: RulesetVersion, name: string): boolean {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined
  return measure !== undefined && 'age' in measure
}

function isQuestion(label: string): boolean {
  return /[?？]$/u.test(label)
}

/** Puts a value behind a label, which may be a question. */
export function attach({ phrases }: Words, label: string, value: string): string {
  return label + (isQuestion(label) ? phrases.space : phrases.colon) + value
}
