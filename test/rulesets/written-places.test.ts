import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { checklist } from '../../src/analysis/checklist/checklist.ts'
import { renderChecklist } from '../../src/analysis/checklist/render-checklist.ts'
import { certificatesInHand } from '../../src/analysis.ts'
import { evaluate, renderEvaluation, versionNamed } from '../../src/index.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'

// Places as people wrote them (reported case R-B14).

const asOf = '2026-11-21'
const present: RulesetVersion = versionNamed(rulesets['us-police-certificates'], '2015-11-18')
const chinese: RulesetVersion = versionNamed(rulesets['cn-no-criminal-record'], '2022-03-25')

/** A citizen of China who lived there in some places, one after another for two years each, with certificates of some. */
function traveller(lived: readonly string[], issued: readonly string[] = []): Facts {
  return {
    birthDate: '1980-04-17',
    nationalities: ['CN'],
    residences: [
      ...lived.map((place, index) => ({ country: 'CN', place, from: `${2000 + 2 * index}-01-01`, to: `${2001 + 2 * index}-12-31` })),
      { country: 'US', place: 'Peking', from: '2020-01-01' },
    ],
    arrests: [],
    certificates: issued.map((place) => ({ country: 'CN', place, issuedOn: '2026-03-02' })),
  }
}

function requirements(lived: readonly string[], issued: readonly string[]) {
  return certificatesInHand(present, { ...traveller(lived, issued), usVisa: 'immigrant' }, { asOf }).requirements.map(
    ({ place, satisfied, periods }) => [place, satisfied, periods.length],
  )
}

describe('places as people write them', () => {
  it('are one city where they name one: one certificate, two periods', () => {
    expect(requirements(['Beijing', "Xi'an", '北京'], ['北京市'])).toEqual([
      ['Beijing', 'yes', 2],
      ["Xi'an", 'no', 1],
    ])
  })

  it.each(['北京', 'Beijing City', 'Béijīng', 'Beijing, Chaoyang', '海淀', 'Haidian District', 'Peking'])(
    'let a certificate of %s satisfy what is needed from Beijing',
    (place) => {
      expect(requirements(['Beijing'], [place])).toEqual([['Beijing', 'yes', 1]])
      expect(requirements([place], ['Beijing'])).toEqual([[place, 'yes', 1]])
      expect(requirements([place], ['Shanghai'])).toEqual([[place, 'no', 1]])
    },
  )

  it.each([
    ['Hong Kong', 'HK'],
    ['香港特别行政区', 'HK'],
    ['Kowloon, Hong Kong', 'HK'],
    ['Macao SAR, China', 'MO'],
    ['臺灣', 'TW'],
    ['Taipei City', 'TW'],
  ])('refuse %s as a place of mainland China, and say to write %s', (place, code) => {
    const stay = { country: 'CN', place, from: '2020-01-01' }
    const facts = { ...traveller(['Beijing'], [place]), residences: [stay] }
    expect(() => evaluate(present, facts as never, { asOf })).toThrow(
      new RegExp(
        `residences\\[0\\]\\.place: \`.+\` has a code of its own: write the country \`${code}\` in place of \`CN\`\\n.*certificates\\[0\\]\\.place`,
      ),
    )
    expect(() =>
      evaluate(present, { ...facts, residences: [{ ...stay, country: code }], certificates: [] } as never, { asOf }),
    ).not.toThrow()
  })

  it('are one city in Xi’an, Xi an and Xian', () => {
    expect(requirements(['Xi’an', "Xi'an", 'Xian', '西安'], ['Xi An'])).toEqual([['Xi’an', 'yes', 1]])
  })

  it.each(['Beijing', '北京', 'Peking', 'Beijing, Chaoyang', '海淀区'])('in %s keep the rule of Beijing', (place) => {
    const facts = { birthDate: '1990', nationalities: ['FR'], residences: [{ country: 'CN', place, from: '2020-01-01' }] }
    const rules = evaluate(chinese, facts, { asOf }).findings.flatMap(({ status, rules: own }) => (status === 'applies' ? own : []))
    expect(rules).toContain('beijing-district-bureau')
    const elsewhere = { ...facts, residences: [{ country: 'CN', place: 'Shanghai', from: '2020-01-01' }] }
    expect(
      evaluate(chinese, elsewhere, { asOf }).findings.flatMap(({ status, rules: own }) => (status === 'applies' ? own : [])),
    ).not.toContain('beijing-district-bureau')
  })

  it('are named in the language of the reader where they are recognised', () => {
    const facts = { birthDate: '1990', nationalities: ['FR'], residences: [{ country: 'CN', place: '海淀', from: '2020-01-01' }] }
    const evaluation = evaluate(chinese, facts, { asOf })
    expect(evaluation.unrecognisedPlaces).toEqual([])
    expect(renderEvaluation(chinese, evaluation)).toContain('China (Beijing)')
    expect(renderEvaluation(chinese, evaluation, { language: 'zh' })).toMatch(/北京/)
  })
})

