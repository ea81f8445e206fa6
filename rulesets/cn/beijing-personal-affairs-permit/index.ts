import { defineRuleset } from '../../../src/authoring.ts'
import version20170502 from './2017-05-02/index.ts'
import version20231107 from './2023-11-07/index.ts'

/** The residence permit for personal affairs in Beijing. */
export default defineRuleset({
  id: 'cn-beijing-personal-affairs-permit',
  title: { en: 'Residence permit for personal affairs in Beijing', zh: '北京私人事务类居留证件' },
  shortTitle: { en: 'Beijing, personal affairs permit', zh: '北京私人事务居留证件' },
  jurisdiction: 'CN',
  versions: [version20170502, version20231107],
})
