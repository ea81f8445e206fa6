import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for Australia: good or to be replaced, and the check of subclass 485 in time or not. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'certificate-in-hand',
      title: { en: 'whether a certificate in hand is good, or a new one is needed', zh: '手中证明可用与须换新证明' },
      outcomes: ['certificate-acceptable', 'fresh-certificate'],
    },
    {
      id: 'check-in-time',
      title: { en: 'whether the check of subclass 485 was applied for in time', zh: '485类别的检查是否按时申请' },
      outcomes: ['afp-check-in-time', 'refusal'],
    },
    {
      id: 'new-certificates',
      title: { en: 'a new certificate from abroad and from Australia', zh: '境外与澳大利亚的新证明' },
      rules: ['fresh-overseas-certificate', 'fresh-afp-check'],
    },
  ],
  accepted: [
    {
      remark: { kind: 'conflict', outcome: 'police-certificate', rules: ['australia-485', 'requested'] },
      because: {
        en: 'Whichever rule asks for it, Australia’s certificate is the one check of the Federal Police: the days told are those that the page of subclass 485 counts.',
        zh: '无论依哪条规则要求，澳大利亚的证明均为联邦警察的同一检查：显示的日期按485类别网页计算。',
      },
      cites: ['page_485', 'partner_page'],
    },
  ],
}

export default claims
