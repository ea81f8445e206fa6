import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for Express Entry. */
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
      id: 'deadlines',
      title: { en: 'the deadlines, by the day of the invitation', zh: '按邀请日期适用的期限' },
      outcomes: ['sixty-day-deadline', 'ninety-day-deadline'],
      versions: ['2016-02-11', '2018-02-27'],
    },
  ],
}

export default claims
