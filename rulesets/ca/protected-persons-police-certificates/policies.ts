import type { Policy } from '../../../src/authoring.ts'

/** What is to hold of the police certificates of protected persons in Canada, whoever is asked for them. */
export const policies: readonly Policy[] = [
  {
    id: 'longer-stay',
    title: {
      en: 'A longer stay in a country, where it reaches no other stay there, never removes the requirement of its certificate',
      zh: '在一国的一次停留变长（且未与在该国的另一次停留相接），绝不会因此不再要求该国的证明',
    },
    change: { longer: 'residences', where: 'here', joining: 'never' },
    never: 'lost',
    outcomes: ['police-certificate'],
  },
  {
    id: 'longer-stay-elsewhere',
    title: {
      en: 'A longer stay in another country, where it reaches no other stay there, never removes the requirement of a country’s certificate',
      zh: '在别国的一次停留变长（且未与在那里的另一次停留相接），绝不会因此不再要求某国的证明',
    },
    change: { longer: 'residences', where: 'elsewhere', joining: 'never' },
    never: 'lost',
    outcomes: ['police-certificate'],
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
