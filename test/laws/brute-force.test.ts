import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapValues } from '../support/arbitrary-facts.ts'
import { findingFor, tell, truthsOf } from '../support/compare.ts'
import { expectAsTrue } from '../support/expect-as-true.ts'
import { completeCases, everyVersion, runsEach } from '../support/rulesets.ts'

describe.each(everyVersion)('brute force: $name, on complete facts,', ({ version }) => {
  it('finds for every subject what the oracle does, whatever the readings', () => {
    fc.assert(
      fc.property(completeCases(version), ({ asOf, facts }) => expectAsTrue(version, facts, asOf)),
      { numRuns: runsEach(300) },
    )
  })

  it('finds under pinned readings the rules that the oracle does, and contests what they differ on', () => {
    const pinned = fc.record(mapValues(version.readings, ({ values }) => fc.constantFrom(...Object.keys(values))))
    fc.assert(
      fc.property(completeCases(version), pinned, ({ asOf, facts }, readings) => {
        const closed = tell(version, facts, { asOf, readings })
        const open = tell(version, facts, { asOf })
        for (const truth of truthsOf(version, facts, asOf, readings)) {
          const finding = findingFor(closed, truth)
          expect(finding?.status).toBe(truth.status)
          if (truth.status === 'applies') expect(finding?.rules).toEqual(truth.under[0]?.rules)
          const table = findingFor(open, truth)?.readings ?? []
          const row = table.filter((result) => Object.entries(result.readings).every(([name, value]) => readings[name] === value))
          expect(row.map(({ status }) => status)).toEqual(table.length === 0 ? [] : [truth.status])
        }
      }),
      { numRuns: runsEach(300) },
    )
  })
})
