import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/index.ts'
import { defineVersion } from '../../src/authoring.ts'
import { evaluate, type Finding, renderEvaluation } from '../../src/index.ts'
import { countryName } from '../../src/text/country-names.ts'
import { lineWidth, widthOf } from '../../src/text/layout.ts'
import { versionNamed } from '../../src/versions/in-force.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { aureliaVersion } from '../support/aurelia.ts'
import { everyVersion, lastCheckedDay } from '../support/rulesets.ts'

const asOf = '2026-01-01'
const facts = {
  birthDate: '1990-04-17',
  purpose: 'work',
  children: 4,
  fledFrom: ['SY'],
  residences: [
    { country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-06-30' },
    { country: 'SY', place: 'Homs', from: '2010-01-01', to: '2012-01-01' },
    { country: 'FR', place: 'Lyon', from: '2025-07-01', to: '2025-12-27' },
    { country: 'IT', place: 'Rome', from: '2024-05', to: '2024-11-10' },
  ],
} as const

describe('renderEvaluation', { timeout: 60_000 }, () => {
  it('says how a version lies to the as-of date', () => {
    const evaluation = evaluate(aureliaVersion, {}, { asOf: '2026-07-01' })
    const beyond = (options: object) => words(renderEvaluation(aureliaVersion, evaluation, options))
    expect(beyond({ full: true })).toContain(
      'Later than the last check: this version was last checked against its sources on 30 June 2026.',
    )
    // In a short text it is said once.
    expect(beyond({})).toContain('last checked on 30 June 2026: a later change is not in this answer.')
    expect(beyond({}).match(/30 June 2026/g)).toHaveLength(1)
    expect(beyond({ language: 'zh' }).match(/2026年6月30日/g)).toHaveLength(1)
    const last = evaluate(aureliaVersion, {}, { asOf: '9999-12-31' })
    expect(renderEvaluation(aureliaVersion, last)).toContain('as of 31 December 9999')
    const superseded = { ...evaluation, horizon: 'superseded' as const }
    expect(words(renderEvaluation(aureliaVersion, superseded))).toContain(
      'Superseded: on the as-of date a later version governs. This answer',
    )
    expect(words(renderEvaluation(aureliaVersion, superseded, { supersededOn: '2026-02-28' }))).toContain('in force from 28 February 2026')
    expect(renderEvaluation(aureliaVersion, { ...evaluation, horizon: 'in-force' })).not.toMatch(/Beyond|later change|Superseded/)
    const note = { en: 'The gazette is lost.', zh: '公报已经佚失。' }
    const bound = { ...aureliaVersion, inForce: { from: '2020-01-01', basis: 'bound', note } } as const
    expect(words(renderEvaluation(bound, evaluation))).toContain('By the rules in force since about 1 January 2020')
    expect(words(renderEvaluation(bound, evaluation, { full: true }))).toContain(
      'When this version began is not known exactly; it is taken to be 1 January 2020. The gazette is lost.',
    )
    expect(renderEvaluation(bound, evaluation, { language: 'zh', full: true })).toContain(
      '本版本的确切生效日不明，暂按 2020年1月1日 处理。公报已经佚失。',
    )
  })

  it('says as what stays were taken that do not say what they were', () => {
    const given = {
      usVisa: 'immigrant',
      birthDate: '1990-04-17',
      nationalities: ['FR'],
      residences: [{ country: 'FR', from: '1990-04-17' }],
      arrests: [],
    } as const
    const [, present] = us.versions
    const texts = (['en', 'zh'] as const).map((language) =>
      renderEvaluation(present, evaluate(present, given, { asOf: '2026-11-21' }), { language, full: true }),
    )
    expect(texts[0]).toContain('  - A stay of which it is not said what it was counts as residence\n')
    expect(texts[1]).toContain('  - 未说明性质的居留按“居住”处理\n')
  })

  it('never says of what is at somebody’s discretion that it is needed', () => {
    const outcomes = {
      ...aureliaVersion.outcomes,
      certificate: { ...aureliaVersion.outcomes.certificate, modality: 'may', by: { en: 'the consul', zh: '领事' } },
    }
    const version = { ...aureliaVersion, outcomes } as typeof aureliaVersion
    const lived = { ...facts, residences: [{ country: 'DE', from: '2020', to: '2022' }] } as const
    const text = renderEvaluation(version, evaluate(version, lived, { asOf }))
    expect(text).toMatch(/^ {2}only if asked {2}Germany: certificate of residence$/m)
    expect(text).toMatch(/^ {2}may {6}certificate of residence, at the discretion of the consul$/m)
    expect(text).not.toMatch(/^ {2}(get|do or bring) .*certificate of residence/m)
  })

  it('says which exception keeps a rule from applying, in words', () => {
    expect(words(render(facts, { full: true }))).toContain(
      'Syria - Kept from applying by an exception: Half a year in a country, as an adult, unless Syria is named in “countries fled from” or the country is the Holy See',
    )
  })

  it('names what of the case as a whole does not apply, and does not call it not needed', () => {
    const { certificate, fee, ...others } = aureliaVersion.outcomes
    const version = { ...aureliaVersion, outcomes: { fee, certificate, ...others } }
    const found = evaluate(aureliaVersion, facts, { asOf })
    const exempt = (finding: Finding) =>
      finding.outcome === 'fee' ? { ...finding, status: 'does-not-apply' as const, exceptions: finding.rules, rules: [] } : finding
    const evaluation = { ...evaluate(version as never, facts as never, { asOf }), findings: found.findings.map(exempt) }
    const text = renderEvaluation(version as never, evaluation as never)
    expect(text).toMatch(/\nWhat does not apply, and why\n {2}Fee: Everyone pays, students less\n/)
    expect(text).not.toContain('The case:')
    expect(renderEvaluation(version as never, evaluation as never, { full: true })).toContain('\n  Fee\n    - Kept from applying')
    expect(renderEvaluation(version as never, evaluation as never, { language: 'zh' })).toMatch(/\n不适用的理由\n {2}费用：/)
  })

  it('says how far a finding is from being otherwise, on either side', () => {
    const stay = (to: '2025-06-24' | '2025-07-03') =>
      ({ ...facts, residences: [{ country: 'DE', place: 'Bonn', from: '2025-01-01', to }] }) as const
    expect(render(stay('2025-06-24'), { full: true })).toContain('- total stay in Germany: 5 months 24 days, 6 days short of 6 months\n')
    expect(render(stay('2025-07-03'), { full: true }).replaceAll(/\s+/g, ' ')).toContain(
      '- total stay in Germany: 6 months 3 days; 3 days less would change this ',
    )
  })

  it('tells what hangs on an answer that can be given, and what on one that cannot', () => {
    const given = { ...facts, birthDate: 'unknown', children: 'unknown', residences: [{ country: 'DE', place: 'Bonn', from: '2020' }] }
    const text = render(given, { full: true })
    expect(text).toContain('    - certificate of residence\n      hangs on what cannot be known: When were you born?\n')
    expect(text).toMatch(
      /The case\n {4}- a bond may be asked for\n {6}hangs on: Where is your home\?\n {6}hangs on what cannot be known: How many/,
    )
    expect(text).toContain('Ask next\n--------\n  Where is your home?\n  The answer can change one finding.\n')
  })

  it('names the readings that the caller follows, and then hears of no dispute', () => {
    const evaluation = evaluate(aureliaVersion, facts, { asOf, readings: { halfYear: 'does-not' } })
    const text = renderEvaluation(aureliaVersion, evaluation)
    expect(text).toContain('Readings followed, as asked\n---------------------------\n  - Does exactly half a year count? It does not\n')
    expect(text).not.toContain('Sources disagree')
  })

  it('asks one reading after the other, for as long as the answers differ', () => {
    const text = renderEvaluation(nested, evaluate(nested, {}, { asOf }), { full: true })
    const tree = text.slice(text.indexOf('      First?'), text.indexOf('\n\n', text.indexOf('      First?')))
    expect(tree).toBe(`      First?
      - Yes
        [1] Act (own knowledge)
          Second?
          - Yes → applies
            [1] Act (own knowledge)
          - No → does not apply (recommended)
            [2] Guide (weak)
          Recommended because: So we think.
      - No → does not apply (recommended)
        [2] Guide (weak)
      Recommended because: So we think.`)
  })

  it('prints nothing that somebody wrote as a command to the terminal', () => {
    const text = render({ ...facts, residences: [{ country: 'DE', place: '\u001B[31m\nBonn', from: '2020', to: '2022' }] })
    expect(text).toContain('\uFFFD[31m Bonn')
    expect(text).not.toContain('\u001B')
  })

  it.each(everyVersion)('names every country, and keeps to its lines, for any facts of $name', ({ version }) => {
    const day = lastCheckedDay(version)
    fc.assert(
      fc.property(
        completeFacts(version, day),
        fc.constantFrom('en', 'zh'),
        fc.boolean(),
        fc.boolean(),
        (given, language, assumptions, full) => {
          const evaluation = evaluate(version, given as never, { asOf: day, assumptions })
          const text = renderEvaluation(version, evaluation, { language, full })
          const tooWide = text.split('\n').filter((line) => widthOf(line) > lineWidth && !line.includes('://'))
          expect(tooWide).toEqual([])
          expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/)
          const told = evaluation.findings.filter(
            ({ subject, status }) => status !== 'does-not-apply' && subject.country !== undefined && subject.country !== '*',
          )
          const unbroken = text.replace(/\n */g, language === 'zh' ? '' : ' ')
          for (const { subject } of told) expect(unbroken).toContain(countryName(String(subject.country), language))
        },
      ),
      { numRuns: 3 },
    )
  })
})

