import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checklist } from '../../src/analysis/checklist/checklist.ts'
import { certificatePeriods, certificatesInHand, compareDestinations, planCertificates } from '../../src/analysis.ts'
import { planCalendar } from '../../src/icalendar.ts'
import { outcomeWith } from '../../src/model/roles.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { rulesetOf } from '../analysis/support.ts'
import { fearing } from '../support/fearing.ts'
import { checkHeadline } from '../support/headline-oracle.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

const destinations = everyVersion.filter(({ version }) => outcomeWith(version, 'certificate-required') !== undefined)

/** What a headline can say of a state that is feared: of a certificate, that a good one is in hand or none is asked for. */
const safe = ['advice-first', 'have', 'not-needed', 'open', 'contested']

/** Which versions were tried, and which of them sent somebody to advice first: of a few random cases not each of them has to. */
const tried: string[] = []
const advising = new Set<string>()

describe.each(destinations)('$name', ({ name, version: given }) => {
  const version = fearing(given)
  const toAuthority = (name: string) => version.outcomes[name]?.leadsTo === 'authority-that-asks'

  it('sends nobody to a state that they fear, in any report', () => {
    tried.push(name)
    fc.assert(
      fc.property(looseningCases(version), fc.boolean(), ({ asOf, chain }, all) => {
        const stays = (chain[0]?.residences ?? []) as readonly { readonly country: string }[]
        const fear = { persecutionFearedIn: [...new Set(stays.map(({ country }) => country))].slice(0, all ? 9 : 1) }
        for (const facts of [chain[0], chain.at(-1)].map((one) => ({ ...one, ...fear }))) {
          const evaluation = evaluate(version, facts, { asOf })
          checkHeadline(version, evaluation)
          const list = checklist(version, evaluation)
          const feared = evaluation.findings
            .filter(({ outcome, status }) => outcome === outcomeWith(version, 'advice-first') && status === 'applies')
            .map(({ subject }) => String(subject.country))
          for (const line of list.headline) {
            if (!fear.persecutionFearedIn.includes(String(line.subject.country))) continue
            // What is filed with the authority that asks takes nothing of that state.
            if (line.action === 'instead') expect(line.outcomes.filter((name) => !toAuthority(name))).toEqual([])
            else expect(safe).toContain(line.action)
            if (line.onRecommended !== undefined) expect(safe).toContain(line.onRecommended)
            if (line.action === 'advice-first') advising.add(name)
          }
          const isFeared = (country: unknown) => feared.includes(String(country))
          const usable = list.headline.filter(({ action }) => action === 'have').map(({ subject }) => subject.country)
          for (const item of list.groups.flatMap(({ items }) => items)) {
            if (toAuthority(item.outcome)) continue
            for (const { subject, held } of item.boxes ?? []) expect(held === undefined && isFeared(subject.country)).toBe(false)
            for (const { country } of item.subjects) expect(isFeared(country) && !usable.includes(country)).toBe(false)
          }
          const hand = certificatesInHand(version, facts, { asOf })
          expect(hand.requirements.filter(({ country, satisfied }) => isFeared(country) && satisfied !== 'yes')).toEqual([])
          expect(certificatePeriods(version, facts, { asOf }).requirements.filter(({ country }) => isFeared(country))).toEqual([])
          const comparison = compareDestinations(facts, { asOf, rulesets: [rulesetOf(version, version.ruleset, 'AA')] })
          for (const { country, cells } of comparison.rows) {
            const [cell] = cells
            expect(cell?.adviceFirst !== null).toBe(isFeared(country))
            // While it is open whether anything is asked of a state that is feared, that advice would come first is said.
            const isOpen = cell?.status === 'undetermined' && fear.persecutionFearedIn.includes(country)
            if (isOpen) expect(cell.adviceFirst ?? cell.adviceIfNeeded).not.toBeNull()
          }
          if (!all) continue
          const plan = planCertificates(version, facts, { filingOn: asOf })
          expect(plan.lines.filter(({ country, satisfied }) => isFeared(country) && satisfied !== 'yes')).toEqual([])
          for (const country of feared) {
            if (!hand.requirements.some((line) => line.country === country)) expect(planCalendar(plan)).not.toContain(`.${country}.`)
          }
        }
      }),
      { numRuns: runsEach(300) },
    )
  })
})

const ofCase = everyVersion.filter(({ version }) => Object.values(version.outcomes).some(({ before }) => before !== undefined))

describe.each(ofCase)('$name, of the case', ({ version }) => {
  const advice = Object.entries(version.outcomes).filter(([, { role }]) => role === 'advice-first')

  it.each([
    ['fears every state that the conditions name', ['CN', 'HK', 'MO', 'IR'], 'applies'],
    ['does not know', 'unknown', 'undetermined'],
  ])('holds out nothing that leads to a state, while somebody %s', (_, persecutionFearedIn, status) => {
    let advised = 0
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        for (const given of [chain[0], chain.at(-1)]) {
          const facts = { ...given, persecutionFearedIn }
          const evaluation = evaluate(version, facts, { asOf })
          checkHeadline(version, evaluation)
          const { groups, headline } = checklist(version, evaluation)
          const standing = evaluation.findings.filter((finding) => finding.status === status).map(({ outcome }) => outcome)
          const after = advice.flatMap(([name, { before = [] }]) => (standing.includes(name) ? before : []))
          if (after.length > 0) advised += 1
          const told = headline.filter(({ action }) => action === 'do' || action === 'if-asked').flatMap(({ outcomes }) => outcomes)
          expect(told.filter((name) => after.includes(name))).toEqual([])
          if (status !== 'applies') continue
          const listed = groups.flatMap(({ items }) => items.map(({ outcome }) => outcome))
          expect(listed.filter((name) => after.includes(name))).toEqual([])
        }
      }),
      { numRuns: runsEach(300) },
    )
    expect(advised).toBeGreaterThan(0)
  })
})

it('sends people to advice first in most versions', () => {
  expect(advising.size).toBeGreaterThanOrEqual(tried.length / 2)
})
