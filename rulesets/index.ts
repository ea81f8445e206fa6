import type { Ruleset } from '../src/authoring.ts'
import auPoliceCertificates from './au/police-certificates/index.ts'
import caCitizenshipPoliceCertificates from './ca/citizenship-police-certificates/index.ts'
import caExpressEntryPoliceCertificates from './ca/express-entry-police-certificates/index.ts'
import caIecPoliceCertificates from './ca/iec-police-certificates/index.ts'
import caProtectedPersonsPoliceCertificates from './ca/protected-persons-police-certificates/index.ts'
import caSpousalPoliceCertificates from './ca/spousal-police-certificates/index.ts'
import cnAccommodationRegistration from './cn/accommodation-registration/index.ts'
import cnAsylum from './cn/asylum/index.ts'
import cnBeijingPersonalAffairsPermit from './cn/beijing-personal-affairs-permit/index.ts'
import cnNoCriminalRecord from './cn/no-criminal-record/index.ts'
import nzPoliceCertificates from './nz/police-certificates/index.ts'
import unhcrCnRegistration from './unhcr/cn-registration/index.ts'
import usPoliceCertificates from './us/police-certificates/index.ts'

/** Every ruleset of this package, by id. */
export type Rulesets = {
  readonly 'au-police-certificates': typeof auPoliceCertificates
  readonly 'ca-citizenship-police-certificates': typeof caCitizenshipPoliceCertificates
  readonly 'ca-express-entry-police-certificates': typeof caExpressEntryPoliceCertificates
  readonly 'ca-iec-police-certificates': typeof caIecPoliceCertificates
  readonly 'ca-protected-persons-police-certificates': typeof caProtectedPersonsPoliceCertificates
  readonly 'ca-spousal-police-certificates': typeof caSpousalPoliceCertificates
  readonly 'cn-accommodation-registration': typeof cnAccommodationRegistration
  readonly 'cn-asylum': typeof cnAsylum
  readonly 'cn-beijing-personal-affairs-permit': typeof cnBeijingPersonalAffairsPermit
  readonly 'cn-no-criminal-record': typeof cnNoCriminalRecord
  readonly 'nz-police-certificates': typeof nzPoliceCertificates
  readonly 'unhcr-cn-registration': typeof unhcrCnRegistration
  readonly 'us-police-certificates': typeof usPoliceCertificates
}

export const rulesets: Rulesets = {
  'au-police-certificates': auPoliceCertificates,
  'ca-citizenship-police-certificates': caCitizenshipPoliceCertificates,
  'ca-express-entry-police-certificates': caExpressEntryPoliceCertificates,
  'ca-iec-police-certificates': caIecPoliceCertificates,
  'ca-protected-persons-police-certificates': caProtectedPersonsPoliceCertificates,
  'ca-spousal-police-certificates': caSpousalPoliceCertificates,
  'cn-accommodation-registration': cnAccommodationRegistration,
  'cn-asylum': cnAsylum,
  'cn-beijing-personal-affairs-permit': cnBeijingPersonalAffairsPermit,
  'cn-no-criminal-record': cnNoCriminalRecord,
  'nz-police-certificates': nzPoliceCertificates,
  'unhcr-cn-registration': unhcrCnRegistration,
  'us-police-certificates': usPoliceCertificates,
}

export {
  auPoliceCertificates,
  caCitizenshipPoliceCertificates,
  caExpressEntryPoliceCertificates,
  caIecPoliceCertificates,
  caProtectedPersonsPoliceCertificates,
  caSpousalPoliceCertificates,
  cnAccommodationRegistration,
  cnAsylum,
  cnBeijingPersonalAffairsPermit,
  cnNoCriminalRecord,
  nzPoliceCertificates,
  unhcrCnRegistration,
  usPoliceCertificates,
}

/**
 * The rulesets that say which police certificates a destination asks for, in the order of a comparison's columns. Those for protected persons
 * and for International Experience Canada are for people who have no choice of destination to make, or only for a while.
 */
export const destinations: readonly Ruleset[] = [
  usPoliceCertificates,
  caExpressEntryPoliceCertificates,
  caSpousalPoliceCertificates,
  caCitizenshipPoliceCertificates,
  auPoliceCertificates,
  nzPoliceCertificates,
]
