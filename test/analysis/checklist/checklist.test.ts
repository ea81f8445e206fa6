import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Checklist,
  type ChecklistItem,
  checklist,
  type Evaluation,
  evaluate,
  type Finding,
  type RulesetVersion,
  type Subject,
} from '../../../src/index.ts'
import { aureliaVersion } from '../../support/aurelia.ts'
import { holders } from '../../support/holders.ts'
import { everyVersion, looseningCases } from '../../support/rulesets.ts'

const asOf = '2026-01-01'
const boxKinds = ['duty', 'requirement', 'fee', 'deadline', 'facility']

describe('checklist', { timeout: 60_000 }, () => {
  it.each(everyVersion)('has each finding of $name once where it belongs, and none that does not apply', ({ version }) => {
    fc.assert(
      fc.property(cases(version), ({ asOf: day, chain }) => {
        for (const facts of [chain[0], chain.at(-1)]) {
          const evaluation = evaluate(version, facts as never, { asOf: day })
          const list = checklist(version, evaluation)
          const { findings } = evaluation
          // What is in hand, and what leads to nothing, is apart whatever it is.
          const apart = new Set(keysOf(entriesOf([...list.inHand, ...list.setAside, ...list.adviceFirst])))
          const left = findings.filter((finding) => !keysOf([finding]).some((key) => apart.has(key)))
          // What advice comes before is there alone, though it leads to nothing either.
          const leadsToNothing = findings.filter(({ setAside, adviceFirst }) => setAside && !adviceFirst)
          expect(keysOf(entriesOf(list.setAside))).toEqual(keysOf(leadsToNothing))
          expect(keysOf(entriesOf(list.adviceFirst))).toEqual(keysOf(findings.filter(({ adviceFirst }) => adviceFirst)))
          expect(keysOf(entriesOf(everyItem(list)))).toEqual(keysOf(findings.filter(({ status }) => status !== 'does-not-apply')))
          expect(boxesOf(list)).toEqual(keysOf(left.filter(({ status, kind }) => status === 'applies' && boxKinds.includes(kind))))
          expect(keysOf(entriesOf(list.goodToKnow))).toEqual(
            keysOf(left.filter(({ status, kind }) => status === 'applies' && !boxKinds.includes(kind))),
          )
          expect(keysOf(entriesOf(list.open))).toEqual(
            keysOf(left.filter(({ status }) => status === 'undetermined' || status === 'contested')),
          )
        }
      }),
      { numRuns: 8 },
    )
  })

  it.each(everyVersion)('has no box in $name to get a certificate that is in hand, and tells none twice', ({ version }) => {
    const roleOf = ({ outcome }: ChecklistItem) => version.outcomes[outcome]?.role
    fc.assert(
      fc.property(cases(version), ({ asOf: day, chain }) => {
        for (const facts of [chain[0], chain.at(-1)]) {
          const list = checklist(version, evaluate(version, facts as never, { asOf: day }))
          const boxed = list.groups.flatMap(({ items }) => items)
          const isHeld = ({ country }: Subject) => {
            const own = list.headline.filter(({ subject }) => subject.country === country)
            return own.length > 0 && own.every(({ action }) => action === 'have')
          }
          const withBoxes = boxed.flatMap((item) => item.boxes ?? [])
          expect(new Set(withBoxes.map(({ subject }) => JSON.stringify(subject))).size).toBe(withBoxes.length)
          for (const { subject, held } of withBoxes) {
            const told = list.headline.find((one) => JSON.stringify(one.subject) === JSON.stringify(subject))
            const isGood = told?.action === 'have' || (told?.action === 'if-asked' && told.certificates !== undefined)
            expect(held).toEqual(isGood ? expect.objectContaining({ certificates: told.certificates }) : undefined)
          }
          const told = [...boxed, ...list.goodToKnow, ...list.open]
          for (const item of told.flatMap((one) => [one, ...(one.parts ?? [])]))
            if (roleOf(item) === 'certificate-step') expect(item.subjects.filter(isHeld)).toEqual([])
          for (const item of list.inHand) expect(roleOf(item)).toBe('certificate-step')
          // Where the certificate itself is a box, nothing that is a piece of it is another.
          const countries = new Set(withBoxes.map(({ subject }) => subject.country))
          for (const item of boxed)
            if (roleOf(item) === 'certificate-piece') expect(item.subjects.filter(({ country }) => countries.has(country))).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })

  it.each(everyVersion)('gives each item of $name a source, and each that is open what it hangs on', ({ version }) => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf: day, chain }) => {
        const list = checklist(version, evaluate(version, chain.at(-1) as never, { asOf: day }))
        for (const item of everyItem(list)) {
          expect(item.reasons.length).toBeGreaterThan(0)
          for (const { citations } of item.reasons) expect(citations.length).toBeGreaterThan(0)
          if (item.status === 'undetermined') expect(item.dependsOn.length).toBeGreaterThan(0)
          if (item.dependsOn.length > 0) expect(item.status === 'undetermined' || item.mayBecome !== undefined).toBe(true)
          expect(item.status === 'contested').toBe(item.readings !== undefined)
          expect(item.title).toEqual(version.outcomes[item.outcome]?.title)
        }
        expect(JSON.parse(JSON.stringify(list))).toEqual(list)
      }),
      { numRuns: 4 },
    )
  })

  it('has one box for a certificate of which something else is due instead, though a consequence stands beside it', () => {
    const version = everyVersion.find(
      ({ version: one }) => one.ruleset === 'ca-express-entry-police-certificates' && one.inForce.from === '2018-02-27',
    )?.version as RulesetVersion
    const facts = {
      caProgramme: 'express-entry',
      birthDate: '1983-01-01',
      nationalities: ['FR'],
      residences: [
        { country: 'FR', from: '1983-01-01', to: '2008-12-31' },
        { country: 'CN', place: 'Beijing', from: '2009-01-01', to: '2013-12-31' },
        { country: 'FR', from: '2014-01-01' },
      ],
      unobtainableIn: ['CN'],
    }
    const { headline, groups } = checklist(version, evaluate(version, facts as never, { asOf: '2018-02-27' }))
    expect(headline.filter(({ subject }) => subject.country === 'CN').map(({ action }) => action)).toEqual(['instead', 'follows'])
    expect(groups.flatMap(({ items }) => items.flatMap(({ boxes = [] }) => boxes.map(({ subject }) => subject)))).toEqual([
      { country: 'FR' },
      { country: 'CN' },
    ])
  })

  it('orders the groups: do, bring, pay, by when, where', () => {
    const { findings, ...rest } = evaluate(aureliaVersion, { purpose: 'work' }, { asOf })
    const [fee] = findings.filter(({ outcome }) => outcome === 'fee') as [Finding]
    const shuffled = ['facility', 'fee', 'deadline', 'duty', 'requirement'].map((kind) => ({ ...fee, kind }) as Finding)
    const { groups } = checklist(aureliaVersion, { ...rest, findings: shuffled } as Evaluation)
    expect(groups.map(({ group, items }) => [group, items.map(({ kind }) => kind)])).toEqual([
      ['do', ['duty']],
      ['bring', ['requirement']],
      ['pay', ['fee']],
      ['by-when', ['deadline']],
      ['where', ['facility']],
    ])
  })

  it('puts what is the same for several places into one item', () => {
    const stay = (place: string) => ({ country: 'DE', place, from: '2020', to: '2021' }) as const
    const list = checklist(aureliaVersion, evaluate(aureliaVersion, { residences: [stay('Bonn'), stay('Kiel')] }, { asOf }))
    expect(list.groups[0]?.items.map(({ outcome, subjects }) => ({ outcome, subjects }))).toEqual([
      {
        outcome: 'city-letter',
        subjects: [
          { country: 'DE', place: 'Bonn' },
          { country: 'DE', place: 'Kiel' },
        ],
      },
    ])
  })

  it('keeps apart the questions that can be answered from those that cannot', () => {
    const list = checklist(aureliaVersion, evaluate(aureliaVersion, { children: 'unknown' }, { asOf }))
    expect(list.open.find(({ outcome }) => outcome === 'bond')?.dependsOn).toEqual([
      { fact: 'homeCountry', question: aureliaVersion.facts.homeCountry.question, answerable: true, onRecommended: true },
      { fact: 'children', question: aureliaVersion.facts.children.question, answerable: false, onRecommended: true },
    ])
  })
})

