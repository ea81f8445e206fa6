import { defineRuleset } from '../../../src/authoring.ts'
import version20150101 from './2015-01-01.ts'
import version20150529 from './2015-05-29.ts'
import version20160211 from './2016-02-11.ts'
import version20180227 from './2018-02-27/index.ts'

/** Police certificates for permanent residence in Canada by Express Entry. */
export default defineRuleset({
  id: 'ca-express-entry-police-certificates',
  title: {
    en: 'Police certificates for permanent residence in Canada by Express Entry',
    zh: '加拿大“快速通道”永久居留申请所需的无犯罪记录证明',
  },
  shortTitle: { en: 'Canada, Express Entry', zh: '加拿大“快速通道”' },
  jurisdiction: 'CA',
  versions: [version20150101, version20150529, version20160211, version20180227],
})