/** A text without its line breaks. */
function words(text: string): string {
  return text.replace(/\n */g, ' ')
}

function render(given: object, options: Parameters<typeof renderEvaluation>[2] = {}): string {
  return renderEvaluation(aureliaVersion, evaluate(aureliaVersion, given, { asOf }), options)
}

const yesOrNo = {
  values: { yes: { title: { en: 'Yes', zh: '是' }, cites: ['act'] }, no: { title: { en: 'No', zh: '否' }, cites: ['guide'] } },
  recommended: 'no',
  because: { en: 'So we think.', zh: '我们这样认为。' },
} as const

/** A version whose only finding holds where both readings are yes. */
const nested = defineVersion({
  ruleset: 'nested',
  inForce: { from: '2020-01-01', basis: 'exact' },
  encodedOn: '2026-01-01',
  verifiedOn: '2026-06-30',
  revision: 1,
  dateRounding: 'down',
  citations: {
    act: { instrument: { en: 'Act', zh: '法' }, read: '2026-01-01', reliability: 'OWN', clauses: ['N-01'] },
    guide: { instrument: { en: 'Guide', zh: '指南' }, read: '2026-01-01', reliability: 'WEAK', clauses: ['N-02'] },
  },
  facts: {},
  measures: {},
  readings: { first: { title: { en: 'First?', zh: '一？' }, ...yesOrNo }, second: { title: { en: 'Second?', zh: '二？' }, ...yesOrNo } },
  conditions: {},
  outcomes: { notice: { kind: 'notice', modality: 'is', title: { en: 'notice', zh: '通知' } } },
  rules: [
    {
      id: 'both',
      title: { en: 'Both', zh: '两者' },
      cites: ['act'],
      when: {
        all: [
          { fact: 'first', operator: 'equal', value: 'yes' },
          { fact: 'second', operator: 'equal', value: 'yes' },
        ],
      },
      then: { outcome: 'notice' },
    },
  ],
  notModelled: [],
})

