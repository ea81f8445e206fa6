import * as fc from 'fast-check'
import type { Duration } from '../../src/calendar/duration.ts'
import type { Measure, StayCount, StayEnd, StaySelection } from '../../src/model/measure.ts'
import type { StayKind } from '../../src/model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { Comparable } from './arbitrary-condition.ts'
import { asked, versions } from './arbitrary-version.ts'

const facts = {
  birthDate: asked({ type: 'date', notAfterAsOf: true, notAfter: ['residences.from', 'entries.on'] }),
  passports: asked({ type: 'countries' }),
  residences: asked({ type: 'stays', complete: 'whole' }),
  whole: asked({ type: 'boolean' }),
  granted: asked({ type: 'integer', minimum: 0, maximum: 90 }),
  movedInAt: asked({ type: 'time' }),
  registeredAt: asked({ type: 'time', notAfterAsOf: true }),
  entries: asked({
    type: 'records',
    each: 'entry',
    fields: {
      country: { type: 'country', optional: true, question: { en: '?', zh: '？' } },
      on: { type: 'date', optional: true, notAfterAsOf: true, question: { en: '?', zh: '？' } },
      town: { type: 'text', optional: true, question: { en: '?', zh: '？' } },
      stamped: { type: 'boolean', optional: true, question: { en: '?', zh: '？' } },
    },
  }),
}

const months: readonly Duration[] = [{ months: 0 }, { months: 1 }, { months: 2 }, { months: 6 }, { years: 1 }]
const days: readonly Duration[] = [{ days: 0 }, { days: 1 }, { days: 30 }, { days: 180 }]
const dates = ['2020-02-29', '2023-03-01', '2025-11-22', '2026-11-20']

/** Which stays count: mostly all, else those of some kinds. */
const counted: readonly (readonly StayKind[] | undefined)[] = [undefined, undefined, ['residence'], ['residence', 'at-sea', 'detention']]

const windows: fc.Arbitrary<StaySelection> = fc
  .record(
    { since: fc.constantFrom('turned', 'opening', 'later', 'birthDate'), until: fc.constantFrom('cutoff', 'turned', 'sooner') },
    { requiredKeys: [] },
  )
  .chain((window) => fc.constantFrom(...counted).map((kinds) => ({ ...window, ...(kinds !== undefined && { kinds }) })))

/** Which stays, and how long they have to be. */
const lasting: fc.Arbitrary<StayEnd> = fc
  .tuple(windows, fc.constantFrom(...months, ...days), fc.constantFrom(0, 3))
  .map(([window, lasting, bridging]) => ({ ...window, lasting, bridging }))