describe('a place that is not recognised', () => {
  const facts = traveller(['Chaoyang', 'Shangahi', 'Nowhere', 'chao yang', 'Beijing'], ['Beijing', 'Guangzou'])
  const evaluation = evaluate(present, facts, { asOf })

  it('is kept as it is written, and listed with what may be meant', () => {
    expect(
      evaluation.unrecognisedPlaces.map(({ path, place, meant, cities }) => [path, place, meant?.en, cities?.map(({ en }) => en)]),
    ).toEqual([
      ['residences[0].place', 'Chaoyang', undefined, ['Chaoyang, Liaoning', 'Beijing', 'Changchun, Jilin', 'Shantou, Guangdong']],
      ['residences[1].place', 'Shangahi', 'Shanghai', undefined],
      ['residences[2].place', 'Nowhere', undefined, undefined],
      ['residences[3].place', 'chao yang', undefined, ['Chaoyang, Liaoning', 'Beijing', 'Changchun, Jilin', 'Shantou, Guangdong']],
      ['certificates[1].place', 'Guangzou', 'Guangzhou, Guangdong', undefined],
    ])
    expect(requirements(['Chaoyang', 'Beijing', 'chao yang'], ['Beijing'])).toEqual([
      [null, 'open', 2],
      ['Beijing', 'yes', 1],
    ])
  })

  it('is told from one that is not given, or lies where no cities are known', () => {
    const { unrecognisedPlaces } = evaluate(
      present,
      {
        ...facts,
        residences: [
          { country: 'FR', place: 'Chaoyang', from: '2000' },
          { country: 'CN', from: '2010', place: 'unknown' },
        ],
        certificates: [],
      },
      { asOf },
    )
    expect(unrecognisedPlaces).toEqual([])
  })

  it('is said in one line in the text and in the checklist, in both languages', () => {
    const texts = (['en', 'zh'] as const).flatMap((language) => [
      renderEvaluation(present, evaluation, { language }),
      renderChecklist(present, checklist(present, evaluation), { language, format: 'markdown' }),
    ])
    const [english, englishList, chineseText, chineseList] = texts.map((text) => text.replace(/\s+/g, ' '))
    for (const text of [english, englishList]) {
      expect(text).toContain(
        '“Chaoyang” (China) is, or lies in, one of several cities: Chaoyang, Liaoning; Beijing; Changchun, Jilin; Shantou, Guangdong.',
      )
      expect(text).toContain('“Shangahi” is no city of China that is known here; it is kept as written. Is Shanghai meant?')
    }
    for (const text of [chineseText, chineseList].map((each) => each?.replaceAll(' ', ''))) {
      expect(text).toContain('“Chaoyang”（中国）可能是或位于以下城市之一：辽宁朝阳；北京；吉林长春；广东汕头。')
      expect(text).toContain('“Nowhere”不是此处所知的中国城市，按原文保留。')
    }
  })
})
