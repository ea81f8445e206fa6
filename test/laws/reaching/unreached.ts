/** What no case can bring about, by the first version in which it stands, and why. */
export const unreached: readonly { readonly version: string; readonly goals: readonly string[]; readonly because: string }[] = [
  {
    version: 'nz-police-certificates@2011-02-07',
    goals: ['excepts temporary-five-years'],
    because: 'The exception is for students under 20, who cannot have lived anywhere for five years since turning 17.',
  },
  {
    version: 'nz-police-certificates@2020-09-30',
    goals: ['excepts temporary-five-years'],
    because: 'As in 2011: its measures have changed, not what it leaves out.',
  },
  {
    version: 'nz-police-certificates@2025-12-01',
    goals: ['tenYears', 'neverLived'].flatMap((reading) =>
      ['regional-passport-office', 'certificate-of-the-right-office'].map((outcome) => `contests ${reading} on ${outcome}`),
    ),
    because:
      'It is for nationals of India who live there: the certificate of a country of citizenship is needed however long, and they have lived there.',
  },
  {
    version: 'us-police-certificates@2015-11-18',
    goals: ['contests twelveMonths on taiwan-police'],
    because: 'It is for nationals, from whom six months there lead to a certificate, whatever a year does.',
  },
  {
    version: 'us-police-certificates@2015-11-18',
    goals: ['binds explanation must and less'],
    because: 'The weaker rule is for certificates that are not required, the stronger one for those that are.',
  },
]
