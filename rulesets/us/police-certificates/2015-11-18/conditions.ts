import { conditions as fearedConditions } from '../../../feared-state.ts'
import { conditions as kConditions } from '../k-visas.ts'

// Named conditions of the version, by what they are about: the way that is gone, how long somebody lived where, which certificate follows.

/** By which way somebody goes to the United States. */
const routes = {
  'immigrant-visa': { fact: 'usVisa', operator: 'in', value: ['immigrant', 'diversity'] },
  'at-a-consulate': { fact: 'usVisa', operator: 'in', value: ['immigrant', 'diversity', 'fiance', 'nonimmigrant'] },
  'adjusting-status': { fact: 'usVisa', operator: 'equal', value: 'adjustment-of-status' },
} as const

/** More than six months, or six by the reading that this is enough, of each way to count. */
const lengths = {
  'six-months-in-the-country': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          {
            any: [
              { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } },
              {
                all: [
                  { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                  { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                ],
              },
            ],
          },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          {
            any: [
              { fact: 'country.longestStay', operator: 'greaterThan', value: { months: 6 } },
              {
                all: [
                  { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                  { fact: 'country.longestStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  'six-months-in-one-place': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          {
            any: [
              { fact: 'country.totalInOnePlace', operator: 'greaterThan', value: { months: 6 } },
              {
                all: [
                  { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                  { fact: 'country.totalInOnePlace', operator: 'greaterThanInclusive', value: { months: 6 } },
                ],
              },
            ],
          },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          {
            any: [
              { fact: 'country.longestInOnePlace', operator: 'greaterThan', value: { months: 6 } },
              {
                all: [
                  { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                  { fact: 'country.longestInOnePlace', operator: 'greaterThanInclusive', value: { months: 6 } },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  'lived-six-months': {
    any: [
      { all: [{ fact: 'placeCounting', operator: 'equal', value: 'country' }, { condition: 'six-months-in-the-country' }] },
      { all: [{ fact: 'placeCounting', operator: 'equal', value: 'locality' }, { condition: 'six-months-in-one-place' }] },
    ],
  },
  'lived-exactly-a-year-since-16': {
    any: [
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'total' },
          { fact: 'country.totalStaySince16', operator: 'equal', value: { years: 1 } },
        ],
      },
      {
        all: [
          { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
          { fact: 'country.longestStaySince16', operator: 'equal', value: { years: 1 } },
        ],
      },
    ],
  },
  'straddles-16': {
    all: [
      { fact: 'country.livedThereBeforeTurning16', operator: 'equal', value: true },
      { fact: 'country.livedThereOnTurning16', operator: 'equal', value: true },
    ],
  },
  'lived-a-year-around-16': {
    all: [
      { fact: 'straddling', operator: 'equal', value: 'whole-stay' },
      { condition: 'straddles-16' },
      {
        any: [
          {
            all: [
              { fact: 'stayCounting', operator: 'equal', value: 'total' },
              { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { years: 1 } },
            ],
          },
          {
            all: [
              { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
              { fact: 'country.longestStay', operator: 'greaterThanInclusive', value: { years: 1 } },
            ],
          },
        ],
      },
    ],
  },
  'lived-a-year-since-16': {
    any: [
      { condition: 'lived-more-than-a-year-since-16' },
      { all: [{ fact: 'twelveMonths', operator: 'equal', value: 'at-least' }, { condition: 'lived-exactly-a-year-since-16' }] },
      { condition: 'lived-a-year-around-16' },
    ],
  },
} as const

/** From which country a certificate is called for, and by what. */
const certificates = {
  'current-residence': {
    all: [
      { condition: 'immigrant-visa' },
      { condition: 'sixteen-or-older' },
      { fact: 'country.current', operator: 'equal', value: true },
      { condition: 'lived-six-months' },
    ],
  },
  nationality: {
    all: [
      { condition: 'immigrant-visa' },
      { condition: 'sixteen-or-older' },
      { fact: 'country.nationality', operator: 'equal', value: true },
      { condition: 'lived-six-months' },
      { any: [{ fact: 'nationalityLimbAge', operator: 'equal', value: 'any-time' }, { condition: 'lived-six-months-since-16' }] },
    ],
  },
  'previous-residence': {
    all: [
      { condition: 'immigrant-visa' },
      { condition: 'sixteen-or-older' },
      { fact: 'country.current', operator: 'equal', value: false },
      { condition: 'lived-a-year-since-16' },
    ],
  },
  arrest: { all: [{ condition: 'immigrant-visa' }, { fact: 'country.arrested', operator: 'equal', value: true }] },
  'arrest-of-a-nonimmigrant': {
    all: [
      { fact: 'usVisa', operator: 'in', value: ['fiance', 'nonimmigrant'] },
      { fact: 'country.arrested', operator: 'equal', value: true },
    ],
  },
  'officer-believes': { all: [{ condition: 'at-a-consulate' }, { fact: 'country.suspected', operator: 'equal', value: true }] },
  excepted: {
    any: [
      { fact: 'country', operator: 'equal', value: 'US' },
      { fact: 'country.unavailable', operator: 'equal', value: true },
    ],
  },
  'certificate-required': {
    all: [
      {
        any: [
          { condition: 'current-residence' },
          { condition: 'nationality' },
          { condition: 'previous-residence' },
          { condition: 'k-current' },
          { condition: 'k-past' },
          { condition: 'arrest' },
        ],
      },
      { not: { condition: 'excepted' } },
    ],
  },
  'certificate-needed': {
    any: [
      { condition: 'certificate-required' },
      {
        all: [{ any: [{ condition: 'arrest-of-a-nonimmigrant' }, { condition: 'officer-believes' }] }, { not: { condition: 'excepted' } }],
      },
    ],
  },
  'hong-kong-or-macau': { fact: 'country', operator: 'in', value: ['HK', 'MO'] },
  'sent-by-the-police': { all: [{ condition: 'hong-kong-or-macau' }, { fact: 'usPost', operator: 'equal', value: 'hong-kong-macau' }] },
  'china-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'CN' }, { condition: 'certificate-needed' }] },
  'certificate-unobtainable': {
    all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
  },
} as const

/** How old a certificate in hand is, and whether that matters. */
const ages = {
  'stayed-on': {
    all: [
      { fact: 'certificate.livedThereOnIssue', operator: 'equal', value: true },
      { fact: 'certificate.livedThereNextDay', operator: 'equal', value: true },
    ],
  },
  'returned-since-issue': {
    any: [
      {
        all: [
          { fact: 'certificate.livedThereSince', operator: 'equal', value: true },
          { any: [{ not: { condition: 'stayed-on' } }, { fact: 'stayedOn', operator: 'equal', value: 'a-return' }] },
        ],
      },
      { fact: 'certificate.returned', operator: 'equal', value: true },
    ],
  },
  'two-years-old': {
    any: [
      { fact: 'certificate.age', operator: 'greaterThan', value: { years: 2 } },
      {
        all: [
          { fact: 'certificate.age', operator: 'equal', value: { years: 2 } },
          { fact: 'secondAnniversary', operator: 'equal', value: 'expired' },
        ],
      },
    ],
  },
  'too-old-for-k': {
    all: [
      { condition: 'k-visa' },
      { fact: 'kValidity', operator: 'equal', value: 'six-months' },
      { fact: 'certificate.age', operator: 'greaterThan', value: { months: 6 } },
    ],
  },
  'country-left-behind': {
    all: [
      { fact: 'country.present', operator: 'equal', value: false },
      { not: { condition: 'returned-since-issue' } },
      {
        any: [
          { fact: 'country.resided', operator: 'equal', value: true },
          { fact: 'neverResided', operator: 'equal', value: 'expires-on-return' },
        ],
      },
    ],
  },
  expired: {
    any: [{ all: [{ condition: 'two-years-old' }, { not: { condition: 'country-left-behind' } }] }, { condition: 'too-old-for-k' }],
  },
} as const

export const conditions = { ...fearedConditions, ...kConditions, ...routes, ...lengths, ...certificates, ...ages }
