import type { Policy } from '../../../src/authoring.ts'
import { furtherNationality, longerStay, longerStayElsewhere } from '../../certificate-policies.ts'

/** What is to hold of the police certificates for the United States, whoever is asked for them. */
export const policies: readonly Policy[] = [
  {
    ...longerStay,
    title: {
      en: 'Where six months count in the whole country, a longer stay there that reaches no other stay in it never removes the requirement of its certificate',
      zh: '六个月按全国计算时，在一国的一次停留变长（且未与在该国的另一次停留相接），绝不会因此不再要求该国的证明',
    },
    when: { fact: 'placeCounting', operator: 'equal', value: 'country' },
    versions: ['2015-11-18'],
  },
  {
    ...longerStay,
    id: 'longer-stay-by-locality',
    title: {
      en: 'Where six months count in one locality alone, a longer stay in a country never removes the requirement of its certificate',
      zh: '六个月按同一地方计算时，在一国停留更久绝不会因此不再要求该国的证明',
    },
    when: { fact: 'placeCounting', operator: 'equal', value: 'locality' },
    versions: ['2015-11-18'],
    accepted: {
      because: {
        en: 'The regulation asks for six months in one locality of the present country, and for a year anywhere in a country of the past: whoever was in many places of a country for a year, and comes back to it, comes under the first alone.',
        zh: '法规对现居住国要求在同一地方住满六个月，对曾居住国则要求在全国住满一年：在该国多地合计住满一年者，再度居住该国后，只适用前者。',
      },
      cites: ['cfr_police_2015', 'dsl_1083_2015'],
      client: {
        asOf: '2016-06-15',
        readings: { placeCounting: 'locality' },
        before: {
          usVisa: 'immigrant',
          usPost: 'other',
          birthDate: '1980-01-01',
          arrests: [],
          nationalities: [],
          residences: [
            { country: 'FR', place: 'Paris', from: '2014-01-01', to: '2014-05-31', kind: 'residence' },
            { country: 'FR', place: 'Lyon', from: '2015-01-01', to: '2015-05-31', kind: 'residence' },
            { country: 'FR', place: 'Nice', from: '2016-01-01', to: '2016-05-31', kind: 'residence' },
          ],
        },
        after: {
          residences: [
            { country: 'FR', place: 'Paris', from: '2014-01-01', to: '2014-05-31', kind: 'residence' },
            { country: 'FR', place: 'Lyon', from: '2015-01-01', to: '2015-05-31', kind: 'residence' },
            { country: 'FR', place: 'Nice', from: '2016-01-01', kind: 'residence' },
          ],
        },
      },
    },
  },
  {
    ...longerStay,
    id: 'longer-stay-1991',
    title: {
      en: 'A longer stay in a country never removes the requirement of its certificate',
      zh: '在一国停留更久，绝不会因此不再要求该国的证明',
    },
    versions: ['1991-10-01'],
    accepted: {
      because: {
        en: 'The form asks for six months in one locality of the country of residence, and for a year anywhere in another country: whoever was in many places of a country for a year, and comes to live there again, comes under the first alone.',
        zh: '表格对居住国要求在同一地方住满六个月，对其他国家则要求在全国住满一年：在一国多地合计住满一年者，再度居住该国后，只适用前者。',
      },
      cites: ['dsl_1083', 'cfr_police'],
      client: {
        asOf: '2015-06-15',
        before: {
          usVisa: 'immigrant',
          birthDate: '1980-01-01',
          arrests: [],
          nationalities: [],
          residences: [
            { country: 'FR', place: 'Paris', from: '2013-01-01', to: '2013-05-31', kind: 'residence' },
            { country: 'FR', place: 'Lyon', from: '2014-01-01', to: '2014-05-31', kind: 'residence' },
            { country: 'FR', place: 'Nice', from: '2015-01-01', to: '2015-05-31', kind: 'residence' },
          ],
        },
        after: {
          residences: [
            { country: 'FR', place: 'Paris', from: '2013-01-01', to: '2013-05-31', kind: 'residence' },
            { country: 'FR', place: 'Lyon', from: '2014-01-01', to: '2014-05-31', kind: 'residence' },
            { country: 'FR', place: 'Nice', from: '2015-01-01', kind: 'residence' },
          ],
        },
      },
    },
  },
  longerStayElsewhere,
  {
    ...furtherNationality,
    versions: ['2015-11-18'],
  },
  {
    ...furtherNationality,
    id: 'further-nationality-1991',
    versions: ['1991-10-01'],
    accepted: {
      because: {
        en: 'The form asks for six months in one locality of a country of nationality, and for a year anywhere in another country: whoever was in many places of a country for a year, and is its national, comes under the first alone.',
        zh: '表格对国籍国要求在同一地方住满六个月，对其他国家则要求在全国住满一年：在一国多地合计住满一年者，如具有该国国籍，只适用前者。',
      },
      cites: ['dsl_1083', 'cfr_police'],
      client: {
        asOf: '2015-06-15',
        before: {
          usVisa: 'immigrant',
          birthDate: '1980-01-01',
          arrests: [],
          nationalities: [],
          residences: [
            { country: 'FR', place: 'Paris', from: '2013-01-01', to: '2013-05-31', kind: 'residence' },
            { country: 'FR', place: 'Lyon', from: '2014-01-01', to: '2014-05-31', kind: 'residence' },
            { country: 'FR', place: 'Nice', from: '2015-01-01', to: '2015-05-31', kind: 'residence' },
          ],
        },
        after: {
          nationalities: ['FR'],
        },
      },
    },
  },
  {
    id: 'further-arrest',
    title: {
      en: 'A further arrest never removes the requirement of a certificate',
      zh: '多一次逮捕，绝不会因此不再要求某国的证明',
    },
    change: { further: 'arrests' },
    never: 'lost',
    outcomes: ['police-certificate'],
  },
  {
    id: 'further-arrest-helps-none',
    title: {
      en: 'A further arrest never makes a certificate acceptable',
      zh: '多一次逮捕，绝不会因此使证明可以被接受',
    },
    change: { further: 'arrests' },
    never: 'gained',
    outcomes: ['certificate-acceptable'],
  },
  {
    id: 'further-arrest-records',
    title: {
      en: 'A further arrest never removes a record of another arrest or charge that is asked for',
      zh: '多一次逮捕，绝不会因此免交另一次逮捕或指控的记录',
    },
    change: { further: 'arrests' },
    never: 'lost',
    outcomes: [
      'arrest-report',
      'statement-of-disposition',
      'charging-document',
      'sentence-completion',
      'charge-record',
      'charge-sentence-completion',
      'court-and-prison-records',
    ],
    versions: ['2015-11-18'],
  },
]
