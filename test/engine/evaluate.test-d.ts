import { describe, expectTypeOf, test } from 'vitest'
import { destinations } from '../../rulesets/index.ts'
import nzPoliceCertificates from '../../rulesets/nz/police-certificates/index.ts'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { certificatePeriods, certificatesInHand, compareDestinations, planCertificates, timeline } from '../../src/analysis.ts'
import {
  type ChecklistItem,
  type Country,
  checklist,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  explain,
  type FactsFor,
  type Finding,
  headlineOf,
  type Interview,
  interview,
  nextQuestionAfter,
  questionAt,
  type RulesetVersion,
  renderEvaluation,
  type Shown,
  type Subject,
  versionInForce,
} from '../../src/index.ts'

const version = usPoliceCertificates.versions[1]
const asOf = '2026-11-21'

describe('evaluate', () => {
  test('takes facts of the version, partial dates and what is unknown', () => {
    expectTypeOf(
      evaluate(
        version,
        { birthDate: '1988-04', nationalities: ['CN'], residences: [{ country: 'CN', from: '1988', to: 'unknown' }], arrests: 'unknown' },
        { asOf },
      ),
    ).toEqualTypeOf<Evaluation<typeof version>>()
  })

  test('refuses a misspelt fact', () => {
    // @ts-expect-error - it is `birthDate`
    evaluate(version, { birthdate: '1988' }, { asOf })
  })

  test('refuses a wrong value', () => {
    // @ts-expect-error - there is no such visa
    evaluate(version, { usVisa: 'tourist' }, { asOf })
    // @ts-expect-error - a country code has two capital letters
    evaluate(version, { nationalities: ['China'] }, { asOf })
    // @ts-expect-error - a date is a text
    evaluate(version, { birthDate: 1988 }, { asOf })
    // @ts-expect-error - a stay has a first day
    evaluate(version, { residences: [{ country: 'CN' }] }, { asOf })
    // @ts-expect-error - a certificate has a day of issue
    evaluate(version, { certificates: [{ country: 'CN' }] }, { asOf })
  })

  test('needs an as-of date', () => {
    // @ts-expect-error - the clock is never read
    evaluate(version, {}, {})
  })

  test('checks facts against any version that could be in force', () => {
    const chosen = versionInForce(usPoliceCertificates, { asOf })
    evaluate(chosen, { birthDate: '1988' }, { asOf })
    // @ts-expect-error - no version has it
    evaluate(chosen, { birthdate: '1988' }, { asOf })
  })

  test('takes any facts for a version that is not known at compile time; they are checked when it runs', () => {
    const any = version as RulesetVersion
    evaluate(any, { whatever: 1 }, { asOf, readings: { whatever: 'any' } })
  })
})

