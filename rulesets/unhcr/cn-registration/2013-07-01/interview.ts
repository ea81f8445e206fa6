import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The wait, and the registration interview. */
export const interview = defineChapter(terms, {
  outcomes: {
    wait: {
      kind: 'duty',
      modality: 'must',
      title: { en: 'wait for UNHCR’s email, and do not send the request again', zh: '等候联合国难民署的邮件，不要重复发送申请' },
    },
    'usual-time': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'time until the police form is confirmed: usually, not at the latest', zh: '确认住宿登记表通常所需时间（并非期限）' },
    },
    interpreter: { kind: 'permission', modality: 'is', title: { en: 'an interpreter, arranged by UNHCR', zh: '由联合国难民署安排口译' } },
    'interview-date': { kind: 'deadline', modality: 'must', title: { en: 'registration interview', zh: '登记面谈' } },
    'attend-interview': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'come to the registration interview in person and on time', zh: '亲自准时参加登记面谈' },
    },
    'unhcr-office': { kind: 'facility', modality: 'is', title: { en: 'place of the registration interview', zh: '登记面谈地点' } },
    passport: { kind: 'requirement', modality: 'must', title: { en: 'passport', zh: '护照' } },
    'other-identity-documents': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'any other documents that prove identity', zh: '其他能证明身份的文件（如有）' },
    },
    'police-form': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'valid police registration form (临时住宿登记表)', zh: '有效的临时住宿登记表' },
    },
    'other-address-documents': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'any other documents that prove the present address', zh: '其他能证明现住址的文件（如有）' },
    },
    'registration-on-hold': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'UNHCR', zh: '联合国难民署' },
      title: { en: 'registration put on hold', zh: '登记被暂缓' },
    },
    'interview-rescheduled': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'UNHCR', zh: '联合国难民署' },
      title: { en: 'the interview may be moved to another day', zh: '面谈可能改期' },
    },
    'start-again': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'no other appointment: start again from the first message', zh: '不再另行安排面谈：须从首次申请重新开始' },
    },
  },
  rules: [
    {
      id: 'wait',
      title: {
        en: 'All requests are processed, but not at once: UNHCR asks for patience',
        zh: '所有申请均会处理，但不能立即答复，请耐心等候',
      },
      cites: ['patience'],
      when: { condition: 'waiting-for-unhcr' },
      then: { outcome: 'wait' },
    },
    {
      id: 'usual-time',
      title: { en: 'An estimate of UNHCR’s, not a deadline', zh: '此为联合国难民署的估计，并非期限' },
      cites: ['four_weeks'],
      when: { fact: 'unhcrStage', operator: 'in', value: ['request-sent', 'documents-under-review'] },
      then: { outcome: 'usual-time', params: { usually: { en: 'up to four weeks', zh: '最长四周' } } },
    },
    {
      id: 'interpreter',
      title: { en: 'Whoever speaks no English tells UNHCR the preferred language', zh: '不讲英语的，请告知联合国难民署希望使用的语言' },
      cites: ['interpreter'],
      when: { any: [{ condition: 'first-message' }, { condition: 'waiting-for-unhcr' }, { condition: 'interview-ahead' }] },
      then: { outcome: 'interpreter' },
    },
    {
      id: 'status-interpreter',
      title: { en: 'For the refugee status interview too', zh: '难民地位甄别面谈同样如此' },
      cites: ['status_interview'],
      when: { condition: 'status-interview-ahead' },
      then: { outcome: 'interpreter' },
    },
    {
      id: 'interview-date',
      title: { en: 'The day that UNHCR has given', zh: '联合国难民署通知的日期' },
      cites: ['after_form', 'absent'],
      when: {
        all: [
          { fact: 'unhcrStage', operator: 'equal', value: 'appointment-given' },
          { fact: 'daysToInterview', operator: 'greaterThanInclusive', value: { days: 0 } },
        ],
      },
      then: { outcome: 'interview-date', params: { dueOn: { fact: 'unhcrInterviewDate' } } },
    },
    {
      id: 'attend-interview',
      title: {
        en: 'Being late can move the interview; not coming means starting again from the first message',
        zh: '迟到可能导致改期；不到场则须从首次申请重新开始',
      },
      cites: ['in_person', 'late', 'absent'],
      when: { condition: 'interview-ahead' },
      then: { outcome: 'attend-interview' },
    },
    {
      id: 'unhcr-office',
      title: { en: 'The interview takes place in person, in UNHCR’s office', zh: '面谈在联合国难民署办公室当面进行' },
      cites: ['in_person'],
      when: { condition: 'interview-ahead' },
      then: {
        outcome: 'unhcr-office',
        params: {
          address: { en: 'UNHCR’s office in Beijing (its page gives no street)', zh: '联合国难民署北京办公室（网页未列街道地址）' },
        },
      },
    },
    {
      id: 'passport',
      title: { en: 'The registration interview asks for the passport', zh: '登记面谈须带护照' },
      cites: ['bring_identity'],
      when: { condition: 'interview-documents' },
      then: { outcome: 'passport' },
    },
    {
      id: 'other-identity-documents',
      title: { en: 'The registration interview asks for whatever else proves identity', zh: '登记面谈须带其他身份文件' },
      cites: ['bring_identity'],
      when: { condition: 'interview-documents' },
      then: { outcome: 'other-identity-documents' },
    },
    {
      id: 'police-form',
      title: { en: 'The registration interview asks for the form, valid on that day', zh: '登记面谈须出示当日有效的登记表' },
      cites: ['bring_address'],
      when: { condition: 'interview-documents' },
      then: { outcome: 'police-form', params: { issuedBy: { en: 'the local police', zh: '居住地公安机关' } } },
    },
    {
      id: 'other-address-documents',
      title: { en: 'The registration interview asks for whatever else proves the address', zh: '登记面谈须带其他住址文件' },
      cites: ['bring_address'],
      when: { condition: 'interview-documents' },
      then: { outcome: 'other-address-documents' },
    },
    {
      id: 'hold-without-passport',
      title: { en: 'A required document is not presented: the passport', zh: '未出示所需文件：护照' },
      cites: ['on_hold', 'bring_identity'],
      when: { all: [{ condition: 'interview-not-missed' }, { fact: 'hasPassport', operator: 'equal', value: false }] },
      then: { outcome: 'registration-on-hold' },
    },
    {
      id: 'hold-without-form',
      title: { en: 'A required document is not presented: the valid police form', zh: '未出示所需文件：有效的住宿登记表' },
      cites: ['on_hold', 'bring_address'],
      when: { all: [{ condition: 'interview-not-missed' }, { fact: 'hasPoliceForm', operator: 'equal', value: false }] },
      then: { outcome: 'registration-on-hold' },
    },
    {
      id: 'hold-for-questions',
      title: { en: 'The documents raise further questions', zh: '材料引起进一步的问题' },
      cites: ['on_hold'],
      when: {
        all: [
          { condition: 'interview-day-reached' },
          { fact: 'unhcrAttendance', operator: 'in', value: ['on-time', 'late'] },
          { fact: 'unhcrFurtherQuestions', operator: 'equal', value: true },
        ],
      },
      then: { outcome: 'registration-on-hold' },
    },
    {
      id: 'late',
      title: { en: 'The applicant did not come on time', zh: '申请人未准时到达' },
      cites: ['late'],
      when: { all: [{ condition: 'interview-day-reached' }, { fact: 'unhcrAttendance', operator: 'equal', value: 'late' }] },
      then: { outcome: 'interview-rescheduled' },
    },
    {
      id: 'absent',
      title: { en: 'The applicant did not come on the day', zh: '申请人当日未到场' },
      cites: ['absent'],
      when: { condition: 'interview-missed' },
      then: { outcome: 'start-again' },
    },
  ],
})
