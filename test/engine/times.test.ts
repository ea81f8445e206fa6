import { describe, expect, it } from 'vitest'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { factsJsonSchema } from '../../src/adapters/json-schema/facts-json-schema.ts'
import { defineVersion } from '../../src/authoring.ts'
import { evaluate, explain, InvalidFactsError, renderEvaluation, renderExplanation } from '../../src/index.ts'

const asOf = '2026-11-21'
const title = { en: 'moved in after the office closed', zh: '下班后入住' }

/** An invented duty to register within a day, answered within seven working days of China. */
const version = defineVersion({
  ruleset: 'syldavia-registration',
  inForce: { from: '2020-01-01', basis: 'exact' },
  encodedOn: '2026-01-01',
  verifiedOn: '2026-11-21',
  revision: 1,
  dateRounding: 'down',
  citations: { act: { instrument: { en: 'Registration Act', zh: '登记法' }, read: '2026-01-01', reliability: 'OWN', clauses: ['SY-01'] } },
  facts: {
    movedInAt: { type: 'time', question: { en: 'When did you move in?', zh: '您何时入住？' } },
    registeredAt: { type: 'time', notAfterAsOf: true, question: { en: 'When did you register?', zh: '您何时登记？' } },
    submittedOn: { type: 'date', question: { en: 'When did you apply?', zh: '您何时提交申请？' } },
  },
  measures: {
    deadline: { shift: 'movedInAt', by: { hours: 24 } },
    deadlineDay: { dayOf: 'deadline' },
    waited: { elapsed: { from: 'movedInAt', to: 'registeredAt' }, in: 'hours' },
    answeredBy: { shift: 'submittedOn', by: { workingDays: 7 }, in: 'CN' },
    filedBy: { shift: 'submittedOn', by: { workingDays: 2 }, in: 'CN', direction: 'back' },
  },
  readings: {},
  parameters: {
    waited: { label: { en: 'waited', zh: '已等待' } },
    dueOn: { label: { en: 'due on', zh: '截止时间' } },
    filedBy: { label: { en: 'filed by', zh: '提交期限' } },
  },
  conditions: {},
  outcomes: {
    late: { kind: 'consequence', modality: 'is', title: { en: 'registered too late', zh: '登记逾期' } },
    'due-today': { kind: 'deadline', modality: 'must', title: { en: 'register today', zh: '今日登记' } },
    'answer-due': { kind: 'deadline', modality: 'is', title: { en: 'answer', zh: '答复' } },
    'by-new-year': { kind: 'notice', modality: 'is', title: { en: 'answered this year', zh: '今年内答复' } },
    night: { kind: 'notice', modality: 'is', title },
  },
  rules: [
    {
      id: 'late',
      title: { en: 'More than a day', zh: '超过一日' },
      cites: ['act'],
      when: { fact: 'waited', operator: 'greaterThan', value: { hours: 24 } },
      then: { outcome: 'late', params: { waited: { fact: 'waited' }, dueOn: { fact: 'deadline' } } },
    },
    {
      id: 'due-today',
      title: { en: 'The day of the deadline', zh: '期限当日' },
      cites: ['act'],
      when: { fact: 'deadlineDay', operator: 'equal', value: '2026-11-21' },
      then: { outcome: 'due-today', params: { dueOn: { fact: 'deadline' } } },
    },
    {
      id: 'answer-due',
      title: { en: 'Within seven working days', zh: '七个工作日内' },
      cites: ['act'],
      when: { fact: 'asOf', operator: 'greaterThan', value: '2020-01-01' },
      then: { outcome: 'answer-due', params: { dueOn: { fact: 'answeredBy' }, filedBy: { fact: 'filedBy' } } },
    },
    {
      id: 'by-new-year',
      title: { en: 'Before the year is out', zh: '年内' },
      cites: ['act'],
      when: { fact: 'answeredBy', operator: 'lessThan', value: '2027-01-01' },
      then: { outcome: 'by-new-year' },
    },
    {
      id: 'night',
      title: { en: 'After six in the evening', zh: '晚上六点以后' },
      cites: ['act'],
      when: { fact: 'movedInAt', operator: 'greaterThanInclusive', value: '2026-11-20T18:00' },
      then: { outcome: 'night' },
    },
  ],
  notModelled: [],
})

type Given = Parameters<typeof evaluate<typeof version>>[1]

function find(outcome: string, facts: Given) {
  const found = evaluate(version, facts, { asOf }).findings.find((finding) => finding.outcome === outcome)
  return { status: found?.status, params: found?.params, missing: found?.missing, unknown: found?.unknown }
}

