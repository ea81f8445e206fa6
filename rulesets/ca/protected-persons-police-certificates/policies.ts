import type { Policy } from '../../../src/authoring.ts'
import { longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates of protected persons in Canada, whoever is asked for them. */
export const policies: readonly Policy[] = [
  longerStay,
  {
    ...longerStayElsewhere,
    accepted: {
      because: {
        en: 'Besides every country of six months, that in which most of adult life was spent is asked for: with a longer stay elsewhere it can be another one.',
        zh: '除居住满六个月的每个国家外，还要求成年后居住最久的国家的证明：在别国停留更久后，该国可能变为另一国。',
      },
      cites: ['update'],
      client: {
        asOf: '2023-01-01',
        before: {
          birthDate: '1980-01-01',
          persecutionFearedIn: ['IR'],
          residences: [
            { country: 'HK', from: '2021-01-01', to: '2021-04-30' },
            { country: 'JP', from: '2022-01-01', to: '2022-02-28' },
          ],
        },
        after: {
          residences: [
            { country: 'HK', from: '2021-01-01', to: '2021-04-30' },
            { country: 'JP', from: '2022-01-01', to: '2022-05-31' },
          ],
        },
      },
    },
  },
]
