/** Somebody who lived in China and Japan, and not quite a year in the latter. */
export const movedToUs = {
  usVisa: 'immigrant',
  birthDate: '1990-05-14',
  nationalities: ['CN'],
  residences: [
    { country: 'CN', from: '1990-05-14', to: '2015-01-01' },
    { country: 'JP', from: '2015-02-01', to: '2016-01-10' },
    { country: 'US', from: '2016-02-01' },
  ],
  arrests: [],
  historyComplete: true,
} as const
