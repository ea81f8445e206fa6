import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError, type Issue } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { dayOf, daysOf, textOf } from '../oracle/calendar.ts'
import { type DateOrder, ordersOf } from '../support/arbitrary-facts.ts'
import { everyVersion, lastCheckedDay } from '../support/rulesets.ts'

const pairs = everyVersion.flatMap(({ name, version }) =>
  ordersOf(version).map((order) => ({ name, version, order, pair: `${order.first} then ${order.then}` })),
)

/** A day in few months, told to the day, the month or the year; a time of day where it is one of a time. */
function told(isTime: boolean): fc.Arbitrary<string> {
  const day = fc.integer({ min: dayOf('2012-11-20'), max: dayOf('2013-03-10') }).map(textOf)
  const hour = fc.constantFrom('00:00', '11:15', '23:59')
  return fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
    day.map((date) => date.slice(0, 4)),
    ...(isTime ? [fc.tuple(day, hour).map((parts) => parts.join('T'))] : []),
  )
}

const isTime = ({ facts }: RulesetVersion, name: string) => facts[name]?.type === 'time'

interface Given {
  readonly facts: Readonly<Record<string, unknown>>
  readonly path: string
}

/** Facts in which only one date is given, and the path of it. */
function withDate({ facts }: RulesetVersion, reference: string, date: string): Given {
  const [list = '', field = ''] = reference.split('.')
  const definition = facts[list]
  if (field === '') return { facts: { [list]: date }, path: list }
  if (definition?.type === 'stays') return { facts: { [list]: [{ country: 'JP', from: date }] }, path: `${list}[0].from` }
  return { facts: { [list]: [{ country: 'JP', [field]: date }] }, path: `${list}[0].${field}` }
}

/** Whether some day of one is no later than some day of another, both being as they are told; of two times, some minute. */
function canBe(first: string, then: string): boolean {
  if (first.length > 10 && then.length > 10) return first <= then
  return everyDay(first).some((one) => everyDay(then).some((other) => one <= other))
}

function everyDay(partial: string): readonly number[] {
  const [from, to] = daysOf(partial.slice(0, 10))
  return [from, to]
}

function issuesOf(version: RulesetVersion, facts: Readonly<Record<string, unknown>>): readonly Issue[] {
  try {
    evaluate(version, facts, { asOf: lastCheckedDay(version) })
    return []
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    return error.issues
  }
}

function check(version: RulesetVersion, { first, then, where }: DateOrder, one: string, other: string): void {
  const [before, after] = [withDate(version, first, one), withDate(version, then, other)]
  const facts = { ...before.facts, ...after.facts, ...(where && { [where.fact]: where.is }) }
  const issues = issuesOf(version, facts)
  expect(issues.map(({ path }) => path)).toEqual(canBe(one, other) ? [] : [after.path])
  if (issues.length === 0) return
  // The day that is named is the last that the later one can be, and the first that the earlier one can be.
  const [least] = daysOf(one.slice(0, 10))
  const [, most] = daysOf(other.slice(0, 10))
  expect(issues[0]?.message).toContain(`\`${before.path}\``)
  expect(issues[0]?.message).toContain(textOf(least))
  expect(issues[0]?.message).toContain(textOf(most))
}

describe('dates that cannot be together', () => {
  it('are declared of births, of the last entry before an application, and of interviews', () => {
    expect([...new Set(pairs.map(({ pair }) => pair))].sort()).toEqual([
      'birthDate then afpCheckAppliedOn',
      'birthDate then arrests.on',
      'birthDate then bjChangedOn',
      'birthDate then bjHealthCertificateOn',
      'birthDate then bjPermitExpiresOn',
      'birthDate then bjSubmittedOn',
      'birthDate then caLandedOn',
      'birthDate then certificates.issuedOn',
      'birthDate then cnAppliedOn',
      'birthDate then cnEnteredOn',
      'birthDate then cnForeignNationalityOn',
      'birthDate then cnLatestOffenceOn',
      'birthDate then cnMovedInAt',
      'birthDate then cnRegisteredAt',
      'birthDate then residences.from',
      'cnEnteredOn then bjSubmittedOn',
      'unhcrInterviewDate then unhcrStatusInterviewDate',
    ])
  })

  it.each(pairs)('are refused exactly where no day can be, with both named: $pair, in $name', ({ version, order }) => {
    fc.assert(
      fc.property(told(isTime(version, order.first)), told(isTime(version, order.then)), (one, other) => {
        check(version, order, one, other)
      }),
      { numRuns: 60 },
    )
  })

  it.each(pairs.filter(({ order }) => order.where !== undefined))(
    'are not refused where another answer makes them possible, or is only left out: $pair, in $name',
    ({ version, order: { first, then, where } }) => {
      const both = { ...withDate(version, first, '2013-02-01').facts, ...withDate(version, then, '2013-01-01').facts }
      const definition = version.facts[where?.fact ?? '']
      const others = definition?.type === 'enum' ? definition.values.filter((value) => value !== where?.is) : [!where?.is]
      expect(issuesOf(version, both)).toEqual([])
      for (const other of others) expect(issuesOf(version, { ...both, [where?.fact ?? '']: other })).toEqual([])
      expect(issuesOf(version, { ...both, [where?.fact ?? '']: where?.is })).toHaveLength(1)
    },
  )
})

describe('of registration and entry', () => {
  const { version } = everyVersion.find(({ name }) => name.startsWith('cn-accommodation-registration@2013')) ?? {}
  const given = {
    nationalities: ['DE'],
    cnLodging: 'elsewhere',
    cnMovedInAt: '2026-03-01',
    cnRegistered: true,
    cnRegisteredAt: '2026-03-01T20:00',
    cnStaysOn: 'visa',
    cnStayDays: 60,
    cnEnteredOn: '2026-11-10',
    birthDate: '1990-01-01',
    bornInChina: false,
  }

  const found = (facts: Readonly<Record<string, unknown>>, outcome: string) =>
    evaluate(version as RulesetVersion, facts, { asOf: '2026-11-20' }).findings.find((finding) => finding.outcome === outcome)

  it('R-AC2: a registration before the last entry can be, and leads to registering again', () => {
    expect(issuesOf(version as RulesetVersion, given)).toEqual([])
    expect(found(given, 'register-again')).toMatchObject({ status: 'contested', onRecommended: { status: 'applies' } })
    expect(found(given, 'registered-in-time')?.status).toBe('does-not-apply')
  })

  it('R-AC2: with none at all the stay is to be registered', () => {
    const { cnRegisteredAt: _, ...others } = given
    expect(found({ ...others, cnRegistered: false }, 'register')?.status).toBe('applies')
  })
})

describe('what follows from the stays', () => {
  const named = (start: string) => everyVersion.find(({ name }) => name.startsWith(start))?.version as RulesetVersion

  it.each([
    ['R-S1c', 'ca-spousal-police-certificates@2016', { mostOfAdultLifeIn: ['CN'] }],
    ['told months', 'nz-police-certificates@2020', { nzMonthsAlreadySpent: 3 }],
    ['told presence', 'au-police-certificates@2010', { auOnshore: true }],
  ])('is refused where it is told beside them: %s', (_, start, told) => {
    const facts = { birthDate: '1988-06-01', residences: [{ country: 'US', from: '1988-06-01' }], ...told }
    expect(issuesOf(named(start), facts).map(({ path }) => path)).toEqual(Object.keys(told))
  })
})
