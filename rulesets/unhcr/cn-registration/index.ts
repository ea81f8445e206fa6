import { defineRuleset } from '../../../src/authoring.ts'
import version20130701 from './2013-07-01/index.ts'

/** Registration with UNHCR in China, from the first message to leaving the country. */
export default defineRuleset({
  id: 'unhcr-cn-registration',
  title: { en: 'Registration with UNHCR in China', zh: '在中国向联合国难民署登记' },
  shortTitle: { en: 'UNHCR in China', zh: '联合国难民署在华登记' },
  jurisdiction: 'UNHCR',
  versions: [version20130701],
})
