import * as fc from 'fast-check'
import type { ReadingValue } from '../../src/model/reading.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Comparable, condition } from '../support/arbitrary-condition.ts'
import { asked, reading, type Vocabulary, versions } from '../support/arbitrary-version.ts'

const text = { en: '?', zh: '？' }
const months = [{ months: 6 }, { years: 1 }, { years: 1, months: 1 }]

const married: Comparable = { name: 'married', kind: 'boolean' }

/** Something of every other kind that is compared, and of each that can be lacking. */
const names: readonly Comparable[] = [
  { name: 'children', kind: 'ordered', constants: [-1, 0, 1, 3] },
  { name: 'purpose', kind: 'symbol', constants: ['work', 'study', 'visit'] },
  { name: 'home', kind: 'symbol', constants: ['CN', 'US'] },
  { name: 'nationalities', kind: 'list', constants: ['CN', 'US'] },
  { name: 'arrived', kind: 'ordered', constants: ['1969-12-31', '2015-04-01', '2015-04-02'] },
  { name: 'leaves', kind: 'ordered', constants: ['2015-04-01', '2024-02-29'] },
  { name: 'entered', kind: 'ordered', constants: ['2026-11-20T21:30', '2026-11-20T21:31'] },
  { name: 'stayed', kind: 'length', constants: months },
  { name: 'waiting', kind: 'length', constants: [{ days: -1 }, { days: 0 }, { days: 1 }] },
  { name: 'leaving', kind: 'length', constants: [{ days: 30 }, { days: 31 }] },
  { name: 'inside', kind: 'length', constants: [{ hours: 24 }, { hours: 23, minutes: 59 }, { minutes: 1 }] },
]

const ofCertificates: readonly Comparable[] = [
  { name: 'certificate.issuedOn', kind: 'ordered', constants: ['2015-04-01', '2015-04-02'] },
  { name: 'certificate.issuePlace', kind: 'symbol', constants: ['Szohôd', 'a | b \\ c'] },
]

const facts: Vocabulary['facts'] = {
  married: asked({ type: 'boolean' }),
  children: asked({ type: 'integer', minimum: 0, maximum: 4 }),
  purpose: asked({ type: 'enum', values: ['work', 'study', 'visit', 'other'] }),
  home: asked({ type: 'country' }),
  nationalities: asked({ type: 'countries' }),
  arrived: asked({ type: 'date' }),
  leaves: asked({ type: 'date', none: text }),
  entered: asked({ type: 'time' }),
  now: asked({ type: 'time' }),
  certificates: asked({
    type: 'records',
    each: 'certificate',
    fields: {
      issuedOn: asked({ type: 'date' }),
      issuePlace: asked({ type: 'text', role: 'issue-place', optional: true }),
    },
  }),
}

const measures: Vocabulary['measures'] = {
  stayed: { elapsed: { from: 'arrived', to: 'asOf' }, in: 'months' },
  waiting: { elapsed: { from: 'asOf', to: 'arrived' }, in: 'days' },
  leaving: { elapsed: { from: 'arrived', to: 'leaves' }, in: 'days' },
  inside: { elapsed: { from: 'entered', to: 'now' }, in: 'hours' },
}

/** Three values, so that two of them can be alike while the third differs. */
const three = { ...reading(), values: { ...reading().values, widest: reading().values.wide as ReadingValue } }

/** Random versions of a few names, with a reading of three values; some have records, some a scope, and some say nothing beside an outcome. */
export const smallVersions: fc.Arbitrary<RulesetVersion> = fc
  .record({
    some: fc.subarray([...names], { maxLength: 2 }),
    ofRecords: fc.nat({ max: 3 }).map((one) => one === 0),
    isScoped: fc.boolean(),
    isBare: fc.boolean(),
  })
  .chain(({ some, ofRecords, isScoped, isBare }) => {
    const own = [married, ...some]
    const version = versions({
      facts,
      measures,
      readings: ['first'],
      names: { '': own, ...(ofRecords && { certificate: ofCertificates }) },
    })
    return fc.tuple(isBare ? version.map(bare) : version, isScoped ? condition(own, [], 1) : fc.constant(undefined))
  })
  .map(([version, outside]) => ({
    ...version,
    readings: { first: three },
    ...(outside !== undefined && {
      scope: { title: text, outside: [{ id: 'outside', when: outside, because: text, instead: text, cites: ['act'] }] },
    }),
  }))

/** A version with one outcome a subject, beside which its rules say nothing, so that they can cover each other, several together too. */
function bare({ parameters: _, outcomes, ...version }: RulesetVersion): RulesetVersion {
  return {
    ...version,
    outcomes: Object.fromEntries(Object.entries(outcomes).filter(([name]) => name.endsWith('-a'))),
    rules: version.rules.map(({ then: { params: _, outcome, ...then }, ...rule }) => ({
      ...rule,
      then: { ...then, outcome: outcome.replace(/-b$/, '-a') },
    })),
  }
}
