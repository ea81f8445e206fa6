import { defineRuleset } from '../../../src/authoring.ts'
import version20130701 from './2013-07-01/index.ts'

/** Political asylum and refugee status in the law of China. */
export default defineRuleset({
  id: 'cn-asylum',
  title: { en: 'Asylum and refugee status in Chinese law', zh: '中国法律中的庇护与难民地位' },
  shortTitle: { en: 'China, asylum', zh: '中国庇护' },
  jurisdiction: 'CN',
  versions: [version20130701],
})
