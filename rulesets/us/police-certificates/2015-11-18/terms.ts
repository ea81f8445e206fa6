import { defineTerms } from '../../../../src/authoring.ts'
import { certificates, persecutionFearedIn, returned, unobtainableIn } from '../../../vocabulary/certificates.ts'
import { arrests, birthDate, charged, convicted, nationalities } from '../../../vocabulary/person.ts'
import { historyComplete, residences } from '../../../vocabulary/stays.ts'
import {
  officerBelievesRecordIn,
  usChargesWithoutArrest,
  usListedUnavailableIn,
  usPost,
  usReligiousCapacityIn,
  usVisa,
} from '../../../vocabulary/united-states.ts'
import { measures as kMeasures } from '../k-visas.ts'
import { labels } from '../labels.ts'
import { lived } from '../lived.ts'
import { applicants } from '../scope.ts'
import { sources } from '../sources.ts'
import { conditions } from './conditions.ts'

/** What the rules of the version can name. */
export const terms = defineTerms({
  scope: applicants,
  citations: sources,
  labels,
  facts: {
    usVisa: { ...usVisa, cites: ['fam_applicants', 'cfr_nonimmigrant', 'k_six_months', 'i485'] },
    usPost: { ...usPost, cites: ['hong_kong_macau'] },
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
    arrests: {
      ...arrests,
      hint: {
        en: 'Arrests in the United States too. For adjustment of status also every time that the person was held by the police.',
        zh: '包括在美国的逮捕。调整身份的，还包括每一次被警方拘留。',
      },
      fields: { ...arrests.fields, charged, convicted },
      cites: ['fam_arrest', 'i485'],
    },
    usChargesWithoutArrest: { ...usChargesWithoutArrest, cites: ['i485'] },
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
    persecutionFearedIn: { ...persecutionFearedIn, cites: ['fam_applicants', 'cfr_hardship', 'i485'] },
    usReligiousCapacityIn: { ...usReligiousCapacityIn, cites: ['fam_religious'] },
  },
  measures: {
    ...kMeasures,
    dayBeforeSixteen: { shift: 'sixteenthBirthday', by: { days: 1 }, direction: 'back' },
    'country.present': { exists: 'residences', where: 'country', status: 'ongoing' },
    'country.resided': { exists: 'residences', where: 'country', kinds: lived },
    'country.nationality': { member: 'nationalities' },
    'country.arrested': { exists: 'arrests', where: 'country' },
    'country.charged': { exists: 'usChargesWithoutArrest', where: 'country' },
    'country.suspected': { member: 'officerBelievesRecordIn' },
    'country.unavailable': { member: 'usListedUnavailableIn' },
    'country.unobtainable': { member: 'unobtainableIn' },
    'country.religious': { member: 'usReligiousCapacityIn' },
    'country.totalStay': { totalStay: 'residences', where: 'country', kinds: lived, in: 'months' },
    'country.longestStay': { longestStay: 'residences', where: 'country', kinds: lived, in: 'months' },
    'country.totalInOnePlace': { totalStay: 'residences', where: 'country', kinds: lived, by: 'place', in: 'months' },
    'country.longestInOnePlace': { longestStay: 'residences', where: 'country', kinds: lived, by: 'place', in: 'months' },
    'country.livedThereBeforeTurning16': {
      exists: 'residences',
      where: 'country',
      kinds: lived,
      since: 'dayBeforeSixteen',
      until: 'dayBeforeSixteen',
    },
    'country.livedThereOnTurning16': {
      exists: 'residences',
      where: 'country',
      kinds: lived,
      since: 'sixteenthBirthday',
      until: 'sixteenthBirthday',
    },
    'place.resided': { exists: 'residences', where: 'place', kinds: lived },
    'country.certificateInHand': { exists: 'certificates', where: 'country' },
    'country.persecutionFeared': { member: 'persecutionFearedIn' },
    'certificate.dayAfterIssue': { shift: 'certificate.issuedOn', by: { days: 1 } },
    'certificate.secondAnniversary': { shift: 'certificate.issuedOn', by: { years: 2 } },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'months' },
    'certificate.livedThereOnIssue': {
      exists: 'residences',
      where: 'country',
      since: 'certificate.issuedOn',
      until: 'certificate.issuedOn',
    },
    'certificate.livedThereNextDay': {
      exists: 'residences',
      where: 'country',
      since: 'certificate.dayAfterIssue',
      until: 'certificate.dayAfterIssue',
    },
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
        en: 'The manual and the regulation outrank the National Visa Center’s table.',
        zh: '外交事务手册与联邦法规的效力高于国家签证中心的表格。',
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
      because: { en: 'The manual and the National Visa Center both speak of countries.', zh: '手册与国家签证中心均以国家为单位。' },
    },
    nationalityLimbAge: {
      title: {
        en: 'Do six months in a country of nationality count at any age, or only since 16?',
        zh: '在国籍国居住的六个月，是任何年龄均计，还是只从16岁起算？',
      },
      values: {
        'any-time': { title: { en: 'At any age', zh: '任何年龄均计' }, cites: ['fam_nationality', 'nvc'] },
        'since-16': { title: { en: 'Only since the sixteenth birthday', zh: '只从16岁生日起算' }, cites: ['since_16', 'dsl_1083_2015'] },
      },
      recommended: 'any-time',
      because: {
        en: 'The manual as quoted and the National Visa Center both say at any time; the other sources are older or a guide.',
        zh: '所引手册和国家签证中心均称“任何时候”；其他来源较旧或为指南。',
      },
    },
    twelveMonths: {
      title: { en: 'Is exactly a year in a previous country enough to need a certificate?', zh: '在曾居住国恰好居住一年是否需要证明？' },
      values: {
        'at-least': {
          title: { en: 'Yes: a year or more', zh: '需要：一年以上（含）' },
          cites: ['fam_previous', 'cfr_police_2015', 'nvc'],
        },
        'more-than': { title: { en: 'No: more than twelve months', zh: '不需要：须超过十二个月' }, cites: ['nolo_twelve_months'] },
      },
      recommended: 'at-least',
      because: {
        en: 'The manual, the regulation and the National Visa Center of today say a year or more.',
        zh: '手册、联邦法规和现行国家签证中心说明均称一年以上。',
      },
    },
    straddling: {
      title: {
        en: 'Does a stay that began before 16 and went on after it count whole towards the year?',
        zh: '16岁前开始并持续到16岁以后的居住，是否整段计入一年？',
      },
      values: {
        'part-since-16': { title: { en: 'No: only the part since 16', zh: '否：只计16岁以后的部分' }, cites: ['fam_previous'] },
        'whole-stay': {
          title: { en: 'Yes: it is enough to have been 16 at some time of it', zh: '是：其间曾年满16岁即可' },
          cites: ['nvc'],
        },
      },
      recommended: 'part-since-16',
      because: {
        en: 'The manual says a year since turning 16; the National Visa Center asks for a year and for being 16 at the time, which may be read either way.',
        zh: '手册称年满16岁后居住一年；国家签证中心要求居住一年且当时年满16岁，两种理解均可。',
      },
    },
    kTest: {
      title: {
        en: 'K visas: how long in a past country needs a certificate?',
        zh: 'K签证：在曾居住国住多久需要证明？',
      },
      values: {
        'six-months-since-16': {
          title: { en: 'Six months or more since 16', zh: '年满16岁后六个月以上（含）' },
          cites: ['k_six_months', 'k_liberia'],
        },
        'more-than-twelve-months-since-16': {
          title: { en: 'More than twelve months since 16', zh: '年满16岁后超过十二个月' },
          cites: ['k_twelve_months', 'k_a_year'],
        },
      },
      recommended: 'six-months-since-16',
      because: {
        en: 'Two embassies say so in newer pages; the older page was for one post. The instructions of the post that decides come first.',
        zh: '两家使馆较新的网页如此说明；较旧的网页只针对一处。以受理使领馆的说明为准。',
      },
    },
    kValidity: {
      title: { en: 'K visas: for how long is a certificate good?', zh: 'K签证：证明多久有效？' },
      values: {
        'as-for-immigrants': {
          title: { en: 'As for immigrant visas: two years', zh: '与移民签证相同：两年' },
          cites: ['guide_fresh'],
        },
        'six-months': { title: { en: 'At most six months old', zh: '签发不超过六个月' }, cites: ['k_twelve_months'] },
      },
      recommended: 'as-for-immigrants',
      because: {
        en: 'The newer pages of embassies say nothing; the older one was for one post. The instructions of the post that decides come first.',
        zh: '较新的使馆网页未提及；较旧的网页只针对一处。以受理使领馆的说明为准。',
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
    stayedOn: {
      title: {
        en: 'Does living on in a country after the issue, until moving away, count like a return to it?',
        zh: '证明签发后继续在该国居住、其后离开，是否等同返回该国？',
      },
      values: {
        'no-return': {
          title: { en: 'No: only coming back after having left is a return', zh: '否：离开后再回去才算返回' },
          cites: ['guide_fresh', 'nvc_validity'],
        },
        'a-return': {
          title: { en: 'Yes: when it was issued that was no country of previous residence yet', zh: '是：签发时该国尚非曾居住国' },
          cites: ['nvc_validity'],
        },
      },
      recommended: 'no-return',
      because: {
        en: 'Most people get the certificate before they move; the exception for a country left behind would hardly reach anybody otherwise.',
        zh: '多数人在离开前办理证明；否则关于已离开国家的例外几乎无人适用。',
      },
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
      because: { en: 'The National Visa Center’s own words are the better source.', zh: '国家签证中心本身的表述更可靠。' },
    },
  },
  conditions,
})
