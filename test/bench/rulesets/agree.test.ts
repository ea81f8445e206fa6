import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../../rulesets/us/police-certificates/index.ts'
import { evaluate, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import { filled } from '../applicants/filled.ts'
import { applicantsFor, roughApplicantsFor } from '../applicants/index.ts'
import { byHand } from '../handwritten/index.ts'
import { recommended } from '../recommended.ts'
import { assertByHand, assertFired, assertSame, assertSound } from './agree.ts'
import { runsOf } from './json-rules-engine.ts'
import { shortened } from './linearity.ts'

const asOf = '2026-11-21'
const id = 'us-police-certificates'
const shape = { stays: 6, countries: 'a few' } as const
const version = versionInForce(usPoliceCertificates, { asOf }) as RulesetVersion
const options = { asOf, readings: recommended(version) }
const [facts, other] = applicantsFor(id, asOf, shape, 2) as unknown as readonly [object, object]
const { findings } = evaluate(version, { ...facts }, options)

/** The same findings, one of which is the other way round. */
const changed = findings.map((finding, index) =>
  index > 0 ? finding : { ...finding, status: finding.status === 'applies' ? ('does-not-apply' as const) : ('applies' as const) },
)

describe('before anything is measured', () => {
  it('verdicts have to be the same', () => {
    assertSame('same', findings, findings)
    expect(() => assertSame('changed', findings, changed)).toThrow('changed')
    expect(() => assertSame('fewer', findings, findings.slice(1))).toThrow('fewer')
    expect(() => assertSame('more', findings.slice(1), findings)).toThrow('more')
  })

  it('a hand-written function has to agree', () => {
    const verdicts = byHand[id]?.decider(asOf)(facts as never)
    assertByHand(findings, verdicts!)
    expect(() => assertByHand(changed, verdicts!)).toThrow('by hand')
  })

  it('what is decided on inexact dates has to be so on exact ones', () => {
    const [rough] = roughApplicantsFor(id, asOf, shape, 1)
    const roughly = evaluate(version, { ...rough }, options).findings
    assertSound(findings, roughly)
    expect(() => assertSound(findings, changed)).toThrow('roughly told')
  })

  it('json-rules-engine has to fire the same rules', async () => {
    const [runs, others] = runsOf(version, [filled(facts, asOf), filled(other, asOf)], asOf)
    await assertFired(version, facts, options, runs!)
    await expect(assertFired(version, facts, options, others!)).rejects.toThrow('json-rules-engine')
  })
})

describe('shortened', () => {
  it('keeps the first stays, and of everything else what concerns countries still known', () => {
    const whole = {
      nationalities: ['CN'],
      residences: [{ country: 'CN' }, { country: 'DE' }, { country: 'FR' }],
      certificates: [{ country: 'DE' }, { country: 'FR' }],
      unobtainableIn: ['CN', 'FR'],
      family: [{ birthDate: '2001-02-03' }],
      age: 30,
    }
    expect(shortened(whole, 2)).toEqual({
      ...whole,
      residences: whole.residences.slice(0, 2),
      certificates: [{ country: 'DE' }],
      unobtainableIn: ['CN'],
    })
  })
})