describe('Evaluation', () => {
  const evaluation = evaluate(version, {}, { asOf })
  const [finding] = evaluation.findings as readonly [Finding<typeof version>]

  test('has the outcomes and rules of the version', () => {
    expectTypeOf(finding.outcome === 'police-certificate').toBeBoolean()
    // @ts-expect-error - it is `police-certificate`
    expectTypeOf(finding.outcome === 'police-certficate').toBeBoolean()
    expectTypeOf(finding.rules.includes('previous-residence')).toBeBoolean()
    // @ts-expect-error - it is `previous-residence`
    expectTypeOf(finding.rules.includes('previous-residences')).toBeBoolean()
    // @ts-expect-error - that is an outcome
    expectTypeOf(finding.exceptions.includes('police-certificate')).toBeBoolean()
  })

  test('has the subjects that rules of the version are applied to each of', () => {
    expectTypeOf(finding.subject.country).toEqualTypeOf<Country | '*' | undefined>()
    expectTypeOf(finding.subject.place).toEqualTypeOf<string | undefined>()
    expectTypeOf(finding.subject.certificate).toEqualTypeOf<number | '*' | undefined>()
    // @ts-expect-error - it is `country`
    expectTypeOf(finding.subject.contry).toBeString()
    // @ts-expect-error - no code of a country is in small letters
    expectTypeOf(finding.subject.country === 'cn').toBeBoolean()
  })

  test('has the parameters and readings of the version', () => {
    expectTypeOf(finding.params.expiresOn).toEqualTypeOf<Shown | undefined>()
    // @ts-expect-error - it is `expiresOn`
    expectTypeOf(finding.params.expireOn).toEqualTypeOf<Shown | undefined>()
    expectTypeOf(finding.readings?.[0]?.readings.sixMonths).toEqualTypeOf<'at-least' | 'more-than' | undefined>()
    // @ts-expect-error - it is `sixMonths`
    expectTypeOf(evaluation.readings.sixMonth).toBeString()
  })

  test('names facts by the paths that there are', () => {
    expectTypeOf(finding.missing.includes('residences[1].to')).toBeBoolean()
    expectTypeOf(evaluation.nextQuestion?.fact === 'certificates[0].issuedOn').toBeBoolean()
    expectTypeOf(evaluation.unknown.includes('workingDays.CN')).toBeBoolean()
    // @ts-expect-error - it is `birthDate`
    expectTypeOf(evaluation.missing.includes('birthdate')).toBeBoolean()
    // @ts-expect-error - stays have no `until`
    expectTypeOf(evaluation.nextQuestion?.fact === 'residences[1].until').toBeBoolean()
  })

  test('has what any version has that could be in force', () => {
    const any = evaluate(versionInForce(usPoliceCertificates, { asOf }), {}, { asOf, readings: { sixMonths: 'at-least' } })
    expectTypeOf(any.findings.some(({ outcome }) => outcome === 'police-certificate')).toBeBoolean()
    // @ts-expect-error - no version has it
    expectTypeOf(any.findings.some(({ outcome }) => outcome === 'police-certficate')).toBeBoolean()
  })

  test('has what a version written as plain data has', () => {
    const plain = {
      ruleset: 'aurelia',
      inForce: { from: '2022-03-01', basis: 'exact' },
      encodedOn: '2022-03-01',
      verifiedOn: '2022-03-01',
      revision: 1,
      dateRounding: 'down',
      citations: {},
      facts: { residences: { type: 'stays', question: { en: 'a', zh: '一' } } },
      measures: {},
      readings: {},
      conditions: {},
      outcomes: { certificate: { kind: 'requirement', modality: 'must', title: { en: 'a', zh: '一' } } },
      rules: [
        {
          id: 'r',
          title: { en: 'a', zh: '一' },
          cites: ['s12'],
          forEach: 'country',
          when: { fact: 'country', operator: 'equal', value: 'FR' },
          then: { outcome: 'certificate' },
        },
      ],
      notModelled: [],
    } as const satisfies RulesetVersion
    type Found = Finding<typeof plain>
    expectTypeOf<Found['outcome']>().toEqualTypeOf<'certificate'>()
    expectTypeOf<Found['rules'][number]>().toEqualTypeOf<'r'>()
    expectTypeOf<keyof Found['subject']>().toEqualTypeOf<'country'>()
    expectTypeOf<Found['params']>().toEqualTypeOf<Finding['params']>()
  })

  test('is wide where the version is not known at compile time, and taken where any will do', () => {
    const wide = evaluate(version as RulesetVersion, {}, { asOf })
    expectTypeOf(wide).toEqualTypeOf<Evaluation>()
    expectTypeOf<Finding['outcome']>().toEqualTypeOf<string>()
    expectTypeOf<Finding['rules']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Finding['subject']>().toEqualTypeOf<Subject>()
    expectTypeOf<Finding['params']>().toEqualTypeOf<Readonly<Record<string, Shown>>>()
    expectTypeOf<Evaluation['readings']>().toEqualTypeOf<Readonly<Record<string, string>>>()
    expectTypeOf<Evaluation['missing']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Evaluation['unknown']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf(evaluation).toExtend<Evaluation>()
    renderEvaluation(version, evaluation)
  })
})

describe('interview', () => {
  test('holds the facts of the version, and asks at its paths', () => {
    const { begin, answer } = interview(version, { asOf })
    const state = begin({ birthDate: '1988' })
    expectTypeOf(state.facts).toEqualTypeOf<FactsFor<(typeof version)['facts']>>()
    // @ts-expect-error - it is `birthDate`
    begin({ birthdate: '1988' })
    if (state.question !== null) questionAt(version, state.question.fact)
    const wide: Interview = interview(version as RulesetVersion, { asOf })
    expectTypeOf(wide.begin().facts).toEqualTypeOf<Readonly<Record<string, unknown>>>()
    expectTypeOf(answer(state, null)).toEqualTypeOf(state)
  })
})