describe('why something is not needed', () => {
  const usVersion = versionNamed(us, '2015-11-18')
  const lived = {
    usVisa: 'immigrant',
    birthDate: '1990-01-01',
    nationalities: ['SO'],
    arrests: [],
    usListedUnavailableIn: ['SO'],
    residences: [
      { country: 'US', from: '2020-01-01' },
      { country: 'SO', from: '1990-01-01', to: '2019-12-31' },
    ],
  } as const
  const found = evaluate(usVersion, lived, { asOf: '2026-11-21' })

  it('is the exception that holds, alone, and not the rule that it keeps from applying', () => {
    expect(renderEvaluation(usVersion, found)).toContain(
      'Not needed, and why\n  Somalia listed as a country without certificates\n  United States: these rules leave this country itself out\n',
    )
    expect(renderEvaluation(usVersion, found, { language: 'zh' })).toContain(
      '不需要的理由\n  索马里被列为无法取得证明的国家（美国国务院）\n  美国：本规则把该国本身除外\n',
    )
  })

  it('is told by the finding, each condition once', () => {
    const held = found.findings.find(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'SO')
    expect(held?.exceptionsHeld).toEqual([{ fact: 'country.unavailable', operator: 'equal', value: true }])
    const applying = found.findings.filter(({ status }) => status !== 'does-not-apply')
    expect(applying.filter(({ exceptionsHeld }) => exceptionsHeld !== undefined)).toEqual([])
  })
})
