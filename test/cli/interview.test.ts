import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, nextQuestionAfter } from '../../src/index.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { interviewPhrases } from '../../src/text/phrases/books/interview.ts'
import { aureliaVersion } from '../support/aurelia.ts'
import { held, known, options } from './interviewing.ts'

describe('interview', { timeout: 60_000 }, () => {
  it('asks for a fact of every type and ends when nothing is left to ask', async () => {
    const { facts, ended } = await interviewed({
      'Where have you lived?': ['Germany', 'Bonn', '2025-01-01', '2025-12-31', 'FR', '', '2024', '?', ''],
      'What do you come for?': ['2'],
      'How many children come with you?': ['4'],
      'When were you born?': ['1990-04-17'],
      'Which countries did you flee?': ['SY, 阿富汗'],
      'Where is your home?': ['?'],
      'In which city or locality was it?': ['Paris'],
      'Which papers do you have?': [''],
      'Is that all?': [''],
    })
    expect(ended).toBe(true)
    expect(facts).toEqual({
      residences: [
        { country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-12-31' },
        { country: 'FR', place: 'Paris', from: '2024', to: 'unknown' },
      ],
      purpose: 'study',
      children: 4,
      birthDate: '1990-04-17',
      fledFrom: ['SY', 'AF'],
      papers: [],
      historyComplete: true,
    })
  })

  it('asks first for what decides most', async () => {
    const { output } = await held([], {})
    const first = nextQuestionAfter(aureliaVersion, {}, options, { skip: [] })
    expect(output).toContain(first?.question.en)
  })

  it('reads records field by field, and asks later for a field left open where it matters', async () => {
    const { facts, output } = await held(
      ['DE', '', 'n', '', '', '2025-06-01'],
      { ...known, papers: undefined, historyComplete: true },
      { assumptions: false },
    )
    expect(output).toContain('paper 1: Who issued it?\n(a country, by its code or name; an empty line when there are no more)')
    expect(facts.papers).toEqual([{ country: 'DE', original: false, issuedOn: '2025-06-01' }])
  })

  it('asks what a stay was where only some kinds count, and takes that it cannot be known', async () => {
    const measures = Object.entries(aureliaVersion.measures).map(([name, measure]) => [
      name,
      'totalStay' in measure || 'longestStay' in measure ? { ...measure, kinds: ['residence', 'detention'] } : measure,
    ])
    const version = { ...aureliaVersion, measures: Object.fromEntries(measures) } as RulesetVersion
    const lasting = { ...known, residences: [{ country: 'DE', place: 'Bonn', from: '2020-01-01', to: '2025-12-31' }] }
    const kindOf = (facts: Readonly<Record<string, unknown>>) => (facts.residences as readonly { kind?: string }[])[0]?.kind
    const said = await held(['cruise', '4', '', '', ''], lasting, {}, 'en', version)
    expect(said.output).toContain(
      'Stay 1: What was it: residence, a visit, time at sea, detention or an official posting?\n1) residence\n2) a visit\n3) time at sea\n4) detention\n5) an official posting\n(a number from 1 to 5)',
    )
    expect({ kind: kindOf(said.facts), ended: said.ended }).toEqual({ kind: 'detention', ended: true })
    const unsaid = await held(['?', '', '', ''], lasting, {}, 'zh', version)
    expect(unsaid.output).toContain('第1段居留：性质是什么：居住、访问、海上航行、羁押还是公务派驻？\n1) 居住')
    expect({ kind: kindOf(unsaid.facts), ended: unsaid.ended }).toEqual({ kind: 'unknown', ended: true })
  })

  it('does not ask again for what cannot be known', async () => {
    const { facts, output, ended } = await held(['?', '?', '?', '?', '?', '?', '?'], {})
    expect(ended).toBe(true)
    const asked = output.match(/^> /gm)
    expect(asked).toHaveLength(Object.keys(facts).length)
    const unknown = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`)
    expect(unknown.sort()).toEqual(
      ['birthDate', 'children', 'fledFrom', 'homeCountry', 'papers', 'purpose', 'residences'].map((name) => `${name} unknown`),
    )
  })

  it('asks to confirm what was assumed once nothing is missing: an empty line keeps it, another answer replaces it', async () => {
    const { historyComplete: _, ...rest } = { ...known, historyComplete: true, papers: undefined }
    const confirmed = await held(['', ''], rest)
    expect(confirmed).toMatchObject({ ended: true, facts: { historyComplete: true, papers: [] } })
    expect(confirmed.output).toContain('Which papers do you have?\nAssumed so far: none. If that is right, an empty line keeps it.\n')
    expect(confirmed.output).toContain(`Is that all?\n${kept}`)
    const before = await held(['Bon'], { ...known, birthDate: undefined })
    expect(before.output).not.toContain(kept)

    const otherwise = await held(['n'], { ...known, papers: [] })
    expect(otherwise.facts.historyComplete).toBe(false)
    expect(otherwise.output).toContain('Where have you lived? (all of them)')
    expect((await held(['?'], known)).facts.historyComplete).toBe('unknown')
    const chinese = await held([], known, options, 'zh')
    expect(chinese.output).toContain('是否全部？\n目前假定：是。如无误，直接回车即可。')
  })

  it('does not ask twice for a date of which only the year is known', async () => {
    const { facts, output, ended } = await held(['2008', ''], { ...known, birthDate: undefined })
    expect(ended).toBe(true)
    expect(facts.birthDate).toBe('2008')
    expect(output.match(/When were you born/g)).toHaveLength(1)
    expect(output).toContain(`Is that all?\n${kept}`)
  })

  it('asks once for a given date that is too rough, and keeps it when nobody knows better', async () => {
    const { facts, output, ended } = await held(['unknown', ''], { ...known, birthDate: '2008' })
    expect({ ended, birthDate: facts.birthDate }).toEqual({ ended: true, birthDate: '2008' })
    expect(output).toContain('When were you born? (as exactly as you can)')
    expect(output).toContain(`Is that all?\n${kept}`)
    expect((await held(['2008-03'], { ...known, birthDate: '2008' })).facts.birthDate).toBe('2008-03')
  })

  it('goes back to the question before, even within a list', async () => {
    const { facts } = await held(['CN', 'back', 'DE', 'Bon', 'back', 'Bonn', '2020', 'BACK', '2021', '', ''], {
      ...known,
      residences: undefined,
    })
    expect(facts.residences).toEqual([{ country: 'DE', place: 'Bonn', from: '2021' }])
    const { output } = await held(['back'], { ...known, residences: undefined })
    expect(output).toContain('this is the first question')
  })

  it.each([
    ['purpose', '4', 'is none of these: write a number from 1 to 3'],
    ['purpose', 'play', 'is none of these: write a number from 1 to 3'],
    ['children', '21', 'is not a whole number in that range'],
    ['children', '1.5', 'is not a whole number in that range'],
    ['birthDate', '1990-02-30', 'is not a date: February 1990 has 28 days'],
    ['birthDate', '2026-01-02', 'When were you born? `2026-01-02` lies after the as-of date 2026-01-01'],
    ['birthDate', '', '`` is not a date'],
    ['fledFrom', 'SY, Utopia', '`Utopia` is no country known here'],
    ['fledFrom', 'Germny', 'did you mean Germany?'],
    ['residences', 'CN', undefined],
  ])('asks for %s again after %j', async (fact, answer, problem) => {
    const { output, facts, ended } = await held([answer], { ...known, [fact]: undefined })
    expect(ended).toBe(false)
    expect(facts[fact]).toBeUndefined()
    if (problem !== undefined) expect(output).toContain(`${problem}`)
  })

  it('refuses a stay before birth, or one that ends before it begins, where it is said', async () => {
    const lines = ['DE', '', '1989-12-31', '1990-01-01', '1989', '1990-01-02', '']
    const { output, facts } = await held(lines, { ...known, birthDate: '1990-01-01', residences: undefined })
    expect(output).toMatch(/Stay 1: On which day did it begin\? .*1989-12-31.*\n> 1990-01-01\n/)
    expect(output).toMatch(/Stay 1: On which day did it end\? the stay ends \(`1989`\) before it begins .*\n> 1990-01-02\n/)
    expect(facts.residences).toEqual([{ country: 'DE', from: '1990-01-01', to: '1990-01-02' }])
  })

  it('forgets a list that was not finished: half a history is no history', async () => {
    const { facts, ended } = await held(['DE', '', '2020', '', 'FR'], { ...known, residences: undefined })
    expect({ ended, residences: facts.residences }).toEqual({ ended: false, residences: undefined })
  })

  it('adds to a history that is not complete, and asks whether it is now', async () => {
    const incomplete = { ...known, historyComplete: false }
    const finished = await held(['FR', '', '2021-01-01', '2021-02-01', '', 'Lyon', 'y'], incomplete)
    expect(finished.facts).toMatchObject({
      historyComplete: true,
      residences: [...known.residences, { country: 'FR', place: 'Lyon', from: '2021-01-01', to: '2021-02-01' }],
    })
    const unfinished = await held(['', 'n'], incomplete)
    expect(unfinished).toMatchObject({ ended: true, facts: { historyComplete: false } })
  })

  it.each(['none', '-', 'NONE', '无'])('takes %j for an empty list of countries, and NO for Norway', async (line) => {
    const language = line === '无' ? 'zh' : 'en'
    expect((await held([line], { ...known, fledFrom: undefined }, options, language)).facts.fledFrom).toEqual([])
    expect((await held(['NO'], { ...known, fledFrom: undefined }, options, language)).facts.fledFrom).toEqual(['NO'])
  })

  it('shows what it understood, and asks whether Norway is meant by no', async () => {
    const { output, facts } = await held(['no', 'Norwy', 'yes'], { ...known, fledFrom: undefined })
    expect(output).toContain('> no\nNorway? Write yes if that is meant, or none, or a country by its name\n> Norwy\n')
    expect(output).toContain('did you mean Norway? Write yes, or the country again\n> yes\n→ Norway\n')
    expect(facts.fledFrom).toEqual(['NO'])
    const later = await held(['no', 'yes', '2010-04-17'], { ...known, fledFrom: undefined, birthDate: undefined })
    expect(later.output).toContain('→ 17 April 2010\n')
    expect((await held(['yes'], { ...known, fledFrom: undefined })).output).toContain('`yes` is no country known here')
  })

  it('takes no for nothing where the question can be answered so', async () => {
    const asked = { en: 'Have you fled from any country?', zh: '是否逃离过某国？' }
    const { facts } = aureliaVersion
    const version = {
      ...aureliaVersion,
      facts: { ...facts, fledFrom: { ...facts.fledFrom, question: asked }, papers: { ...facts.papers, question: asked } },
    } as unknown as RulesetVersion
    const fled = await held(['no'], { ...known, fledFrom: undefined }, {}, 'en', version)
    expect(fled).toMatchObject({ facts: { fledFrom: [] }, output: expect.stringContaining('> no\n→ none\n') })
    expect((await held(['否'], { ...known, fledFrom: undefined }, {}, 'zh', version)).facts.fledFrom).toEqual([])
    const papers = await held(['no'], { ...known, papers: undefined, historyComplete: true }, { assumptions: false }, 'en', version)
    expect(papers.facts.papers).toEqual([])
  })

  it('takes yes and no for the one choice that says so, and a choice by its name', async () => {
    const { facts } = aureliaVersion
    const labels = { work: { en: 'Yes, to work', zh: '是' }, study: { en: 'No', zh: '否' }, visit: { en: 'Only a visit', zh: '访' } }
    const version = { ...aureliaVersion, facts: { ...facts, purpose: { ...facts.purpose, labels } } } as unknown as RulesetVersion
    for (const [line, value, shown] of [
      ['yes', 'work', 'Yes, to work'],
      ['n', 'study', 'No'],
      ['only a visit', 'visit', undefined],
    ] as const) {
      const { facts: said, output } = await held([line], { ...known, purpose: undefined }, {}, 'en', version)
      expect(said.purpose).toBe(value)
      if (shown !== undefined) expect(output).toContain(`→ ${shown}\n`)
    }
  })

  it.each([
    ['en', 'help', 'why'],
    ['zh', '帮助', '为什么'],
  ] as const)('answers %s %s and %s, and then goes on with the question', async (language, help, why) => {
    const { output, facts } = await held([help, why, '1990'], { ...known, birthDate: undefined }, {}, language)
    expect(output).toContain(interviewPhrases[language].helpText)
    expect(output).toContain(
      language === 'en' ? 'the answer can change: Germany: certificate of residence' : '回答可能改变：德国：居住证明',
    )
    expect(facts.birthDate).toBe('1990')
  })

  it.each([
    ['birthDate', 'This takes a date, as exactly as it is known: 2015-04-17 is 17 April 2015'],
    [
      'purpose',
      'This takes one of these, by its number, by what it is called, or by the beginning of that:\n1) paid work\n2) study\n3) a visit\n',
    ],
    ['children', 'This takes a whole number from 0 up to 20, in digits: 2.'],
    ['fledFrom', 'This takes countries, by their names or codes, with commas between them: Germany, JP. Or none.'],
    ['residences', 'This takes a country, by its name or its code: Germany, 德国 or DE. Or an empty line when there are no more.'],
  ])('says first what the question about %s takes, when asked for help', async (fact, takes) => {
    const { output } = await held(['help'], { ...known, [fact]: undefined })
    expect(output).toContain(`> help\n${takes}`)
    expect(output.indexOf(interviewPhrases.en.helpText)).toBeGreaterThan(output.indexOf(takes))
  })

  it('takes the beginning of an option that no other begins with', async () => {
    expect((await held(['stu'], { ...known, purpose: undefined })).facts.purpose).toBe('study')
    expect((await held(['学'], { ...known, purpose: undefined }, {}, 'zh')).facts.purpose).toBe('study')
    const { facts } = aureliaVersion
    const labels = { work: { en: 'stay here', zh: '甲' }, study: { en: 'study here', zh: '乙' }, visit: { en: 'a visit', zh: '丙' } }
    const version = { ...aureliaVersion, facts: { ...facts, purpose: { ...facts.purpose, labels } } } as unknown as RulesetVersion
    const { output, facts: said } = await held(['st', 'stu'], { ...known, purpose: undefined }, {}, 'en', version)
    expect(output).toContain('`st` is none of these: write a number from 1 to 3, or what it is called')
    expect(said.purpose).toBe('study')
  })

  it('says in Chinese what is wrong with an answer, and with facts that cannot be', async () => {
    const born = await held(['1990-02-30', '2026-01-02'], { ...known, birthDate: undefined }, {}, 'zh')
    expect(born.output).toContain('\n`1990-02-30` 不是有效的日期：1990年2月只有 28 天\n')
    expect(born.output).toContain('`2026-01-02` 晚于所问日期 2026-01-01\n')
    const lines = ['DE', '', '1989-12-31', '1990-01-01', '1989']
    const { output } = await held(lines, { ...known, birthDate: '1990-01-01', residences: undefined }, {}, 'zh')
    expect(output).toMatch(/此项为 1989-12-31，早于 .*出生.*（1990-01-01）：请更正其中之一\n/)
    expect(output).toContain('结束日期 `1989` 早于开始日期 `1990-01-01`\n')
    // Nothing that is told in reply is in English.
    const replies = [...born.output.matchAll(/^> .*\n(.*)$/gm), ...output.matchAll(/^> .*\n(.*)$/gm)].map(([, reply = '']) => reply)
    expect(replies.filter((reply) => /[a-z]{3}/.test(reply))).toEqual([])
  })

  it('asks in Chinese', async () => {
    const { output, facts } = await held(['是否', '2'], { ...known, purpose: undefined }, options, 'zh')
    expect(output).toContain('来做什么？\n1) 工作\n2) 学习\n3) 探访\n（1 至 3 的数字）')
    expect(output).toContain('`是否` 不在其中：请写 1 至 3 的数字')
    expect(facts.purpose).toBe('study')
  })

  it('takes any lines whatever, and always ends with facts that can be evaluated', async () => {
    const line = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '',
          'y',
          'n',
          '?',
          'back',
          'CN',
          'DE',
          'France',
          '1',
          '2',
          '3',
          '2020',
          '2021-05',
          '1990-01-01',
          'none',
          'Bonn',
        ),
      },
      fc.string({ maxLength: 12, unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const { facts } = await held(
          lines.map((text) => text.replace(/[\r\n]/g, ' ')),
          {},
          { ...options, assumptions: false },
        )
        expect(() => evaluate(aureliaVersion, facts as never, options)).not.toThrow()
      }),
      { numRuns: 20 },
    )
  })
})

const kept = 'Assumed so far: yes. If that is right, an empty line keeps it.'

/** Holds an interview with somebody who has answers to each question, in whatever order they are asked. */
async function interviewed(answers: Readonly<Record<string, readonly string[]>>) {
  const lines: string[] = []
  for (;;) {
    const result = await held(lines, {})
    const question = Object.keys(answers).find((text) =>
      result.output.slice(result.output.lastIndexOf('> ', result.output.length - 4) + 2).includes(text),
    )
    if (result.ended || question === undefined) return result
    lines.push(...(answers[question] ?? []))
  }
}
