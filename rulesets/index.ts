import auPoliceCertificates from './au/police-certificates/index.ts'
import caCitizenshipPoliceCertificates from './ca/citizenship-police-certificates/index.ts'
import caExpressEntryPoliceCertificates from './ca/express-entry-police-certificates/index.ts'
import caSpousalPoliceCertificates from './ca/spousal-police-certificates/index.ts'
import cnAccommodationRegistration from './cn/accommodation-registration/index.ts'
import cnAsylum from './cn/asylum/index.ts'
import cnBeijingPersonalAffairsPermit from './cn/beijing-personal-affairs-permit/index.ts'
import cnNoCriminalRecord from './cn/no-criminal-record/index.ts'
import nzPoliceCertificates from './nz/police-certificates/index.ts'
import unhcrCnRegistration from './unhcr/cn-registration/index.ts'
import usPoliceCertificates from './us/police-certificates/index.ts'

/** Every ruleset of this package, by id. */
export const rulesets = {
  'au-police-certificates': auPoliceCertificates,
  'ca-citizenship-police-certificates': caCitizenshipPoliceCertificates,
  'ca-express-entry-police-certificates': caExpressEntryPoliceCertificates,
  'ca-spousal-police-certificates': caSpousalPoliceCertificates,
  'cn-accommodation-registration': cnAccommodationRegistration,
  'cn-asylum': cnAsylum,
  'cn-beijing-personal-affairs-permit': cnBeijingPersonalAffairsPermit,
  'cn-no-criminal-record': cnNoCriminalRecord,
  'nz-police-certificates': nzPoliceCertificates,
  'unhcr-cn-registration': unhcrCnRegistration,
  'us-police-certificates': usPoliceCertificates,
} as const

export {
  auPoliceCertificates,
  caCitizenshipPoliceCertificates,
  caExpressEntryPoliceCertificates,
  caSpousalPoliceCertificates,
  cnAccommodationRegistration,
  cnAsylum,
  cnBeijingPersonalAffairsPermit,
  cnNoCriminalRecord,
  nzPoliceCertificates,
  unhcrCnRegistration,
  usPoliceCertificates,
}

/** The rulesets that say which police certificates a destination asks for, in the order of a comparison's columns. */
export const destinations = [
  usPoliceCertificates,
  caExpressEntryPoliceCertificates,
  caSpousalPoliceCertificates,
  caCitizenshipPoliceCertificates,
  auPoliceCertificates,
  nzPoliceCertificates,
] as const
