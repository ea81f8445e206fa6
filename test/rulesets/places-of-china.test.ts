import { describe, expect, it } from 'vitest'
import { placesOfChina } from '../../rulesets/places/china.ts'
import { findPlace } from '../../src/model/situation/find-place.ts'
import { everyVersion } from '../support/rulesets.ts'

// How many cities, prefectures and leagues each region has (the table of administrative divisions of 2023), and what it has below them
// that is under no city. Municipalities are one city each.
const counts = {
  Beijing: 1, Tianjin: 1, Hebei: 11, Shanxi: 11, 'Inner Mongolia': 12, Liaoning: 14, Jilin: 9, Heilongjiang: 13, Shanghai: 1, Jiangsu: 13,
  Zhejiang: 11, Anhui: 16, Fujian: 9, Jiangxi: 11, Shandong: 16, Henan: 17 + 1, Hubei: 13 + 4, Hunan: 14, Guangdong: 21, Guangxi: 14,
  Hainan: 4 + 15, Chongqing: 1, Sichuan: 21, Guizhou: 9, Yunnan: 16, Tibet: 7, Shaanxi: 10, Gansu: 14, Qinghai: 8, Ningxia: 5,
  Xinjiang: 14 + 12,
} // biome-ignore format: a table is read by rows

function cityOf(text: string): string | undefined {
  const found = findPlace(placesOfChina, text)
  return 'city' in found ? found.city.name.en : undefined
}

/** The cities that a text can mean. */
function among(text: string): readonly string[] {
  const found = findPlace(placesOfChina, text)
  return 'among' in found ? found.among.map(({ fullName }) => fullName.en) : ['one alone']
}

describe('the places of China', () => {
  it('are all cities of prefecture level, and what is under none', () => {
    const ofChina = placesOfChina.regions.filter(({ ownCode }) => ownCode === undefined)
    expect(Object.fromEntries(ofChina.map(({ names, cities }) => [names[0], cities.length]))).toEqual(counts)
    expect(Object.values(counts).reduce((all, count) => all + count)).toBe(337 + 32)
  })

  it('have a name in letters and one in characters each, the parts in characters', () => {
    for (const { names, cities } of placesOfChina.regions) {
      for (const [en, zh] of [names, ...cities.map((city) => city.names)]) {
        expect(en).toMatch(/^\p{Script=Latin}[\p{Script=Latin}' -]+$/u)
        expect(zh).toMatch(/^\p{Script=Han}{2,}$/u)
      }
    }
  })

  it('stand in every version in which places matter, and in no other', () => {
    const matters = everyVersion.filter(
      ({ version: { certifiesByPlace, rules, measures } }) =>
        certifiesByPlace !== undefined ||
        rules.some(({ forEach }) => forEach === 'place') ||
        Object.values(measures).some((measure) => 'by' in measure && measure.by === 'place'),
    )
    expect(matters.length).toBeGreaterThan(10)
    expect(everyVersion.filter(({ version }) => version.places !== undefined)).toEqual(matters)
    for (const { version } of matters) expect(version.places).toEqual({ CN: placesOfChina })
  })

  it.each([
    ['Beijing', ['北京', '北京市', 'Beijing City', 'Béijīng', 'Peking', 'BEIJING SHI', 'bei jing', 'Beijing Municipality', '北京(海淀)']],
    [
      'Beijing',
      ['Beijing, Chaoyang', 'Chaoyang District, Beijing', '北京市朝阳区', 'beijing chaoyang', 'Haidian', '海淀', '海淀区', 'Haidian Qu'],
    ],
    ["Xi'an", ['Xi’an', "Xi'an", 'Xian', 'Xi an', 'XI‐AN', '西安', 'Shaanxi Xian', 'Sian', '陝西省西安市']],
    ['Ürümqi', ['Ürümqi', 'Urumqi', 'Wulumuqi', 'Urumchi', '乌鲁木齐', '烏魯木齊市']],
    ['Guangzhou', ['Canton', '廣州', '廣東省廣州市', 'Guangzhou, Guangdong, China', 'Panyu', 'Tianhe District']],
    ['Chongqing', ['Chungking', '重慶', '重庆市渝中区', 'Yubei']],
    ['Nanjing', ['Nanking', '南京', 'Nanjing, Jiangsu']],
    ['Tianjin', ['Tientsin', '天津市', 'Tanggu']],
    ['Shanghai', ['Pudong', '浦东新区', 'Pudong New Area', '上海市闵行区', 'Minhang', 'Zhabei', '上海市南市区']],
    ['Suzhou', ['Soochow', 'Suzhou, Jiangsu', '昆山', 'Kunshan City', '昆山市', '常熟', 'Suzhou, Anhui', '宿州']],
    ['Wenzhou', ['Yueqing', '乐清', '樂清市']],
    ['Wuhan', ['Hankow', 'Hankou', '武昌', 'Huangpi']],
    ['Yanbian', ['延边', '延边朝鲜族自治州', 'Yanji', 'Yanbian Korean Autonomous Prefecture']],
    ['Xiantao', ['仙桃', 'Xiantao City, Hubei']],
    ['Shihezi', ['石河子', '石河子市']],
    ['Chaoyang', ['朝阳市', 'Chaoyang City', 'Chaoyang, Liaoning', '辽宁朝阳']],
    ['Jilin', ['吉林市', 'Jilin City', 'Jilin, Jilin', '吉林省吉林市', 'Kirin']],
    ['Changchun', ['Chaoyang, Changchun', 'Changchun, Jilin', '吉林省长春市']],
    ['Heihe', ['Wudalianchi', '五大连池市']],
    ['Lingshui', ['Lingshui Xian', '陵水县']],
  ])('%s is known by each of %j', (city, texts) => {
    expect(texts.map(cityOf)).toEqual(texts.map(() => city))
  })

  it.each([
    ['Chaoyang', ['Chaoyang, Liaoning', 'Beijing', 'Changchun, Jilin', 'Shantou, Guangdong']],
    ['朝阳', ['Chaoyang, Liaoning', 'Beijing', 'Changchun, Jilin']],
    ['朝阳区', ['Beijing', 'Changchun, Jilin']],
    ['Suzhou', ['Suzhou, Jiangsu', 'Suzhou, Anhui', 'Jiuquan, Gansu']],
    ['Fuzhou', ['Fuzhou, Fujian', 'Fuzhou, Jiangxi']],
    ['鼓楼区', ['Nanjing, Jiangsu', 'Xuzhou, Jiangsu', 'Fuzhou, Fujian', 'Kaifeng, Henan']],
    ['Fuyuan', ['Jiamusi, Heilongjiang', 'Qujing, Yunnan']],
  ])('%s is not guessed, since it can be several', (text, cities) => {
    expect([...among(text)].sort()).toEqual([...cities].sort())
  })

  it.each([
    'Guangdong',
    '广东省',
    'China',
    'City',
    '市',
    'Nanjing Road',
    'Haidian, Shanghai',
    'Beijing Tianjin',
    'Osaka',
    ',',
    '?',
    'Beijng',
  ])('%s is not known', (text) => {
    expect(among(text)).toEqual([])
  })
})
