import type { Gazetteer } from '../../../src/authoring.ts'

/** What is written with a code of its own and issues certificates of its own: Hong Kong, Macau, Taiwan. */
// biome-ignore format: a table of names is read by rows
export const ownCodes: Gazetteer['regions'] = [
  { names: ['Hong Kong', '香港'], ownCode: 'HK', cities: [{ names: ['Hong Kong', '香港', 'HK', 'HKSAR', 'Hong Kong SAR', 'Xianggang', '香港特别行政区', 'Hong Kong Special Administrative Region'], parts: ['九龙', 'Kowloon', '新界', 'New Territories'] }] },
  { names: ['Macau', '澳门'], ownCode: 'MO', cities: [{ names: ['Macau', '澳门', 'Macao', 'Macau SAR', 'Macao SAR', 'Aomen', '澳门特别行政区', 'Macao Special Administrative Region'] }] },
  { names: ['Taiwan', '台湾'], ownCode: 'TW', cities: [{ names: ['Taiwan', '台湾', 'Formosa'], parts: ['台北', 'Taipei', '新北', 'New Taipei', '高雄', 'Kaohsiung', '台中', 'Taichung', '台南', 'Tainan'] }] },
]