describe('options', () => {
  test('take the readings of the version, and their values', () => {
    evaluate(version, {}, { asOf, readings: { sixMonths: 'at-least' } })
    // @ts-expect-error - it is `sixMonths`
    evaluate(version, {}, { asOf, readings: { sixMonth: 'at-least' } })
    // @ts-expect-error - it is at least or more than
    evaluate(version, {}, { asOf, readings: { sixMonths: 'exactly' } })
    const options: EvaluateOptions<typeof version> = { asOf, readings: { sixMonths: 'more-than' } }
    evaluate(version, {}, options)
    const any: EvaluateOptions = { asOf }
    // @ts-expect-error - whatever the options are of, the facts are those of the version
    evaluate(version, { birthdate: '1988' }, any)
  })

  test('do so in what else takes them', () => {
    explain(version, {}, { asOf, readings: { sixMonths: 'at-least' } })
    // @ts-expect-error - it is `sixMonths`
    explain(version, {}, { asOf, readings: { sixMonth: 'at-least' } })
    nextQuestionAfter(version, {}, { asOf }, { skip: ['residences[0].from'], about: ['police-certificate'] })
    // @ts-expect-error - it is at least or more than
    nextQuestionAfter(version, {}, { asOf, readings: { sixMonths: 'exactly' } }, { skip: [] })
    // @ts-expect-error - stays have no `until`
    nextQuestionAfter(version, {}, { asOf }, { skip: ['residences[0].until'] })
    // @ts-expect-error - it is `police-certificate`
    nextQuestionAfter(version, {}, { asOf }, { skip: [], about: ['police-certficate'] })
    interview(version, { asOf, readings: { sixMonths: 'at-least' }, about: ['police-certificate'] })
    // @ts-expect-error - it is at least or more than
    interview(version, { asOf, readings: { sixMonths: 'exactly' } })
    // @ts-expect-error - it is `police-certificate`
    interview(version, { asOf, about: ['police-certficate'] })
    certificatePeriods(version, {}, { asOf, readings: { sixMonths: 'at-least' } })
    // @ts-expect-error - it is `sixMonths`
    certificatePeriods(version, {}, { asOf, readings: { sixMonth: 'at-least' } })
    // @ts-expect-error - it is `sixMonths`
    certificatesInHand(version, {}, { asOf, readings: { sixMonth: 'at-least' } })
    planCertificates(version, {}, { filingOn: asOf, readings: { sixMonths: 'at-least' } })
    // @ts-expect-error - it is `sixMonths`
    planCertificates(version, {}, { filingOn: asOf, readings: { sixMonth: 'at-least' } })
    // @ts-expect-error - it is at least or more than
    timeline(version, {}, { asOf, readings: { sixMonths: 'exactly' } })
    toJsonRulesEngine(version).facts({}, { asOf, readings: { sixMonths: 'at-least' } })
    // @ts-expect-error - it is `sixMonths`
    toJsonRulesEngine(version).facts({}, { asOf, readings: { sixMonth: 'at-least' } })
  })

  test('of a comparison take readings by ruleset', () => {
    const rulesets = [usPoliceCertificates, nzPoliceCertificates]
    compareDestinations({}, { asOf, rulesets, readings: { 'us-police-certificates': { sixMonths: 'at-least' } } })
    // @ts-expect-error - it is `us-police-certificates`
    compareDestinations({}, { asOf, rulesets, readings: { 'us-police-certificate': { sixMonths: 'at-least' } } })
    // @ts-expect-error - that is a point of the United States
    compareDestinations({}, { asOf, rulesets, readings: { 'nz-police-certificates': { sixMonths: 'at-least' } } })
    compareDestinations({}, { asOf, rulesets: destinations, readings: { any: { whatever: 'any' } } })
  })
})

describe('what is made of an evaluation', () => {
  const evaluation = evaluate(version, {}, { asOf })

  test('has the names of the version as well', () => {
    const [item] = checklist(version, evaluation).open as readonly [ChecklistItem<typeof version>]
    expectTypeOf(item.outcome === 'police-certificate' && item.reasons[0]?.rule === 'nationality').toBeBoolean()
    // @ts-expect-error - it is `police-certificate`
    expectTypeOf(item.outcome === 'police-certficate').toBeBoolean()
    expectTypeOf(headlineOf(version, evaluation)[0]?.outcomes.includes('police-certificate')).toEqualTypeOf<boolean | undefined>()
    // @ts-expect-error - it is `police-certificate`
    headlineOf(version, evaluation)[0]?.outcomes.includes('police-certficate')
    expectTypeOf(explain(version, {}, { asOf })[0]?.rules[0]?.rule === 'nationality').toBeBoolean()
    // @ts-expect-error - it is `nationality`
    expectTypeOf(explain(version, {}, { asOf })[0]?.rules[0]?.rule === 'nationalty').toBeBoolean()
    expectTypeOf(planCertificates(version, {}, { filingOn: asOf }).lines[0]?.rules.includes('nationality')).toEqualTypeOf<
      boolean | undefined
    >()
    // @ts-expect-error - it is `nationality`
    planCertificates(version, {}, { filingOn: asOf }).lines[0]?.rules.includes('nationalty')
  })

  test('is not made of what another version found', () => {
    const other = evaluate(nzPoliceCertificates.versions[0], {}, { asOf })
    // @ts-expect-error - New Zealand finds other outcomes
    checklist(version, other)
    // @ts-expect-error - New Zealand finds other outcomes
    headlineOf(version, other)
  })
})
