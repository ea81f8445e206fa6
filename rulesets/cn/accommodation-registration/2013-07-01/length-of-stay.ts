import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The last day of a stay, and staying longer. */
export const lengthOfStay = defineChapter(terms, {
  outcomes: {
    'keep-to-purpose': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'do nothing that does not fit the purpose of the stay, and leave before it ends',
        zh: '不从事与停留居留事由不相符的活动，并在期限届满前离境',
      },
    },
    'last-safe-day': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'leave China: the last day that is safe however the days are counted', zh: '离境：无论如何计算均不逾期的最后一日' },
    },
    'last-day-of-stay': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'last day of the stay, if the day of entry is not counted',
        zh: '停留期最后一日（入境当日不计）',
      },
    },
    'stay-in-area': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'keep within the area that transit is allowed in: going beyond it is illegal residence',
        zh: '在过境免签允许的停留区域内活动：超出区域属于非法居留',
      },
    },
    'earlier-transit': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'entered before 17 December 2024: transit was for 72 or 144 hours, by port; no last day is computed here',
        zh: '2024年12月17日前入境：过境免签为72小时或144小时，因口岸而异；此处不计算最后一日',
      },
    },
    'ninety-in-180': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'where an agreement allows 90 days in any 180, look back 180 days from every day of the stay: days without a visa add up, those on visas, permits or an APEC card do not; this is not computed here',
        zh: '协定规定“每180日停留不超过90日”的，须从停留的每一天向前回溯180日：免签停留的天数累计，持签证、居留证件或APEC商务旅行卡的天数不计；此处不计算',
      },
    },
    extension: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'a longer stay on the visa, at most as long again, asked for at least seven days before the stay ends',
        zh: '延长签证停留期限（停留期届满七日前申请），累计不超过原停留期',
      },
    },
    'stay-permit': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'a stay permit of up to 180 days, to stay longer than is allowed without a visa, asked for before the days end; under an agreement only for urgent reasons or force majeure',
        zh: '需要超过免签期限停留的，在期限届满前申请停留证件（最长180日）；互免签证协定人员限于紧急原因或者不可抗力',
      },
    },
    'too-late-to-extend': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'the time for asking for a longer stay, until seven days before it ends, has passed',
        zh: '申请延长停留期限的时间（停留期届满七日前）已过',
      },
    },
  },
  rules: [
    {
      id: 'keep-to-purpose',
      title: { en: 'Every foreigner keeps to the purpose and the length of the stay', zh: '外国人应遵守停留居留事由和期限' },
      cites: ['eeal_37'],
      when: { condition: 'foreigner' },
      then: { outcome: 'keep-to-purpose' },
    },
    {
      id: 'last-safe-day',
      title: { en: 'The last of the days that the visa allows, the day of entry being the first', zh: '以入境当日为第一天计算的最后一日' },
      cites: ['university', 'regs_36'],
      when: { condition: 'on-visa' },
      then: { outcome: 'last-safe-day', params: { dueOn: { fact: 'lastSafeDay' } } },
    },
    {
      id: 'last-safe-day-without-visa',
      title: {
        en: 'The last of the days of the exemption, the day of entry being the first',
        zh: '免签期限以入境当日为第一天计算的最后一日',
      },
      cites: ['exempt_alone', 'nia_visa_free', 'travellers'],
      when: { condition: 'without-visa' },
      then: { outcome: 'last-safe-day', params: { dueOn: { fact: 'lastSafeDay' } } },
    },
    {
      id: 'last-safe-day-of-transit',
      title: { en: 'The tenth day, the day of entry being the first', zh: '以入境当日为第一天计算的第十天' },
      cites: ['transit_240', 'travellers'],
      when: { condition: 'in-transit' },
      then: { outcome: 'last-safe-day', params: { dueOn: { fact: 'lastSafeTransitDay' } } },
    },
    {
      id: 'last-day-of-stay',
      title: { en: 'The last of the days that the visa allows, from the day after entry', zh: '自入境次日起计算的最后一日' },
      cites: ['regs_36'],
      when: { condition: 'on-visa' },
      then: { outcome: 'last-day-of-stay', params: { dueOn: { fact: 'lastDay' } } },
    },
    {
      id: 'last-day-without-visa',
      title: { en: 'The last of the days of the exemption, from the day after entry', zh: '免签期限自入境次日起计算的最后一日' },
      cites: ['exempt_alone', 'regs_36'],
      when: { condition: 'without-visa' },
      then: { outcome: 'last-day-of-stay', params: { dueOn: { fact: 'lastDay' } } },
    },
    {
      id: 'last-day-of-transit',
      title: { en: '240 hours are ten days, from 00:00 of the day after entry', zh: '240小时即十天，自入境次日零时起计算' },
      cites: ['transit_240', 'transit_count'],
      when: { condition: 'in-transit' },
      then: { outcome: 'last-day-of-stay', params: { dueOn: { fact: 'lastTransitDay' } } },
    },
    {
      id: 'stay-in-area',
      title: { en: 'Transit is for a limited area', zh: '过境免签限定停留区域' },
      cites: ['regs_24', 'transit_240'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'cnStaysOn', operator: 'equal', value: 'transit' }] },
      then: { outcome: 'stay-in-area' },
    },
    {
      id: 'earlier-transit',
      title: { en: 'The 240 hours are for entries from 17 December 2024', zh: '240小时适用于2024年12月17日起的入境' },
      cites: ['transit_240'],
      when: {
        all: [
          { condition: 'foreigner' },
          { fact: 'cnStaysOn', operator: 'equal', value: 'transit' },
          { fact: 'cnEnteredOn', operator: 'lessThan', value: '2024-12-17' },
        ],
      },
      then: { outcome: 'earlier-transit' },
    },
    {
      id: 'ninety-in-180',
      title: { en: 'Agreements on exemption can count over 180 days', zh: '互免签证协定可能按180日累计' },
      cites: ['nia_visa_free'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'cnStaysOn', operator: 'equal', value: 'visa-free' }] },
      then: { outcome: 'ninety-in-180' },
    },
    {
      id: 'extension',
      title: { en: 'A longer stay is asked for at the exit-entry office', zh: '延期向出入境管理机构申请' },
      cites: ['extension'],
      when: { all: [{ condition: 'on-visa' }, { not: { condition: 'too-late-to-extend' } }] },
      then: { outcome: 'extension', params: { dueOn: { fact: 'askForMoreBy' } } },
    },
    {
      id: 'stay-permit',
      title: { en: 'Longer than the exemption, only on a stay permit', zh: '超过免签期限停留须办理停留证件' },
      cites: ['eeal_34', 'nia_visa_free'],
      when: { all: [{ condition: 'without-visa' }, { not: { condition: 'stay-run-out' } }] },
      then: { outcome: 'stay-permit', params: { dueOn: { fact: 'lastSafeDay' } } },
    },
    {
      id: 'stay-permit-in-transit',
      title: { en: 'Longer than transit allows, only on a stay permit', zh: '超过过境免签期限停留须办理停留证件' },
      cites: ['eeal_34'],
      when: { all: [{ condition: 'in-transit' }, { not: { condition: 'stay-run-out' } }] },
      then: { outcome: 'stay-permit', params: { dueOn: { fact: 'lastSafeTransitDay' } } },
    },
    {
      id: 'too-late-to-extend',
      title: { en: 'Fewer than seven days are left of the stay', zh: '距停留期届满已不足七日' },
      cites: ['extension', 'regs_36'],
      when: { all: [{ condition: 'too-late-to-extend' }, { not: { condition: 'stay-run-out' } }] },
      then: { outcome: 'too-late-to-extend' },
    },
  ],
})
