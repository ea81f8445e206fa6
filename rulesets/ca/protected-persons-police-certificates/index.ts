import { defineRuleset } from '../../../src/authoring.ts'
import version20210528 from './2021-05-28.ts'

/** Police certificates for permanent residence of protected persons in Canada. */
export default defineRuleset({
  id: 'ca-protected-persons-police-certificates',
  title: {
    en: 'Police certificates for permanent residence of protected persons in Canada',
    zh: '在加拿大的受保护人申请永久居留所需的无犯罪记录证明',
  },
  shortTitle: { en: 'Canada, protected persons', zh: '加拿大受保护人' },
  jurisdiction: 'CA',
  versions: [version20210528],
})
