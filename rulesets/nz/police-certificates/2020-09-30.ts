import { amendVersion } from '../../../src/authoring.ts'
import { nzPassport } from '../../vocabulary/new-zealand.ts'
import { nationalities } from '../../vocabulary/person.ts'
import version20110207 from './2011-02-07/index.ts'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

/** To have lived somewhere is more than to have visited it. */
const lived = ['residence', 'at-sea', 'detention', 'official-posting'] as const

/**
 * Police certificates for visas to New Zealand, with the ranks of today: the requirement may be waived by an immigration manager or an
 * officer with Schedule 3 delegations or above.
 *
 * The first day is that of the oldest instrument of delegation seen with a Schedule 3; of that instrument only the head was seen.
 */
export default amendVersion(version20110207, {
  inForce: {
    from: '2020-09-30',
    basis: 'bound',
    note: {
      en: 'The instrument of delegation of 30 September 2020 (https://www.immigration.govt.nz/opsmanual/74545.htm), seen only at its head, is the earliest text found that has Schedules 2, 3 and 4. The day on which A5.10 took its present form was not found.',
      zh: '2020年9月30日的授权文书（https://www.immigration.govt.nz/opsmanual/74545.htm）仅见开头部分，是所见最早载有附表二、三、四的文本。A5.10自哪一天起采用现有文本，未能查明。',
    },
  },
  encodedOn: '2026-11-21',
  verifiedOn: '2026-11-28',
  revision: 1,
  citations: sources,
  labels,
  repeal: {
    readings: ['waiverRank'],
    rules: ['original-for-residence', 'waiver-as-before', 'waiver-as-now'],
    notModelled: ['NZ-20', 'NZ-32', 'NZ-33', 'NZ-34'],
  },
  replace: {
    facts: {
      nationalities: {
        ...nationalities,
        hint: {
          en: 'Chinese nationals who use a passport of Hong Kong, Macau or Taiwan choose these (HK, MO, TW).',
          zh: '使用香港、澳门或台湾护照或旅行证件的，请选择香港（HK）、澳门（MO）或台湾（TW）。',
        },
        cites: ['a5_5_residence_2011', 'a5_5_temporary', 'hong_kong'],
      },
    },
    readings: {
      declaration: {
        values: {
          due: { title: { en: 'Yes, as before', zh: '是，与以往相同' }, cites: ['a5_10_1_2002_2011', 'wi16_5'] },
          'not-mentioned': {
            title: { en: 'No: the present text is quoted without it', zh: '否：现行文本的引述未提及' },
            cites: ['waiver_now'],
          },
        },
        because: { en: 'The quotation is of the waiver alone; a declaration does no harm.', zh: '该引述仅涉及豁免；提交声明并无坏处。' },
      },
    },
    conditions: {
      'residence-citizenship': {
        all: [
          { condition: 'residence-check' },
          { any: [{ fact: 'country.nationality', operator: 'equal', value: true }, { condition: 'by-passport' }] },
          { not: { condition: 'on-another-passport' } },
        ],
      },
      'temporary-citizenship': {
        all: [
          { condition: 'temporary-check' },
          { any: [{ fact: 'country.nationality', operator: 'equal', value: true }, { condition: 'by-passport' }] },
          { not: { condition: 'on-another-passport' } },
        ],
      },
      'reused-residence': {
        all: [
          { fact: 'nzVisaClass', operator: 'equal', value: 'residence' },
          { fact: 'nzResidenceReuse', operator: 'equal', value: true },
          { fact: 'certificate.nzGivenBefore', operator: 'equal', value: true },
          { condition: 'within-24-months' },
        ],
      },
    },
    outcomes: {
      waiver: {
        by: {
          en: 'an immigration manager, or an officer with Schedule 3 delegations or above',
          zh: '移民经理，或具有附表三或以上授权的官员',
        },
      },
    },
    rules: [
      {
        id: 'original',
        title: {
          en: 'Residence: an original or a certified copy, with the exceptions of A13.1',
          zh: '居留类：原件或经核证与原件相符的副本（A13.1另有例外）',
        },
        cites: ['visa_pak_325'],
        forEach: 'country',
        when: { all: [{ condition: 'certificate-needed' }, { fact: 'nzVisaClass', operator: 'equal', value: 'residence' }] },
        then: { outcome: 'certificate-form' },
      },
      {
        id: 'temporary-citizenship',
        cites: ['a5_5_checks', 'a5_5_temporary', 'all_visits', 'every_citizenship_2011', 'glossary'],
      },
      { id: 'temporary-five-years', cites: ['a5_5_checks', 'a5_5_temporary', 'all_visits', 'james_mcleod', 'glossary'] },
      {
        id: 'copy-suffices',
        title: { en: 'Temporary entry: a legible copy will do', zh: '临时入境类：清晰复印件即可' },
        cites: ['visa_pak_325'],
        forEach: 'country',
        when: { all: [{ condition: 'certificate-needed' }, { condition: 'temporary' }] },
        then: { outcome: 'copy-suffices' },
      },
    ],
  },
  add: {
    facts: {
      nzPassport: { ...nzPassport, cites: ['every_citizenship_2011', 'hong_kong'] },
    },
    askedAfter: { nzPassport: 'nationalities' },
    readings: {
      chinesePassport: {
        title: {
          en: 'Where China is named, and Hong Kong, Macau or Taiwan is named too or was lived in: is a certificate of each due?',
          zh: '国籍填写中国，同时填写香港、澳门或台湾或曾在当地居住的，是否各地的证明都须提供？',
        },
        values: {
          'place-of-the-passport': {
            title: { en: 'No: only of the place whose passport is used', zh: '否：仅须申请所用护照签发地的证明' },
            cites: ['hong_kong'],
          },
          each: { title: { en: 'Yes: of each', zh: '是：各地的证明都须提供' }, cites: ['every_citizenship_2011'] },
        },
        recommended: 'place-of-the-passport',
        because: {
          en: 'No source says; Immigration New Zealand treats Hong Kong as a place with certificates of its own.',
          zh: '未见明确规定；新西兰移民局将香港作为自行出具证明的地方处理。',
        },
      },
    },
    measures: {
      livedInHongKong: { exists: 'residences', country: 'HK', kinds: lived },
      livedInMacau: { exists: 'residences', country: 'MO', kinds: lived },
      livedInTaiwan: { exists: 'residences', country: 'TW', kinds: lived },
    },
    conditions: {
      // Chinese nationals of these places name China as readily as the place: of whoever lived there the passport tells.
      'hong-kong-known': {
        any: [
          { fact: 'nationalities', operator: 'contains', value: 'HK' },
          { fact: 'livedInHongKong', operator: 'equal', value: true },
        ],
      },
      'macau-known': {
        any: [
          { fact: 'nationalities', operator: 'contains', value: 'MO' },
          { fact: 'livedInMacau', operator: 'equal', value: true },
        ],
      },
      'taiwan-known': {
        any: [
          { fact: 'nationalities', operator: 'contains', value: 'TW' },
          { fact: 'livedInTaiwan', operator: 'equal', value: true },
        ],
      },
      'by-passport': {
        all: [
          { fact: 'nationalities', operator: 'contains', value: 'CN' },
          { fact: 'country.resided', operator: 'equal', value: true },
          {
            any: [
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'HK' },
                  { fact: 'nzPassport', operator: 'equal', value: 'hong-kong' },
                ],
              },
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'MO' },
                  { fact: 'nzPassport', operator: 'equal', value: 'macau' },
                ],
              },
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'TW' },
                  { fact: 'nzPassport', operator: 'equal', value: 'taiwan' },
                ],
              },
            ],
          },
        ],
      },
      'on-another-passport': {
        all: [
          { fact: 'chinesePassport', operator: 'equal', value: 'place-of-the-passport' },
          { fact: 'nationalities', operator: 'contains', value: 'CN' },
          {
            any: [
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'CN' },
                  { any: [{ condition: 'hong-kong-known' }, { condition: 'macau-known' }, { condition: 'taiwan-known' }] },
                  { fact: 'nzPassport', operator: 'notEqual', value: 'mainland' },
                ],
              },
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'HK' },
                  { fact: 'nzPassport', operator: 'notEqual', value: 'hong-kong' },
                ],
              },
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'MO' },
                  { fact: 'nzPassport', operator: 'notEqual', value: 'macau' },
                ],
              },
              {
                all: [
                  { fact: 'country', operator: 'equal', value: 'TW' },
                  { fact: 'nzPassport', operator: 'notEqual', value: 'taiwan' },
                ],
              },
            ],
          },
        ],
      },
      'china-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'CN' }, { condition: 'certificate-needed' }] },
    },
    outcomes: {
      'hong-kong-letter': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'first step in Hong Kong: letter of authority, asked for from Immigration New Zealand',
          zh: '香港办理第一步：向新西兰移民局申请授权信（letter of authority）',
        },
      },
      'hong-kong-police': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'second step in Hong Kong: application to the Hong Kong police with that letter and certified fingerprints; they send the certificate to Immigration New Zealand, not to the applicant',
          zh: '香港办理第二步：凭授权信及经核证的指纹向香港警方申请；警方将证明直接寄送新西兰移民局，不交给申请人',
        },
      },
      'issuing-office': { kind: 'facility', modality: 'is', title: { en: 'the office that issues it', zh: '出具机关' } },
      'china-public-security': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: { en: 'first step in China: letter of the local police', zh: '中国办理第一步：当地公安机关的证明' },
      },
      'china-notary': {
        kind: 'requirement',
        role: 'certificate-step',
        modality: 'must',
        title: {
          en: 'second step in China: notarial certificate (公证书), the one that is filed',
          zh: '中国办理第二步：公证书（提交的是公证书）',
        },
      },
    },
    rules: [
      {
        after: 'proceed-without',
        rules: [
          {
            id: 'waiver',
            title: { en: 'Not available or unduly difficult to obtain: may be waived', zh: '无法取得或取得极为困难的，可以豁免' },
            cites: ['waiver_now', 'a5_10_1_2002_2011'],
            forEach: 'country',
            when: { condition: 'cannot-be-had' },
            unless: { fact: 'country.onlyCostOrDelay', operator: 'equal', value: true },
            then: { outcome: 'waiver' },
          },
        ],
      },
      {
        after: 'statutory-declaration',
        rules: [
          {
            id: 'hong-kong-letter',
            title: { en: 'Hong Kong: the letter of authority comes first', zh: '香港：先取得授权信' },
            cites: ['hong_kong'],
            forEach: 'country',
            when: { all: [{ fact: 'country', operator: 'equal', value: 'HK' }, { condition: 'certificate-needed' }] },
            then: {
              outcome: 'hong-kong-letter',
              params: {
                email: { en: 'HKPC@mbie.govt.nz (from outside New Zealand)', zh: 'HKPC@mbie.govt.nz（适用于在新西兰境外者）' },
              },
            },
          },
          {
            id: 'hong-kong-police',
            title: { en: 'Hong Kong: the police answer Immigration New Zealand', zh: '香港：警方直接答复新西兰移民局' },
            cites: ['hong_kong'],
            forEach: 'country',
            when: { all: [{ fact: 'country', operator: 'equal', value: 'HK' }, { condition: 'certificate-needed' }] },
            then: { outcome: 'hong-kong-police' },
          },
          {
            id: 'macau-bureau',
            title: { en: 'Macau: the Identification Services Bureau, on fingerprints', zh: '澳门：身份证明局，须按指纹' },
            cites: ['macau'],
            forEach: 'country',
            when: { all: [{ fact: 'country', operator: 'equal', value: 'MO' }, { condition: 'certificate-needed' }] },
            then: {
              outcome: 'issuing-office',
              params: {
                issuedBy: {
                  en: 'Identification Services Bureau of Macau, in person, on fingerprints',
                  zh: '澳门身份证明局（本人办理，按指纹）',
                },
              },
            },
          },
          {
            id: 'taiwan-police',
            title: { en: 'Taiwan: the police department of the city lived in', zh: '台湾：居住地的县市警察局' },
            cites: ['taiwan'],
            forEach: 'country',
            when: { all: [{ fact: 'country', operator: 'equal', value: 'TW' }, { condition: 'certificate-needed' }] },
            then: {
              outcome: 'issuing-office',
              params: { issuedBy: { en: 'police department of the city lived in', zh: '居住地的县市警察局' } },
            },
          },
          {
            id: 'china-public-security',
            title: { en: 'China: the local police letter comes first', zh: '中国：先取得当地公安机关的证明' },
            cites: ['china'],
            forEach: 'country',
            when: { condition: 'china-certificate-needed' },
            then: { outcome: 'china-public-security' },
          },
          {
            id: 'china-notary',
            title: { en: 'China: only the notarised certificate is filed', zh: '中国：仅提交公证书' },
            cites: ['china'],
            forEach: 'country',
            when: { condition: 'china-certificate-needed' },
            then: { outcome: 'china-notary' },
          },
        ],
      },
    ],
  },
})
