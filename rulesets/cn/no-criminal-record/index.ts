import { defineRuleset } from '../../../src/authoring.ts'
import version19900515 from './1990-05-15/index.ts'
import version20211231 from './2021-12-31/index.ts'
import version20220325 from './2022-03-25.ts'

/** The Chinese certificate of no criminal record for foreigners, and its notarisation. */
export default defineRuleset({
  id: 'cn-no-criminal-record',
  title: { en: 'Chinese certificates of no criminal record for foreigners', zh: '外国人在华无犯罪记录证明' },
  shortTitle: { en: 'China, certificate of no criminal record', zh: '中国无犯罪记录证明' },
  jurisdiction: 'CN',
  versions: [version19900515, version20211231, version20220325],
})
