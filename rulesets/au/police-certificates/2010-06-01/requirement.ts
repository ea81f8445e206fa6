import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** From which countries a certificate is asked for, and in which form. */
export const requirement = defineChapter(terms, {
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'must',
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'certificate-form': {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'must',
      title: {
        en: 'Complete Disclosure certificate of the Australian Federal Police',
        zh: '澳大利亚联邦警察出具的完全披露（Complete Disclosure）证明',
      },
    },
    'proof-of-application': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'proof of having applied for the check is enough to lodge', zh: '递交申请时，已申请该检查的凭证即可' },
    },
    'after-lodgement': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'the certificate can follow after the application', zh: '证明可在递交申请后补交' },
    },
    'form-80': { kind: 'requirement', modality: 'must', title: { en: 'completed Form 80', zh: '填妥的第80号表格（Form 80）' } },
  },
  rules: [
    {
      id: 'home-country',
      title: {
        en: 'The home country, after twelve months in all in the last ten years since turning 16',
        zh: '母国：年满16岁后，过去十年内累计满十二个月',
      },
      cites: ['partner_page', 'form_47p', 'booklet_2011', 'visits'],
      forEach: 'country',
      when: { all: [{ condition: 'overseas-country' }, { fact: 'country.home', operator: 'equal', value: true }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'other-country',
      title: {
        en: 'Any other country, after twelve months in all in the last ten years since turning 16, visits counted',
        zh: '其他国家：年满16岁后，过去十年内累计满十二个月，包括短期访问',
      },
      cites: ['partner_page', 'page_485', 'tokyo', 'form_47p', 'booklet_2011', 'visits', 'over_17'],
      forEach: 'country',
      when: { all: [{ condition: 'overseas-country' }, { fact: 'country.home', operator: 'equal', value: false }] },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'australia',
      title: { en: 'Australia itself, after twelve months in all since turning 16', zh: '澳大利亚：年满16岁后累计满十二个月' },
      cites: ['partner_page'],
      forEach: 'country',
      when: { condition: 'australia' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'sea-crew',
      title: {
        en: 'The flag or country of ownership of ships and rigs, after twelve months in all with one employer',
        zh: '船旗国或平台所有国：为同一雇主累计工作满十二个月',
      },
      cites: ['booklet_2011'],
      forEach: 'country',
      when: { condition: 'sea-crew' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'requested',
      title: { en: 'Any country of present or past residence for which the Department asks', zh: '移民部门要求的任何现居住国或曾居住国' },
      cites: ['reg_2_03AA', 'booklet_2011'],
      forEach: 'country',
      when: { condition: 'requested' },
      then: { outcome: 'police-certificate', params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } } },
    },
    {
      id: 'afp-complete-disclosure',
      title: {
        en: 'Australia’s own certificate is the Federal Police’s Complete Disclosure; state and standard-disclosure ones are not taken',
        zh: '澳大利亚证明须为联邦警察的完全披露证明；不接受州警察或标准披露证明',
      },
      cites: ['partner_page', 'page_485'],
      forEach: 'country',
      when: { condition: 'australian-certificate-needed' },
      then: { outcome: 'certificate-form', params: { purposeCode: 33 } },
    },
    {
      id: 'proof-of-application',
      title: { en: 'For Australia proof of having applied will do at first', zh: '澳大利亚证明：可先提交已申请的凭证' },
      cites: ['partner_page'],
      forEach: 'country',
      when: { condition: 'australian-certificate-needed' },
      then: { outcome: 'proof-of-application' },
    },
    {
      id: 'after-lodgement',
      title: { en: 'Character is assessed at the decision, so certificates may follow', zh: '品行在决定时评定，证明可以后补' },
      cites: ['partner_page', 'days_365'],
      forEach: 'country',
      when: { condition: 'certificate-needed' },
      unless: { all: [{ fact: 'country', operator: 'equal', value: 'AU' }, { condition: 'subclass-485' }] },
      then: { outcome: 'after-lodgement' },
    },
    {
      id: 'form-80',
      title: { en: 'Form 80, if asked for', zh: '如被要求：第80号表格' },
      cites: ['reg_2_03AA_form_80', 'reg_2_03AA'],
      when: { fact: 'auForm80Requested', operator: 'equal', value: true },
      then: { outcome: 'form-80' },
    },
  ],
})
