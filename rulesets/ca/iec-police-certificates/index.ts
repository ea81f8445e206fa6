import { defineRuleset } from '../../../src/authoring.ts'
import version20260617 from './2026-06-17.ts'

/** Police certificates for work permits by International Experience Canada. */
export default defineRuleset({
  id: 'ca-iec-police-certificates',
  title: {
    en: 'Police certificates for work permits by International Experience Canada',
    zh: '“国际体验加拿大”（IEC）工作许可所需的无犯罪记录证明',
  },
  shortTitle: { en: 'Canada, International Experience', zh: '国际体验加拿大' },
  jurisdiction: 'CA',
  versions: [version20260617],
})
