import type { Claims } from '../../../src/authoring.ts'
import { policies } from './policies.ts'

/** What is claimed of certificates for New Zealand: by visa, one way to each; and of two days that both hold, which is told. */
const claims: Claims = {
  policies,
  exclusive: [
    {
      id: 'citizenship',
      title: { en: 'the rules on countries of citizenship, by visa', zh: '各类签证对国籍国的规则' },
      rules: ['residence-citizenship', 'temporary-citizenship'],
    },
    {
      id: 'time-lived',
      title: { en: 'the rules on countries lived in, by visa', zh: '各类签证对居住国的规则' },
      rules: ['residence-twelve-months', 'temporary-five-years'],
    },
    {
      id: 'with-the-application',
      title: { en: 'what is uploaded in place of the certificate', zh: '代替证明上传的材料' },
      outcomes: ['with-the-application', 'proof-of-applying'],
      versions: ['2025-12-08', '2026-07-01'],
    },
  ],
  accepted: [
    {
      remark: { kind: 'conflict', outcome: 'police-certificate', parameter: 'coverFrom' },
      because: {
        en: 'A certificate of a country of citizenship is of all the time there: it covers the shorter time too, and the longer one is told.',
        zh: '国籍国的证明涵盖在该国的全部时间，包括较短的一段：显示较长的一段。',
      },
      cites: ['r4_5_1', 'e6_5_1'],
      versions: ['1999-07-26', '2002-07-01', '2009-07-30'],
    },
    {
      remark: { kind: 'conflict', outcome: 'police-certificate', parameter: 'coverFrom' },
      because: {
        en: 'A certificate of a country of citizenship is of all the time there: it covers the shorter time too, and the longer one is told.',
        zh: '国籍国的证明涵盖在该国的全部时间，包括较短的一段：显示较长的一段。',
      },
      cites: ['a5_5_checks'],
      versions: ['2011-02-07', '2020-09-30', '2025-12-01', '2025-12-08', '2026-07-01'],
    },
    {
      remark: { kind: 'conflict', outcome: 'certificate-acceptable', parameter: 'expiresOn' },
      because: {
        en: 'A certificate given before is good for longer than a new one: either is enough, and the later day is told.',
        zh: '先前提交过的证明可用期长于新证明：符合其一即可，显示较晚的日期。',
      },
      cites: ['a5_10_reuse', 'visa_pak_271'],
      versions: ['2011-02-07', '2020-09-30', '2025-12-01', '2025-12-08', '2026-07-01'],
    },
  ],
}

export default claims
