import { defineRuleset } from '../../../src/authoring.ts'
import version20150611 from './2015-06-11.ts'
import version20190101 from './2019-01-01.ts'

/** Police certificates for adults who apply for Canadian citizenship. */
export default defineRuleset({
  id: 'ca-citizenship-police-certificates',
  title: { en: 'Police certificates for the grant of Canadian citizenship to adults', zh: '成年人申请加拿大公民身份所需的无犯罪记录证明' },
  shortTitle: { en: 'Canada, citizenship', zh: '加拿大入籍' },
  jurisdiction: 'CA',
  versions: [version20150611, version20190101],
})
