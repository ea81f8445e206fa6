import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { wordsOf } from '../../src/text/context.ts'
import { describeCondition } from '../../src/text/describe/condition.ts'
import { describeName } from '../../src/text/describe/named.ts'
import { aureliaVersion } from '../support/aurelia.ts'

const china = { country: 'CN' }

describe('the name of a measure', () => {
  it.each<[Measure, string, string]>([
    [{ age: 'birthDate' }, 'age', '年龄'],
    [{ age: 'birthDate', on: 'paper.issuedOn' }, 'age on the day of issue', '出具日期的年龄'],
    [{ age: 'paper.issuedOn' }, 'full years since the day of issue', '自出具日期起的整年数'],
    [{ shift: 'birthDate', by: { years: 18 } }, 'the 18th birthday', '18岁生日'],
    [{ shift: 'birthDate', by: { years: 21 } }, 'the 21st birthday', '21岁生日'],
    [{ shift: 'asOf', by: { months: 3 }, direction: 'back' }, '3 months before the as-of date', '基准日之前3个月'],
    [{ window: { years: 10 }, ending: 'asOf' }, 'the start of the 10 years to the as-of date', '截至基准日的10年之始'],
    [{ latest: ['majority', 'asOf'] }, 'the later of the 18th birthday and the as-of date', '18岁生日、基准日中较晚者'],
    [{ earliest: ['majority', 'asOf'] }, 'the earlier of the 18th birthday and the as-of date', '18岁生日、基准日中较早者'],
    [{ sum: ['country.totalStay', 'children'] }, 'total stay in China plus “children who come along”', '在中国居留合计加“随行子女”'],
    [{ elapsed: { from: 'paper.issuedOn', to: 'asOf' }, in: 'months' }, 'time since the day of issue', '自出具日期起的时间'],
    [
      { elapsed: { from: 'birthDate', to: 'majority' }, in: 'days' },
      'time from the date of birth to the 18th birthday',
      '自出生日期至18岁生日的时间',
    ],
    [{ longestStay: 'residences', where: 'country', in: 'months' }, 'longest stay in China', '在中国最长的一次居留'],
    [{ totalStay: 'residences', in: 'days' }, 'total stay anywhere', '在任何地方居留合计'],
    [{ totalStay: 'residences', country: 'JP', in: 'days' }, 'total stay in Japan', '在日本居留合计'],
    [
      { stayLead: 'residences', since: 'majority' },
      'days in China beyond those in any other country since the 18th birthday',
      '自18岁生日起在中国居留天数比其他任一国家多出的天数',
    ],
    [
      { totalStay: 'residences', where: 'country', by: 'place', in: 'months' },
      'total stay in one place in China',
      '在中国的同一地方居留合计',
    ],
    [
      { longestStay: 'residences', where: 'country', since: 'majority', until: 'asOf', bridging: 10, in: 'days' },
      'longest stay in China since the 18th birthday until the as-of date (gaps of up to 10 days bridged)',
      '截至基准日自18岁生日起在中国最长的一次居留（不超过10天的间断仍计入）',
    ],
    [
      { totalStay: 'residences', where: 'country', kinds: ['residence', 'detention', 'official-posting'], in: 'months' },
      'total stay in China (not counted: visits, time at sea)',
      '在中国居留合计（访问、海上航行不计）',
    ],
    [{ exists: 'residences', except: 'CN' }, 'there is a stay outside China', '在中国以外居留'],
    [{ firstDay: 'residences', where: 'country' }, 'first day of any stay in China', '在中国居留的第一天'],
    [
      { firstDay: 'residences', where: 'country', lasting: { months: 6 }, bridging: 14 },
      'first day of any stay in China of at least 6 months (gaps of up to 14 days bridged)',
      '在中国至少6个月的居留的第一天（不超过14天的间断仍计入）',
    ],
    [
      { lastDay: 'residences', where: 'country', lasting: { months: 6 } },
      'last day of any stay in China of at least 6 months',
      '在中国至少6个月的居留的最后一天',
    ],
    [{ exists: 'residences', where: 'country' }, 'there is a stay in China', '在中国居留'],
    [{ exists: 'residences', where: 'country', status: 'ongoing' }, 'a stay in China goes on', '仍在中国居留'],
    [{ exists: 'residences', where: 'place', status: 'ended' }, 'a stay in Beijing has ended', '曾在Beijing居留且已结束'],
    [{ exists: 'papers', where: 'country' }, '“Which papers do you have” has an entry for China', '“有哪些文件”中有中国'],
    [{ exists: 'papers' }, '“Which papers do you have” has an entry', '“有哪些文件”中有记录'],
    [{ count: 'papers' }, 'number of entries in “Which papers do you have”', '“有哪些文件”中的记录数'],
    [{ member: 'fledFrom' }, 'China is named in “countries fled from”', '“逃离的国家”中有中国'],
  ])('%j is %s', (measure, en, zh) => {
    const version: RulesetVersion = { ...aureliaVersion, measures: { ...aureliaVersion.measures, tested: measure } }
    const subject = 'where' in measure && measure.where === 'place' ? { country: 'CN', place: 'Beijing' } : china
    expect(describeName(wordsOf(version, 'en'), 'tested', subject)).toBe(en)
    expect(describeName(wordsOf(version, 'zh'), 'tested', subject)).toBe(zh)
  })

  it('is its label where it has one, the country or place in its stead', () => {
    const label = { en: 'time in {country} and {place}', zh: '在{country}和{place}的时间' }
    const measures = { 'place.labelled': { totalStay: 'residences', where: 'place', in: 'months', label } } as const
    const version: RulesetVersion = { ...aureliaVersion, measures }
    const told = (subject: Readonly<Record<string, string>>, language: 'en' | 'zh') =>
      describeName(wordsOf(version, language), 'place.labelled', subject)
    expect(told({ country: 'CN', place: '$& Beijing' }, 'en')).toBe('time in China and $& Beijing')
    expect(told({ country: '*', place: '*' }, 'en')).toBe('time in any country not named and a place not named')
    expect(told({}, 'zh')).toBe('在该国和该地的时间')
  })

  it('tells a place that is not known from a country', () => {
    const measures = { 'place.stay': { totalStay: 'residences', where: 'place', in: 'months' } } as const
    const version: RulesetVersion = { ...aureliaVersion, measures }
    expect(describeName(wordsOf(version, 'en'), 'place.stay', {})).toBe('total stay in that place')
    expect(describeName(wordsOf(version, 'zh'), 'place.stay', {})).toBe('在该地居留合计')
  })

  it('has words for every measure of every ruleset', () => {
    const versions: readonly RulesetVersion[] = Object.values(rulesets).flatMap((ruleset) => [...ruleset.versions])
    for (const version of versions) {
      for (const name of Object.keys(version.measures)) {
        for (const language of ['en', 'zh'] as const) {
          const words = describeName(wordsOf(version, language), name, { country: 'CN', place: 'Beijing' })
          expect(words).not.toMatch(/undefined|\[object|^$/)
          expect(/\p{Script=Han}/u.test(words)).toBe(language === 'zh')
        }
      }
    }
  })

  it('gives the name of what is nothing', () => {
    expect(describeName(wordsOf(aureliaVersion), 'constructor', {})).toBe('constructor')
  })
})

describe('describeCondition', () => {
  it.each<[Condition, string]>([
    [{ fact: 'age', operator: 'greaterThanInclusive', value: 16 }, 'age is at least 16'],
    [{ fact: 'age', operator: 'lessThan', value: 16 }, 'age is less than 16'],
    [{ fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } }, 'total stay in China is more than 6 months'],
    [{ fact: 'country.totalStay', operator: 'lessThanInclusive', value: { years: 1 } }, 'total stay in China is at most 1 year'],
    [
      { fact: 'country.lastDay', operator: 'greaterThanInclusive', value: '2020-02-29' },
      'last day of any stay in China is 29 February 2020 or later',
    ],
    [
      { fact: 'country.lastDay', operator: 'lessThan', value: '2020-02-29' },
      'last day of any stay in China is a day before 29 February 2020',
    ],
    [{ fact: 'purpose', operator: 'in', value: ['work', 'study'] }, 'What do you come for? paid work or study'],
    [{ fact: 'purpose', operator: 'notEqual', value: 'work' }, 'What do you come for? other than “paid work”'],
    [{ fact: 'country', operator: 'equal', value: 'US' }, 'the country is the United States'],
    [{ fact: 'country', operator: 'notIn', value: ['US', 'AU', 'CN'] }, 'the country is none of these: United States, Australia, China'],
    [{ fact: 'country.fled', operator: 'equal', value: true }, 'China is named in “countries fled from”'],
    [{ fact: 'fledFrom', operator: 'contains', value: 'SY' }, 'Syria is named in “countries fled from”'],
    [{ not: { condition: 'adult' } }, 'not: age is at least 18'],
    [
      {
        all: [
          { condition: 'adult' },
          {
            any: [
              { fact: 'children', operator: 'equal', value: 2000 },
              { fact: 'country.fled', operator: 'equal', value: false },
            ],
          },
        ],
      },
      'age is at least 18 and (children who come along is 2,000 or not: China is named in “countries fled from”)',
    ],
  ])('%j is %s', (condition, words) => {
    expect(describeCondition(wordsOf(aureliaVersion), condition, china)).toBe(words)
  })

  it.each<[Condition, string]>([
    [{ fact: 'age', operator: 'lessThan', value: 16 }, '年龄不满16周岁'],
    [{ fact: 'age', operator: 'greaterThanInclusive', value: 16 }, '年龄已满16周岁'],
    [{ fact: 'age', operator: 'greaterThan', value: 16 }, '年龄已满17周岁'],
    [{ fact: 'age', operator: 'lessThanInclusive', value: 16 }, '年龄不满17周岁'],
    [{ fact: 'age', operator: 'equal', value: 16 }, '年龄为16周岁'],
    [{ fact: 'age', operator: 'notEqual', value: 16 }, '年龄不是16周岁'],
    [{ fact: 'country.totalStay', operator: 'equal', value: { months: 6 } }, '在中国居留合计为6个月'],
    [{ fact: 'country.totalStay', operator: 'lessThan', value: { months: 6 } }, '在中国居留合计少于6个月'],
    [{ fact: 'asOf', operator: 'lessThan', value: '2020-02-29' }, '基准日早于2020年2月29日'],
    [{ fact: 'asOf', operator: 'greaterThanInclusive', value: '2020-02-29' }, '基准日不早于2020年2月29日'],
    [{ fact: 'country', operator: 'in', value: ['US', 'AU', 'CN'] }, '国家为下列之一：美国、澳大利亚、中国'],
    [{ fact: 'country', operator: 'notIn', value: ['US', 'AU', 'CN'] }, '国家不属于下列任何一项：美国、澳大利亚、中国'],
    [
      {
        all: [
          { fact: 'age', operator: 'lessThan', value: 16 },
          {
            any: [
              { fact: 'age', operator: 'equal', value: 3 },
              { fact: 'age', operator: 'equal', value: 5 },
            ],
          },
        ],
      },
      '年龄不满16周岁，且（年龄为3周岁，或年龄为5周岁）',
    ],
  ])('in Chinese %j is %s', (condition, words) => {
    expect(describeCondition(wordsOf(aureliaVersion, 'zh'), condition, china)).toBe(words)
  })

  it('does not say of a country that it is itself', () => {
    const label = { en: '{country} is Canada, or feared', zh: '{country}为加拿大，或受畏惧' }
    const conditions = { ...aureliaVersion.conditions, own: { label, fact: 'country', operator: 'equal', value: 'CA' } }
    const version = { ...aureliaVersion, conditions } as unknown as RulesetVersion
    const say = (language: 'en' | 'zh', country: string) => describeCondition(wordsOf(version, language), { condition: 'own' }, { country })
    expect(say('en', 'CA')).toBe('that country is Canada, or feared')
    expect(say('zh', 'CA')).toBe('该国为加拿大，或受畏惧')
    expect(say('en', 'CN')).toBe('China is Canada, or feared')
  })

  it.each([
    ['en', 'on the reading: Is half a year enough? yes'],
    ['zh', '按此解读：半年是否足够？是'],
  ] as const)('never drops the answer to a question: %s', (language, words) => {
    const version = structuredClone(aureliaVersion)
    const reading = { title: { en: 'Is half a year enough?', zh: '半年是否足够？' }, recommended: 'yes', because: { en: '', zh: '' } }
    const values = { yes: { title: { en: 'yes', zh: '是' }, cites: [] } }
    const asked = { ...version, readings: { ...version.readings, enough: { ...reading, values } } } as RulesetVersion
    expect(describeCondition(wordsOf(asked, language), { fact: 'enough', operator: 'equal', value: 'yes' }, china)).toBe(words)
  })
})
