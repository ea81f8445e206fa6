import { conditions as fearedConditions } from '../../../feared-state.ts'
import { conditions as kConditions } from '../k-visas.ts'

/** Named conditions of the version: the kind of visa, how long somebody lived where, which certificate follows. */
export const conditions = {
  ...fearedConditions,
  ...kConditions,
  'immigrant-visa': { fact: 'usVisa', operator: 'in', value: ['immigrant', 'diversity'] },
  'home-or-current': {
    any: [
      { fact: 'country.nationality', operator: 'equal', value: true },
      { fact: 'country.current', operator: 'equal', value: true },
    ],
  },
  'six-months-in-a-locality': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'country.totalInOnePlaceSince16', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'country.longestInOnePlaceSince16', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
    ],
  },
  'six-months-in-this-locality': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'place.totalStaySince16', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'place.longestStaySince16', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
    ],
  },
  'a-year-in-the-country': {
    any: [
      {
        all: [
          { fact: 'otherCountriesSince', operator: 'equal', value: 'since-16' },
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'country.totalStaySince16', operator: 'greaterThanInclusive', value: { years: 1 } },
        ],
      },
      {
        all: [
          { fact: 'otherCountriesSince', operator: 'equal', value: 'since-16' },
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'country.longestStaySince16', operator: 'greaterThanInclusive', value: { years: 1 } },
        ],
      },
      {
        all: [
          { fact: 'otherCountriesSince', operator: 'equal', value: 'any-age' },
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { years: 1 } },
        ],
      },
      {
        all: [
          { fact: 'otherCountriesSince', operator: 'equal', value: 'any-age' },
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'country.longestStay', operator: 'greaterThanInclusive', value: { years: 1 } },
        ],
      },
    ],
  },
  'home-or-current-locality': {
    all: [
      { condition: 'immigrant-visa' },
      { condition: 'sixteen-or-older' },
      { condition: 'home-or-current' },
      { condition: 'six-months-in-a-locality' },
    ],
  },
  'other-country': {
    all: [
      { condition: 'immigrant-visa' },
      { condition: 'sixteen-or-older' },
      { not: { condition: 'home-or-current' } },
      { condition: 'a-year-in-the-country' },
    ],
  },
  'not-available': {
    fact: 'country',
    operator: 'in',
    value: [
      'AF',
      'AO',
      'AZ',
      'BD',
      'BG',
      'CO',
      'CR',
      'GH',
      'GQ',
      'GT',
      'HN',
      'HT',
      'ID',
      'IQ',
      'IR',
      'KH',
      'KZ',
      'LA',
      'LK',
      'LY',
      'MN',
      'MX',
      'MY',
      'NI',
      'NP',
      'PK',
      'SA',
      'SD',
      'SL',
      'SO',
      'SY',
      'TD',
      'TH',
      'TJ',
      'TR',
      'US',
      'UZ',
      'VE',
      'VN',
    ],
  },
  'certificate-needed': {
    all: [
      {
        any: [
          { condition: 'home-or-current-locality' },
          { condition: 'other-country' },
          { condition: 'k-current' },
          { condition: 'k-past' },
          { fact: 'country.arrested', operator: 'equal', value: true },
          { fact: 'country.suspected', operator: 'equal', value: true },
        ],
      },
      { not: { condition: 'not-available' } },
    ],
  },
  'year-old': {
    any: [
      { fact: 'certificate.age', operator: 'greaterThan', value: { years: 1 } },
      {
        all: [
          { fact: 'certificate.age', operator: 'equal', value: { years: 1 } },
          { fact: 'firstAnniversary', operator: 'equal', value: 'expired' },
        ],
      },
    ],
  },
  'not-to-be-updated': {
    all: [
      { fact: 'yearOld', operator: 'equal', value: 'while-living-there' },
      {
        any: [{ fact: 'country.current', operator: 'equal', value: false }, { not: { condition: 'sixteen-or-older' } }],
      },
    ],
  },
} as const
