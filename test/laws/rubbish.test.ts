import { describe, expect, it } from 'vitest'
import { claims } from '../../rulesets/claims.ts'
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
import * as decide from '../../src/decide.ts'
import { isRulesetError } from '../../src/errors.ts'
import * as icalendar from '../../src/icalendar.ts'
import * as main from '../../src/index.ts'
import * as read from '../../src/read.ts'
import * as receipts from '../../src/receipts.ts'
import { aureliaVersion } from '../support/aurelia.ts'

const asOf = '2026-11-21'
const facts = { birthDate: '1985-06-15', nationalities: ['FR'], residences: [{ country: 'FR', from: '1985-06-15' }], arrests: [] } as const
const finding = { outcome: 'police-certificate', subject: { country: 'FR' } } as const
const evaluation = main.evaluate(us, facts, { asOf })
const list = main.checklist(us, evaluation)
const told = analysis.when(us, facts, { asOf })
const ways = analysis.whyNot(us, facts, finding, { asOf })
const comparison = analysis.compareDestinations(facts, { asOf, rulesets: [usPoliceCertificates] })
const made = receipts.receipt(us, facts, { asOf })
const written = JSON.parse(JSON.stringify(us)) as unknown

/** Every public function, each with arguments that it takes. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  affected: [us, us, [facts], { asOf }],
  affectedBy: [us, us, { asOf }],
  affectedInWords: [us, us, analysis.affectedBy(us, us, { asOf })(facts), 'en'],
  amendVersion: [aureliaVersion, { inForce: { from: '2030-01-01', basis: 'exact' } }],
  answerLines: [[], [us], { asOf }],
  batchAnswerer: [[us], { asOf }],
  certificatePeriods: [us, facts, { asOf }],
  certificatesInHand: [us, facts, { asOf }],
  certify: [us],
  checklist: [us, evaluation, told],
  checklistSheet: [us, list, {}],
  compareDestinations: [facts, { asOf, rulesets: [usPoliceCertificates] }],
  composeVersion: [{}, {}, [{ outcomes: {}, rules: [] }]],
  countryName: ['FR', 'en'],
  decider: [us, { asOf }],
  defineChapter: [{}, { outcomes: {}, rules: [] }],
  defineClaims: [usPoliceCertificates, claims['us-police-certificates']],
  defineRuleset: [usPoliceCertificates],
  defineTerms: [{}],
  defineVersion: [aureliaVersion],
  diff: [us, us, {}],
  digestOf: [us],
  evaluate: [us, facts, { asOf }],
  explain: [us, facts, { asOf }],
  factsJsonSchema: [us, {}],
  formatDate: [20_000, 'en'],
  headlineOf: [us, evaluation],
  horizonIn: [usPoliceCertificates, us, asOf],
  inWords: [us, 'en'],
  interview: [us, { asOf }],
  isCountry: ['FR'],
  isRulesetError: [new Error('no')],
  lawChanges: [us, us],
  lawOf: [us],
  meaningOf: [us],
  misspelt: [[us], facts],
  nextQuestionAfter: [us, facts, { asOf }, { skip: [] }],
  parseJson: ['{}'],
  parsePartialDate: ['2026'],
  personsOf: [facts],
  pickFacts: [us, facts],
  planCalendar: [analysis.planCertificates(us, facts, { filingOn: asOf }), {}],
  planCertificates: [us, facts, { filingOn: asOf }],
  questionAt: [us, 'birthDate'],
  readFacts: [us, facts, {}],
  readVersion: [written],
  receipt: [us, facts, { asOf }],
  redactReceipt: [made, ['birthDate']],
  renderAffected: [us, us, analysis.affected(us, us, [facts], { asOf }), {}],
  renderChecklist: [us, list, {}],
  renderComparison: [comparison, 'en'],
  renderComparisonMarkdown: [comparison, 'en'],
  renderDifference: [us, us, analysis.diff(us, us), {}],
  renderEvaluation: [us, evaluation, {}],
  renderExplanation: [us, evaluation, main.explain(us, facts, { asOf }), {}],
  renderFamilyChecklist: [us, [{ role: 'applicant', ...list }], {}],
  renderVerification: [receipts.verifyReceipt(made, [us]), 'en'],
  renderVersion: [us, {}],
  renderVersionVerification: [us, analysis.verify(us), {}],
  renderWhen: [us, told, {}],
  renderWhyNot: [us, [ways], {}],
  supersededOn: [usPoliceCertificates, us],
  timeline: [us, facts, { asOf }],
  toDmn: [us, {}],
  toJsonLogic: [us],
  toJsonRulesEngine: [us],
  toMermaid: [us, 'police-certificate', {}],
  toSmtLib: [us],
  turnsInWords: [us, told, 'en'],
  verify: [us, { claims: claims['us-police-certificates'] }],
  verifyReceipt: [made, [us]],
  versionInForce: [usPoliceCertificates, { asOf }],
  versionName: [us],
  versionNamed: [usPoliceCertificates, '2015-11-18'],
  when: [us, facts, { asOf }],
  whenCalendar: [us, told, {}],
  whyNot: [us, facts, finding, { asOf }],
  whyNotInWords: [us, ways, {}],
  writeJson: [1, batch.batchAnswerer([us], { asOf })('{}')],
}

/** What an argument throws that is looked at: its own error is no fault of ours, and is passed on. */
const own = new Error('of the argument itself')
const fail = () => {
  throw own
}
const inCircles: Record<string, unknown> = {}
inCircles.self = inCircles

