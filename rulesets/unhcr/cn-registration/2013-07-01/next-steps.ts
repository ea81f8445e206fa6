import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** What comes next, at each stage. */
export const nextSteps = defineChapter(terms, {
  outcomes: {
    'next-step': { kind: 'notice', modality: 'is', title: { en: 'what comes next', zh: '下一步' } },
  },
  rules: [
    {
      id: 'next-write',
      title: {
        en: 'Registration is the first step of the asylum process, and begins with an email to UNHCR',
        zh: '登记是庇护程序的第一步，从向联合国难民署发送电子邮件开始',
      },
      cites: ['first_step', 'write'],
      when: { condition: 'first-message' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-review',
      title: {
        en: 'UNHCR reviews the documents and writes by email what to do next',
        zh: '联合国难民署审核材料，并以电子邮件告知后续步骤',
      },
      cites: ['review', 'patience'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'request-sent' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-form-confirmed',
      title: {
        en: 'UNHCR confirms whether the police form is valid; the appointment comes only after that',
        zh: '联合国难民署确认住宿登记表是否有效，确认后才通知面谈时间',
      },
      cites: ['review', 'after_form'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'documents-under-review' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-appointment',
      title: { en: 'UNHCR announces the appointment for the registration interview', zh: '联合国难民署将通知登记面谈时间' },
      cites: ['after_form'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'police-form-confirmed' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-interview',
      title: {
        en: 'The registration interview, in person in Beijing; whoever misses it begins again with the first message',
        zh: '亲自到北京参加登记面谈；错过面谈的，须从首次申请重新开始',
      },
      cites: ['in_person', 'absent'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'appointment-given' },
      unless: { condition: 'interview-missed' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-certificate',
      title: {
        en: 'Whoever is registered is given a UNHCR certificate; the registration can also be put on hold, and whoever misses the interview begins again',
        zh: '完成登记者将获发联合国难民署证明；登记也可能被暂缓；错过面谈的，须从头办理',
      },
      cites: ['certificate', 'on_hold', 'absent'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'interview-day' },
      unless: { condition: 'interview-missed' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-after-missed',
      title: {
        en: 'The interview was missed: UNHCR gives no other appointment, and the way begins again with the first message',
        zh: '已错过面谈：联合国难民署不再另行安排，须从首次申请重新开始',
      },
      cites: ['absent', 'write'],
      when: { condition: 'interview-missed' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-status-missed',
      title: {
        en: 'A missed status interview: write to UNHCR at once and ask what comes next',
        zh: '错过了甄别面谈：请立即给联合国难民署发电子邮件，询问下一步',
      },
      cites: ['status_interview_missed'],
      when: { all: [{ fact: 'unhcrStage', operator: 'equal', value: 'registered' }, { condition: 'status-interview-missed' }] },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-resettlement',
      title: { en: 'UNHCR and the receiving country tell what comes next', zh: '由联合国难民署和接收国告知下一步' },
      cites: ['resettlement'],
      when: { condition: 'resettled' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-off-hold',
      title: {
        en: 'What was missing or asked stays open; UNHCR’s page does not say how or when the hold ends',
        zh: '所缺材料或所提问题仍待解决；联合国难民署网页未说明暂缓何时、如何结束',
      },
      cites: ['on_hold'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'on-hold' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-status',
      title: {
        en: 'After registration comes refugee status determination: an interview that UNHCR announces, and its decision',
        zh: '登记之后是难民地位甄别：由联合国难民署通知面谈，并作出决定',
      },
      cites: ['who_can_apply', 'status_interview'],
      when: { all: [{ fact: 'unhcrStage', operator: 'equal', value: 'registered' }, { condition: 'status-interview-ahead' }] },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-decision',
      title: { en: 'The interview has been held: what is left is UNHCR’s decision', zh: '面谈已进行：等待联合国难民署作出决定' },
      cites: ['status_interview', 'status_in_china'],
      when: {
        all: [
          { fact: 'unhcrStage', operator: 'equal', value: 'registered' },
          { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'decision-pending' },
        ],
      },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-recognised',
      title: {
        en: 'Status is recognised: nothing more is determined; keep the certificate valid and stay in touch with UNHCR',
        zh: '难民地位已获认定，不再进行甄别：请保持证明有效，并与联合国难民署保持联系',
      },
      cites: ['status_in_china', 'duties'],
      when: {
        all: [
          { fact: 'unhcrStage', operator: 'equal', value: 'registered' },
          { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'recognised' },
        ],
      },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-after-refusal',
      title: { en: 'Refused at first instance: UNHCR can be asked to review that', zh: '初审被拒绝：可请联合国难民署复核' },
      cites: ['status_in_china'],
      when: {
        all: [
          { fact: 'unhcrStage', operator: 'equal', value: 'registered' },
          { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'refused-at-first' },
        ],
      },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-renewal',
      title: {
        en: 'After the request by email, UNHCR’s staff guide through the renewal',
        zh: '发出邮件申请后，联合国难民署工作人员将说明续办程序',
      },
      cites: ['renewal'],
      when: { fact: 'unhcrStage', operator: 'equal', value: 'certificate-renewal' },
      then: { outcome: 'next-step' },
    },
    {
      id: 'next-departure',
      title: { en: 'The exit permit; it can be applied for only once the case is withdrawn', zh: '办理出境许可；撤回案件之后才能申请' },
      cites: ['leaving'],
      when: { condition: 'leaving' },
      unless: { condition: 'resettled' },
      then: { outcome: 'next-step' },
    },
  ],
})
