import { defineTerms } from '../../../../src/authoring.ts'
import { certificates, returned, unobtainableIn } from '../../../vocabulary/certificates.ts'
import { arrests, birthDate, nationalities } from '../../../vocabulary/person.ts'
import { historyComplete, residences } from '../../../vocabulary/stays.ts'
import { officerBelievesRecordIn, usListedUnavailableIn, usReligiousCapacityIn, usVisa } from '../../../vocabulary/united-states.ts'
import { labels } from '../labels.ts'
import { lived } from '../lived.ts'
import { consularApplicants } from '../scope.ts'
import { sources } from '../sources.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  scope: consularApplicants,
  citations: sources,
  labels,
  facts: {
    usVisa: { ...usVisa, cites: ['fam_applicants', 'cfr_nonimmigrant'] },
    birthDate: { ...birthDate, cites: ['fam_applicants'] },
    nationalities: { ...nationalities, cites: ['fam_nationality'] },
    residences: {
      ...residences,
      hint: {
        en: 'Every country since birth; for China every city. The first and the last day are both part of a stay.',
        zh: '自出生以来的每个国家；在中国的请列出每个城市。起止两日均计入居留。',
      },
      cites: ['fam_current', 'fam_previous'],
    },
    historyComplete,
    arrests: { ...arrests, cites: ['fam_arrest'] },
    officerBelievesRecordIn: { ...officerBelievesRecordIn, cites: ['fam_reason'] },
    certificates: { ...certificates, fields: { ...certificates.fields, returned }, cites: ['nvc_validity'] },
    usListedUnavailableIn: { ...usListedUnavailableIn, cites: ['step7'] },
    unobtainableIn: {
      ...unobtainableIn,
      hint: {
        en: 'One that is generally available, but not to be had without actual hardship to the applicant or the family: normal delay and inconvenience do not count.',
        zh: '指该国一般可以出具，但申请人或家人须承受实际困难才能取得的情况；一般的拖延与不便不算。',
      },
      cites: ['cfr_hardship', 'fam_unobtainable'],
    },
    usReligiousCapacityIn: { ...usReligiousCapacityIn, cites: ['fam_religious'] },
  },
  measures: {
    age: { age: 'birthDate' },
    sixteenthBirthday: { shift: 'birthDate', by: { years: 16 } },
    'country.current': { exists: 'residences', where: 'country', kinds: lived, status: 'ongoing' },
    'country.present': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.resided': { exists: 'residences', where: 'country', kinds: lived },
    'country.nationality': { member: 'nationalities' },
    'country.arrested': { exists: 'arrests', where: 'country' },
    'country.suspected': { member: 'officerBelievesRecordIn' },
    'country.unavailable': { member: 'usListedUnavailableIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.religious': { member: 'usReligiousCapacityIn' },
    'country.totalStay': { totalStay: 'residences', where: 'country', kinds: lived, in: 'months' },
    'country.longestStay': { longestStay: 'residences', where: 'country', kinds: lived, in: 'months' },
    'country.totalInOnePlace': { totalStay: 'residences', where: 'country', kinds: lived, by: 'place', in: 'months' },
    'country.longestInOnePlace': { longestStay: 'residences', where: 'country', kinds: lived, by: 'place', in: 'months' },
    'country.totalStaySince16': { totalStay: 'residences', where: 'country', kinds: lived, since: 'sixteenthBirthday', in: 'months' },
    'country.longestStaySince16': { longestStay: 'residences', where: 'country', kinds: lived, since: 'sixteenthBirthday', in: 'months' },
    'place.resided': { exists: 'residences', where: 'place', kinds: lived },
    'certificate.dayAfterIssue': { shift: 'certificate.issuedOn', by: { days: 1 } },
    'certificate.secondAnniversary': { shift: 'certificate.issuedOn', by: { years: 2 } },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.livedThereSince': { exists: 'residences', where: 'country', since: 'certificate.dayAfterIssue' },
  },
  readings: {
    sixMonths: {
      title: { en: 'Is exactly six months enough to need a certificate?', zh: '恰好六个月是否需要证明？' },
      values: {
        'at-least': {
          title: { en: 'Yes: at least six months', zh: '需要：六个月以上（含）' },
          cites: ['fam_current', 'fam_nationality', 'cfr_police_2015'],
        },
        'more-than': { title: { en: 'No: more than six months', zh: '不需要：须超过六个月' }, cites: ['nvc'] },
      },
      recommended: 'at-least',
      because: {
        en: 'The manual and the regulation outrank the visa centre’s table.',
        zh: '外交事务手册与联邦法规的效力高于签证中心的表格。',
      },
    },
    stayCounting: {
      title: { en: 'Are separate stays in a country added up?', zh: '在同一国家的多次居留是否累计？' },
      values: {
        total: { title: { en: 'Yes: all stays count together', zh: '累计：各次居留相加' }, cites: ['fam_current', 'fam_previous'] },
        continuous: {
          title: { en: 'No: one unbroken stay has to be long enough', zh: '不累计：须有一次连续居留达到期限' },
          cites: ['cfr_police_2015'],
        },
      },
      recommended: 'total',
      because: {
        en: 'No source says; having lived somewhere for six months does not need the months to be in a row, and a certificate too many costs less than one too few.',
        zh: '各来源均未说明；“居住六个月”并未要求连续，且多备一份证明的代价小于少备一份。',
      },
    },
    placeCounting: {
      title: {
        en: 'Are the six months counted in the country or in one locality of it?',
        zh: '六个月按国家计算，还是按其中一个地方计算？',
      },
      values: {
        country: { title: { en: 'In the country', zh: '按国家' }, cites: ['fam_current', 'fam_nationality', 'nvc'] },
        locality: { title: { en: 'In one locality', zh: '按同一地方' }, cites: ['cfr_police_2015', 'dsl_1083_2015'] },
      },
      recommended: 'country',
      because: { en: 'The manual and the visa centre both speak of countries.', zh: '手册与签证中心均以国家为单位。' },
    },
    fianceVisas: {
      title: { en: 'Are fiancé(e) visas treated like immigrant visas?', zh: '未婚夫（妻）签证是否按移民签证处理？' },
      values: {
        'like-immigrant': { title: { en: 'Yes', zh: '是' }, cites: ['k_visas'] },
        'like-nonimmigrant': {
          title: { en: 'No: only on the officer’s belief', zh: '否：仅在领事官员有理由相信时' },
          cites: ['cfr_nonimmigrant'],
        },
      },
      recommended: 'like-immigrant',
      because: {
        en: 'It is said to be the practice; the regulation calls them nonimmigrant visas.',
        zh: '据称为实务做法；法规将其列为非移民签证。',
      },
    },
    secondAnniversary: {
      title: { en: 'Is a certificate still valid on the day two years after its issue?', zh: '签发满两年当日，证明是否仍然有效？' },
      values: {
        'still-valid': { title: { en: 'Yes: it expires when older than two years', zh: '有效：超过两年才失效' }, cites: ['guide_fresh'] },
        expired: { title: { en: 'No: it expires two years after issue', zh: '失效：签发后满两年即失效' }, cites: ['nvc_validity'] },
      },
      recommended: 'expired',
      because: { en: 'A certificate that is a day too old delays the case.', zh: '过期一天的证明也会延误案件。' },
    },
    neverResided: {
      title: {
        en: 'Does a certificate of a country where the applicant never lived expire after two years?',
        zh: '申请人从未居住过的国家所出具的证明，两年后是否失效？',
      },
      values: {
        expires: {
          title: { en: 'Yes: only countries of previous residence are excepted', zh: '失效：仅曾居住国例外' },
          cites: ['nvc_validity'],
        },
        'expires-on-return': {
          title: { en: 'Only if the applicant has been back there', zh: '仅在申请人回去过时失效' },
          cites: ['guide_fresh'],
        },
      },
      recommended: 'expires',
      because: { en: 'The visa centre’s own words are the better source.', zh: '签证中心本身的表述更可靠。' },
    },
  },
  conditions: {
    'immigrant-like': {
      any: [
        { fact: 'usVisa', operator: 'equal', value: 'immigrant' },
        {
          all: [
            { fact: 'usVisa', operator: 'equal', value: 'fiance' },
            { fact: 'fianceVisas', operator: 'equal', value: 'like-immigrant' },
          ],
        },
      ],
    },
    'lived-six-months': {
      any: [
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'country' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            {
              any: [
                { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.totalStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'country' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            {
              any: [
                { fact: 'country.longestStay', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.longestStay', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'locality' },
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            {
              any: [
                { fact: 'country.totalInOnePlace', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.totalInOnePlace', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'placeCounting', operator: 'equal', value: 'locality' },
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            {
              any: [
                { fact: 'country.longestInOnePlace', operator: 'greaterThan', value: { months: 6 } },
                {
                  all: [
                    { fact: 'sixMonths', operator: 'equal', value: 'at-least' },
                    { fact: 'country.longestInOnePlace', operator: 'greaterThanInclusive', value: { months: 6 } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    'lived-a-year-since-16': {
      any: [
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'total' },
            { fact: 'country.totalStaySince16', operator: 'greaterThanInclusive', value: { years: 1 } },
          ],
        },
        {
          all: [
            { fact: 'stayCounting', operator: 'equal', value: 'continuous' },
            { fact: 'country.longestStaySince16', operator: 'greaterThanInclusive', value: { years: 1 } },
          ],
        },
      ],
    },
    'sixteen-or-older': { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
    'current-residence': {
      all: [
        { condition: 'immigrant-like' },
        { condition: 'sixteen-or-older' },
        { fact: 'country.current', operator: 'equal', value: true },
        { condition: 'lived-six-months' },
      ],
    },
    nationality: {
      all: [
        { condition: 'immigrant-like' },
        { condition: 'sixteen-or-older' },
        { fact: 'country.nationality', operator: 'equal', value: true },
        { condition: 'lived-six-months' },
      ],
    },
    'previous-residence': {
      all: [
        { condition: 'immigrant-like' },
        { condition: 'sixteen-or-older' },
        { fact: 'country.current', operator: 'equal', value: false },
        { condition: 'lived-a-year-since-16' },
      ],
    },
    arrest: { all: [{ condition: 'immigrant-like' }, { fact: 'country.arrested', operator: 'equal', value: true }] },
    excepted: {
      any: [
        { fact: 'country', operator: 'equal', value: 'US' },
        { fact: 'country.unavailable', operator: 'equal', value: true },
      ],
    },
    'certificate-needed': {
      all: [
        {
          any: [
            { condition: 'current-residence' },
            { condition: 'nationality' },
            { condition: 'previous-residence' },
            { condition: 'arrest' },
            { fact: 'country.suspected', operator: 'equal', value: true },
          ],
        },
        { not: { condition: 'excepted' } },
      ],
    },
    'china-certificate-needed': { all: [{ fact: 'country', operator: 'equal', value: 'CN' }, { condition: 'certificate-needed' }] },
    'certificate-unobtainable': {
      all: [{ condition: 'certificate-needed' }, { fact: 'country.unobtainable', operator: 'equal', value: true }],
    },
    'returned-since-issue': {
      any: [
        { fact: 'certificate.livedThereSince', operator: 'equal', value: true },
        { fact: 'certificate.returned', operator: 'equal', value: true },
      ],
    },
    'two-years-old': {
      any: [
        { fact: 'certificate.age', operator: 'greaterThan', value: { years: 2 } },
        {
          all: [
            { fact: 'certificate.age', operator: 'equal', value: { years: 2 } },
            { fact: 'secondAnniversary', operator: 'equal', value: 'expired' },
          ],
        },
      ],
    },
    'country-left-behind': {
      all: [
        { fact: 'country.present', operator: 'equal', value: false },
        { not: { condition: 'returned-since-issue' } },
        {
          any: [
            { fact: 'country.resided', operator: 'equal', value: true },
            { fact: 'neverResided', operator: 'equal', value: 'expires-on-return' },
          ],
        },
      ],
    },
    expired: { all: [{ condition: 'two-years-old' }, { not: { condition: 'country-left-behind' } }] },
  },
})
