import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AffectedFile, affected, affectedBy, renderAffected } from '../../../src/analysis.ts'
import type { Facts } from '../../../src/model/fact.ts'
import { guild2020, guild2025 } from './guild.ts'

const asOf = '2025-06-01'
const over = (clients: Iterable<Facts>, options: { readonly assumptions?: boolean } = {}) =>
  affected(guild2020, guild2025, clients, { asOf, ...options })

/** Everybody from 0 to 99 years of practice, who has traded nowhere. */
const everybody = Array.from({ length: 100 }, (_, years): Facts => ({ years, trades: [] }))

describe('affected', () => {
  it('counts what is changed, surely unchanged and open, as rules and readings have it', () => {
    const { summary } = over(everybody)
    // The test of those with 3 and 4 years is changed; the oath from 50 to 59 hangs on the reading.
    expect(summary).toMatchObject({ files: 100, errors: 0, effects: { changed: 2, unchanged: 88, depends: 10 }, unaskable: 10 })
    expect(summary.onRecommended).toEqual({ changed: 2, unchanged: 98, depends: 0 })
    expect(summary.questions).toEqual([])
    expect(summary.restsOn).toEqual([{ fact: 'member', value: false, files: 100 }])
  })

  it('counts by the rules of either version that are not the same in both, or by those of both where they say otherwise', () => {
    const { summary } = over([
      { years: 3, trades: [] },
      { years: 4, trades: ['JP', 'FR'] },
      { years: 9, trades: ['JP'], member: true },
      { years: 9, trades: ['FR'] },
    ])
    expect(summary.effects).toEqual({ changed: 3, unchanged: 1, depends: 0 })
    expect(summary.rules).toEqual([
      { in: 'after', rule: 'newcomer', files: 2 },
      { in: 'before', rule: 'traded', files: 2 },
      { in: 'before', rule: 'fee', files: 1 },
      { in: 'after', rule: 'fee', files: 1 },
    ])
  })

  it('counts by the further rule alone where others apply in both', () => {
    expect(over([{ years: 45, trades: [], member: true }]).summary.rules).toEqual([{ in: 'after', rule: 'levy', files: 1 }])
  })

  it('counts which question is to be asked of whom, and where nothing else is missing', () => {
    const { summary } = over([{ trades: [] }, { trades: ['FR'] }, {}, { years: 9 }, { years: 'unknown', trades: [] }])
    expect(summary.effects).toEqual({ changed: 0, unchanged: 0, depends: 5 })
    expect(summary.questions).toEqual([
      { fact: 'years', question: { en: 'How many years of practice?', zh: '从业几年？' }, files: 3, settles: 2 },
      { fact: 'trades', question: { en: 'Where have you traded?', zh: '在哪些国家经营过？' }, files: 1, settles: 1 },
    ])
  })

  it('puts what is wrong with a file in its place, and goes on', () => {
    const { files, summary } = over([
      { years: 3, trades: [] },
      { years: -1 },
      [] as never,
      { years: 3, trades: [], name: 7 },
      { years: 9, trades: [] },
    ])
    expect(files.map((file) => ('issues' in file ? file.issues.map(({ path }) => path) : file.effect))).toEqual([
      'changed',
      ['years'],
      [''],
      ['name'],
      'unchanged',
    ])
    expect(files.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
    expect(summary).toMatchObject({ files: 5, errors: 3 })
  })

  it('looks at each person of a family alone, and counts the file once', () => {
    const client = { name: 'Ann', years: 9, trades: [], family: [{ role: 'child', name: 'Mia', years: 3, trades: [] }] }
    const { files, summary } = over([client, { ...client, family: [{ role: 'spouse', years: 3 }] }])
    const [file] = files as AffectedFile[]
    expect(file?.persons.map(({ role, name, effect }) => [role, name, effect])).toEqual([
      ['applicant', 'Ann', 'unchanged'],
      ['child', 'Mia', 'changed'],
    ])
    expect(summary.effects).toEqual({ changed: 2, unchanged: 0, depends: 0 })
    expect(over([{ family: [{ role: 'child', years: -1 }] }]).files).toMatchObject([{ issues: [{ path: 'family[0].years' }] }])
  })

  it('finds of every file what is found of it alone, whatever files are beside it', () => {
    const client = fc.record(
      { years: fc.integer({ min: 0, max: 99 }), trades: fc.subarray(['JP', 'FR']), member: fc.boolean() },
      { requiredKeys: [] },
    )
    const tell = affectedBy(guild2020, guild2025, { asOf })
    fc.assert(
      fc.property(fc.array(client, { maxLength: 6 }), (clients) => {
        const report = over(new Set(clients))
        expect(report.files.map((file) => ('issues' in file ? file.issues : file.persons))).toEqual(
          clients.map((facts) => [{ role: 'applicant', ...tell(facts) }]),
        )
        const { effects, files, rules } = report.summary
        expect(effects.changed + effects.unchanged + effects.depends).toBe(files)
        for (const one of rules) expect(one.files).toBeLessThanOrEqual(effects.changed)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }),
      { numRuns: 60 },
    )
  })

  it('asks for what it would else assume', () => {
    const { summary } = over([{ years: 9, trades: [] }], { assumptions: false })
    expect(summary.questions).toMatchObject([{ fact: 'member', files: 1, settles: 1 }])
    expect(summary.restsOn).toEqual([])
  })
})

describe('renderAffected', () => {
  const report = over([
    { name: 'Ann', years: 3, trades: ['JP'], member: true },
    { years: 55, trades: [] },
    { trades: [], family: [{ role: 'child', name: 'Mia', years: 4, trades: [] }] },
    { years: -1 },
    { years: 20, trades: ['FR'] },
  ])
  const inWords = (language: 'en' | 'zh') =>
    renderAffected(guild2020, guild2025, report, { language, title: { en: 'Entry into the guild', zh: '加入行会' } }, { width: 100 })

  it('says first how many files are changed, then what of each, what to ask, and what was assumed', () => {
    expect(inWords('en')).toMatchInlineSnapshot(`
      "Of 5 files: 2 changed, 1 surely unchanged, 0 depend on an answer, 1 on what nobody can be asked, 1
      cannot be read.
      With the law read as recommended: 2 changed, 2 surely unchanged, 0 still open.
      Entry into the guild: the rules in force from 1 January 2020 and those from 1 January 2025, both
      applied as of 1 June 2025.

      Changed
      -------
      File 1 (Ann)
        - Guild test: before: not needed → now: needed
        - Fee: applies before and now, but otherwise: before: amount: 10 → now: amount: 12
        - Japan: trade paper: before: needed → now: not needed
      File 3 (Child: Mia)
        - Guild test: before: not needed → now: needed

      Depends on an answer: ask
      -------------------------
      - How many years of practice?
        1 file; nothing else is missing: File 3 (Applicant)

      Depends on what nobody can be asked: how the law is read, or what cannot be known
      ---------------------------------------------------------------------------------
      - File 2: unchanged with the law read as recommended

      Cannot be read
      --------------
      - File 4: years: \`-1\` is not at least 0

      Assumed, and the answer could change if it is wrong
      ---------------------------------------------------
      - Member: no (3 files)

      Earlier rules behind the changes
      --------------------------------
      - Members pay (1 file)
      - A paper from each country (1 file)

      Later rules behind the changes
      ------------------------------
      - Newcomers are tested (2 files)
      - Members pay (1 file)

      This is published rules applied to the facts given; it is not legal advice.
      "
    `)
  })

  it('says so in Chinese', () => {
    expect(inWords('zh')).toMatchInlineSnapshot(`
      "共 5 份案卷：2 份有变，1 份确定不变，0 份取决于一项回答，1 份取决于无法询问的事，1 份无法读取。
      依推荐解读：2 份有变，2 份确定不变，0 份待定。
      加入行会：自2020年1月1日起施行的规则与自2025年1月1日起施行的规则，均以2025年6月1日为基准日。

      有变
      ----
      案卷 1（Ann）
        - 行会考试：原先：不需要 → 现在：需要
        - 费用：原先和现在均为适用，但内容不同：原先：金额：10 → 现在：金额：12
        - 日本：经营证明：原先：需要 → 现在：不需要
      案卷 3（子女：Mia）
        - 行会考试：原先：不需要 → 现在：需要

      取决于回答，请询问
      ------------------
      - 从业几年？
        1 份案卷；其他均已齐备：案卷 3（申请人）

      取决于无法询问的事：法律如何解读，或无从得知的事实
      --------------------------------------------------
      - 案卷 2：依推荐解读不变

      无法读取
      --------
      - 案卷 4：years：\`-1\` 不是不小于 0 的数

      以下为假定，如有不符，结果可能改变
      ----------------------------------
      - 会员：否（3 份案卷）

      导致变化的原规则
      ----------------
      - 会员缴费（1 份案卷）
      - 各国一份（1 份案卷）

      导致变化的新规则
      ----------------
      - 新来者应考（2 份案卷）
      - 会员缴费（1 份案卷）

      本文是将已公布的规则适用于所给事实的结果，不构成法律意见。
      "
    `)
  })

  it('says where nothing was given, and that the as-of date is the first day of the later rules', () => {
    const none = affected(guild2020, guild2025, [], { asOf: '2025-01-01' })
    expect(renderAffected(guild2020, guild2025, none).split('\n').slice(0, 3)).toEqual([
      'No client files were given.',
      'guild-entry: the rules in force from 1 January 2020 and those from 1 January',
      '2025, both applied as of 1 January 2025, the first day of the later ones.',
    ])
  })

  it('keeps what somebody wrote from becoming part of the text', () => {
    const report = over([{ name: 'A\nnn\u001B[2J', years: 3, trades: [] }])
    expect(renderAffected(guild2020, guild2025, report)).toContain('File 1 (A nn\uFFFD[2J)\n')
  })
})
