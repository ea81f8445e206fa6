import { describe, expect, it } from 'vitest'
import { lawChanges } from '../../../src/analysis/difference/law-changes.ts'
import { lawChangesForChangelog } from '../../../src/analysis/difference/law-changes-for-changelog.ts'
import { renderLawChanges } from '../../../src/analysis/difference/render-law-changes.ts'
import { widthOf } from '../../../src/text/layout.ts'
import { layOut } from '../../../src/text/lines.ts'
import { everyPair } from '../../support/version-pairs.ts'
import { borduriaVersion, vary } from '../../support/versions.ts'

const text = (en: string, zh: string) => ({ en, zh })

/** Borduria's law with one thing of each kind otherwise. */
const amended = vary({
  'rules[0].title': text('Grown-ups need a permit', '成年人须有许可'),
  'rules[1].unless': undefined,
  'rules[2].cites': ['guide'],
  'rules[3]': {
    id: 'photo',
    title: text('A photograph of each city', '每个城市的照片'),
    cites: ['guide'],
    forEach: 'place',
    when: { fact: 'place', operator: 'equal', value: 'Szohôd' },
    then: { outcome: 'photo' },
  },
  'outcomes.city-form': undefined,
  'outcomes.photo': { kind: 'notice', modality: 'is', title: text('photograph', '照片') },
  'measures.tenYears': { window: { years: 8 }, ending: 'asOf' },
  'measures["country.longest"].label': text('time in a row in {country}', '在{country}的连续时间'),
  'facts.children.question': text('How many children have you got?', '您有几名子女？'),
  'citations.guide.read': '2026-06-30',
  notModelled: [{ clauses: ['BO-10', 'BO-11'], reason: 'It concerns pilots only.' }],
})
const changes = lawChanges(borduriaVersion, amended)

const written = (language: 'en' | 'zh') => layOut(renderLawChanges(changes, { language }))

