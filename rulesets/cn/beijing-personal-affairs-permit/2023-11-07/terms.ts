import { amendVersion } from '../../../../src/authoring.ts'
import {
  bjCalledToInterview,
  bjChangedItem,
  bjChangedOn,
  bjDocumentLanguage,
  bjFirstInChina,
  bjGround,
  bjHadLongPermit,
  bjHasHealthCertificate,
  bjHealthCertificateOn,
  bjHostPurpose,
  bjKinshipIssuedIn,
  bjMonths,
  bjMoreDays,
  bjOwnsHome,
  bjPermitExpiresOn,
  bjPurpose,
  bjRelation,
  bjSubmissionFixed,
  bjSubmittedOn,
  bjUsesAgent,
  bjVisa,
  bjVisaSaysPermit,
} from '../../../vocabulary/beijing-permit.ts'
import { cnEnteredOn } from '../../../vocabulary/china.ts'
import { birthDate, chineseOrigin, keepsHouseholdRegistration } from '../../../vocabulary/person.ts'
import version20170502 from '../2017-05-02/index.ts'
import { labels } from '../labels.ts'
import { sources } from '../sources.ts'
import { head } from './head.ts'

/** What the rules can name, as the later edition changes it. */
export const terms = amendVersion(version20170502, {
  ...head,
  citations: sources,
  labels,
  repeal: {
    readings: ['familyMembers'],
  },
  replace: {
    facts: {
      bjPurpose: { ...bjPurpose, cites: ['guide_who_2023', 'eeal_33_2023'] },
      bjGround: { ...bjGround, cites: ['guide_who_2023', 'regs_15'] },
      bjHostPurpose: { ...bjHostPurpose, cites: ['guide_who_2023', 'regs_15'] },
      bjRelation: { ...bjRelation, cites: ['guide_who_2023', 'regs_15'] },
      bjVisa: { ...bjVisa, cites: ['guide_family_2023', 'regs_6'] },
      birthDate: {
        ...birthDate,
        hint: {
          en: 'Ages are taken on the as-of date: use the day of the application as that date.',
          zh: '年龄按基准日计算：请以申请日作为基准日。',
        },
        cites: ['guide_health_2023', 'sister_attention', 'regs_19'],
      },
      bjMonths: { ...bjMonths, cites: ['fee_schedule_2023', 'guide_health_2023', 'eeal_30_2023'] },
      bjMoreDays: { ...bjMoreDays, cites: ['guide_health_2023', 'eeal_30_2023'] },
      bjHadLongPermit: { ...bjHadLongPermit, cites: ['police_faq', 'health_first_only'] },
      bjHasHealthCertificate: { ...bjHasHealthCertificate, cites: ['guide_health_2023'] },
      bjHealthCertificateOn: { ...bjHealthCertificateOn, cites: ['guide_health_2023', 'regs_16_health'] },
      bjKinshipIssuedIn: { ...bjKinshipIssuedIn, cites: ['guide_family_2023'] },
      bjDocumentLanguage: { ...bjDocumentLanguage, cites: ['sister_attention', 'earlier_edition'] },
      chineseOrigin: { ...chineseOrigin, cites: ['guide_who_2023', 'sister_chinese_origin'] },
      bjOwnsHome: { ...bjOwnsHome, cites: ['guide_who_2023', 'guide_property_2023'] },
      keepsHouseholdRegistration: { ...keepsHouseholdRegistration, cites: ['sister_attention'] },
      bjFirstInChina: { ...bjFirstInChina, cites: ['sister_attention'] },
      bjUsesAgent: { ...bjUsesAgent, cites: ['sister_attention', 'regs_19'] },
      bjCalledToInterview: { ...bjCalledToInterview, cites: ['earlier_edition', 'sister_attention'] },
      bjVisaSaysPermit: { ...bjVisaSaysPermit, cites: ['eeal_30_2023'] },
      cnEnteredOn: { ...cnEnteredOn, cites: ['eeal_30_2023'] },
      bjPermitExpiresOn: { ...bjPermitExpiresOn, cites: ['eeal_32_2023'] },
      bjChangedItem: { ...bjChangedItem, cites: ['eeal_33_2023', 'change_guide'] },
      bjChangedOn: { ...bjChangedOn, cites: ['eeal_33_2023'] },
      bjSubmissionFixed: { ...bjSubmissionFixed, cites: ['regs_18_2023'] },
      bjSubmittedOn: { ...bjSubmittedOn, cites: ['regs_18_2023', 'regs_36'] },
    },
    readings: {
      hostReasons: {
        values: {
          'work-or-study': { title: { en: 'Yes, for one of the two', zh: '是，限于这两项' }, cites: ['guide_who_2023'] },
          'and-the-like': {
            title: { en: 'No: work, study and the like', zh: '否：工作、学习等事由' },
            cites: ['regs_15', 'sister_other_reasons'],
          },
        },
      },
      propertyAge: {
        values: {
          reached: { title: { en: 'From the 60th birthday', zh: '自60周岁生日当日起' }, cites: ['sister_chinese_origin'] },
          'day-after': { title: { en: 'From the day after it', zh: '自60周岁生日次日起' }, cites: ['guide_who_2023'] },
          'from-61': { title: { en: 'From the 61st birthday', zh: '自61周岁生日起' }, cites: ['guide_who_2023'] },
        },
      },
      agentAge: {
        values: {
          reached: { title: { en: 'From the 60th birthday', zh: '自60周岁生日当日起' }, cites: ['regs_19'] },
          'day-after': { title: { en: 'From the day after it', zh: '自60周岁生日次日起' }, cites: ['sister_attention', 'earlier_edition'] },
          'from-61': { title: { en: 'From the 61st birthday', zh: '自61周岁生日起' }, cites: ['sister_attention', 'earlier_edition'] },
        },
      },
      healthAge: {
        values: {
          'from-18-to-70': { title: { en: 'From 18 to 70, both included', zh: '18至70周岁，首尾两岁均含' }, cites: ['guide_health_2023'] },
          'from-19-to-69': { title: { en: 'From 19 to 69: 18 and 70 are free', zh: '19至69周岁：18岁和70岁免交' }, cites: ['police_faq'] },
        },
        recommended: 'from-18-to-70',
        because: {
          en: 'The guide says it in so many words, and the English answer of the police agrees. The Regulations name no age, but refer to what is prescribed.',
          zh: '指南有明文，警方答问的英文版亦同。条例未定年龄，但要求“按照规定”提交。',
        },
      },
      healthLength: {
        values: {
          'one-year': { title: { en: 'Yes: one year or more', zh: '须提交：一年以上（含一年）' }, cites: ['regs_16_health', 'police_faq'] },
          'more-than-one-year': { title: { en: 'No: more than one year', zh: '无须提交：须超过一年' }, cites: ['guide_health_2023'] },
        },
      },
      healthOccasion: {
        values: {
          'first-only': {
            title: { en: 'No: for the first one of a year or more only', zh: '无须：仅首次申请一年以上证件时提交' },
            cites: ['police_faq', 'health_first_only'],
          },
          'every-application': {
            title: { en: 'Yes: for every application', zh: '须提交：每次申请均须提交' },
            cites: ['guide_health_2023', 'regs_16_health'],
          },
        },
      },
    },
    conditions: {
      'family-of-resident': { all: [{ condition: 'host-resides' }, { condition: 'close-family' }] },
      'health-age': {
        any: [
          {
            all: [
              { fact: 'healthAge', operator: 'equal', value: 'from-18-to-70' },
              { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 18 } },
              { fact: 'lifetime', operator: 'lessThan', value: { years: 71 } },
            ],
          },
          {
            all: [
              { fact: 'healthAge', operator: 'equal', value: 'from-19-to-69' },
              { fact: 'lifetime', operator: 'greaterThanInclusive', value: { years: 19 } },
              { fact: 'lifetime', operator: 'lessThan', value: { years: 70 } },
            ],
          },
        ],
      },
    },
  },
  add: {
    readings: {
      englishDocuments: {
        title: { en: 'Do documents in English need a translation?', zh: '英文材料是否须翻译？' },
        values: {
          exempt: { title: { en: 'No: English needs none', zh: '无须：英文除外' }, cites: ['earlier_edition'] },
          translated: { title: { en: 'Yes, like every foreign language', zh: '须翻译：与其他外文相同' }, cites: ['sister_attention'] },
        },
        recommended: 'translated',
        because: {
          en: 'The newer page no longer excepts English; a translation that was not needed does no harm.',
          zh: '较新的页面不再将英文除外；多备译文并无不利。',
        },
      },
    },
  },
})
