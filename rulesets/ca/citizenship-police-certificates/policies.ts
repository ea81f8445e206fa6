import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay } from '../../certificate-policies.ts'

/** What is to hold of the police certificates for Canadian citizenship, whoever is asked for them. */
export const policies: readonly Policy[] = [
  {
    ...longerStay,
    versions: ['2015-06-11'],
  },
  {
    ...longerStay,
    id: 'longer-stay-after-landing',
    title: {
      en: 'A longer stay in a country, unless it is excepted as that of origin, never removes the requirement of its certificate',
      zh: '在一国的停留变长，除非该国作为原籍国被豁免，绝不会因此不再要求该国的证明',
    },
    when: { not: { condition: 'excepted' } },
    versions: ['2019-01-01'],
  },
  {
    ...longerStay,
    id: 'longer-stay-before-landing',
    title: {
      en: 'A longer stay in a country never removes the requirement of its certificate',
      zh: '在一国停留更久，绝不会因此不再要求该国的证明',
    },
    versions: ['2019-01-01'],
    accepted: {
      because: {
        en: 'The country in which somebody was right before becoming a permanent resident is excepted: a longer stay can make it that country.',
        zh: '成为永久居民前最后所在的国家予以豁免：停留更久可能使该国成为这一国家。',
      },
      cites: ['guide_0002'],
      client: {
        asOf: '2019-01-01',
        before: {
          caLandedOn: '2018-01-01',
          birthDate: '1980-01-01',
          nationalities: [],
          residences: [
            { country: 'FR', from: '2014-01-01', to: '2017-01-01' },
            { country: 'HK', from: '1998-01-01' },
          ],
        },
        after: {
          residences: [
            { country: 'FR', from: '2014-01-01', to: '2018-07-01' },
            { country: 'HK', from: '1998-01-01' },
          ],
        },
      },
    },
  },
  {
    ...furtherNationality,
    versions: ['2015-06-11'],
  },
  {
    ...furtherNationality,
    id: 'further-nationality-2019',
    versions: ['2019-01-01'],
    accepted: {
      because: {
        en: 'The country of origin is excepted, and it is open whether it has to be that of a nationality.',
        zh: '原籍国予以豁免，而是否须为国籍国，尚无定论。',
      },
      cites: ['guide_0002', 'origin_disputed'],
      client: {
        asOf: '2019-01-01',
        readings: { countryOfOrigin: 'nationality' },
        before: {
          caLandedOn: '2019-01-01',
          birthDate: '1990-01-01',
          nationalities: [],
          residences: [{ country: 'JP', from: '2009-01-01' }],
        },
        after: {
          nationalities: ['JP'],
        },
      },
    },
  },
  {
    id: 'in-a-row-2019',
    title: {
      en: 'In 2019 the days had to be in a row which were added up before: nobody needs a certificate who did not',
      zh: '2019年起天数由累计改为须连续：此前无须提交证明的，此后也无须提交',
    },
    between: ['2015-06-11', '2019-01-01'],
    never: 'gained',
    outcomes: ['police-certificate'],
    cites: ['form'],
    accepted: {
      because: {
        en: 'A short trip does not break days in a row and is part of them; days that are added up are those in the country.',
        zh: '短途旅行不中断连续的天数并计入其中；累计则只计在该国的天数。',
      },
      cites: ['example'],
      client: {
        asOf: '2019-01-01',
        before: {
          caLandedOn: '2001-01-01',
          birthDate: '1980-01-01',
          nationalities: [],
          residences: [
            { country: 'HK', from: '2018-07-01', to: '2018-12-26' },
            { country: 'HK', from: '2018-12-31' },
          ],
        },
      },
    },
  },
]
