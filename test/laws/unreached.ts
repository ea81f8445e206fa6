/** What no case can bring about, by the version and the goal, and why. */
export const unreached: readonly { readonly version: string; readonly goal: string; readonly because: string }[] = [
  {
    version: 'nz-police-certificates@2011-02-07',
    goal: 'excepts temporary-five-years',
    because: 'The exception is for students under 20, who cannot have lived anywhere for five years since turning 17.',
  },
  {
    version: 'nz-police-certificates@2020-09-30',
    goal: 'excepts temporary-five-years',
    because: 'The exception is for students under 20, who cannot have lived anywhere for five years since turning 17.',
  },
  {
    version: 'nz-police-certificates@2025-12-01',
    goal: 'excepts temporary-five-years',
    because: 'The exception is for students under 20, who cannot have lived anywhere for five years since turning 17.',
  },
  {
    version: 'nz-police-certificates@2025-12-08',
    goal: 'excepts temporary-five-years',
    because: 'The exception is for students under 20, who cannot have lived anywhere for five years since turning 17.',
  },
  {
    version: 'nz-police-certificates@2026-07-01',
    goal: 'excepts temporary-five-years',
    because: 'The exception is for students under 20, who cannot have lived anywhere for five years since turning 17.',
  },
]
