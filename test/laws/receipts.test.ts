import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { Ruleset, RulesetVersion } from '../../src/model/version.ts'
import { readVersion } from '../../src/read.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { type Receipt, receipt, redactReceipt, renderVerification, verifyReceipt } from '../../src/receipts.ts'
import { type Leaf, leavesOf, type Plain, receiptCases, rehashed, saltOf, sha256, withValue, written } from '../support/receipts.ts'
import { everyVersion } from '../support/rulesets.ts'
import { borduriaVersion } from '../support/versions.ts'

const all: readonly RulesetVersion[] = Object.values(rulesets as Readonly<Record<string, Ruleset>>).flatMap(({ versions }) => versions)

function copyOf<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data))
}

/** The status of a receipt; one that is refused is told by that. */
function statusOf(given: unknown, versions = all): string {
  try {
    return verifyReceipt(given, versions).status
  } catch (error) {
    if (error instanceof Error && error.name === 'InvalidReceiptError') return 'refused'
    throw error
  }
}

describe.each(everyVersion)('a receipt of $name', ({ version }) => {
  const cases = receiptCases(version)
  const made = cases.map(({ case: { asOf, facts }, readings, assumptions }) => receipt(version, facts, { asOf, readings, assumptions }))

  it('says what is found, is JSON, has the hash of the rest, and is verified', () => {
    fc.assert(
      fc.property(cases, ({ case: { asOf, facts }, readings, assumptions }) => {
        const options = { asOf, readings, assumptions }
        const one = receipt(version, facts, options)
        expect(copyOf(one)).toStrictEqual(one)
        const { scope, findings } = evaluate(version, facts, options)
        const told = ({ outcome, subject, status, params }: (typeof findings)[number]) => ({ outcome, subject, status, params })
        expect({ scope: one.scope, findings: one.findings.map((finding) => told(finding)) }).toEqual({
          scope,
          findings: findings.map(told),
        })
        const { sha256: hash, ...rest } = one
        expect(hash).toBe(sha256(written(rest)))
        for (const given of [one, copyOf(one), reversed(one)]) {
          const { status, differences } = verifyReceipt(given, all)
          expect({ status, differences }).toEqual({ status: 'verified', differences: [] })
        }
      }),
      { numRuns: 8 },
    )
  })

  it('is not verified where one value in it is another', () => {
    const changed = made.chain((one) => fc.record({ one: fc.constant(one), change: changeOf(leavesOf(one)) }))
    fc.assert(
      fc.property(changed, ({ one, change: { keys, value } }) => {
        expect(['differs', 'refused']).toContain(statusOf(withValue(one, keys, value)))
      }),
      { numRuns: 8 },
    )
  })

  it('is not verified with its hash made anew where a finding is another, or would be', () => {
    const changed = made.chain((one) => fc.record({ one: fc.constant(one), change: changeOf(leavesOf(one)) }))
    fc.assert(
      fc.property(changed, ({ one, change: { keys, value } }) => {
        const forged = rehashed(withValue(one, keys, value) as unknown as Plain)
        const status = statusOf(forged)
        const [part = ''] = keys
        if (part === 'sha256') expect(status).toBe('verified')
        else if (['findings', 'scope', 'assumptions', 'meaning', 'format'].includes(String(part)))
          expect(['differs', 'refused']).toContain(status)
        else if (['ruleset', 'version', 'revision'].includes(String(part)))
          expect(['version-missing', 'differs', 'refused']).toContain(status)
        // Whose release it was, which words it had, and when it was known may be otherwise, as long as the answer is the same.
        else if (status === 'verified' && !['digest', 'package', 'knownOn'].includes(String(part)))
          expect(sorted(foundBy(version, forged))).toEqual(sorted(one))
      }),
      { numRuns: 8 },
    )
  })

  it('is verified under another release that decides the same, in other words and another order', () => {
    const others = [reworded(version), readVersion(reversed(copyOf(version)))]
    fc.assert(
      fc.property(made, fc.constantFrom(0, 1), (one, index) => {
        const other = others[index] as RulesetVersion
        const from = rehashed({ ...receipt(other, one.facts, optionsOf(one)), package: '9.9.9' } as unknown as Plain)
        const { status, differences } = verifyReceipt(from, [version])
        expect(differences.filter(({ matters }) => matters)).toEqual([])
        expect(differences.map(({ path }) => path)).toEqual(expect.arrayContaining(['digest', 'package']))
        expect(status).toBe('verified')
      }),
      { numRuns: 12 },
    )
  })

  it('keeps its hash when facts are left out, and shows that those shown are its own', () => {
    const redacted = cases.chain(({ case: { asOf, facts }, ...options }) => {
      const names = Object.keys(copyOf(facts))
      return fc.record({
        one: fc.constant(receipt(version, facts, { asOf, ...options, salt: saltOf })),
        shown: fc.subarray(names),
        others: fc.subarray(names),
      })
    })
    fc.assert(
      fc.property(redacted, ({ one, shown, others }) => {
        expect(statusOf(one)).toBe('verified')
        const [some, rest] = [shown, others].map((names) => redactReceipt(one, names))
        if (some === undefined || rest === undefined) throw new Error('nothing is left out')
        expect(some.sha256).toBe(one.sha256)
        expect(Object.keys(some.facts).sort()).toEqual([...shown].sort())
        const hidden = Object.keys(one.facts).filter((name) => !shown.includes(name))
        const { status, hidden: told } = verifyReceipt(copyOf(some), all)
        expect({ status, hidden: told.map(({ fact }) => fact).sort() }).toEqual({
          status: hidden.length === 0 ? 'verified' : 'facts-hidden',
          hidden: hidden.sort(),
        })
        // Shown one after the other, they are shown together.
        const both = { ...some, facts: { ...some.facts, ...rest.facts }, salts: { ...some.salts, ...rest.salts } }
        const known = new Set([...shown, ...others])
        expect(statusOf(both)).toBe(known.size === Object.keys(one.facts).length ? 'verified' : 'facts-hidden')
      }),
      { numRuns: 12 },
    )
  })

  it('that facts were left out of shows no other fact, nor one with another salt, as its own', () => {
    const salted = cases.map(({ case: { asOf, facts }, ...options }) => receipt(version, facts, { asOf, ...options, salt: saltOf }))
    const forged = salted
      .filter(({ facts }) => Object.keys(facts).length > 0)
      .chain((one) =>
        fc.record({ one: fc.constant(one), name: fc.constantFrom(...Object.keys(one.facts)), at: fc.nat(), turn: fc.boolean() }),
      )
    fc.assert(
      fc.property(forged, ({ one, name, at, turn }) => {
        const shown = redactReceipt(one, [name]) as unknown as Plain
        const leaves = leavesOf((shown.facts as Plain)[name], ['facts', name])
        const leaf = leaves[at % leaves.length] as Leaf
        const other = turn
          ? withValue(shown, ['salts', name], Buffer.from(saltOf(`${name}!`)).toString('hex'))
          : withValue(shown, leaf.keys, otherThan(leaf.value))
        for (const given of [other, rehashed(other)]) {
          const { status, differences } = verifyReceipt(given, all)
          expect(status).toBe('differs')
          expect(differences.map(({ path }) => path)).toContain(`facts.${name}`)
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('whatever somebody hands in', () => {
  const asOf = '2026-11-21'
  const version = borduriaVersion as RulesetVersion
  const facts = { birthDate: '1988-04-17', nationalities: ['FR'], residences: [{ country: 'JP', from: '2010', to: '2012' }] }
  const receipts = [receipt(version, facts as never, { asOf }), receipt(version, facts as never, { asOf, salt: saltOf })]
  // Names that every object has something by.
  const names = fc.constantFrom(
    'toString',
    'valueOf',
    'hasOwnProperty',
    'length',
    'en',
    'zh',
    'country',
    '',
    '\u0000\u001b[31m',
    'a'.repeat(300),
  )
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, -1, 0.5, 'x', 'toString', '\u202e', 'a'.repeat(1_000)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 3 }),
    ),
  })).value

  it('is refused by path, or told what is wrong with it in words that are JSON and can be printed', () => {
    const places = receipts.map((one) => {
      const leaves = leavesOf(one).map(({ keys }) => keys)
      return [
        ...new Map(leaves.flatMap((keys) => keys.map((_, end) => keys.slice(0, end + 1))).map((keys) => [keys.join(), keys])).values(),
      ]
    })
    const given = fc.record({ which: fc.nat({ max: 1 }), at: fc.nat(), value, name: fc.option(names), isRehashed: fc.boolean() })
    fc.assert(
      fc.property(given, ({ which, at, value, name, isRehashed }) => {
        const [one, keys] = [receipts[which] as Receipt, places[which] ?? []]
        const place = keys[at % keys.length] ?? []
        const changed = withValue(
          one,
          name === null || typeof place.at(-1) === 'number' ? place : [...place.slice(0, -1), name],
          value,
        ) as unknown as Plain
        const given = isRehashed ? rehashed(changed) : changed
        if (statusOf(given, [version]) === 'refused') return
        const verification = verifyReceipt(given, [version])
        expect(copyOf(verification)).toStrictEqual(verification)
        for (const language of ['en', 'zh'] as const) {
          const text = renderVerification(verification, language)
          expect(text).not.toMatch(/[^\P{C}\n]/u)
          expect(text.length).toBeLessThan(20_000)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

/** Another value for one of the leaves. */
function changeOf(leaves: readonly Leaf[]): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...leaves).map(({ keys, value }) => ({ keys, value: otherThan(value) }))
}

/** Another value, of the same type where there is one. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return value === null ? 'x' : null
  // A day is another day, a hash another hash.
  const last = value.at(-1) ?? ''
  return /[0-9a-f]/.test(last) ? value.slice(0, -1) + (last === '1' ? '2' : '1') : `${value}x`
}

function optionsOf({ asOf, readings, assuming }: Receipt) {
  return { asOf, readings, assumptions: assuming }
}

/** What the version finds by what a receipt says was asked. */
function foundBy(version: RulesetVersion, { facts, asOf, readings, assuming }: Plain) {
  return evaluate(version, facts as never, { asOf, readings, assumptions: assuming } as never)
}

/** The findings without the order in which they are told, as far as a receipt has them. */
function sorted({
  findings,
  scope,
  assumptions,
}: Pick<ReturnType<typeof foundBy>, 'scope' | 'assumptions'> & { findings: readonly object[] }) {
  const told = (findings as ReturnType<typeof foundBy>['findings']).map(
    ({ outcome, subject, status, modality, params, missing, unknown }) =>
      written({ outcome, subject, status, modality, params, missing: [...missing].sort(), unknown: [...unknown].sort() }),
  )
  return { findings: told.sort(), scope: scope?.status, assumptions: assumptions.map(written).sort() }
}

/** The same version with every text for people another one. */
function reworded(version: RulesetVersion): RulesetVersion {
  const reword = (data: unknown): unknown => {
    if (Array.isArray(data)) return data.map(reword)
    if (typeof data !== 'object' || data === null) return data
    const { en, zh } = data as Plain
    if (typeof en === 'string' && typeof zh === 'string') return { en: `${en} (anew)`, zh: `${zh}（新）` }
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, name === 'places' ? value : reword(value)]))
  }
  return readVersion(reword(copyOf(version)))
}

/** The same data with the properties of every object in the opposite order. */
function reversed<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(reversed) as Data
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).reverse()
  return Object.fromEntries(entries.map(([name, value]) => [name, reversed(value)])) as Data
}
