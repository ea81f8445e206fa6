const days180 = { operator: 'greaterThanInclusive', value: { days: 180 } } as const

/**
 * Whether a foreigner has lived somewhere for 180 days, that day included, by each of the ways to count.
 *
 * The provisions say so in so many words: what notaries and agents say of half a year is no rule for public security.
 */
export const lengthsOfStay = {
  'total-in-china': { fact: 'country.totalDays', ...days180 },
  'unbroken-in-china': { fact: 'country.unbrokenDays', ...days180 },
  'total-in-one-city': { fact: 'country.totalDaysInOneCity', ...days180 },
  'unbroken-in-one-city': { fact: 'country.unbrokenDaysInOneCity', ...days180 },
  'total-in-this-city': { fact: 'place.totalDays', ...days180 },
  'unbroken-in-this-city': { fact: 'place.unbrokenDays', ...days180 },
} as const
