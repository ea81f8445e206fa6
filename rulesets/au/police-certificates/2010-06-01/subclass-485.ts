import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Temporary graduate visas (subclass 485): the check of the Australian Federal Police. */
export const subclass485 = defineChapter(terms, {
  outcomes: {
    'check-of-another-provider': {
      kind: 'notice',
      role: 'caution',
      modality: 'is',
      title: {
        en: 'a check bought from another provider does not count: it has to be applied for at the Australian Federal Police; an application with such a check was refused (Rahim, known from an article only)',
        zh: '通过其他机构办理的检查不符合要求：须向澳大利亚联邦警察申请；曾有附此类检查的申请被拒绝（Rahim案，仅从一篇文章得知）',
      },
    },
    'afp-check-application': {
      kind: 'requirement',
      modality: 'must',
      title: {
        en: 'with the application: evidence of having applied for a Federal Police check in the twelve months before it',
        zh: '随申请提交：申请前十二个月内已申请联邦警察检查的凭证',
      },
    },
    'afp-check-in-time': {
      kind: 'eligibility',
      modality: 'is',
      title: { en: 'Federal Police check applied for in time', zh: '联邦警察检查已按时申请' },
    },
    refusal: {
      kind: 'consequence',
      modality: 'must',
      title: { en: 'the application is refused: it cannot be put right later', zh: '申请将被拒绝：无法事后补正' },
    },
  },
  rules: [
    {
      id: 'check-of-another-provider',
      title: { en: 'Subclass 485: a check that is not of the Federal Police', zh: '485类别：非联邦警察出具的检查' },
      cites: ['page_485', 'cases_485'],
      when: { all: [{ condition: 'subclass-485' }, { fact: 'afpCheckApplication', operator: 'equal', value: 'other-provider' }] },
      then: { outcome: 'check-of-another-provider' },
    },
    {
      id: 'subclass-485',
      title: {
        en: 'Subclass 485: every applicant of 16 or more shows with the application that the check has been applied for',
        zh: '485类别：每名年满16岁的申请人须随申请证明已申请检查',
      },
      cites: ['page_485', 'cases_485'],
      when: { condition: 'subclass-485' },
      unless: { condition: 'afp-check-too-late' },
      then: { outcome: 'afp-check-application', params: { from: { fact: 'yearToDayBefore' }, until: { fact: 'dayBeforeApplication' } } },
    },
    {
      id: 'subclass-485-in-time',
      title: {
        en: 'Subclass 485: applied for at the Federal Police in the twelve months before the application',
        zh: '485类别：在申请前十二个月内已向联邦警察申请',
      },
      cites: ['page_485', 'cases_485'],
      when: { all: [{ condition: 'subclass-485' }, { condition: 'afp-check-in-time' }] },
      then: { outcome: 'afp-check-in-time' },
    },
    {
      id: 'subclass-485-refusal',
      title: { en: 'Subclass 485: an application made without it is refused', zh: '485类别：未附该凭证的申请将被拒绝' },
      cites: ['cases_485'],
      when: { all: [{ condition: 'subclass-485' }, { condition: 'afp-check-too-late' }] },
      then: { outcome: 'refusal' },
    },
  ],
})
