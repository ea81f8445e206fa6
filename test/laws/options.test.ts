import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import * as dmn from '../../src/adapters/dmn.ts'
import * as jsonLogic from '../../src/adapters/json-logic.ts'
import * as jsonRulesEngine from '../../src/adapters/json-rules-engine.ts'
import * as mermaid from '../../src/adapters/mermaid.ts'
import * as smtLib from '../../src/adapters/smt-lib.ts'
import * as analysis from '../../src/analysis.ts'
import * as authoring from '../../src/authoring.ts'
import * as batch from '../../src/batch.ts'
import { InvalidArgumentError } from '../../src/errors.ts'
import * as icalendar from '../../src/icalendar.ts'
import * as main from '../../src/index.ts'
import * as read from '../../src/read.ts'
import * as receipts from '../../src/receipts.ts'

const asOf = '2026-11-21'
const facts = {
  birthDate: '1985-06-15',
  nationalities: ['FR'],
  residences: [{ country: 'FR', from: '1985-06-15' }],
  arrests: [],
  usChargesWithoutArrest: [],
} as const
const title = { en: 'Title', zh: '标题' }
const evaluation = main.evaluate(us, facts, { asOf })
const list = main.checklist(us, evaluation)
const rendering = { language: 'zh', title, supersededOn: '2030-01-01' }
const evaluating = { asOf, readings: { sixMonths: 'at-least' }, assumptions: true }
const comparing = { asOf, rulesets: [usPoliceCertificates], knownOn: '2027-01-01', readings: {}, only: {}, assumptions: true }

