import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/model/text.ts'
import { everyVersion } from '../support/rulesets.ts'
import { rulesetTitles, textsOf } from '../support/texts.ts'

/** Words that must not come back, and what stands for the idea instead: one term an idea. */
const replaced = {
  种子文件: 'nothing: what a project started from is no source',
  县级公安机关: '县级以上公安机关',
  县以上公安机关: '县级以上公安机关',
  出入境管理局: '国家移民管理局, or the office by its name then',
  特定社会团体: '属于某一社会团体',
  特定社会群体: '属于某一社会团体',
  承认为难民: '认定为难民',
  获承认的难民: '被认定为难民的外国人',
  难民身份认定: '难民地位甄别',
  惧怕: '畏惧',
  担心: '畏惧',
  联合国难民署驻华办事处: '联合国难民署驻华代表处',
  联合国难民事务高级专员公署: '联合国难民署',
  海牙认证: '附加证明书',
  领事馆认证: '领事认证',
  再安置: '重新安置',
  户口注销证明: '户籍注销证明',
  健康证书: '健康证明',
  申请回执: '受理回执',
  非法停留: '非法居留',
  遣返: '遣送出境 or 驱逐出境, as the law says',
  宾馆: '旅馆',
} as const

/** Where a name of its time keeps a word. */
const kept: Readonly<Record<string, readonly string[]>> = {
  出入境管理局: ['公安部出入境管理局'],
}

/** A number and the Chinese around it stand close together. */
const spacedNumber = /\p{Script=Han} +\d|\d +\p{Script=Han}/u

/** Statutes are named in book-title marks, with their articles in Chinese numbers. */
const articleInDigits = /》第\d+条/u

const chinese = everyVersion.flatMap(({ name, version }) => textsOf(version).map(([path, { zh }]) => [`${name} ${path}`, zh] as const))

describe('the Chinese terms of every ruleset', () => {
  const all = [...chinese, ...rulesetTitles().map(([path, { zh }]: readonly [string, Text]) => [path, zh] as const)]

  it.each(Object.entries(replaced))('say no %s: %s', (word) => {
    expect(all.filter(([, zh]) => outsideNames(zh, word).includes(word))).toEqual([])
  })

  it('have no space between digits and characters', () => {
    expect(all.filter(([, zh]) => spacedNumber.test(zh))).toEqual([])
  })

  it('cite articles of statutes in Chinese numbers', () => {
    expect(all.filter(([, zh]) => articleInDigits.test(zh))).toEqual([])
  })
})

describe('the check of Chinese terms', () => {
  it.each([
    ['共12 个城市', true],
    ['共 12个城市', true],
    ['共12个城市', false],
    ['第（三）项，30日内', false],
  ])('sees the space in %s: %s', (text, found) => {
    expect(spacedNumber.test(text)).toBe(found)
  })

  it('lets a name of its time stand, and nothing beside it', () => {
    expect(outsideNames('公安部出入境管理局', '出入境管理局')).not.toContain('出入境管理局')
    expect(outsideNames('向出入境管理局申请', '出入境管理局')).toContain('出入境管理局')
  })
})

function outsideNames(text: string, word: string): string {
  return (kept[word] ?? []).reduce((rest, name) => rest.replaceAll(name, ''), text)
}
