import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for sponsored spouses. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'certificate-in-hand',
      title: { en: 'whether a certificate in hand is good, or a new one is needed', zh: '手中证明可用与须换新证明' },
      outcomes: ['certificate-acceptable', 'fresh-certificate'],
    },
    {
      id: 'certificate-or-none',
      title: { en: 'a certificate that is asked for and nothing to upload', zh: '须提交证明与无须上传' },
      outcomes: ['police-certificate', 'nothing-to-upload'],
      versions: ['2022-10-21'],
    },
  ],
}

export default claims