/** Every public function that takes options: those that all can be given, and a call. */
const functions: Readonly<Record<string, { readonly options: object; readonly call: (options: never) => unknown }>> = {
  evaluate: { options: evaluating, call: (options) => main.evaluate(us, facts, options) },
  decider: { options: evaluating, call: (options) => main.decider(us, options)(facts) },
  explain: { options: evaluating, call: (options) => main.explain(us, facts, options) },
  nextQuestionAfter: { options: evaluating, call: (options) => main.nextQuestionAfter(us, facts, options, { skip: [] }) },
  'nextQuestionAfter, what it is about': {
    options: { skip: ['birthDate'], about: ['police-certificate'] },
    call: (options) => main.nextQuestionAfter(us, facts, { asOf }, options),
  },
  interview: {
    options: { ...evaluating, about: ['police-certificate'] },
    call: (options) => main.interview(us, options).begin(facts),
  },
  renderEvaluation: { options: rendering, call: (options) => main.renderEvaluation(us, evaluation, options) },
  renderExplanation: { options: rendering, call: (options) => main.renderExplanation(us, evaluation, [], options) },
  renderChecklist: { options: { ...rendering, format: 'html' }, call: (options) => main.renderChecklist(us, list, options) },
  checklistSheet: { options: rendering, call: (options) => main.checklistSheet(us, list, options) },
  renderFamilyChecklist: {
    options: { ...rendering, format: 'html' },
    call: (options) => main.renderFamilyChecklist(us, [{ role: 'applicant', ...list }], options),
  },
  versionInForce: { options: { asOf, knownOn: '2027-01-01' }, call: (options) => main.versionInForce(usPoliceCertificates, options) },
  factsJsonSchema: { options: { language: 'zh', draft: '7' }, call: (options) => read.factsJsonSchema(us, options) },
  readFacts: { options: { asOf, assumptions: true }, call: (options) => read.readFacts(us, facts, options) },
  batchAnswerer: { options: { ...evaluating, statuses: true }, call: (options) => batch.batchAnswerer([us], options)('{}') },
  answerLines: { options: { ...evaluating, statuses: true }, call: (options) => batch.answerLines(nothing(), [us], options) },
  affected: { options: { asOf, assumptions: true }, call: (options) => analysis.affected(us, us, [facts], options) },
  diff: { options: { onTried: () => {} }, call: (options) => analysis.diff(us, us, options) },
  renderAffected: {
    options: { language: 'zh', title },
    call: (options) => analysis.renderAffected(us, us, analysis.affected(us, us, [facts], { asOf }), options),
  },
  affectedBy: { options: { asOf, assumptions: true }, call: (options) => analysis.affectedBy(us, us, options)(facts) },
  verify: { options: { claims: {}, earlier: [us], after: asOf }, call: (options) => analysis.verify(us, options) },
  renderVersionVerification: {
    options: { language: 'zh', title: { en: 'a', zh: '甲' }, full: true },
    call: (options) => analysis.renderVersionVerification(us, analysis.verify(us), options),
  },
  renderDifference: {
    options: { language: 'zh', title, full: true },
    call: (options) => analysis.renderDifference(us, us, analysis.diff(us, us), options),
  },
  certificatePeriods: { options: evaluating, call: (options) => analysis.certificatePeriods(us, facts, options) },
  certificatesInHand: { options: evaluating, call: (options) => analysis.certificatesInHand(us, facts, options) },
  compareDestinations: { options: comparing, call: (options) => analysis.compareDestinations(facts, options) },
  whenCalendar: {
    options: { language: 'zh' },
    call: (options) => icalendar.whenCalendar(us, analysis.when(us, facts, { asOf }), options),
  },
  renderWhen: {
    options: { language: 'zh', title },
    call: (options) => analysis.renderWhen(us, analysis.when(us, facts, { asOf }), options),
  },
  whyNot: {
    options: evaluating,
    call: (options) => analysis.whyNot(us, facts, { outcome: 'police-certificate', subject: { country: 'FR' } }, options),
  },
  renderWhyNot: { options: { language: 'zh', title, full: true }, call: (options) => analysis.renderWhyNot(us, [], options) },
  planCalendar: {
    options: { language: 'zh', asOf },
    call: (options) =>
      icalendar.planCalendar({ ruleset: 'x', version: asOf, filingOn: asOf, scope: null, adviceFirst: [], lines: [] }, options),
  },
  whyNotInWords: {
    options: { language: 'zh', full: true },
    call: (options) =>
      analysis.whyNotInWords(
        us,
        analysis.whyNot(us, facts, { outcome: 'police-certificate', subject: { country: 'FR' } }, { asOf }),
        options,
      ),
  },
  when: {
    options: { ...evaluating, until: '2030-01-01', knownOn: '2027-01-01', about: ['police-certificate'], waitingFrom: [us] },
    call: (options) => analysis.when(us, facts, options),
  },
  planCertificates: {
    options: { filingOn: asOf, readings: {}, assumptions: true, planned: {}, waitingFrom: [us] },
    call: (options) => analysis.planCertificates(us, facts, options),
  },
  receipt: {
    options: { ...evaluating, knownOn: '2027-01-01', salt: (fact: string) => new TextEncoder().encode(fact.padEnd(16, '.')) },
    call: (options) => receipts.receipt(us, facts, options),
  },
  renderVersion: { options: { ...rendering, earlier: '1991-10-01' }, call: (options) => analysis.renderVersion(us, options) },
  timeline: { options: { ...evaluating, language: 'zh', title, id: 'a' }, call: (options) => analysis.timeline(us, facts, options) },
  toDmn: { options: { language: 'zh' }, call: (options) => dmn.toDmn(us, options) },
  'toDmn, its facts': { options: evaluating, call: (options) => dmn.toDmn(us).facts({ ...facts, ...complete }, options) },
  toMermaid: { options: { language: 'zh' }, call: (options) => mermaid.toMermaid(us, 'police-certificate', options) },
  toJsonLogic: {
    options: evaluating,
    call: (options) => jsonLogic.toJsonLogic(us).facts({ ...facts, ...complete }, options),
  },
  toJsonRulesEngine: {
    options: evaluating,
    call: (options) => jsonRulesEngine.toJsonRulesEngine(us).facts({ ...facts, ...complete }, options),
  },
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What other engines have to be told besides. */
const complete = { usVisa: 'immigrant', usPost: 'other', officerBelievesRecordIn: [], certificates: [] }

const withoutOptions = [
  'certify',
  'defineClaims',
  'questionAt',
  'amendVersion',
  'checklist',
  'inWords',
  'affectedInWords',
  'lawChanges',
  'lawOf',
  'misspelt',
  'parsePartialDate',
  'formatDate',
  'countryName',
  'headlineOf',
  'composeVersion',
  'defineChapter',
  'defineRuleset',
  'defineTerms',
  'defineVersion',
  'digestOf',
  'horizonIn',
  'isCountry',
  'isRulesetError',
  'meaningOf',
  'parseJson',
  'personsOf',
  'pickFacts',
  'readVersion',
  'redactReceipt',
  'renderComparison',
  'renderComparisonMarkdown',
  'renderVerification',
  'toSmtLib',
  'supersededOn',
  'turnsInWords',
  'versionName',
  'verifyReceipt',
  'versionNamed',
  'writeJson',
]

const everyFunction = Object.entries(functions)
const everyOption = everyFunction.flatMap(([name, { options, call }]) =>
  Object.keys(options).map((option) => ({ name, option, options: options as Readonly<Record<string, unknown>>, call })),
)

function refusalOf(call: () => unknown): InvalidArgumentError {
  try {
    call()
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error
    throw error
  }
  throw new Error('this is not refused')
}

describe('options', () => {
  it('are looked at here for every public function', () => {
    const exported = Object.entries({
      ...main,
      ...read,
      ...authoring,
      ...analysis,
      ...icalendar,
      ...receipts,
      ...jsonRulesEngine,
      ...jsonLogic,
      ...dmn,
      ...mermaid,
      ...smtLib,
      ...batch,
    })
    const names = exported.flatMap(([name, value]) => (typeof value === 'function' && /^[a-z]/.test(name) ? name : []))
    const looked = new Set(everyFunction.map(([name]) => name.replace(/,.*/, '')))
    expect(names.sort()).toEqual([...looked, ...withoutOptions].sort())
  })

  it.each(everyFunction)('of %s are taken as they are, and each may be left undefined that may be left out', (_, { options, call }) => {
    expect(() => call(options as never)).not.toThrow()
    for (const option of Object.keys(options)) {
      const outcome = (given: object) => {
        try {
          return JSON.stringify(call(given as never))
        } catch (error) {
          return String(error)
        }
      }
      const without = Object.fromEntries(Object.entries(options).filter(([name]) => name !== option))
      expect(outcome({ ...options, [option]: undefined })).toBe(outcome(without))
    }
  })

  it('that are misspelt are refused with the name that was meant, whatever their value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyOption), fc.nat(), fc.boolean(), fc.anything(), (one, at, doubled, value) => {
        const { option, options, call } = one
        const place = at % option.length
        const wrong = option.slice(0, place) + (doubled ? option.charAt(place).repeat(2) : '') + option.slice(place + 1)
        fc.pre(!Object.hasOwn(options, wrong) && !(wrong.length <= 1))
        const error = refusalOf(() => call({ ...options, [wrong]: value } as never))
        expect(error.message).toMatch(`there is no option \`${wrong}\``)
        expect(error.message).toMatch(/: did you mean `\w+`\?$/)
        if (doubled) expect(error.message).toMatch(`did you mean \`${option}\`?`)
      }),
      { numRuns: 500 },
    )
  })

  it('of no type that they can be are refused by their names', () => {
    const samples = [null, 5, Number.NaN, 'fr', '', true, [], {}, new Date(0), new Map(), Symbol('a'), () => asOf]
    const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value)
    for (const { name, option, options, call } of everyOption) {
      for (const value of samples) {
        const isPlain = Object.getPrototypeOf(value ?? false) === Object.prototype
        const fits = kindOf(value) === kindOf(options[option]) && (typeof value !== 'object' || isPlain || Array.isArray(value))
        // A collection of another kind can be gone through as a list can.
        if (fits || (Array.isArray(options[option]) && value instanceof Map)) continue
        const error = refusalOf(() => call({ ...options, [option]: value } as never))
        expect({ name, argument: error.argument }).toEqual({ name, argument: option })
      }
    }
  })

  it('that are no object of their own are refused whole', () => {
    class Options {
      get asOf(): string {
        return asOf
      }
    }
    for (const [, { call }] of everyFunction) {
      for (const options of [null, 5, 'en', [], new Options(), new Map(), Object.create({ asOf })])
        expect(refusalOf(() => call(options as never)).argument).toBe('options')
    }
  })

  it('are read once each', () => {
    for (const [name, { options, call }] of everyFunction) {
      const reads = new Map<string, number>()
      const spied = {}
      for (const [option, value] of Object.entries(options)) {
        const get = () => {
          reads.set(option, (reads.get(option) ?? 0) + 1)
          return value
        }
        Object.defineProperty(spied, option, { enumerable: true, get })
      }
      call(spied as never)
      expect({ name, reads: Object.fromEntries(reads) }).toEqual({
        name,
        reads: Object.fromEntries(Object.keys(options).map((option) => [option, 1])),
      })
    }
  })
})

