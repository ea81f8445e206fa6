import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for International Experience Canada. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'certificate-in-hand',
      title: { en: 'whether a certificate in hand is good, or a new one is needed', zh: '手中证明可用与须换新证明' },
      outcomes: ['certificate-acceptable', 'fresh-certificate'],
    },
    {
      id: 'now-or-if-asked',
      title: { en: 'a certificate with the application and one if asked', zh: '随申请提交与被要求时提交' },
      outcomes: ['police-certificate', 'certificate-if-asked'],
    },
  ],
}

export default claims