describe('what another version changes in law, for people', () => {
  it('is told part by part: what is new, gone, changed, and reworded, with the sources last', () => {
    expect(written('en')).toBe(`Rules: 1 new; 1 gone; 1 changed; 2 with the same meaning, told otherwise
------------------------------------------------------------------------
  new       A photograph of each city [1]
              for each place
              where: the place is Szohôd
  gone      A form of each city [2]
              for each place
              where: the place is Szohôd
  changed   A certificate of each country
              was: where: total stay in one place in that country since the
                   later of the start of the 10 years to the as-of date and the
                   16th birthday is at least 6 months
              was: unless on the reading: Is exactly six months enough? No
              is:  where: total stay in one place in that country since the
                   later of the start of the 8 years to the as-of date and the
                   16th birthday is at least 6 months
              because this is changed: the start of the 8 years to the as-of
              date
              sources: [2] [3] before, [2] [1] now
  reworded  Grown-ups need a permit [2]
              was: Adults need a permit
  reworded  as before, from other sources: A certificate of the nationality

What rules lead to: 1 new; 1 gone
---------------------------------
  new       photograph [1]
  gone      form of the city [2]

Conditions that rules share: 1 changed
--------------------------------------
  changed   age on the as-of date is at least 16 and total stay in one place in
            that country since the later of the start of the 8 years to the
            as-of date and the 16th birthday is at least 6 months and not: the
            country is United States or Canada
              was: age on the as-of date is at least 16 and total stay in one
                   place in that country since the later of the start of the 10
                   years to the as-of date and the 16th birthday is at least 6
                   months and not: the country is United States or Canada
              because this is changed: the start of the 8 years to the as-of
              date
              sources: [2] [3] before, [2] [1] now

What is worked out: 4 changed; 1 with the same meaning, told otherwise
----------------------------------------------------------------------
  changed   the start of the 8 years to the as-of date
              was: the start of the 10 years to the as-of date
              sources: [2] [3] before, [2] [1] now
  changed   the later of the start of the 8 years to the as-of date and the 16th
            birthday
              was: the later of the start of the 10 years to the as-of date and
                   the 16th birthday
              because this is changed: the start of the 8 years to the as-of
              date
              sources: [2] [3] before, [2] [1] now
  changed   total stay in one place in that country since the later of the start
            of the 8 years to the as-of date and the 16th birthday
              was: total stay in one place in that country since the later of
                   the start of the 10 years to the as-of date and the 16th
                   birthday
              because this is changed: the start of the 8 years to the as-of
              date
              sources: [2] [3] before, [2] [1] now
  changed   days in that country beyond those in any other country since the
            later of the start of the 8 years to the as-of date and the 16th
            birthday
              was: days in that country beyond those in any other country since
                   the later of the start of the 10 years to the as-of date and
                   the 16th birthday
              because this is changed: the start of the 8 years to the as-of
              date
  reworded  time in a row in that country
              was: longest stay in that country (gaps of up to 14 days bridged)
              is:  longest stay in that country (gaps of up to 14 days bridged)

What is asked: 1 with the same meaning, told otherwise
------------------------------------------------------
  reworded  How many children have you got?
              was: How many children do you have?

Left out: 2 new; 1 gone
-----------------------
  new       BO-10; BO-11: It concerns pilots only.
  gone      BO-09: It concerns diplomats only.

Sources: 1 changed
------------------
            [1] Handbook of permits (BO-03; read 30 June 2026)
            [2] Permits Act 2019, s 4 (BO-01, BO-02; read 30 June 2026)
            [3] Handbook of permits (BO-03; read 29 June 2026)
  changed   Handbook of permits
              was: read 29 June 2026
              is:  read 30 June 2026`)
  })

  it('is told in Chinese', () => {
    const sections = written('zh').split('\n\n')
    expect(sections[0]).toBe(`规则：新增1项；取消1项；变更1项；含义不变、表述不同2项
------------------------------------------------------
  新增  每个城市的照片 [1]
          对每个地方
          条件：地方为Szohôd
  取消  每个城市的表格 [2]
          对每个地方
          条件：地方为Szohôd
  变更  每个国家的证明
          原为：条件：自截至基准日的10年之始、16岁生日中较晚者起在该国的同一地方
                居留合计至少6个月
          原为：例外：按此解读：恰好六个月是否足够？否
          现为：条件：自截至基准日的8年之始、16岁生日中较晚者起在该国的同一地方
                居留合计至少6个月
          因以下内容变更：截至基准日的8年之始
          来源：原为 [2] [3]，现为 [2] [1]
  改述  成年人须有许可 [2]
          原为：成年人需要许可
  改述  内容不变，来源不同：国籍国的证明`)
    expect(sections.slice(-2)).toEqual([
      `未收录的条款：新增2项；取消1项
------------------------------
  新增  BO-10；BO-11：理由见英文版
  取消  BO-09：理由见英文版`,
      `来源：变更1项
-------------
        [1] 许可手册（BO-03；2026年6月30日 查阅）
        [2] 2019年许可法第4条（BO-01、BO-02；2026年6月30日 查阅）
        [3] 许可手册（BO-03；2026年6月29日 查阅）
  变更  许可手册
          原为：2026年6月29日 查阅
          现为：2026年6月30日 查阅`,
    ])
  })

  it('is in English where nothing is said, and says where there is nothing', () => {
    expect(renderLawChanges(changes)).toEqual(renderLawChanges(changes, { language: 'en' }))
    expect(layOut(renderLawChanges([]))).toBe('Nothing is different in law.')
    expect(layOut(renderLawChanges([], { language: 'zh' }))).toBe('规则内容没有不同。')
  })

  it('is told of changes read from JSON alike', () => {
    expect(renderLawChanges(JSON.parse(JSON.stringify(changes)))).toEqual(renderLawChanges(changes))
  })

  it('has a line for each rule in a changelog', () => {
    expect(lawChangesForChangelog(changes)).toEqual([
      'changed `long-stay` by `tenYears`: A certificate of each country (Permits Act 2019, s 4; …)',
      'added `photo`: A photograph of each city (Handbook of permits)',
      'removed `city-form`: A form of each city (Permits Act 2019, s 4)',
      '2 rules say the same in other words or from other sources',
    ])
    expect(lawChangesForChangelog(changes, 'zh')).toEqual([
      '变更 `long-stay`（因 `tenYears` 变更）：每个国家的证明（2019年许可法第4条；…）',
      '新增 `photo`：每个城市的照片（许可手册）',
      '取消 `city-form`：每个城市的表格（2019年许可法第4条）',
      '另有2条规则内容不变，仅表述或来源不同',
    ])
    expect(lawChangesForChangelog([])).toEqual([])
  })
})

describe.each(everyPair)('what is different in law between $name', ({ before, after }) => {
  const own = lawChanges(before, after)

  it.each(['en', 'zh'] as const)('is told in %s whole, with every source that it cites', (language) => {
    const lines = layOut(renderLawChanges(own, { language })).split('\n')
    const told = lines.join('').replaceAll(/\s/gu, '')
    for (const { before: was, after: is } of own) {
      for (const wording of [was, is]) {
        if (wording !== undefined && was?.title[language] !== is?.title[language])
          expect(told).toContain(wording.title[language].replaceAll(/\s/gu, ''))
      }
    }
    const sources = lines.join('\n').split('\n\n').at(-1) ?? ''
    const listed = [...sources.matchAll(/^ +(?:\S+ +)?\[(\d+)\] /gmu)].map(([, number]) => Number(number))
    expect(listed).toEqual(listed.map((_, index) => index + 1))
    expect(listed.length).toBeGreaterThan(0)
    expect(told).not.toMatch(/undefined|\[object/)
    expect(lines.filter((line) => widthOf(line) > 80 && !line.includes('://'))).toEqual([])
    expect(lines.filter((line) => /\s$/u.test(line))).toEqual([])
  })

  it('is in a changelog with every rule that is not only reworded', () => {
    const rules = own.filter(({ part, change }) => part === 'rules' && change !== 'reworded')
    for (const language of ['en', 'zh'] as const) {
      const lines = lawChangesForChangelog(own, language)
      expect(lines.length - rules.length).toBe(own.some(({ part, change }) => part === 'rules' && change === 'reworded') ? 1 : 0)
      for (const [index, { name }] of rules.entries()) expect(lines[index]).toContain(`\`${name}\``)
    }
  })
})
