import type { Labels } from '../../../src/authoring.ts'
import { parameters } from '../../parameters.ts'

/** What people call the measures, conditions and parameters of the ruleset `unhcr-cn-registration`. */
export const labels = {
  measures: {
    daysToInterview: { en: 'days to the registration interview', zh: '距登记面谈的天数' },
    daysOfCertificateLeft: { en: 'days left of the certificate', zh: '证明剩余天数' },
    'relative.age': { en: 'the age of the relative at the interview', zh: '面谈时该亲属的年龄' },
  },
  conditions: {
    'first-message': { en: 'the first message to UNHCR is to be sent', zh: '须向联合国难民署发送第一封邮件' },
    'nothing-sent': { en: 'nothing has been sent to UNHCR yet', zh: '尚未向联合国难民署发送信息' },
    'cannot-apply': { en: 'the person does not belong to those who can apply', zh: '当事人不属于可以申请的人' },
    'first-message-with-passport': { en: 'nothing has been sent yet, and there is a passport', zh: '尚未发送信息，且持有护照' },
    'waiting-for-unhcr': {
      en: 'UNHCR has been written to and has not given an appointment',
      zh: '已给联合国难民署发电子邮件，尚未获得预约',
    },
    'form-not-confirmed': { en: 'UNHCR has not confirmed the police form yet', zh: '联合国难民署尚未确认临时住宿登记表' },
    'before-registration': { en: 'the person is not registered yet', zh: '尚未登记' },
    'interview-day-reached': { en: 'the day of the interview has come', zh: '面谈日已到' },
    'interview-missed': { en: 'the interview was missed', zh: '错过了面谈' },
    'interview-held': { en: 'the interview took place', zh: '面谈已进行' },
    'interview-not-missed': { en: 'an interview is given and was not missed', zh: '已安排面谈且未错过' },
    'interview-ahead': { en: 'the interview is ahead', zh: '面谈尚未进行' },
    'interview-documents': { en: 'documents for the interview are due', zh: '须备面谈材料' },
    registered: { en: 'the person is registered with UNHCR', zh: '已在联合国难民署登记' },
    'waiting-to-be-registered': {
      en: 'UNHCR has been written to, and has not registered the person',
      zh: '已向联合国难民署提出申请，尚未登记',
    },
    'tells-before-registration': { en: 'changes are told before registration too', zh: '登记前的变更也须告知' },
    'something-changed': { en: 'a phone number, an address or circumstances have changed', zh: '联系方式、住址或个人情况有变更' },
    resettled: { en: 'the person leaves by resettlement', zh: '当事人经重新安置离开' },
    'status-interview-missed': { en: 'the refugee status interview was missed', zh: '错过了难民地位甄别面谈' },
    'expired-before-registration': { en: 'the visa has run out, and the person is not registered yet', zh: '签证已过期，且尚未登记' },
    'expired-and-form-needed': { en: 'a police form is needed, and the visa has run out', zh: '需要临时住宿登记表，而签证已过期' },
    leaving: { en: 'the person is leaving China', zh: '当事人将离开中国' },
    'leaving-on-expired-visa': {
      en: 'the person leaves on an expired visa, and not by resettlement',
      zh: '当事人签证已过期且非经重新安置离开',
    },
    'leaving-or-gone': { en: 'the person is leaving China or has left', zh: '当事人将离开或已离开中国' },
    'moved-after-registration': { en: 'a registered person has moved', zh: '登记后搬迁' },
    'moved-after-confirmation': { en: 'the person has moved since the form was confirmed', zh: '登记表确认后搬迁' },
    'form-needed': { en: 'a valid police form is needed and there is none', zh: '需要有效的临时住宿登记表而没有' },
    'certificate-valid': { en: 'the certificate is still valid', zh: '证明仍在有效期内' },
    'status-interview-ahead': { en: 'the refugee status interview is ahead', zh: '难民地位甄别面谈尚未进行' },
    'adult-relative': { en: 'the relative is an adult', zh: '该亲属已成年' },
  },
  parameters,
} as const satisfies Labels
