import { lived } from './lived.ts'

/** What the test for K visas measures; other rules of each version do too. */
export const measures = {
  age: { age: 'birthDate' },
  sixteenthBirthday: { shift: 'birthDate', by: { years: 16 } },
  'country.current': { exists: 'residences', where: 'country', kinds: lived, status: 'ongoing' },
  'country.totalStaySince16': { totalStay: 'residences', where: 'country', kinds: lived, since: 'sixteenthBirthday', in: 'months' },
  'country.longestStaySince16': { longestStay: 'residences', where: 'country', kinds: lived, since: 'sixteenthBirthday', in: 'months' },
} as const

/** The test for K visas, the same in each version: its first day is not known. */
export const conditions = {
  'k-visa': { fact: 'usVisa', operator: 'equal', value: 'fiance' },
  'sixteen-or-older': { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
  'lived-six-months-since-16': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'country.totalStaySince16', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'country.longestStaySince16', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
    ],
  },
  'lived-more-than-a-year-since-16': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'country.totalStaySince16', operator: 'greaterThan', value: { years: 1 } },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'country.longestStaySince16', operator: 'greaterThan', value: { years: 1 } },
        ],
      },
    ],
  },
  'k-current': {
    all: [{ condition: 'k-visa' }, { condition: 'sixteen-or-older' }, { fact: 'country.current', operator: 'equal', value: true }],
  },
  'k-six-to-twelve-months': {
    all: [
      { condition: 'k-visa' },
      { condition: 'sixteen-or-older' },
      { fact: 'country.current', operator: 'equal', value: false },
      { condition: 'lived-six-months-since-16' },
      { not: { condition: 'lived-more-than-a-year-since-16' } },
    ],
  },
  'k-past': {
    all: [
      { condition: 'k-visa' },
      { condition: 'sixteen-or-older' },
      { fact: 'country.current', operator: 'equal', value: false },
      {
        any: [
          { condition: 'lived-more-than-a-year-since-16' },
          { all: [{ fact: 'kTest', operator: 'equal', value: 'six-months-since-16' }, { condition: 'lived-six-months-since-16' }] },
        ],
      },
    ],
  },
} as const
