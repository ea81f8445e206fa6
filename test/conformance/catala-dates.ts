import type { Duration } from '../../src/calendar/duration.ts'
import type { DateRounding } from '../../src/calendar/plain-date.ts'
import { ask } from './ask.ts'
import type { Row, Source } from './source.ts'

/** Additions that come to the same whichever way they are rounded: a day, what is added, and the day reached. */
const exact: readonly (readonly [from: string, by: Duration, reached: string])[] = [
  ['2012-03-20', { days: 10 }, '2012-03-30'],
  ['2012-03-31', { days: 1 }, '2012-04-01'],
  ['2012-02-28', { days: 1 }, '2012-02-29'],
  ['2013-02-28', { days: 1 }, '2013-03-01'],
  ['2012-03-01', { days: 71 }, '2012-05-11'],
  ['2012-11-01', { days: 71 }, '2013-01-11'],
  ['2012-02-15', { months: 2 }, '2012-04-15'],
  ['2012-02-28', { months: 4 }, '2012-06-28'],
  ['2012-03-15', { months: 1 }, '2012-04-15'],
  ['2012-11-15', { months: 3 }, '2013-02-15'],
  ['2012-03-31', { months: 2 }, '2012-05-31'],
  ['2012-01-31', { months: 2 }, '2012-03-31'],
  ['2013-01-31', { months: 2 }, '2013-03-31'],
  ['2012-10-31', { months: 5 }, '2013-03-31'],
  ['2012-01-01', { years: 1 }, '2013-01-01'],
  ['2012-02-28', { years: 4 }, '2016-02-28'],
  ['2012-02-29', { years: 4 }, '2016-02-29'],
  ['2012-03-15', { years: 1 }, '2013-03-15'],
  ['2012-11-15', { years: 3 }, '2015-11-15'],
]

/** Additions that lead to a day that there is not: what is meant rounding up, and rounding down. */
const ambiguous: readonly (readonly [from: string, by: Duration, up: string, down: string])[] = [
  ['2012-03-31', { months: 1 }, '2012-05-01', '2012-04-30'],
  ['2012-03-31', { months: 3 }, '2012-07-01', '2012-06-30'],
  ['2012-01-31', { months: 1 }, '2012-03-01', '2012-02-29'],
  ['2012-01-31', { months: 3 }, '2012-05-01', '2012-04-30'],
  ['2013-01-31', { months: 1 }, '2013-03-01', '2013-02-28'],
  ['2013-01-31', { months: 3 }, '2013-05-01', '2013-04-30'],
  ['2012-10-31', { months: 4 }, '2013-03-01', '2013-02-28'],
  ['2012-10-31', { months: 6 }, '2013-05-01', '2013-04-30'],
  ['2012-10-29', { months: 4 }, '2013-03-01', '2013-02-28'],
  ['2012-02-29', { years: 1 }, '2013-03-01', '2013-02-28'],
  ['2012-02-29', { years: 88 }, '2100-03-01', '2100-02-28'],
]

const noRounding =
  'an addition that fails where there is no such day, for want of a rounding: here a ruleset that says none is refused when it is read'

/** Moves a day as the measure of a ruleset does that rounds so. */
function shifted(from: string, by: Duration, rounding: DateRounding, direction?: 'back'): unknown {
  return ask({
    facts: { from: { type: 'date' } },
    measures: { reached: { shift: 'from', by, ...(direction && { direction }) } },
    when: { fact: 'from', operator: 'equal', value: from },
    given: { from },
    rounding,
    shown: 'reached',
  }).shown
}

function row(kind: string, from: string, by: Duration, rounding: DateRounding, theirs: string): Row {
  return { id: `${kind}: ${from} and ${JSON.stringify(by)}, ${rounding}`, theirs, ours: () => shifted(from, by, rounding) }
}

/** Whether somebody is of age: on 29 February eighteen years later, where there is none, rounding up. */
const cameOfAge: Row = {
  id: 'rounding option: 18 years since 2000-02-29, by 2018-03-01',
  theirs: true,
  ours: () =>
    ask({
      facts: { born: { type: 'date' }, on: { type: 'date' } },
      measures: { age: { age: 'born', on: 'on' } },
      when: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
      given: { born: '2000-02-29', on: '2018-03-01' },
      rounding: 'up',
    }).truth,
}

/**
 * Catala's additions to dates: the exact ones, and those that depend on the rounding.
 *
 * Restated from `CatalaLang/dates-calc`, `test/exact_computations.csv` and `test/ambiguous_computations.csv`, each row in both roundings and
 * without one as `test/unit.py` does; and from `CatalaLang/catala`, `tests/date/good/rounding_option_en.catala_en`.
 */
export const catalaDates: Source = {
  name: 'Catala, dates-calc',
  part: 'adding years, months or days to a date, exact and ambiguous, in either rounding and in none',
  from: '`CatalaLang/dates-calc`, `test`; `CatalaLang/catala`, `tests/date/good`',
  rows: [
    ...exact.flatMap(([from, by, reached]) => (['up', 'down'] as const).map((rounding) => row('exact', from, by, rounding, reached))),
    ...ambiguous.flatMap(([from, by, up, down]): Row[] => [
      row('ambiguous', from, by, 'up', up),
      row('ambiguous', from, by, 'down', down),
      {
        id: `ambiguous: ${from} and ${JSON.stringify(by)}, no rounding`,
        inexpressible: noRounding,
        refused: { at: 'dateRounding', by: () => shifted(from, by, undefined as never) },
      },
    ]),
    cameOfAge,
    {
      id: 'rounding option: 2018-05-31 less one month, up',
      theirs: '2018-05-01',
      ours: () => shifted('2018-05-31', { months: 1 }, 'up', 'back'),
    },
  ],
}
