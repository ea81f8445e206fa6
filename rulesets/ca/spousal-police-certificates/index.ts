import { defineRuleset } from '../../../src/authoring.ts'
import version20161215 from './2016-12-15.ts'
import version20221021 from './2022-10-21.ts'

/** Police certificates for permanent residence in Canada by sponsorship of a spouse or partner. */
export default defineRuleset({
  id: 'ca-spousal-police-certificates',
  title: { en: 'Police certificates for sponsored spouses and partners in Canada', zh: '加拿大配偶团聚移民所需的无犯罪记录证明' },
  shortTitle: { en: 'Canada, spouses and partners', zh: '加拿大配偶团聚' },
  jurisdiction: 'CA',
  versions: [version20161215, version20221021],
})
