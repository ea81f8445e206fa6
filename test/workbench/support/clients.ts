/** A family with a little of everything that a client file may hold, some of it not exact and some of it not known. */
export const family = {
  name: 'Chen Yu',
  usVisa: 'immigrant',
  caProgramme: 'express-entry',
  auVisa: 'graduate-485',
  nzVisaClass: 'residence',
  birthDate: '1990-03-14',
  nationalities: ['CN'],
  residences: [
    { country: 'CN', place: 'Hangzhou', from: '1990-03-14', to: '2012-08' },
    { country: 'GB', place: 'Leeds', from: '2012-09-10', to: '2014-01-31', kind: 'residence' },
    { country: 'JP', from: '2014-03-01', to: '2015-02-28' },
    { country: 'CN', place: 'Beijing', from: '2014-08-15', to: '2019-06-30' },
    { country: 'DE', from: '2019-07', to: 'unknown', kind: 'visit' },
    { country: 'US', from: '2020-02-01' },
  ],
  historyComplete: true,
  arrests: [{ country: 'GB', on: '2013', convicted: false }],
  certificates: [
    { country: 'GB', issuedOn: '2024-03-02' },
    { country: 'CN', place: 'Beijing', issuedOn: '2026-08-20' },
  ],
  unobtainableIn: ['DE'],
  persecutionFearedIn: 'unknown',
  family: [
    { role: 'spouse', name: 'Kim <b>Min-ji</b>', birthDate: '1991', nationalities: ['KR'], residences: [{ country: 'KR', from: '1991' }] },
    { role: 'child', birthDate: '2012-11-30', nationalities: ['CN', 'GB'] },
  ],
} as const