describe('a period of hours', () => {
  it('is over a minute after the last hour, not before', () => {
    const registered = (at: `${number}-${number}-${number}T${number}:${number}`) =>
      find('late', { movedInAt: '2026-11-19T21:30', registeredAt: at })
    expect(registered('2026-11-20T21:30').status).toBe('does-not-apply')
    expect(registered('2026-11-20T21:31')).toMatchObject({
      status: 'applies',
      params: { waited: { hours: 24, minutes: 1 }, dueOn: '2026-11-20T21:30' },
    })
  })

  it('is left open by a time known to its day alone, unless every minute of it agrees', () => {
    expect(find('late', { movedInAt: '2026-11-19', registeredAt: '2026-11-20T21:30' })).toMatchObject({
      status: 'undetermined',
      missing: ['movedInAt'],
    })
    expect(find('late', { movedInAt: '2026-11-19', registeredAt: '2026-11-21T00:00' }).status).toBe('applies')
    expect(find('late', { movedInAt: '2026-11-19T08:00', registeredAt: '2026-11-19' }).status).toBe('does-not-apply')
    expect(find('late', { movedInAt: '2026-11-19T08:00', registeredAt: 'unknown' })).toMatchObject({ unknown: ['registeredAt'] })
  })

  it('ends on a day of its own', () => {
    expect(find('due-today', { movedInAt: '2026-11-20T00:00' })).toMatchObject({ status: 'applies', params: { dueOn: '2026-11-21T00:00' } })
    expect(find('due-today', { movedInAt: '2026-11-19T23:59' }).status).toBe('does-not-apply')
    expect(find('due-today', { movedInAt: '2026-11-20' })).toMatchObject({
      status: 'applies',
      params: { dueOn: { least: '2026-11-21T00:00', most: '2026-11-21T23:59' } },
    })
  })

  it('is compared in json-rules-engine too', () => {
    const { facts } = toJsonRulesEngine(version)
    const given = { movedInAt: '2026-11-19T21:30', registeredAt: '2026-11-20T21:31', submittedOn: '2026-11-16' }
    expect(facts(given, { asOf })[0]?.facts).toMatchObject({ waited: { hours: 24, minutes: 1 }, deadlineDay: '2026-11-20' })
  })
})

describe('a period of working days', () => {
  it('leaves out weekends and holidays', () => {
    expect(find('answer-due', { submittedOn: '2026-09-30' }).params).toEqual({ dueOn: '2026-10-15', filedBy: '2026-09-28' })
  })

  it('says so where a notice is not out, and since when, with the bound that holds anyway', () => {
    expect(find('answer-due', { submittedOn: '2026-12-28' }).params).toEqual({
      dueOn: { least: '2027-01-05', most: 'unknown', unannounced: 'CN' },
      filedBy: { least: '2026-12-23', most: '2026-12-26', unannounced: 'CN' },
    })
    const text = renderEvaluation(version, evaluate(version, { submittedOn: '2026-12-28' }, { asOf }))
    expect(text.replace(/\s+/g, ' ')).toContain(
      'due on: 5 January 2027 or later (the working days of China after 24 December 2026 are not announced yet)',
    )
    const chinese = renderEvaluation(version, evaluate(version, { submittedOn: '2026-12-28' }, { asOf }), { language: 'zh' })
    expect(chinese.replace(/\s+/g, '')).toContain('不早于2027年1月5日（中国2026年12月24日之后的工作日安排尚未公布）')
  })

  it('leaves a finding open that hangs on it, and asks nobody', () => {
    expect(find('by-new-year', { submittedOn: '2026-12-22' })).toMatchObject({
      status: 'undetermined',
      missing: [],
      unknown: ['workingDays.CN'],
    })
    expect(find('by-new-year', { submittedOn: '2026-12-28' }).status).toBe('does-not-apply')
    const evaluation = evaluate(version, { submittedOn: '2026-12-22', movedInAt: '2026', registeredAt: 'unknown' }, { asOf })
    expect(evaluation.unknown).toContain('workingDays.CN')
    expect(evaluation.nextQuestion?.fact).toBe('movedInAt')
    expect(renderEvaluation(version, evaluation).replace(/\s+/g, ' ')).toContain(
      'the working days of China after 24 December 2026 are not announced yet',
    )
  })
})

describe('times as facts', () => {
  it.each([
    ['2026-11-20T24:00', '`2026-11-20T24:00` is not a time: the hours go from 00 to 23, the minutes from 00 to 59'],
    [1130, '`1130` is not a time: write a text such as "2026-11-20T21:30" or "2026-11-20"'],
    ['2026-11-22T00:00', '`2026-11-22T00:00` lies after the as-of date 2026-11-21'],
  ])('are not %j', (value, message) => {
    const given = { registeredAt: value } as unknown as Given
    expect(() => evaluate(version, given, { asOf })).toThrow(InvalidFactsError)
    expect(() => evaluate(version, given, { asOf })).toThrow(message)
  })

  it('may be any minute of the as-of date', () => {
    expect(() => evaluate(version, { registeredAt: '2026-11-21T23:59' }, { asOf })).not.toThrow()
  })

  it('have a pattern in the JSON Schema', () => {
    const { $defs } = factsJsonSchema(version) as { $defs: { timeOrUnknown: { pattern: string } } }
    const pattern = new RegExp($defs.timeOrUnknown.pattern)
    expect(['2026-11-20T21:30', '2026-11-20', '2026-11', '2026'].map((text) => pattern.test(text))).toEqual([true, true, true, true])
    expect(['2026-11-20T24:00', '2026-11-20 21:30', '2026-11-20T21:3'].map((text) => pattern.test(text))).toEqual([false, false, false])
  })

  it('are explained by the clock', () => {
    const facts = { movedInAt: '2026-11-19T21:30', registeredAt: '2026-11-20T21:31' } as const
    const text = renderExplanation(version, evaluate(version, facts, { asOf }), explain(version, facts, { asOf })).replace(/\s+/g, ' ')
    expect(text).toContain('24 hours 1 minute')
    expect(text).toContain('more than 24 hours')
  })
})
