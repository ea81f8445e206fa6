/** Whether a foreigner has lived somewhere long enough, by each of the ways to count. */
export const lengthsOfStay = {
  'total-in-china': {
    any: [
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
          { fact: 'country.totalDays', operator: 'greaterThanInclusive', value: { days: 180 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
          { fact: 'country.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
          { fact: 'country.totalMonths', operator: 'greaterThan', value: { months: 6 } },
        ],
      },
    ],
  },
  'unbroken-in-china': {
    any: [
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
          { fact: 'country.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 180 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
          { fact: 'country.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
          { fact: 'country.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
        ],
      },
    ],
  },
  'total-in-one-city': {
    any: [
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
          { fact: 'country.totalDaysInOneCity', operator: 'greaterThanInclusive', value: { days: 180 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
          { fact: 'country.totalMonthsInOneCity', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
          { fact: 'country.totalMonthsInOneCity', operator: 'greaterThan', value: { months: 6 } },
        ],
      },
    ],
  },
  'unbroken-in-one-city': {
    any: [
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
          { fact: 'country.unbrokenDaysInOneCity', operator: 'greaterThanInclusive', value: { days: 180 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
          { fact: 'country.unbrokenMonthsInOneCity', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
          { fact: 'country.unbrokenMonthsInOneCity', operator: 'greaterThan', value: { months: 6 } },
        ],
      },
    ],
  },
  'total-in-this-city': {
    any: [
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
          { fact: 'place.totalDays', operator: 'greaterThanInclusive', value: { days: 180 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
          { fact: 'place.totalMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
          { fact: 'place.totalMonths', operator: 'greaterThan', value: { months: 6 } },
        ],
      },
    ],
  },
  'unbroken-in-this-city': {
    any: [
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-180-days' },
          { fact: 'place.unbrokenDays', operator: 'greaterThanInclusive', value: { days: 180 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'at-least-six-months' },
          { fact: 'place.unbrokenMonths', operator: 'greaterThanInclusive', value: { months: 6 } },
        ],
      },
      {
        all: [
          { fact: 'minimumStay', operator: 'equal', value: 'more-than-six-months' },
          { fact: 'place.unbrokenMonths', operator: 'greaterThan', value: { months: 6 } },
        ],
      },
    ],
  },
} as const
