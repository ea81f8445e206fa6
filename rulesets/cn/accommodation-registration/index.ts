import { defineRuleset } from '../../../src/authoring.ts'
import version19940715 from './1994-07-15.ts'
import version20130701 from './2013-07-01/index.ts'

/** Registration of where foreigners stay in China, and what the neighbouring articles ask of them. */
export default defineRuleset({
  id: 'cn-accommodation-registration',
  title: { en: 'Registration of foreigners’ accommodation in China', zh: '外国人在华住宿登记' },
  shortTitle: { en: 'China, accommodation registration', zh: '中国住宿登记' },
  jurisdiction: 'CN',
  versions: [version19940715, version20130701],
})
