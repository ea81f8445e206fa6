import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** What the law asks of every foreigner. */
export const duties = defineChapter(terms, {
  outcomes: {
    'register-accommodation': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'register the place of stay with the police within 24 hours of moving in (a hotel registers its guests); where the visa has run out, only after writing to UNHCR',
        zh: '入住后二十四小时内办理住宿登记（住旅馆的由旅馆办理）；签证已过期的，须先给联合国难民署发电子邮件',
      },
    },
    'carry-documents': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'carry identity documents and show them to the police when asked', zh: '随身携带证件，接受公安机关查验' },
    },
    'obey-law': { kind: 'duty', modality: 'must', title: { en: 'obey Chinese law', zh: '遵守中国法律' } },
    'rights-protected': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'China protects the lawful rights and interests of foreigners in China', zh: '中国保护境内外国人的合法权利和利益' },
    },
  },
  rules: [
    {
      id: 'register-accommodation',
      title: { en: 'The Law’s duties for all foreigners remain', zh: '仍须履行外国人的一般义务' },
      cites: ['eeal_general', 'pages_silent'],
      when: { condition: 'sought-protection' },
      then: { outcome: 'register-accommodation' },
    },
    {
      id: 'carry-documents-from-16',
      title: { en: 'From the 16th birthday', zh: '年满十六周岁起' },
      cites: ['eeal_general'],
      when: { all: [{ condition: 'sought-protection' }, { fact: 'age', operator: 'greaterThanInclusive', value: 16 }] },
      then: { outcome: 'carry-documents' },
    },
    {
      id: 'obey-law',
      title: { en: 'Foreigners in China must abide by its law', zh: '中国境内的外国人必须遵守中国法律' },
      cites: ['constitution_aliens'],
      when: { condition: 'foreigner' },
      then: { outcome: 'obey-law' },
    },
    {
      id: 'rights-protected',
      title: { en: 'The Constitution protects foreigners in China', zh: '宪法保护中国境内的外国人' },
      cites: ['constitution_aliens'],
      when: { condition: 'foreigner' },
      then: { outcome: 'rights-protected' },
    },
  ],
})
