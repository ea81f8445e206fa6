import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Deadlines, and what follows when they are missed. */
export const deadlines = defineChapter(terms, {
  outcomes: {
    'apply-after-entry': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'apply within 30 days of entry', zh: '自入境之日起30日内申请' },
    },
    'apply-for-extension': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'apply for the extension at least 30 days before the permit ends', zh: '在居留期限届满30日前申请延期' },
    },
    'report-change': {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'apply for the change within 10 days of it', zh: '自变更之日起10日内申请变更' },
    },
    'deadline-missed': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'too late: if not handed in yet, do so at once, or move the appointment into the time',
        zh: '逾期申请：尚未递交的请立即递交，预约日期过晚的请改至期限之内',
      },
    },
    'late-change': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'change not reported in time: a warning', zh: '未按时申报变更：给予警告' },
    },
    'late-change-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the public security organ', zh: '公安机关' },
      title: { en: 'for a change not reported in time: a fine on top of the warning', zh: '未按时申报变更的，除警告外可并处罚款' },
    },
    'illegal-residence': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'residence after the permit’s last day without an application slip is illegal: a warning',
        zh: '居留期限届满后无受理回执仍居留的，属非法居留：给予警告',
      },
    },
    'illegal-residence-fine': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the public security organ, in serious cases', zh: '公安机关（情节严重时）' },
      title: {
        en: 'for illegal residence: a fine by the day, or detention for 5 to 15 days',
        zh: '非法居留的，按日罚款，或处5日以上15日以下拘留',
      },
    },
  },
  rules: [
    {
      id: 'thirty-days-after-entry',
      title: {
        en: 'Thirty days, the day of entry not counted; a day earlier is in time on any count',
        zh: '30日，入境当日不计；提前一日则按任何算法均不逾期',
      },
      cites: ['eeal_30', 'guide_reminders', 'regs_36', 'civil_code'],
      when: { condition: 'after-entry-case' },
      then: { outcome: 'apply-after-entry', params: { dueOn: { fact: 'entryDeadline' } } },
    },
    {
      id: 'thirty-days-before-end',
      title: { en: 'Thirty days before the last day of the permit', zh: '居留期限届满前30日' },
      cites: ['eeal_32', 'guide_reminders'],
      when: { condition: 'open-extension' },
      then: { outcome: 'apply-for-extension', params: { dueOn: { fact: 'extensionDeadline' } } },
    },
    {
      id: 'ten-days-after-change',
      title: { en: 'Ten days, the day of the change not counted', zh: '10日，变更当日不计' },
      cites: ['eeal_33', 'guide_reminders', 'civil_code'],
      when: { condition: 'change' },
      then: { outcome: 'report-change', params: { dueOn: { fact: 'changeDeadline' } } },
    },
    {
      id: 'late-after-entry',
      title: { en: 'More than thirty days after entry', zh: '入境超过30日' },
      cites: ['eeal_30', 'guide_reminders'],
      when: { all: [{ condition: 'after-entry-case' }, { condition: 'entry-deadline-missed' }] },
      then: { outcome: 'deadline-missed', params: { until: { fact: 'entryDeadline' } } },
    },
    {
      id: 'late-for-extension',
      title: { en: 'Less than thirty days before the end', zh: '距届满不足30日' },
      cites: ['eeal_32', 'guide_reminders'],
      when: { all: [{ condition: 'extension' }, { condition: 'extension-deadline-missed' }] },
      then: { outcome: 'deadline-missed', params: { until: { fact: 'extensionDeadline' } } },
    },
    {
      id: 'late-for-change',
      title: { en: 'More than ten days after the change', zh: '变更超过10日' },
      cites: ['eeal_33', 'guide_reminders'],
      when: { all: [{ condition: 'change' }, { condition: 'change-deadline-missed' }] },
      then: { outcome: 'deadline-missed', params: { until: { fact: 'changeDeadline' } } },
    },
    {
      id: 'penalty-for-late-change',
      title: { en: 'A change that was not reported in time', zh: '未按时申报变更' },
      cites: ['eeal_76'],
      when: { all: [{ condition: 'change' }, { condition: 'change-deadline-missed' }] },
      then: { outcome: 'late-change' },
    },
    {
      id: 'fine-for-late-change',
      title: { en: 'A change that was not reported in time: the fine', zh: '未按时申报变更：罚款' },
      cites: ['eeal_76'],
      when: { all: [{ condition: 'change' }, { condition: 'change-deadline-missed' }] },
      then: { outcome: 'late-change-fine', params: { atMost: 2000, currency: 'CNY' } },
    },
    {
      id: 'permit-ran-out',
      title: { en: 'An extension not handed in before the permit ended', zh: '居留期限届满前未递交延期申请' },
      cites: ['eeal_78'],
      when: { all: [{ condition: 'extension' }, { condition: 'permit-ran-out' }] },
      then: { outcome: 'illegal-residence' },
    },
    {
      id: 'fine-for-illegal-residence',
      title: { en: 'Illegal residence in serious cases', zh: '非法居留情节严重的' },
      cites: ['eeal_78'],
      when: { all: [{ condition: 'extension' }, { condition: 'permit-ran-out' }] },
      then: { outcome: 'illegal-residence-fine', params: { perDay: 500, atMost: 10000, currency: 'CNY' } },
    },
  ],
})
