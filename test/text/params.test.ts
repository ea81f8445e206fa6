import { describe, expect, it } from 'vitest'
import { parameters } from '../../rulesets/parameters.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { Shown } from '../../src/reasons/evaluation.ts'
import { wordsOf } from '../../src/text/context.ts'
import { nameOfParameter, paramsInWords } from '../../src/text/params.ts'
import { aureliaVersion } from '../support/aurelia.ts'

const version: RulesetVersion = { ...aureliaVersion, parameters }

function write(params: Readonly<Record<string, Shown>>, rules: readonly string[] = []): readonly string[] {
  return (['en', 'zh'] as const).map((language) => paramsInWords(wordsOf(version, language), { params, rules }))
}

describe('paramsInWords', () => {
  it.each([
    [{}, '', ''],
    [{ currency: 'CNY', amount: 1000 }, 'amount: CNY 1,000', '金额：1,000元'],
    [{ currency: 'USD', from: 450, to: 800.5 }, 'from: USD 450; to: USD 800.5', '自：450美元；至：800.5美元'],
    [{ currency: 'AUR', amount: 5 }, 'amount: AUR 5', '金额：AUR 5'],
    [{ within: 3, unit: 'working-day' }, 'within: 3 working days', '期限：3个工作日'],
    [{ within: 1, unit: 'month' }, 'within: 1 month', '期限：1个月'],
    [{ within: 3, unit: 'moon' }, 'within: 3; unit: moon', '期限：3；单位：moon'],
    [
      { currency: 'CNY', amount: 200, within: 5, unit: 'working-day' },
      'amount: CNY 200; within: 5 working days',
      '金额：200元；期限：5个工作日',
    ],
    [{ address: { en: '2 East Street', zh: '东街2号' } }, 'address: 2 East Street', '地址：东街2号'],
    [{ verificationCounts: false }, 'time for verification counts: no', '核实时间计入：否'],
    [{ toString: 1 }, 'toString: 1', 'toString：1'],
  ])('writes %j', (params, en, zh) => {
    expect(write(params as Readonly<Record<string, Shown>>)).toEqual([en, zh])
  })

  it('says until when something is good, as headlines do, and not from when it is not', () => {
    expect(write({ expiresOn: '2026-12-09' })).toEqual(['good until: 8 December 2026', '可用至：2026年12月8日'])
    expect(write({ expiresOn: { either: ['2026-03-01', '2027-01-01'] } })[0]).toBe('good until: 28 February 2026 or 31 December 2026')
  })

  it('writes what a parameter refers to as what it is', () => {
    expect(write({ dueOn: '2008-04-17' }, ['fee'])).toEqual(['due on: 17 April 2008', '截止时间：2008年4月17日'])
    expect(write({ dueOn: { least: '2008-04-17', most: 'unknown' } }, ['fee'])).toEqual([
      'due on: 17 April 2008 or later',
      '截止时间：不早于2008年4月17日',
    ])
  })
})

describe('the name of a parameter', () => {
  it('is what the version calls it, in the language asked for', () => {
    const names = (['en', 'zh'] as const).map((language) => nameOfParameter(wordsOf(version, language), 'expiresOn'))
    expect(names).toEqual(['no longer good from', '自此日起不再可用'])
  })
})
