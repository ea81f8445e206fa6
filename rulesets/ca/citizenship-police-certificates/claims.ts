import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for Canadian citizenship. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'certificate-in-hand',
      title: { en: 'whether a certificate in hand is good, or a new one is needed', zh: '手中证明可用与须换新证明' },
      outcomes: ['certificate-acceptable', 'fresh-certificate'],
    },
    {
      id: 'nationality-alone',
      title: { en: 'what is asked of a country of nationality', zh: '对国籍国的要求' },
      outcomes: ['police-certificate', 'nationality-alone'],
    },
    {
      id: 'certificate-or-exception',
      title: { en: 'a certificate that is asked for and an exception to be told', zh: '须提交证明与须说明例外' },
      outcomes: ['police-certificate', 'tell-exception'],
      versions: ['2019-01-01'],
    },
  ],
}

export default claims
