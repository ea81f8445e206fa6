import type { Citations } from '../../../src/authoring.ts'
import { hongKongMacauMeasures, nationalityLaw, taiwanMeasures } from '../sources.ts'
import { guide2017 } from './sources-guide.ts'
import { besideGuide2023, guide2023 } from './sources-later-guide.ts'
import { law, lawSince2023 } from './sources-law.ts'

/** Every source of the ruleset `cn-beijing-personal-affairs-permit`, by the key that its versions cite. */
export const sources = {
  nationality_law: nationalityLaw,
  hong_kong_macau: hongKongMacauMeasures,
  taiwan: taiwanMeasures,
  ...guide2017,
  ...law,
  ...guide2023,
  ...lawSince2023,
  ...besideGuide2023,
} as const satisfies Citations
