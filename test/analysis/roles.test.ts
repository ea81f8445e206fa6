import { describe, expect, it } from 'vitest'
import { certificatePeriods, certificatesInHand, compareDestinations, planCertificates, timeline } from '../../src/analysis.ts'
import { planCalendar } from '../../src/icalendar.ts'
import { checklist, evaluate, type RulesetVersion, renderChecklist, renderEvaluation } from '../../src/index.ts'
import type { Facts } from '../../src/model/fact.ts'
import { present, rulesetOf, traveller } from './support.ts'

const asOf = '2026-11-21'

/** Other names for whatever reports look for. */
const renamed: Readonly<Record<string, string>> = {
  'police-certificate': 'papers-needed',
  'certificate-acceptable': 'papers-good',
  certificates: 'papers',
  certificate: 'paper',
  'certificate.issuedOn': 'paper.signedOn',
  'certificates.issuedOn': 'papers.signedOn',
  issuedOn: 'signedOn',
  expiresOn: 'uselessFrom',
  birthDate: 'bornOn',
  residences: 'homes',
  'residences.from': 'homes.from',
}

/** The same data with other names, as keys and as values, texts for people left as they are. */
function rename<Data>(data: Data): Data {
  const named = (text: string) => renamed[text] ?? text.replace(/^certificate\./, 'paper.')
  if (typeof data === 'string') return named(data) as Data
  if (typeof data !== 'object' || data === null || 'zh' in data) return data
  if (Array.isArray(data)) return data.map(rename) as Data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [named(name), rename(value)])) as Data
}

const facts: Facts = {
  ...traveller,
  usVisa: 'immigrant',
  certificates: [
    { country: 'CN', place: 'Beijing', issuedOn: '2026-03-02' },
    { country: 'FR', issuedOn: '2020-05-01' },
  ],
}
const other: RulesetVersion = rename(JSON.parse(JSON.stringify(present)))

/** Every report on a version, as text or plain data. */
function reportsOn(version: RulesetVersion, given: Facts): Readonly<Record<string, unknown>> {
  const evaluation = evaluate(version, given as never, { asOf })
  const list = checklist(version, evaluation)
  const plan = planCertificates(version, given as never, { filingOn: '2027-03-01' })
  return {
    evaluation: renderEvaluation(version, evaluation),
    periods: certificatePeriods(version, given as never, { asOf }),
    held: certificatesInHand(version, given as never, { asOf }),
    plan,
    calendar: planCalendar(plan),
    timeline: timeline(version, given as never, { asOf }),
    checklist: renderChecklist(version, list),
    comparison: compareDestinations(given, { asOf, rulesets: [rulesetOf(version, version.ruleset, 'US')] }).rows.map(({ cells }) =>
      cells.map(({ status, missing }) => [status, missing]),
    ),
  }
}

/** The picture says where each bar stands in the facts. */
function namedAsTheirs(name: string, report: unknown): unknown {
  if (name !== 'timeline') return report
  return String(report)
    .replaceAll('data-path="residences[', 'data-path="homes[')
    .replaceAll('data-path="certificates[', 'data-path="papers[')
}

describe('a ruleset that calls everything by other names', () => {
  it('gets every report, the same but for the names', () => {
    const [ours, theirs] = [reportsOn(present, facts), reportsOn(other, rename(facts))]
    expect(Object.keys(theirs)).toHaveLength(8)
    for (const [name, report] of Object.entries(ours)) expect({ [name]: theirs[name] }).toEqual({ [name]: namedAsTheirs(name, report) })
  })

  it('is asked about in its own words', () => {
    const { missing } = evaluate(other, { usVisa: 'immigrant' } as never, { asOf })
    expect(missing).toContain('homes')
  })
})
