import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for protected persons. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'not-from-there',
      title: { en: 'a certificate that is asked for and a country that is feared', zh: '须提交证明与畏惧的国家' },
      outcomes: ['police-certificate', 'not-from-there'],
    },
  ],
}

export default claims
