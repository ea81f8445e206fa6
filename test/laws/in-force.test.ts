import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { NotInForceError } from '../../src/errors.ts'
import type { Ruleset } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { horizonIn, versionInForce } from '../../src/versions/in-force.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'

describe.each(Object.values(rulesets) as readonly Ruleset[])('$id', (ruleset) => {
  const { versions } = ruleset
  const first = versions[0]?.inForce.from ?? ''

  it.each(versions.map(({ inForce }) => inForce.from))('the version of %s governs from that day on, and not the day before', (from) => {
    expect(versionInForce(ruleset, { asOf: from }).inForce.from).toBe(from)
    const before = textOf(dayOf(from) - 1)
    if (from === first) expect(() => versionInForce(ruleset, { asOf: before })).toThrow(NotInForceError)
    else expect(versionInForce(ruleset, { asOf: before }).inForce.from < from).toBe(true)
  })

  it.each(versions.map((version) => ({ version, from: version.inForce.from })))(
    'the version of $from answers for no day before it',
    ({ version, from }) => {
      expect(evaluate(version, {}, { asOf: from }).asOf).toBe(from)
      expect(() => evaluate(version, {}, { asOf: textOf(dayOf(from) - 1) })).toThrow(NotInForceError)
    },
  )

  it.each(versions)('says of itself when it was last checked, and answers for later days as beyond that', (version) => {
    const { verifiedOn, inForce } = version
    // A version can be written down before it is law.
    if (verifiedOn >= inForce.from) expect(evaluate(version, {}, { asOf: verifiedOn }).horizon).toBe('verified')
    const later = [textOf(dayOf(verifiedOn) + 1), inForce.from].sort().at(-1) ?? ''
    expect(evaluate(version, {}, { asOf: later }).horizon).toBe('beyond-verification')
  })

  it.each(versions.map((version, index) => ({ version, from: version.inForce.from, index })))(
    'the version of $from is in force until the next one is, and superseded from then on',
    ({ version, from, index }) => {
      const next = versions.slice(index + 1).find(({ inForce }) => inForce.from > from)?.inForce.from
      const governing = (day: string) => (version.verifiedOn >= day ? 'in-force' : 'beyond-verification')
      expect(horizonIn(ruleset, version, from)).toBe(governing(from))
      if (next === undefined) return expect(horizonIn(ruleset, version, '9999-12-31')).toBe('beyond-verification')
      const lastDay = textOf(dayOf(next) - 1)
      expect([lastDay, next].map((day) => horizonIn(ruleset, version, day))).toEqual([governing(lastDay), 'superseded'])
    },
  )
})
