import { defineRuleset } from '../../../src/authoring.ts'
import version19911001 from './1991-10-01/index.ts'
import version20151118 from './2015-11-18/index.ts'

/** Police certificates for visas to the United States. */
export default defineRuleset({
  id: 'us-police-certificates',
  title: { en: 'Police certificates for visas to the United States', zh: '赴美签证所需的无犯罪记录证明' },
  shortTitle: { en: 'United States, visas', zh: '美国签证' },
  jurisdiction: 'US',
  versions: [version19911001, version20151118],
})
