import * as fc from 'fast-check'
import type { Measure } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Day, dayOf, daysOf, plusMonths, textOf } from '../oracle/calendar.ts'
import { apply, combinationsOf, type PlainFinding } from '../oracle/findings.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import type { Comparable } from './arbitrary-condition.ts'
import { mapValues } from './arbitrary-facts.ts'
import { asked, versions } from './arbitrary-version.ts'

/** The day that the random versions below are asked about. */
export const scalarAsOf = '2026-11-21'

const dates = ['2015-04-01', '2015-04-17', '2024-02-29']
const ages = [1, 11, 18]
const lengths = [{ months: 6 }, { years: 1 }, { years: 11, months: 7 }]

/** How a random version uses its date: as it is, or through one measure, so that all variables are independent of each other. */
const uses: readonly { readonly measures: Readonly<Record<string, Measure>>; readonly name: Comparable }[] = [
  { measures: {}, name: { name: 'arrived', kind: 'ordered', constants: dates } },
  { measures: { years: { age: 'arrived' } }, name: { name: 'years', kind: 'ordered', constants: ages } },
  {
    measures: { anniversary: { shift: 'arrived', by: { years: 1 } } },
    name: { name: 'anniversary', kind: 'ordered', constants: ['2016-04-01', '2016-04-17', '2025-02-28'] },
  },
  {
    measures: { since: { elapsed: { from: 'arrived', to: 'asOf' }, in: 'months' } },
    name: { name: 'since', kind: 'length', constants: lengths },
  },
  {
    measures: { days: { elapsed: { from: 'asOf', to: 'arrived' }, in: 'days' } },
    name: { name: 'days', kind: 'length', constants: [{ days: 0 }, { days: -366 }] },
  },
]

const names: readonly Comparable[] = [
  { name: 'married', kind: 'boolean' },
  { name: 'employed', kind: 'boolean' },
  { name: 'children', kind: 'ordered', constants: [-1, 0, 1, 3, 4] },
  { name: 'purpose', kind: 'symbol', constants: ['work', 'study', 'visit'] },
  { name: 'home', kind: 'symbol', constants: ['CN', 'US'] },
  { name: 'nationalities', kind: 'list', constants: ['CN', 'US'] },
]

const facts = {
  married: asked({ type: 'boolean' }),
  employed: asked({ type: 'boolean' }),
  children: asked({ type: 'integer', minimum: 0, maximum: 4 }),
  purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
  home: asked({ type: 'country' }),
  nationalities: asked({ type: 'countries' }),
  arrived: asked({ type: 'date', notAfterAsOf: true }),
}

/** Random versions over independent facts: no two variables share one, except that a list is asked about several countries. */
export const scalarVersions: fc.Arbitrary<RulesetVersion> = fc
  .constantFrom(...uses)
  .chain(({ measures, name }) => versions({ facts, measures, readings: ['first', 'second'], names: { '': [...names, name] } }))

/** Every value that tells two cases apart, and some that do not, of each fact. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  married: [false, true],
  employed: [false, true],
  children: [0, 1, 2, 3, 4],
  purpose: ['work', 'study', 'visit'],
  home: ['CN', 'US', 'JP'],
  nationalities: [[], ['CN'], ['US'], ['CN', 'US', 'JP']],
  arrived: everyDayThatMatters(),
}

/** The days around each constant, and around the days that are so long ago: as dates, first and last of all included. */
function everyDayThatMatters(): readonly string[] {
  const asOf = dayOf(scalarAsOf)
  const back = [0, 6, 12, 11 * 12 + 7, ...ages.map((years) => 12 * years)].map((months) => plusMonths(asOf, -months, 'down'))
  const days = [...dates, '1900-01-01'].map(dayOf).concat(back, asOf - 366)
  const near = days.flatMap((day) => [day - 1, day, day + 1, day + 2]).filter((day) => day <= asOf)
  return [...new Set(near)].sort((a, b) => a - b).map(textOf)
}