const rubbish: readonly unknown[] = [
  ...[undefined, null, true, 5, Number.NaN, Number.NEGATIVE_INFINITY, 10n, '', 'x', Symbol('x'), () => 1],
  ...[[], [null], [undefined], [{}], [[]], {}, { a: 1 }, Object.assign(Object.create(null), { a: 1 }), inCircles],
  ...[new Date(0), new Date(Number.NaN), new Map(), new Set(['x']), /x/, Promise.resolve()],
  ...[{ length: 3 }, { then: 1 }, { versions: null }, { facts: 5 }, { findings: {} }, { toString: 5 }],
  new Proxy(
    {},
    { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail, isExtensible: fail, set: fail },
  ),
  {
    get a() {
      return fail()
    },
  },
]

type Called = (...given: readonly unknown[]) => unknown

/** Calls a function, and what function it gives, and tells what error came that is not one of ours. */
function strayOf(call: Called, given: readonly unknown[]): unknown {
  try {
    const answer: unknown = call(...given)
    if (typeof answer !== 'function') return undefined
    return rubbish.map((value) => strayOf(answer as Called, [value])).find((stray) => stray !== undefined)
  } catch (error) {
    return error === own || isRulesetError(error) ? undefined : error
  }
}

const entries = [main, read, authoring, analysis, icalendar, receipts, jsonRulesEngine, jsonLogic, dmn, mermaid, smtLib, batch, decide]
const functions = new Map(
  entries.flatMap((entry) => Object.entries(entry)).filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name)),
) as ReadonlyMap<string, Called>

/** What this package gave, and is given back to it, as the argument at a place: it may come back from a file, with a part of it otherwise. */
const givenBack: Readonly<Record<string, number>> = {
  ...{ affectedInWords: 2, checklist: 1, checklistSheet: 1, headlineOf: 1, planCalendar: 0, redactReceipt: 0, renderAffected: 2 },
  ...{
    renderChecklist: 1,
    renderComparison: 0,
    renderComparisonMarkdown: 0,
    renderDifference: 2,
    renderEvaluation: 1,
    renderExplanation: 2,
  },
  ...{ renderFamilyChecklist: 1, renderVerification: 0, renderVersionVerification: 1, renderWhen: 1, renderWhyNot: 1, turnsInWords: 1 },
  ...{ verifyReceipt: 0, whenCalendar: 1, whyNotInWords: 1, writeJson: 1 },
}

/** A copy with one part at a time otherwise: of a list its first entry stands for all. */
function* otherwise(value: unknown, depth = 4): Generator<unknown> {
  if (typeof value !== 'object' || value === null || depth === 0) return
  const replace = (name: string, part: unknown) =>
    Array.isArray(value) ? value.map((entry, index) => (String(index) === name ? part : entry)) : { ...value, [name]: part }
  for (const [name, part] of Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined)) {
    for (const wrong of [undefined, 5, [null]]) yield replace(name, wrong)
    for (const deeper of otherwise(part, depth - 1)) yield replace(name, deeper)
  }
}

describe('whatever a program gives', () => {
  it('to any public function is taken, or refused by an error of this package', () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(calls).sort())
    for (const [name, call] of functions) {
      const given = calls[name] as readonly unknown[]
      expect({ name, stray: strayOf(call, given) }).toEqual({ name, stray: undefined })
      for (const value of rubbish) {
        const wrong = [...given.map((_, index) => given.with(index, value)), given.map(() => value), [value]]
        for (const one of wrong) {
          const stray = strayOf(call, one)
          if (stray !== undefined) expect({ name, one, stray }).toEqual({ name, one, stray: undefined })
        }
      }
      expect({ name, stray: strayOf(call, []) }).toEqual({ name, stray: undefined })
    }
  })

  it('back, of what it was given, with any part of it otherwise, is taken or refused alike', () => {
    for (const [name, index] of Object.entries(givenBack)) {
      const [call, given] = [functions.get(name) as Called, calls[name] as readonly unknown[]]
      for (const wrong of otherwise(given[index])) {
        const stray = strayOf(call, given.with(index, wrong))
        if (stray !== undefined) expect({ name, wrong, stray }).toEqual({ name, wrong, stray: undefined })
      }
    }
  })
})