/** Anybody; and where the version is about certificates, people who have some. */
function cases(version: RulesetVersion) {
  const anybody = looseningCases(version)
  if (!Object.values(version.outcomes).some(({ role }) => role === 'certificate-required')) return anybody
  return fc.oneof(
    anybody,
    holders(version).map(({ asOf, facts }) => ({ asOf, chain: [facts] })),
  )
}

function everyItem({ groups, setAside, adviceFirst, inHand, goodToKnow, open }: Checklist): readonly ChecklistItem[] {
  const items = [...groups.flatMap((group) => group.items), ...setAside, ...adviceFirst, ...inHand, ...goodToKnow, ...open]
  return items.flatMap((item) => [item, ...(item.parts ?? [])])
}

function boxesOf({ groups }: Checklist): readonly string[] {
  return keysOf(entriesOf(groups.flatMap(({ items }) => items.flatMap((item) => [item, ...(item.parts ?? [])]))))
}

function entriesOf(items: readonly ChecklistItem[]): readonly Pick<Finding, 'outcome' | 'subject' | 'status'>[] {
  return items.flatMap(({ outcome, status, subjects }) => subjects.map((subject) => ({ outcome, status, subject })))
}

function keysOf(findings: readonly Pick<Finding, 'outcome' | 'subject' | 'status'>[]): readonly string[] {
  return findings.map(({ outcome, subject, status }) => `${status} ${outcome} ${JSON.stringify(subject)}`).sort()
}