/** Facts of which some are left out, some are unknown, and some are known to the month or year. */
const partialFacts: fc.Arbitrary<PlainFacts> = fc.record(
  Object.fromEntries(
    Object.entries(domains).map(([name, values]) => [
      name,
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: fc.constant('unknown') },
        { weight: 2, arbitrary: fc.constant(undefined) },
        ...(name === 'arrived' ? [{ weight: 3, arbitrary: fc.constantFrom('2015-04', '2015', '2024-02', '2026-11', '2026', '2008') }] : []),
      ),
    ]),
  ),
)

/** The values that a fact can still have: one where it is exact. */
function completionsOf(facts: PlainFacts, name: string): readonly unknown[] {
  const value = facts[name]
  if (value === undefined || value === 'unknown') return domains[name] ?? []
  if (name !== 'arrived' || (value as string).length === 10) return [value]
  const [first, last] = daysOf(value as string)
  const inside = (domains.arrived as readonly string[]).map(dayOf).filter((day) => day >= first && day <= last)
  return [...new Set<Day>([first, ...inside, Math.min(last, dayOf(scalarAsOf))])].map(textOf)
}

/** What the conditions of an outcome say of every completion of facts. */
export interface Survey {
  /**
   * For each completion a digit for each combination of readings: 0 where the outcome does not apply, else how strongly it binds, 1 being
   * the strongest.
   */
  readonly answers: readonly string[]
  /** The facts that matter to a question about digits: two completions that differ in nothing else answer it differently. */
  readonly mattersTo: (ask: (digit: string) => boolean) => readonly string[]
}

/** Walks the condition trees of each outcome for every completion of facts and every combination of readings. */
export function survey(version: RulesetVersion, facts: PlainFacts): (outcome: string) => Survey {
  const names = Object.keys(domains)
  const choices = names.map((name) => completionsOf(facts, name))
  const answers = new Map(Object.keys(version.outcomes).map((outcome) => [outcome, [] as string[]]))
  const walk = (complete: PlainFacts, index: number): void => {
    const name = names[index]
    if (name !== undefined) for (const value of choices[index] ?? []) walk({ ...complete, [name]: value }, index + 1)
    else for (const finding of apply(version, complete, scalarAsOf)) answers.get(finding.outcome)?.push(answerOf(version, finding))
  }
  walk({}, 0)
  // The last fact changes fastest: its values lie beside each other in the list of answers.
  const strides = choices.map((_, index) => choices.slice(index + 1).reduce((product, { length }) => product * length, 1))
  return (outcome) => {
    const own = answers.get(outcome) ?? []
    const mattersTo = (ask: (digit: string) => boolean) => {
      const asked = own.map((answer) => [...answer].map(ask).join())
      return names.filter((_, index) => {
        const [stride = 1, size = 1] = [strides[index], choices[index]?.length]
        return asked.some((answer, at) => Math.floor(at / stride) % size > 0 && answer !== asked[at - stride])
      })
    }
    return { answers: own, mattersTo }
  }
}

function answerOf(version: RulesetVersion, { readings, rulesUnder }: PlainFinding): string {
  const strengthOf = (id: string) => 1 + ['must', 'is', 'may'].indexOf(version.rules.find((rule) => rule.id === id)?.then.modality ?? 'is')
  return combinationsOf(version, readings)
    .map((combination) => {
      const strengths = rulesUnder(combination).map(strengthOf)
      return strengths.length === 0 ? '0' : String(Math.min(...strengths))
    })
    .join('')
}

/** Partial facts with few enough completions to try them all. */
export const fewCompletions = partialFacts.filter(
  (facts) => Object.keys(domains).reduce((product, name) => product * completionsOf(facts, name).length, 1) <= 200,
)

/** Facts of which all are exact. */
export const completeScalars: fc.Arbitrary<PlainFacts> = fc.record(mapValues(domains, (values) => fc.constantFrom(...values)))

/** Every value that tells two cases apart, of each fact. */
export const scalarDomains = domains