/** A choice of options for each measure; what they are compared with fits all of them. */
const measures: fc.Arbitrary<Readonly<Record<string, Measure>>> = fc.record({
  turned: fc.constantFrom<Measure>(
    { shift: 'birthDate', by: { years: 1 } },
    { shift: 'birthDate', by: { years: 16 } },
    { shift: 'birthDate', by: { days: 40 } },
  ),
  opening: fc.constantFrom<Duration>({ years: 1 }, { months: 1 }, { days: 180 }).map((window): Measure => ({ window, ending: 'asOf' })),
  cutoff: fc.constantFrom<Duration>({ months: 3 }, { days: 1 }).map((by): Measure => ({ shift: 'asOf', by, direction: 'back' })),
  later: fc.constant<Measure>({ latest: ['turned', 'opening'] }),
  sooner: fc.constant<Measure>({ earliest: ['cutoff', 'turned'] }),
  'country.longest': count('months').map((options): Measure => ({ longestStay: 'residences', where: 'country', ...options })),
  'country.longestDays': count('days').map((options): Measure => ({ longestStay: 'residences', where: 'country', ...options })),
  'country.total': count('months').map((options): Measure => ({ totalStay: 'residences', where: 'country', ...options })),
  'country.totalDays': count('days').map((options): Measure => ({ totalStay: 'residences', where: 'country', ...options })),
  'country.inOnePlace': count('months').map((options): Measure => ({ totalStay: 'residences', where: 'country', by: 'place', ...options })),
  'country.lead': windows.map((options): Measure => ({ stayLead: 'residences', ...options })),
  totalAbroad: count('months').map((options): Measure => ({ totalStay: 'residences', except: 'CN', ...options })),
  totalInChina: count('months').map((options): Measure => ({ totalStay: 'residences', country: 'CN', ...options })),
  'country.firstDay': windows.map((options): Measure => ({ firstDay: 'residences', where: 'country', ...options })),
  'country.lastDay': windows.map((options): Measure => ({ lastDay: 'residences', where: 'country', ...options })),
  'country.firstLongDay': lasting.map((options): Measure => ({ firstDay: 'residences', where: 'country', ...options })),
  'country.lastLongDay': lasting.map((options): Measure => ({ lastDay: 'residences', where: 'country', ...options })),
  'country.sinceLeaving': fc.constantFrom<Measure>(
    { elapsed: { from: 'country.lastDay', to: 'asOf' }, in: 'months' },
    { elapsed: { from: 'turned', to: 'country.firstDay' }, in: 'months' },
  ),
  'country.lived': exists('country'),
  'country.held': fc.constant<Measure>({ member: 'passports' }),
  'country.entered': fc.constant<Measure>({ exists: 'entries', where: 'country' }),
  'country.entries': fc.constant<Measure>({ count: 'entries', where: 'country' }),
  'country.required': fc.constantFrom<Measure>(
    { sum: ['country.longest', 'country.entries'] },
    { sum: ['country.longest', 'country.total'] },
  ),
  'place.total': count('months').map((options): Measure => ({ totalStay: 'residences', where: 'place', ...options })),
  'place.lived': exists('place'),
  'entry.age': fc.constantFrom<Measure>({ elapsed: { from: 'entry.on', to: 'asOf' }, in: 'months' }),
  'entry.returned': fc.constantFrom<Measure>(
    { exists: 'residences', where: 'country', since: 'entry.on' },
    { exists: 'residences', where: 'country', until: 'entry.on' },
  ),
  age: fc.constant<Measure>({ age: 'birthDate', on: 'asOf' }),
  everywhere: count('months').map((options): Measure => ({ totalStay: 'residences', ...options })),
  lastEntry: fc.constant<Measure>({ count: 'entries' }),
  leaveBy: fc.constantFrom<Measure>(
    { shift: 'birthDate', by: { days: 'granted' } },
    { shift: 'asOf', by: { days: 'granted' } },
    { shift: 'turned', by: { days: 'granted' }, direction: 'back' },
  ),
  deadline: fc.constantFrom<Measure>(
    { shift: 'movedInAt', by: { hours: 24 } },
    { shift: 'movedInAt', by: { hours: 72 }, direction: 'back' },
  ),
  deadlineDay: fc.constant<Measure>({ dayOf: 'deadline' }),
  waited: fc.constantFrom<Measure>(
    { elapsed: { from: 'movedInAt', to: 'registeredAt' }, in: 'hours' },
    { elapsed: { from: 'deadline', to: 'registeredAt' }, in: 'hours' },
  ),
  answerDay: fc.constantFrom<Measure>(
    { shift: 'asOf', by: { workingDays: 7 }, in: 'CN' },
    { shift: 'asOf', by: { workingDays: 15 }, in: 'CN', direction: 'back' },
  ),
})

function count<In extends 'months' | 'days'>(unit: In): fc.Arbitrary<StayCount & { readonly in: In }> {
  return fc
    .tuple(windows, fc.constantFrom(undefined, 0, 1, 5, 20))
    .map(([window, bridging]) => ({ ...window, in: unit, ...(bridging !== undefined && { bridging }) }))
}

