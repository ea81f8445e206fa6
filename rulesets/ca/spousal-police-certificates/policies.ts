import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates of sponsored spouses and partners, whoever is asked for them. */
export const policies: readonly Policy[] = [
  longerStay,
  {
    ...longerStayElsewhere,
    versions: ['2022-10-21'],
  },
  {
    ...longerStayElsewhere,
    id: 'longer-stay-elsewhere-2016',
    versions: ['2016-12-15'],
    accepted: {
      because: {
        en: 'Besides the present country only that in which most of adult life was spent was asked for: with a longer stay elsewhere it can be another one.',
        zh: '除现居住国外，只要求成年后居住时间最长的国家的证明：在别国停留更久后，该国可能变为另一国。',
      },
      cites: ['checklist'],
      client: {
        asOf: '2016-12-15',
        before: {
          birthDate: '1980-01-01',
          nationalities: [],
          residences: [
            { country: 'FR', from: '2012-01-01' },
            { country: 'HK', from: '1998-01-01', to: '2013-01-01' },
          ],
        },
        after: {
          residences: [
            { country: 'FR', from: '1998-01-01' },
            { country: 'HK', from: '1998-01-01', to: '2013-01-01' },
          ],
        },
      },
    },
  },
  {
    ...furtherNationality,
    title: {
      en: 'A further nationality, except that of Canada, never removes the requirement of a certificate',
      zh: '多一个国籍（加拿大国籍除外），绝不会因此不再要求某国的证明',
    },
    when: { fact: 'nationalities', operator: 'doesNotContain', value: 'CA' },
  },
  {
    id: 'every-country-2022',
    title: {
      en: 'In 2022 every country of six months in a row came to be asked for: whoever needed a certificate still does',
      zh: '2022年起改为要求连续居住六个月以上的每个国家的证明：此前须提交证明的，此后仍须提交',
    },
    between: ['2016-12-15', '2022-10-21'],
    never: 'lost',
    outcomes: ['police-certificate'],
    cites: ['checklist_2022'],
    accepted: {
      because: {
        en: 'The country in which most of adult life was spent is no longer asked for as such: it needs six months in a row there.',
        zh: '成年后居住时间最长的国家不再因此被要求：须在该国连续居住六个月以上。',
      },
      cites: ['checklist_2022'],
      client: {
        asOf: '2022-10-21',
        before: { birthDate: '2004-05-01', nationalities: [], residences: [{ country: 'MO', from: '2008-01-01' }] },
      },
    },
  },
]
