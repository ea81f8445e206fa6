import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates for Express Entry, whoever is asked for them. */
export const policies: readonly Policy[] = [
  longerStay,
  longerStayElsewhere,
  furtherNationality,
  {
    id: 'added-up-2016',
    title: {
      en: 'In 2016 months came to be added up which had to be in a row: whoever needed a certificate still does',
      zh: '2016年起月数由须连续改为可以累计：此前须提交证明的，此后仍须提交',
    },
    between: ['2015-05-29', '2016-02-11'],
    never: 'lost',
    outcomes: ['police-certificate'],
    cites: ['update', 'pwc'],
    accepted: {
      because: {
        en: 'A vacation did not break months in a row and was part of them; days that are added up are those in the country.',
        zh: '短期度假不中断连续的月数并计入其中；累计则只计在该国的日数。',
      },
      cites: ['vacation_2016'],
      client: {
        asOf: '2016-02-20',
        readings: { shortTrips: 'do-not-count' },
        before: {
          birthDate: '1980-01-01',
          residences: [
            { country: 'HK', from: '2015-08-15', to: '2015-11-20' },
            { country: 'HK', from: '2015-12-01', to: '2016-02-20' },
          ],
        },
      },
    },
  },
  {
    id: 'in-a-row-2018',
    title: {
      en: 'In 2018 months had to be in a row again, and in the last ten years: nobody needs a certificate who did not before',
      zh: '2018年起月数又须连续，且限于最近十年：此前无须提交证明的，此后也无须提交',
    },
    between: ['2016-02-11', '2018-02-27'],
    never: 'gained',
    outcomes: ['police-certificate'],
    cites: ['news_2018', 'apply_page_2018'],
    accepted: {
      because: {
        en: 'A vacation does not break months in a row and is part of them; days that are added up are those in the country.',
        zh: '短期度假不中断连续的月数并计入其中；累计则只计在该国的日数。',
      },
      cites: ['vacation_2018'],
      client: {
        asOf: '2018-03-01',
        readings: { shortTrips: 'do-not-count' },
        before: {
          birthDate: '1980-01-01',
          residences: [
            { country: 'HK', from: '2017-09-01', to: '2017-12-20' },
            { country: 'HK', from: '2018-01-01', to: '2018-03-01' },
          ],
        },
      },
    },
  },
]
