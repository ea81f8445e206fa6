import { defineRuleset } from '../../../src/authoring.ts'
import version19990726 from './1999-07-26.ts'
import version20020701 from './2002-07-01.ts'
import version20090730 from './2009-07-30.ts'
import version20110207 from './2011-02-07/index.ts'
import version20200930 from './2020-09-30.ts'
import version20251201 from './2025-12-01.ts'
import version20251208 from './2025-12-08.ts'
import version20260701 from './2026-07-01.ts'

/** Police certificates for visas to New Zealand. */
export default defineRuleset({
  id: 'nz-police-certificates',
  title: { en: 'Police certificates for visas to New Zealand', zh: '赴新西兰签证所需的无犯罪记录证明' },
  shortTitle: { en: 'New Zealand, visas', zh: '新西兰签证' },
  jurisdiction: 'NZ',
  versions: [
    version19990726,
    version20020701,
    version20090730,
    version20110207,
    version20200930,
    version20251201,
    version20251208,
    version20260701,
  ],
})
