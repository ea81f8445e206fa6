import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** What follows a stay that has run out. Nobody under 14 is penalised; of detention nothing is said to a child under 16, or from 70. */
export const illegalResidence = defineChapter(terms, {
  outcomes: {
    'fear-of-return': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'the stay has run out: whoever fears serious harm in the home country writes an email to UNHCR in China, or asks it where that is done, before going to the police; what the police then do no source says, and UNHCR cannot intervene with them',
        zh: '停留期已届满：畏惧在本国受到严重伤害的人，去公安机关前请先给联合国难民署驻华代表处发电子邮件，已发过的请先询问该署；公安机关届时如何处理，未见来源说明，该署也无法干预公安机关',
      },
    },
    'still-to-register': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'the duty to register the stay remains although the days of it are over',
        zh: '停留期已届满的，住宿登记的义务不因此免除',
      },
    },
    'illegal-residence': { kind: 'consequence', modality: 'is', title: { en: 'illegal residence: a warning', zh: '非法居留：警告' } },
    'illegal-residence-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'in serious cases a fine of 500 yuan a day, at most 10,000, or detention for 5 to 15 days',
        zh: '情节严重的，处每日五百元、总额不超过一万元的罚款，或者五日以上十五日以下拘留',
      },
    },
    'illegal-residence-fine-alone': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: {
        en: 'in serious cases a fine of 500 yuan a day, at most 10,000',
        zh: '情节严重的，处每日五百元、总额不超过一万元的罚款',
      },
    },
    'guardian-warning': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'for a guardian whose failure brought this about, a warning',
        zh: '因监护人未尽到监护义务所致的，对监护人给予警告',
      },
    },
    'guardian-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: { en: 'with the guardian’s warning, a fine of up to 1,000 yuan', zh: '对监护人可以并处一千元以下罚款' },
    },
    'detention-by-age': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'of detention: for breaches of public security it is not carried out at 14 and 15, at 16 and 17 the first time, or from 70, since 2026 with exceptions in serious or repeated cases; no text was found that says whether this holds for illegal residence',
        zh: '关于拘留：对违反治安管理的，已满14周岁不满16周岁的、已满16周岁不满18周岁初次违反的、70周岁以上的，不执行行政拘留，2026年起情节严重或者多次违反的除外；是否适用于非法居留，未见规定',
      },
    },
    removal: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security (on deportation, the Ministry)', zh: '公安机关（驱逐出境由公安部决定）' },
      title: {
        en: 'there may be repatriation, with no entry for one to five years, or in serious cases deportation, with none for ten',
        zh: '可以遣送出境，一至五年内不准入境；情节严重的，可以驱逐出境，十年内不准入境',
      },
    },
  },
  rules: [
    {
      id: 'fear-of-return',
      title: {
        en: 'What the police do when somebody registers after the stay has run out no source says',
        zh: '停留期届满后前往办理登记时公安机关如何处理，未见来源说明',
      },
      cites: ['unhcr_silent', 'unhcr_no_intervention'],
      when: { condition: 'stay-run-out' },
      then: { outcome: 'fear-of-return' },
    },
    {
      id: 'still-to-register',
      title: {
        en: 'The Law asks it of every foreigner, and not only while the stay runs',
        zh: '法律对所有外国人均有此要求，不限于停留期内',
      },
      cites: ['eeal_39_elsewhere', 'eeal_39_refugees'],
      when: { all: [{ condition: 'stay-run-out' }, { condition: 'to-register' }] },
      then: { outcome: 'still-to-register' },
    },
    {
      id: 'illegal-residence',
      title: { en: 'Still in China after the last day of the stay', zh: '停留期届满后仍在境内' },
      cites: ['eeal_78', 'regs_25', 'penalties_minors'],
      when: { all: [{ condition: 'stay-run-out' }, { fact: 'age', operator: 'greaterThanInclusive', value: 14 }] },
      then: { outcome: 'illegal-residence' },
    },
    {
      id: 'illegal-residence-fine',
      title: { en: 'Illegal residence in serious cases', zh: '非法居留情节严重的' },
      cites: ['eeal_78', 'penalties_minors'],
      when: { all: [{ condition: 'stay-run-out' }, { condition: 'detention-told' }] },
      then: { outcome: 'illegal-residence-fine', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
    {
      id: 'illegal-residence-fine-alone',
      title: {
        en: 'Illegal residence in serious cases, at 14 and 15 or from 70',
        zh: '非法居留情节严重的：已满14周岁不满16周岁，或者70周岁以上',
      },
      cites: ['eeal_78', 'penalties_minors'],
      when: {
        all: [
          { condition: 'stay-run-out' },
          { not: { condition: 'detention-told' } },
          { fact: 'age', operator: 'greaterThanInclusive', value: 14 },
        ],
      },
      then: { outcome: 'illegal-residence-fine-alone', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
    {
      id: 'guardian-warning',
      title: { en: 'Illegal residence of a child under 16', zh: '未满十六周岁的外国人非法居留' },
      cites: ['eeal_78'],
      when: { all: [{ condition: 'stay-run-out' }, { fact: 'age', operator: 'lessThan', value: 16 }] },
      then: { outcome: 'guardian-warning' },
    },
    {
      id: 'guardian-fine',
      title: { en: 'To the guardian’s warning a fine may be added', zh: '对监护人的警告可以并处罚款' },
      cites: ['eeal_78'],
      when: { all: [{ condition: 'stay-run-out' }, { fact: 'age', operator: 'lessThan', value: 16 }] },
      then: { outcome: 'guardian-fine', params: { atMost: 1000, currency: 'CNY' } },
    },
    {
      id: 'detention-by-age',
      title: { en: 'Detention of the young and the old', zh: '对未成年人和老年人的拘留' },
      cites: ['detention_ages', 'detention_ages_2026'],
      when: {
        all: [
          { condition: 'stay-run-out' },
          { any: [{ condition: 'under-age' }, { fact: 'age', operator: 'greaterThanInclusive', value: 70 }] },
        ],
      },
      then: { outcome: 'detention-by-age' },
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
