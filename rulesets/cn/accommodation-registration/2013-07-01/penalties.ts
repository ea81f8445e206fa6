import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Warnings and fines, and documents to carry. */
export const penalties = defineChapter(terms, {
  outcomes: {
    warning: { kind: 'consequence', modality: 'is', title: { en: 'a warning', zh: '警告' } },
    fine: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'public security', zh: '公安机关' },
      title: { en: 'with the warning, a fine of up to 2,000 yuan', zh: '可并处二千元以下罚款' },
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
      cites: ['eeal_76', 'mps_guidance'],
      when: { condition: 'registration-neglected' },
      then: { outcome: 'warning' },
    },
    {
      id: 'warning-birth',
      title: { en: 'A birth that was not registered within 60 days', zh: '未在六十日内办理出生登记' },
      cites: ['eeal_76', 'eeal_40'],
      when: { condition: 'birth-neglected' },
      then: { outcome: 'warning' },
    },
    {
      id: 'fine',
      title: { en: 'To each of these warnings a fine may be added', zh: '上述各项警告均可并处罚款' },
      cites: ['eeal_76'],
      when: { any: [{ condition: 'registration-neglected' }, { condition: 'birth-neglected' }] },
      then: { outcome: 'fine', params: { atMost: 2000, currency: 'CNY' } },
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