function exists(where: 'country' | 'place'): fc.Arbitrary<Measure> {
  return fc
    .tuple(windows, fc.constantFrom<undefined | 'ongoing' | 'ended'>(undefined, 'ongoing', 'ended'))
    .map(([window, status]): Measure => ({ exists: 'residences', where, ...window, ...(status !== undefined && { status }) }))
}

const ofCountry: readonly Comparable[] = [
  { name: 'country', kind: 'symbol', constants: ['CN', 'US'] },
  { name: 'country.longest', kind: 'length', constants: months },
  { name: 'country.longestDays', kind: 'length', constants: days },
  { name: 'country.total', kind: 'length', constants: months },
  { name: 'country.totalDays', kind: 'length', constants: days },
  { name: 'country.inOnePlace', kind: 'length', constants: months },
  { name: 'country.lead', kind: 'length', constants: [{ days: -30 }, ...days] },
  { name: 'country.firstDay', kind: 'ordered', constants: dates },
  { name: 'country.lastDay', kind: 'ordered', constants: dates },
  { name: 'country.firstLongDay', kind: 'ordered', constants: dates },
  { name: 'country.lastLongDay', kind: 'ordered', constants: dates },
  { name: 'country.sinceLeaving', kind: 'length', constants: months },
  { name: 'country.lived', kind: 'boolean' },
  { name: 'country.held', kind: 'boolean' },
  { name: 'country.entered', kind: 'boolean' },
  { name: 'country.entries', kind: 'ordered', constants: [0, 1, 2] },
  { name: 'country.required', kind: 'length', constants: [...months, { months: 7 }] },
]

const names: Readonly<Record<string, readonly Comparable[]>> = {
  '': [
    { name: 'age', kind: 'ordered', constants: [0, 1, 16] },
    { name: 'totalAbroad', kind: 'length', constants: months },
    { name: 'totalInChina', kind: 'length', constants: months },
    { name: 'everywhere', kind: 'length', constants: months },
    { name: 'passports', kind: 'list', constants: ['CN', 'US'] },
    { name: 'lastEntry', kind: 'ordered', constants: [0, 1, 3] },
    { name: 'birthDate', kind: 'ordered', constants: dates },
    { name: 'deadline', kind: 'ordered', constants: ['2026-11-20T09:30', '2026-11-21T21:30'] },
    { name: 'leaveBy', kind: 'ordered', constants: [...dates, '2026-12-21'] },
    { name: 'deadlineDay', kind: 'ordered', constants: dates },
    { name: 'waited', kind: 'length', constants: [{ hours: 0 }, { hours: 24 }, { hours: 12, minutes: 30 }] },
    { name: 'answerDay', kind: 'ordered', constants: ['2026-10-30', '2026-12-01'] },
  ],
  country: ofCountry,
  place: [
    { name: 'place', kind: 'symbol', constants: ['Beijing', 'OSAKA'] },
    { name: 'place.total', kind: 'length', constants: months },
    { name: 'place.lived', kind: 'boolean' },
    ...ofCountry.slice(0, 2),
  ],
  entry: [
    { name: 'entry.age', kind: 'length', constants: months },
    { name: 'entry.returned', kind: 'boolean' },
    { name: 'entry.stamped', kind: 'boolean' },
    { name: 'entry.town', kind: 'symbol', constants: ['Beijing', 'ministry'] },
    { name: 'entry.country', kind: 'symbol', constants: ['CN'] },
    { name: 'country.lived', kind: 'boolean' },
    { name: 'country.held', kind: 'boolean' },
    { name: 'country.entries', kind: 'ordered', constants: [1, 2] },
    { name: 'country', kind: 'symbol', constants: ['CN', 'US'] },
  ],
}

/** Random versions about residence histories and records, with every operator of measures, applied to the case, countries, places and records. */
export const storyVersions: fc.Arbitrary<RulesetVersion> = measures.chain((chosen) =>
  versions({ facts, measures: chosen, readings: ['first'], names }),
)
