import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Warnings and fines, and documents to carry. */
export const penalties = defineChapter(terms, {
  outcomes: {
    warning: {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'a warning for the registration that was missed or late', zh: '因未登记或者逾期登记，给予警告' },
    },
    fine: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: { en: 'with the warning there may be a fine of up to 2,000 yuan', zh: '可以并处二千元以下罚款' },
    },
    'parents-warning': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'a warning for the parents: the birth was not registered in time',
        zh: '因未按时办理出生登记，对父母给予警告',
      },
    },
    'parents-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: { en: 'with the parents’ warning, a fine of up to 2,000 yuan', zh: '对父母可以并处二千元以下罚款' },
    },
    // What a child is told in place of a penalty, or of how it is to be measured, belongs beside what follows.
    'no-penalty-under-14': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'a child under 14 gets no penalty: its guardian is told to see to it',
        zh: '不满十四周岁的，不予行政处罚，责令监护人加以管教',
      },
    },
    'lighter-under-18': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'from 14 to 17 a penalty has to be lighter or reduced', zh: '已满十四周岁不满十八周岁的，应当从轻或者减轻处罚' },
    },
    'carry-documents': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'carry the passport, other travel document or permit, and show it to the police when asked',
        zh: '随身携带护照、其他国际旅行证件或停留居留证件，接受公安机关查验',
      },
    },
    'inspection-refused': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'whoever refuses to show documents to the police, or to present a residence permit when it is due, gets a warning, and may be fined up to 2,000 yuan',
        zh: '拒不接受公安机关查验证件或者拒不交验居留证件的，给予警告，可以并处二千元以下罚款',
      },
    },
    'present-permit': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'show the residence permit to public security where the person lives, when it sets a time for that',
        zh: '在规定的时间内到居留地公安机关交验居留证件',
      },
    },
  },
  rules: [
    {
      id: 'warning-registration',
      title: { en: 'A stay that was not registered within 24 hours', zh: '未在二十四小时内办理住宿登记' },
      cites: ['eeal_76', 'mps_guidance', 'penalties_minors'],
      when: { all: [{ condition: 'registration-neglected' }, { not: { condition: 'too-young-for-penalty' } }] },
      then: { outcome: 'warning' },
    },
    {
      id: 'warning-birth',
      title: { en: 'For the parents of a child whose birth was not registered within 60 days', zh: '未在六十日内为子女办理出生登记的' },
      cites: ['eeal_76', 'eeal_40'],
      when: { condition: 'birth-neglected' },
      then: { outcome: 'parents-warning' },
    },
    {
      id: 'fine',
      title: { en: 'To the warning a fine may be added', zh: '警告可以并处罚款' },
      cites: ['eeal_76'],
      when: { all: [{ condition: 'registration-neglected' }, { not: { condition: 'too-young-for-penalty' } }] },
      then: { outcome: 'fine', params: { atMost: 2000, currency: 'CNY' } },
    },
    {
      id: 'fine-birth',
      title: { en: 'To the parents’ warning a fine may be added', zh: '对父母的警告可以并处罚款' },
      cites: ['eeal_76'],
      when: { condition: 'birth-neglected' },
      then: { outcome: 'parents-fine', params: { atMost: 2000, currency: 'CNY' } },
    },
    {
      id: 'no-penalty-under-14',
      title: { en: 'Under 14', zh: '不满十四周岁' },
      cites: ['penalties_minors'],
      when: {
        any: [
          { all: [{ condition: 'registration-neglected' }, { condition: 'too-young-for-penalty' }] },
          { all: [{ condition: 'stay-run-out' }, { fact: 'age', operator: 'lessThan', value: 14 }] },
        ],
      },
      then: { outcome: 'no-penalty-under-14' },
    },
    {
      id: 'lighter-under-18',
      title: { en: 'From 14 to 17', zh: '已满十四周岁不满十八周岁' },
      cites: ['penalties_minors'],
      when: {
        all: [
          { condition: 'under-age' },
          {
            any: [
              // Who was below 14 when it was missed, and when it was made up for, has no penalty that could be lighter.
              { all: [{ condition: 'registration-neglected' }, { not: { condition: 'too-young-for-penalty' } }] },
              { condition: 'stay-run-out' },
            ],
          },
        ],
      },
      then: { outcome: 'lighter-under-18' },
    },
    {
      id: 'carry-documents-from-16',
      title: { en: 'From the 16th birthday', zh: '年满十六周岁起' },
      cites: ['eeal_38'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'carry-documents' },
    },
    {
      id: 'inspection-refused',
      title: { en: 'The police may inspect documents', zh: '公安机关有权查验证件' },
      cites: ['eeal_38', 'eeal_76'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'inspection-refused' },
    },
    {
      id: 'present-permit',
      title: { en: 'Holders of a residence permit show it to public security', zh: '居留证件持有人须交验证件' },
      cites: ['eeal_38', 'loc_38'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'cnStaysOn', operator: 'equal', value: 'residence-permit' }] },
      then: { outcome: 'present-permit' },
    },
  ],
})
