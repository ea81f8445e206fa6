import type { Claims } from '../../../src/authoring.ts'

/** What is claimed of registration with UNHCR in China: its stages, one after the other. */
const claims: Claims = {
  exclusive: [
    {
      id: 'next-steps',
      title: { en: 'the next steps, one at each stage', zh: '各阶段的下一步' },
      rules: [
        'next-write',
        'next-review',
        'next-form-confirmed',
        'next-appointment',
        'next-interview',
        'next-certificate',
        'next-after-missed',
        'next-status-missed',
        'next-resettlement',
        'next-off-hold',
        'next-status',
        'next-decision',
        'next-recognised',
        'next-after-refusal',
        'next-renewal',
        'next-departure',
      ],
    },
    { id: 'open-or-not', title: { en: 'whether registration is open', zh: '是否可以申请' }, outcomes: ['may-apply', 'not-open'] },
    {
      id: 'police-form-first-or-later',
      title: { en: 'when the police form is to be had', zh: '办理住宿登记表的时间' },
      outcomes: ['obtain-police-form', 'obtain-police-form-later'],
    },
    {
      id: 'register-first-or-later',
      title: { en: 'when to register with the police', zh: '向派出所登记的时间' },
      outcomes: ['register-with-police', 'register-with-police-later'],
    },
    {
      id: 'interview-missed',
      title: { en: 'what follows a missed interview', zh: '错过面谈的后果' },
      outcomes: ['interview-rescheduled', 'start-again'],
    },
    {
      id: 'leaving-or-withdrawn',
      title: { en: 'what an expired visa means before and after the case is withdrawn', zh: '撤回申请前后签证过期的后果' },
      outcomes: ['leaving-without-visa', 'withdrawn-without-visa'],
    },
    {
      id: 'interviewed-separately',
      title: { en: 'whether a relative is interviewed separately', zh: '亲属是否单独面谈' },
      outcomes: ['separate-interview', 'possible-separate-interview'],
    },
    {
      id: 'certificate-valid-or-not',
      title: { en: 'whether the certificate is still valid', zh: '证件是否仍有效' },
      outcomes: ['no-deportation-home', 'certificate-expired'],
    },
    {
      id: 'renewal',
      title: { en: 'a renewal that is due and one that is overdue', zh: '应续期与已逾期' },
      rules: ['renewal-due', 'renewal-overdue'],
    },
    {
      id: 'moves',
      title: { en: 'moves before and after registration', zh: '登记前与登记后的搬迁' },
      rules: ['moves-before-registration', 'moves-after-registration'],
    },
  ],
  complete: [
    {
      id: 'a-next-step-at-every-stage',
      title: { en: 'a next step, until the person has left China', zh: '离境前每一阶段的下一步' },
      outcomes: ['next-step', 'not-open'],
      when: { fact: 'unhcrStage', operator: 'notEqual', value: 'left-china' },
    },
    {
      id: 'stay-of-the-registered',
      title: { en: 'what is said of the stay of somebody with a certificate', zh: '对持证人居留的说明' },
      outcomes: ['stay-in-china', 'stay-without-visa'],
      whenever: { outcomes: ['unhcr-certificate'] },
    },
    {
      id: 'protection-of-the-registered',
      title: { en: 'what is said of deportation of somebody under UNHCR’s protection', zh: '对受难民署保护者遣返的说明' },
      outcomes: ['no-deportation-home', 'certificate-expired'],
      whenever: { outcomes: ['unhcr-protection'] },
    },
  ],
}

export default claims
