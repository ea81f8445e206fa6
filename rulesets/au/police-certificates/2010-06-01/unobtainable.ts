import { defineChapter } from '../../../../src/authoring.ts'
import { fearedBeside } from '../../../feared-state.ts'
import { terms } from './terms.ts'

/** Sponsors, certificates that cannot be had or are better not sought, and special arrangements. */
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
    'feared-state': {
      kind: 'notice',
      modality: 'is',
      role: 'advice-first',
      title: {
        en: 'special arrangements: do not approach that state, its police, embassy or consulate, before taking advice; turn to a lawyer or registered migration agent, or to the Department',
        zh: '特别安排：咨询之前，不要接触该国及其警方、使馆或领事馆；请向律师、注册移民代理或移民部门咨询',
      },
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
      when: {
        any: [{ condition: 'certificate-unobtainable' }, { all: [{ condition: 'certificate-needed' }, { condition: 'state-feared' }] }],
      },
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
      id: 'feared-state',
      title: {
        en: 'Of a state that the applicant fears a certificate is a matter for special arrangements, or for a waiver',
        zh: '申请人所畏惧的国家的证明，属于特别安排或豁免的事项',
      },
      cites: ['handbook_protection', 'handbook_contents', 'reg_2_03AA_waiver'],
      forEach: 'country',
      when: {
        all: [
          { condition: 'state-feared' },
          { any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }] },
        ],
      },
      then: { outcome: 'feared-state' },
    },
    fearedBeside(['handbook_protection', 'handbook_contents', 'reg_2_03AA_waiver'], {
      any: [{ condition: 'certificate-needed' }, { fact: 'country.certificateInHand', operator: 'equal', value: true }],
    }),
    {
      id: 'special-arrangements',
      title: {
        en: 'Protection, refugee and humanitarian cases, the frail and the elderly may be treated specially',
        zh: '保护、难民及人道主义案件以及年老体弱者可获特别处理',
      },
      cites: ['handbook_contents'],
      when: {
        any: [
          { fact: 'auProtection', operator: 'equal', value: true },
          { fact: 'auFrailOrElderly', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'special-arrangements' },
    },
  ],
})
