import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Duties after registration, and refugee status determination. */
export const afterRegistration = defineChapter(terms, {
  outcomes: {
    'stay-in-china': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'persons registered with UNHCR are permitted to stay in China', zh: '在联合国难民署登记的人获准在中国停留' },
    },
    'obey-the-law': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'comply with Chinese law and respect local customs', zh: '遵守中国法律，尊重当地风俗' },
    },
    'no-intervention': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'UNHCR cannot intervene with the police or other law enforcement', zh: '联合国难民署无法干预公安机关等执法部门' },
    },
    'keep-reachable': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'keep UNHCR informed of phone number, email address and address in China',
        zh: '使联合国难民署掌握最新的电话、电子邮箱和在华住址',
      },
    },
    'be-truthful': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'give UNHCR truthful and complete information', zh: '向联合国难民署提供真实、完整的信息' },
    },
    'report-contact': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'tell UNHCR by email of the new phone number or email address',
        zh: '通过电子邮件告知联合国难民署新的电话号码或电子邮箱',
      },
    },
    'report-residence': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'tell UNHCR by email of the new place of residence', zh: '通过电子邮件告知联合国难民署新的住址' },
    },
    'report-circumstances': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'tell UNHCR by email of the change in personal circumstances', zh: '通过电子邮件告知联合国难民署个人情况的变化' },
    },
    'subject-line': {
      kind: 'requirement',
      modality: 'must',
      title: { en: 'in the subject of that email: UNHCR case number and name', zh: '该邮件的主题中写明：联合国难民署案件编号和姓名' },
    },
    'status-interview': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'refugee status interview, announced by email and phone', zh: '难民地位甄别面谈，将以电子邮件和电话通知' },
    },
    'separate-interview': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'interviewed separately, as an adult', zh: '作为成年人单独面谈' },
    },
    'possible-separate-interview': {
      kind: 'notice',
      modality: 'may',
      by: { en: 'UNHCR', zh: '联合国难民署' },
      title: { en: 'interviewed separately, from the age of 16', zh: '年满16岁的单独面谈' },
    },
    'police-permit': {
      kind: 'permission',
      modality: 'may',
      by: { en: 'the local police', zh: '当地公安机关' },
      title: { en: 'temporary residence permit from the police, asked for with the certificate', zh: '凭证明向公安机关申请临时居留许可' },
    },
    'status-acknowledged': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'China acknowledges refugee status given by UNHCR', zh: '中国认可联合国难民署给予的难民身份' },
    },
    'review-of-refusal': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'review of the refusal by UNHCR', zh: '请联合国难民署复核拒绝决定' },
    },
  },
  rules: [
    {
      id: 'stay-in-china',
      title: { en: 'Refugees and asylum-seekers registered with UNHCR', zh: '在联合国难民署登记的难民和寻求庇护者' },
      cites: ['duties'],
      when: { condition: 'registered' },
      then: { outcome: 'stay-in-china' },
    },
    {
      id: 'obey-the-law',
      title: { en: 'A duty of everybody registered with UNHCR', zh: '所有在联合国难民署登记者的义务' },
      cites: ['duties'],
      when: { condition: 'registered' },
      then: { outcome: 'obey-the-law' },
    },
    {
      id: 'no-intervention',
      title: { en: 'Breaking Chinese law has its consequences under that law', zh: '违反中国法律的，依该法律承担后果' },
      cites: ['duties', 'deportation'],
      when: { condition: 'registered' },
      then: { outcome: 'no-intervention' },
    },
    {
      id: 'keep-reachable',
      title: { en: 'UNHCR calls and writes to the contact details it has', zh: '联合国难民署按所留联系方式联系' },
      cites: ['duties', 'status_interview'],
      when: { condition: 'registered' },
      then: { outcome: 'keep-reachable' },
    },
    {
      id: 'be-truthful',
      title: { en: 'Fraud counts against the case and against services', zh: '欺诈将对案件处理和获得服务产生不利后果' },
      cites: ['duties'],
      when: { condition: 'registered' },
      then: { outcome: 'be-truthful' },
    },
    {
      id: 'report-contact',
      title: { en: 'A new phone number or email address is reported', zh: '电话号码或电子邮箱变更须告知' },
      cites: ['changes', 'duties'],
      when: { all: [{ condition: 'registered' }, { fact: 'unhcrContactChanged', operator: 'equal', value: true }] },
      then: { outcome: 'report-contact', params: { within: { en: 'immediately', zh: '立即' } } },
    },
    {
      id: 'report-residence',
      title: { en: 'A new place of residence is reported', zh: '住址变更须告知' },
      cites: ['changes', 'duties'],
      when: { condition: 'moved-after-registration' },
      then: { outcome: 'report-residence', params: { within: { en: 'immediately', zh: '立即' } } },
    },
    {
      id: 'report-circumstances',
      title: { en: 'A change of personal circumstances is reported, family included', zh: '个人情况（包括家庭成员）变化须告知' },
      cites: ['changes'],
      when: { all: [{ condition: 'registered' }, { fact: 'unhcrCircumstancesChanged', operator: 'equal', value: true }] },
      then: { outcome: 'report-circumstances', params: { within: { en: 'immediately', zh: '立即' } } },
    },
    {
      id: 'subject-line',
      title: { en: 'An email that reports a change says whose case it is', zh: '告知变更的邮件须注明所属案件' },
      cites: ['changes'],
      when: {
        all: [
          { condition: 'registered' },
          {
            any: [
              { fact: 'unhcrContactChanged', operator: 'equal', value: true },
              { fact: 'unhcrResidenceChanged', operator: 'equal', value: true },
              { fact: 'unhcrCircumstancesChanged', operator: 'equal', value: true },
            ],
          },
        ],
      },
      then: { outcome: 'subject-line' },
    },
    {
      id: 'status-interview',
      title: {
        en: 'UNHCR schedules it after registration, and many are waiting; no preparation is needed',
        zh: '登记后由联合国难民署安排，等候者众多；无需准备',
      },
      cites: ['status_interview'],
      when: { condition: 'status-interview-ahead' },
      then: { outcome: 'status-interview' },
    },
    {
      id: 'separate-interview',
      title: { en: 'Adult family members are interviewed separately', zh: '成年家庭成员单独面谈' },
      cites: ['status_interview'],
      forEach: 'relative',
      when: { all: [{ condition: 'status-interview-ahead' }, { condition: 'adult-relative' }] },
      then: { outcome: 'separate-interview' },
    },
    {
      id: 'possible-separate-interview',
      title: { en: 'Children of 16 and older may be interviewed separately', zh: '年满16岁的儿童可能单独面谈' },
      cites: ['status_interview'],
      forEach: 'relative',
      when: {
        all: [
          { condition: 'status-interview-ahead' },
          { fact: 'relative.age', operator: 'greaterThanInclusive', value: 16 },
          { not: { condition: 'adult-relative' } },
        ],
      },
      then: { outcome: 'possible-separate-interview' },
    },
    {
      id: 'police-permit',
      title: {
        en: 'The asylum-seeker certificate lets its holder ask the police for a temporary permit while UNHCR decides',
        zh: '在联合国难民署作出决定前，持寻求庇护者证明可向公安机关申请临时居留',
      },
      cites: ['status_in_china'],
      when: {
        all: [
          { condition: 'registered' },
          { fact: 'unhcrStatusDetermination', operator: 'in', value: ['interview-ahead', 'decision-pending'] },
        ],
      },
      then: { outcome: 'police-permit' },
    },
    {
      id: 'status-acknowledged',
      title: { en: 'A scholar’s account: the Chinese government acknowledges the status', zh: '据学者介绍，中国政府认可该身份' },
      cites: ['status_in_china'],
      when: { all: [{ condition: 'registered' }, { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'recognised' }] },
      then: { outcome: 'status-acknowledged' },
    },
    {
      id: 'review-of-refusal',
      title: { en: 'A refusal at first instance can be reviewed by UNHCR', zh: '初审拒绝可由联合国难民署复核' },
      cites: ['status_in_china'],
      when: { all: [{ condition: 'registered' }, { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'refused-at-first' }] },
      then: { outcome: 'review-of-refusal' },
    },
  ],
})
