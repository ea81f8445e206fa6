import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The last day of a stay, and what follows it. */
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
      kind: 'deadline',
      modality: 'must',
      title: {
        en: 'last day of the stay by the Regulations, the day of entry not counted',
        zh: '按条例计算的停留期最后一日（入境当日不计）',
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
    'too-late-to-extend': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'the time for asking for a longer stay, until seven days before it ends, has passed',
        zh: '申请延长停留期限的时间（停留期届满七日前）已过',
      },
    },
    'illegal-residence': { kind: 'consequence', modality: 'is', title: { en: 'illegal residence: a warning', zh: '非法居留：警告' } },
    'illegal-residence-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security, in serious cases', zh: '公安机关（情节严重时）' },
      title: {
        en: 'a fine of 500 yuan a day, at most 10,000, or detention for 5 to 15 days',
        zh: '每日五百元、总额不超过一万元的罚款，或者五日以上十五日以下拘留',
      },
    },
    'guardian-penalty': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'for a guardian who failed to see to it, a warning and a fine of up to 1,000 yuan',
        zh: '对未尽监护义务的监护人给予警告，可并处一千元以下罚款',
      },
    },
    removal: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security (on deportation, the Ministry)', zh: '公安机关（驱逐出境由公安部决定）' },
      title: {
        en: 'repatriation with no entry for one to five years, or in serious cases deportation with none for ten',
        zh: '遣送出境，一至五年内不准入境；情节严重被驱逐出境的，十年内不准入境',
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
      id: 'last-day-of-stay',
      title: { en: 'The last of the days that the visa allows, from the day after entry', zh: '自入境次日起计算的最后一日' },
      cites: ['regs_36'],
      when: { condition: 'from-day-after' },
      then: { outcome: 'last-day-of-stay', params: { dueOn: { fact: 'lastDay' } } },
    },
    {
      id: 'extension',
      title: { en: 'A longer stay is asked for at the exit-entry office', zh: '延期向出入境管理机构申请' },
      cites: ['extension'],
      when: { all: [{ condition: 'on-visa' }, { not: { condition: 'too-late-to-extend' } }] },
      then: { outcome: 'extension', params: { dueOn: { fact: 'askForMoreBy' } } },
    },
    {
      id: 'too-late-to-extend',
      title: { en: 'Fewer than seven days are left of the stay', zh: '距停留期届满已不足七日' },
      cites: ['extension', 'regs_36'],
      when: { all: [{ condition: 'too-late-to-extend' }, { not: { condition: 'stay-run-out' } }] },
      then: { outcome: 'too-late-to-extend' },
    },
    {
      id: 'illegal-residence',
      title: { en: 'Still in China after the last day of the stay', zh: '停留期届满后仍在境内' },
      cites: ['eeal_78', 'regs_36'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'illegal-residence' },
    },
    {
      id: 'illegal-residence-fine',
      title: { en: 'Illegal residence in serious cases', zh: '非法居留情节严重的' },
      cites: ['eeal_78'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'illegal-residence-fine', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
    {
      id: 'guardian-penalty',
      title: { en: 'Illegal residence of a child under 16', zh: '未满十六周岁的外国人非法居留' },
      cites: ['eeal_78'],
      when: { all: [{ condition: 'stay-run-out' }, { fact: 'age', operator: 'lessThan', value: 16 }] },
      then: { outcome: 'guardian-penalty', params: { atMost: 1000, currency: 'CNY' } },
    },
    {
      id: 'removal',
      title: { en: 'Illegal residence can end in repatriation', zh: '非法居留可被遣送出境' },
      cites: ['eeal_62'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'removal' },
    },
  ],
})
