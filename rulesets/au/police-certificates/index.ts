import { defineRuleset } from '../../../src/authoring.ts'
import version20100601 from './2010-06-01/index.ts'

/** Police certificates for visas to Australia. */
export default defineRuleset({
  id: 'au-police-certificates',
  title: { en: 'Police certificates for visas to Australia', zh: '赴澳大利亚签证所需的无犯罪记录证明' },
  shortTitle: { en: 'Australia, visas', zh: '澳大利亚签证' },
  jurisdiction: 'AU',
  versions: [version20100601],
})
