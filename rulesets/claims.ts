import type { Claims } from '../src/authoring.ts'
import auPoliceCertificates from './au/police-certificates/claims.ts'
import caCitizenshipPoliceCertificates from './ca/citizenship-police-certificates/claims.ts'
import caExpressEntryPoliceCertificates from './ca/express-entry-police-certificates/claims.ts'
import caIecPoliceCertificates from './ca/iec-police-certificates/claims.ts'
import caProtectedPersonsPoliceCertificates from './ca/protected-persons-police-certificates/claims.ts'
import caSpousalPoliceCertificates from './ca/spousal-police-certificates/claims.ts'
import cnAccommodationRegistration from './cn/accommodation-registration/claims.ts'
import cnAsylum from './cn/asylum/claims.ts'
import cnBeijingPersonalAffairsPermit from './cn/beijing-personal-affairs-permit/claims.ts'
import cnNoCriminalRecord from './cn/no-criminal-record/claims.ts'
import type { Rulesets } from './index.ts'
import nzPoliceCertificates from './nz/police-certificates/claims.ts'
import unhcrCnRegistration from './unhcr/cn-registration/claims.ts'
import usPoliceCertificates from './us/police-certificates/claims.ts'

/** What is claimed of each ruleset of this package beside its rules, by id: `verify` proves or refutes it. */
export const claims: Readonly<Record<keyof Rulesets, Claims>> = {
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
