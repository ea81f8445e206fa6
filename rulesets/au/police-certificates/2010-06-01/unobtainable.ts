import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Sponsors, certificates that cannot be had, and special arrangements. */
export const unobtainable = defineChapter(terms, {
  outcomes: {
    'sponsor-certificates': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'police checks of the sponsor, and consent to their disclosure', zh: '担保人的无犯罪记录证明及其披露同意' },
    },
    explanation: {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-substitute',
      title: {
        en: 'proof of a genuine attempt to get the certificate, with documents where possible',
        zh: '证明已真诚尝试取得证明，并尽可能附上文件',
      },
    },
    waiver: {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the Minister, or the officer or tribunal that decides in his place', zh: '部长，或代其作出决定的官员或审裁处' },
      title: { en: 'the requirement may be waived', zh: '可以豁免该项要求' },
    },
    'statutory-declaration': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
      title: {
        en: 'a statutory declaration in English of the attempts and of any convictions or charges, corroborated, may be accepted instead',
        zh: '可以接受英文法定声明：说明所作尝试及有无定罪或指控，并附佐证',
      },
    },
    'special-arrangements': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
      title: { en: 'special arrangements may be made', zh: '可以作出特别安排' },
    },
  },
  rules: [
    {
      id: 'sponsor-may-be-asked',
      title: {
        en: 'The sponsor of a partner or prospective marriage visa may be asked for police checks',
        zh: '配偶或未婚配偶签证的担保人可能被要求提供无犯罪记录证明',
      },
      cites: ['sponsors'],
      when: {
        all: [
          { fact: 'auVisa', operator: 'in', value: ['partner', 'permanent-partner'] },
          { fact: 'applied', operator: 'greaterThanInclusive', value: '2016-11-18' },
        ],
      },
      then: { outcome: 'sponsor-certificates', modality: 'may', by: { en: 'the Department', zh: '移民部门' } },
    },
    {
      id: 'sponsor-asked',
      title: { en: 'Once asked, the sponsor gives them and consents to disclosure', zh: '担保人被要求时须提供并同意披露' },
      cites: ['sponsors'],
      when: {
        all: [
          { fact: 'auVisa', operator: 'in', value: ['partner', 'permanent-partner'] },
          { fact: 'applied', operator: 'greaterThanInclusive', value: '2016-11-18' },
          { fact: 'auSponsorAsked', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'sponsor-certificates' },
    },
    {
      id: 'genuine-attempt',
      title: { en: 'Not to be had: show a genuine attempt', zh: '无法取得：证明已真诚尝试' },
      cites: ['firm_waiver'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'explanation' },
    },
    {
      id: 'waiver',
      title: {
        en: 'The requirement may be waived where it is unreasonable in the circumstances',
        zh: '视情况要求提供并不合理的，可以豁免',
      },
      cites: ['reg_2_03AA_waiver', 'firm_waiver'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'waiver' },
    },
    {
      id: 'statutory-declaration',
      title: {
        en: 'In the practice of about 2009 to 2011 a corroborated statutory declaration could stand in',
        zh: '约2009至2011年的实务：可以附佐证的法定声明代替',
      },
      cites: ['declaration'],
      forEach: 'country',
      when: { condition: 'certificate-unobtainable' },
      then: { outcome: 'statutory-declaration' },
    },
    {
      id: 'special-arrangements',
      title: {
        en: 'Protection, refugee and humanitarian cases, the frail and the elderly may be treated specially',
        zh: '保护、难民及人道主义案件以及年老体弱者可获特别处理',
      },
      cites: ['handbook_contents'],
      when: { fact: 'auSpecialGroup', operator: 'equal', value: true },
      then: { outcome: 'special-arrangements' },
    },
  ],
})