describe('an option that cannot be', () => {
  const messageOf = (call: () => unknown) => refusalOf(call).message
  const versionless = { asOf, rulesets: [usPoliceCertificates] }

  it.each([
    [{ asOf, asof: asOf }, '`options`: there is no option `asof`: did you mean `asOf`?'],
    [{ asOf, assume: false }, '`options`: there is no option `assume` here: there is `asOf`, `readings`, `assumptions`'],
    [{ asOf, readingz: {} }, '`options`: there is no option `readingz`: did you mean `readings`?'],
    [{ asOf, readings: 5 }, '`readings`: `5` is not an object'],
    [{ asOf, readings: { sixMonths: 5 } }, '`readings.sixMonths`: `5` is not a text'],
    [{ asOf, readings: { sixMonth: 'at-least' } }, '`readings`: there is no reading `sixMonth`: did you mean `sixMonths`?'],
    [{ asOf, assumptions: 'false' }, '`assumptions`: `"false"` is not `true` or `false`'],
    [{}, '`asOf`: `undefined` is not a day: write 2026-11-21'],
    [{ asOf: '2026-02-30' }, '`asOf`: `2026-02-30` is not a day: write 2026-11-21'],
    [null, '`options`: `null` is not an object with the options `asOf`, `readings`, `assumptions`'],
    [undefined, '`options`: `undefined` is not an object with the options `asOf`, `readings`, `assumptions`'],
    [JSON.parse('{"__proto__":{},"asOf":"2026-11-21"}'), '`options`: there is no option `__proto__` here: '],
  ])('is told of an evaluation: %j', (options, message) => {
    expect(messageOf(() => main.evaluate(us, facts, options as never))).toContain(message)
  })

  it.each([
    [() => main.renderEvaluation(us, evaluation, { language: 'fr' } as never), '`language`: `fr` is not one of `en`, `zh`'],
    [() => main.renderEvaluation(us, evaluation, { title: 'US' } as never), '`title`: `US` is not an object'],
    [() => main.renderEvaluation(us, evaluation, { title: { en: 'US' } } as never), '`title.zh`: `undefined` is not a text'],
    [() => main.renderChecklist(us, list, { format: 'pdf' } as never), '`format`: `pdf` is not one of `markdown`, `html`'],
    [() => analysis.renderComparison({} as never, 'fr' as never), '`language`: `fr` is not one of `en`, `zh`'],
    [() => analysis.renderComparisonMarkdown({} as never, 'fr' as never), '`language`: `fr` is not one of `en`, `zh`'],
    [() => main.versionInForce(usPoliceCertificates, { asOf, knownon: asOf } as never), 'did you mean `knownOn`?'],
    [() => main.versionNamed(usPoliceCertificates, 5 as never), '`name`: `5` is not the name of a version: write 2015-11-18'],
    [() => main.horizonIn(usPoliceCertificates, us, 'soon'), '`asOf`: `soon` is not a day: write 2026-11-21'],
    [() => main.nextQuestionAfter(us, facts, { asOf }, { skip: 'birthDate' } as never), '`skip`: `birthDate` is not a list'],
    [
      () => main.nextQuestionAfter(us, facts, { asOf }, { skip: [], about: ['police-certificat'] } as never),
      '`about`: there is no outcome `police-certificat`: did you mean `police-certificate`?',
    ],
    [() => batch.batchAnswerer([], { asOf }), '`versions`: there is nothing to answer under: give at least one version'],
    [() => batch.batchAnswerer([us], { asOf, readings: { sixMonth: 'x' } }), '`readings`: there is no reading `sixMonth`: did you mean'],
    [() => batch.answerLines(nothing(), [us], { asOf, readings: { sixMonths: 'never' } }), '`readings`: `sixMonths` cannot be `never`'],
    [
      () => analysis.planCertificates(us, facts, { filingOn: asOf, planned: { fr: {} } }),
      '`planned`: `fr` is not a country code: did you mean `FR`?',
    ],
    [
      () => analysis.planCertificates(us, facts, { filingOn: asOf, planned: { FR: null } } as never),
      '`planned.FR`: `null` is not an object',
    ],
    [
      () => analysis.compareDestinations(facts, { asOf, rulesets: [us] } as never),
      '`rulesets[0]`: an object is not a ruleset with its `id`',
    ],
    [
      () => analysis.compareDestinations(facts, { ...versionless, only: { 'us-police-certificate': {} } }),
      '`only`: there is no ruleset `us-police-certificate`: did you mean `us-police-certificates`?',
    ],
    [
      () => analysis.compareDestinations(facts, { ...versionless, readings: { 'us-police-certificates': 'x' } } as never),
      '`readings.us-police-certificates`: `x` is not an object',
    ],
  ])('is told of other functions: %#', (call, message) => {
    expect(messageOf(call)).toContain(message)
  })

  it('is told of a version to tell waiting times that is none', () => {
    expect(() => analysis.planCertificates(us, facts, { filingOn: asOf, waitingFrom: [{}] } as never)).toThrow(/invalid ruleset/)
  })
})
