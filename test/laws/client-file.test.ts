import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidFactsError } from '../../src/errors.ts'
import { evaluate, pickFacts } from '../../src/index.ts'
import type { Facts } from '../../src/model/fact.ts'
import { misspelt } from '../../src/read.ts'
import { everyVersion, looseningCases } from '../support/rulesets.ts'

const newest = everyVersion.filter(({ version }, index) => everyVersion[index + 1]?.version.ruleset !== version.ruleset)

/** The facts of a person for one version, and besides whatever facts of other versions. */
const clients = fc.constantFrom(...newest).chain(({ version }) =>
  fc.constantFrom(...newest).chain((other) =>
    fc.record({
      version: fc.constant(version),
      own: looseningCases(version),
      theirs: looseningCases(other.version),
    }),
  ),
)

describe('a client file', () => {
  it('gives each ruleset the findings that its own facts give, whatever facts of other rulesets stand beside them', () => {
    fc.assert(
      fc.property(clients, ({ version, own: { asOf, chain }, theirs }) => {
        const facts: Facts = chain.at(-1) ?? {}
        const others = Object.entries(theirs.chain[0] ?? {}).filter(([name]) => !Object.hasOwn(version.facts, name))
        const picked = pickFacts(version, { ...Object.fromEntries(others), ...facts })
        expect(picked.facts).toEqual(facts)
        expect([...picked.ignored].sort()).toEqual(others.map(([name]) => name).sort())
        expect(evaluate(version, picked.facts, { asOf })).toEqual(evaluate(version, facts as never, { asOf }))
      }),
      { numRuns: 150 },
    )
  })

  it('is told of names that are misspelt by paths that steer nothing', () => {
    const versions = newest.map(({ version }) => version)
    const steering = { 'birth\n\u001bDate': 1, residences: [{ 'co\nuntry': 'CN' }] }
    expect(misspelt(versions, steering).map(({ path }) => path)).toEqual(['["birth\uFFFD\uFFFDDate"]', 'residences[0]["co\uFFFDuntry"]'])
  })

  it('is refused as it is by the strict call, which knows one version alone', () => {
    const { version } = everyVersion.find(({ name }) => name.startsWith('au-police-certificates@2010-06-01')) ?? { version: undefined }
    if (version === undefined) throw new Error('no such version')
    expect(() => evaluate(version, { arrests: [] } as never, { asOf: '2026-11-21' })).toThrow(InvalidFactsError)
    const { facts, ignored } = pickFacts(version, {
      arrests: [],
      certificates: [{ country: 'CN', issuedOn: '2026-01-01', cnNotarised: true }],
    })
    expect(facts).toEqual({ certificates: [{ country: 'CN', issuedOn: '2026-01-01' }] })
    expect(ignored).toEqual(['arrests', 'certificates.cnNotarised'])
  })
})
