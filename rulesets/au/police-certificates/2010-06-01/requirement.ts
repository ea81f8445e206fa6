import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** From which countries a certificate is asked for, and in which form. */
export const requirement = defineChapter(terms, {
  outcomes: {
    'police-certificate': {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
      role: 'certificate-required',
      title: { en: 'police certificate', zh: '无犯罪记录证明' },
    },
    'certificate-form': {
      kind: 'requirement',
      role: 'certificate-piece',
      modality: 'may',
      by: { en: 'the Department', zh: '移民部门' },
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
    'valid-without': {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'the application is valid without police certificates: they are asked for, and no condition of it',
        zh: '未附无犯罪记录证明的申请同样有效：证明在要求时提供，并非申请的条件',
      },
    },
    'now-or-later': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'police certificates can be given now or later, and whoever gives none will be asked for them',
        zh: '无犯罪记录证明可以现在提交，也可以之后提交；未提交的，移民部门会要求提供',
      },
    },
    'page-of-the-visa': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'the page of this visa was not read here: what it and the Department’s request say goes first',
        zh: '此处未查阅该类签证的页面：以该页面和移民部门的要求为准',
      },
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
      cites: ['general_page', 'partner_page', 'form_47p', 'booklet_2011', 'booklet_2012', 'visits'],
      forEach: 'country',
      when: { all: [{ condition: 'overseas-country' }, { fact: 'country.home', operator: 'equal', value: true }] },
      unless: { condition: 'special-arrangements' },
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
      cites: ['general_page', 'partner_page', 'page_485', 'tokyo', 'form_47p', 'booklet_2011', 'booklet_2012', 'visits', 'over_17'],
      forEach: 'country',
      when: { all: [{ condition: 'overseas-country' }, { fact: 'country.home', operator: 'equal', value: false }] },
      unless: { condition: 'special-arrangements' },
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
      unless: { condition: 'special-arrangements' },
      then: {
        outcome: 'police-certificate',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'australia-485',
      title: {
        en: 'Subclass 485: the check of Australia has to be applied for before the visa, whether or not anybody asks',
        zh: '485类别：无论是否被要求，均须在申请签证前申请澳大利亚的检查',
      },
      cites: ['page_485', 'cases_485'],
      forEach: 'country',
      when: { all: [{ condition: 'australia' }, { condition: 'subclass-485' }] },
      then: {
        outcome: 'police-certificate',
        modality: 'must',
        params: { coverFrom: { fact: 'country.firstDaySince16' }, coverTo: { fact: 'country.lastDaySince16' } },
      },
    },
    {
      id: 'sea-crew',
      title: {
        en: 'The flag or country of ownership of ships and rigs, after twelve months in all with one employer',
        zh: '船旗国或平台所有国：为同一雇主累计工作满十二个月',
      },
      cites: ['booklet_2011', 'booklet_2012'],
      forEach: 'country',
      when: { condition: 'sea-crew' },
      unless: { condition: 'special-arrangements' },
      then: { outcome: 'police-certificate' },
    },
    {
      id: 'requested',
      title: { en: 'Any country of present or past residence for which the Department asks', zh: '移民部门要求的任何现居住国或曾居住国' },
      cites: ['reg_2_03AA', 'booklet_2011'],
      forEach: 'country',
      when: { condition: 'requested' },
      then: {
        outcome: 'police-certificate',
        modality: 'must',
        params: { coverFrom: { fact: 'country.firstDay' }, coverTo: { fact: 'country.lastDay' } },
      },
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
      id: 'afp-complete-disclosure-asked',
      title: {
        en: 'What is a must, or has been asked for, is the Federal Police’s Complete Disclosure',
        zh: '必须提交或者已被要求提交的，须为联邦警察的完全披露证明',
      },
      cites: ['partner_page', 'page_485'],
      forEach: 'country',
      when: {
        any: [
          { all: [{ condition: 'australia' }, { condition: 'subclass-485' }] },
          { all: [{ fact: 'country', operator: 'equal', value: 'AU' }, { condition: 'requested' }] },
        ],
      },
      then: { outcome: 'certificate-form', modality: 'must', params: { purposeCode: 33 } },
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
      unless: {
        any: [{ all: [{ fact: 'country', operator: 'equal', value: 'AU' }, { condition: 'subclass-485' }] }, { condition: 'state-feared' }],
      },
      then: { outcome: 'after-lodgement' },
    },
    {
      id: 'valid-without',
      title: {
        en: 'Certificates are asked for; only subclass 485 makes the Federal Police check part of the application',
        zh: '证明在要求时提供；仅485类别要求随申请证明已申请联邦警察检查',
      },
      cites: ['general_page', 'partner_page', 'reg_2_03AA', 'booklet_2012'],
      when: { fact: 'auVisa', operator: 'notEqual', value: 'graduate-485' },
      then: { outcome: 'valid-without' },
    },
    {
      id: 'now-or-later',
      title: { en: 'Partner visas: at once or later', zh: '配偶签证：可立即提交或之后提交' },
      cites: ['partner_page'],
      when: { fact: 'auVisa', operator: 'in', value: ['partner', 'permanent-partner'] },
      then: { outcome: 'now-or-later' },
    },
    {
      id: 'page-of-the-visa',
      title: {
        en: 'Only the pages of partner visas and of subclass 485 were seen; all others are told by the general rule',
        zh: '所见页面仅为配偶签证和485类别；其他签证依一般规则回答',
      },
      cites: ['general_page', 'reg_2_03AA'],
      when: { fact: 'auVisa', operator: 'equal', value: 'other' },
      then: { outcome: 'page-of-the-visa' },
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
