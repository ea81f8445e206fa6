import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** The decision: when it comes, how long the permit lasts, and what can be done about it. */
export const decision = defineChapter(terms, {
  outcomes: {
    decision: {
      kind: 'deadline',
      modality: 'must',
      title: { en: 'the police have to decide within 15 working days', zh: '公安机关须在15个工作日内作出决定' },
    },
    ready: {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'usually ready for collection (the office’s own time, an estimate)',
        zh: '通常可领取的日期（受理部门承诺时限，仅供估计）',
      },
    },
    'decision-overdue': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'the legal time for the decision has passed: ask the office', zh: '法定审批期限已过：请向受理部门查询' },
    },
    slip: {
      kind: 'permission',
      modality: 'is',
      title: {
        en: 'with the application slip: lawful travel and residence in China while the passport is held',
        zh: '护照被收存期间，可凭受理回执在中国境内合法旅行、居留',
      },
    },
    'change-from-stay': {
      kind: 'permission',
      modality: 'may',
      by: {
        en: 'the exit-entry administration at the level of a city with districts or above',
        zh: '设区的市级以上公安机关出入境管理机构',
      },
      title: {
        en: 'change from a stay to residence, for talents, investors, humanitarian and similar reasons',
        zh: '因人才、投资、人道等原因由停留变更为居留',
      },
    },
    'told-once': {
      kind: 'notice',
      modality: 'is',
      title: { en: 'if something is missing, the office names all of it at once', zh: '材料不齐的，受理部门须一次性告知全部需补内容' },
    },
    verification: {
      kind: 'notice',
      modality: 'may',
      by: { en: 'the exit-entry office', zh: '出入境管理部门' },
      title: {
        en: 'the reason may be checked by interview, by telephone or on the spot',
        zh: '可通过面谈、电话询问、实地调查等方式核实申请事由',
      },
    },
    'refusal-grounds': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'refused for: a visa class that gives no residence, deceit, missing documents, breach of Chinese law, other reasons',
        zh: '不予签发的情形：签证类别不符、弄虚作假、不能提供材料、违反中国法律及其他情形',
      },
    },
    'length-granted': {
      kind: 'notice',
      modality: 'may',
      by: { en: 'the exit-entry office', zh: '出入境管理部门' },
      title: { en: 'the length granted: at least 180 days, at most five years', zh: '签发的有效期：最短180日，最长五年' },
    },
    'length-outside': {
      kind: 'consequence',
      modality: 'is',
      title: {
        en: 'no permit of the length asked for: it has to be at least 180 days and at most five years',
        zh: '所申请的有效期不可签发：须不少于180日且不超过五年',
      },
    },
    final: { kind: 'notice', modality: 'is', title: { en: 'a refusal is final', zh: '不予签发或不予延期的决定为最终决定' } },
  },
  rules: [
    {
      id: 'legal-maximum',
      title: { en: 'Fifteen working days from the day after handing in', zh: '自递交次日起15个工作日' },
      cites: ['regs_18', 'regs_36', 'eeal_30', 'civil_code'],
      when: { all: [{ condition: 'any-application' }, { fact: 'bjSubmissionFixed', operator: 'equal', value: true }] },
      then: { outcome: 'decision', params: { dueOn: { fact: 'fifteenthWorkingDay' } } },
    },
    {
      id: 'seven-working-days',
      title: {
        en: 'Seven working days from the day after handing in, a promise and no limit in law',
        zh: '自递交次日起7个工作日，为承诺时限而非法定期限',
      },
      cites: ['guide_time_and_fees', 'regs_36', 'civil_code'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'bjSubmissionFixed', operator: 'equal', value: true }] },
      then: { outcome: 'ready', params: { expectedOn: { fact: 'seventhWorkingDay' } } },
    },
    {
      id: 'decision-overdue',
      title: { en: 'More than fifteen working days have passed', zh: '已超过15个工作日' },
      cites: ['regs_18', 'regs_36'],
      when: {
        all: [
          { condition: 'any-application' },
          { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
          { fact: 'decisionDaysLeft', operator: 'lessThan', value: { days: 0 } },
        ],
      },
      then: { outcome: 'decision-overdue', params: { until: { fact: 'fifteenthWorkingDay' } } },
    },
    {
      id: 'slip',
      title: { en: 'The slip stands in for the passport', zh: '受理回执代替护照' },
      cites: ['guide_reminders', 'regs_18'],
      when: { all: [{ condition: 'any-application' }, { fact: 'bjSubmissionFixed', operator: 'equal', value: true }] },
      then: { outcome: 'slip' },
    },
    {
      id: 'from-stay-to-residence',
      title: { en: 'The visa gives a stay, not residence: a change needs approval', zh: '签证仅许停留：变更为居留须经批准' },
      cites: ['eeal_31', 'regs_36'],
      when: {
        all: [{ condition: 'new-permit' }, { fact: 'bjVisaSaysPermit', operator: 'equal', value: false }],
      },
      then: { outcome: 'change-from-stay' },
    },
    {
      id: 'told-once',
      title: { en: 'What is missing is told once and completely', zh: '一次性告知' },
      cites: ['regs_18'],
      when: { condition: 'any-application' },
      then: { outcome: 'told-once' },
    },
    {
      id: 'verification',
      title: { en: 'The office checks the reason', zh: '核实申请事由' },
      cites: ['guide_reminders', 'regs_20'],
      when: { condition: 'any-application' },
      then: { outcome: 'verification' },
    },
    {
      id: 'refusal-grounds',
      title: { en: 'Why a permit is refused', zh: '不予签发的情形' },
      cites: ['eeal_31'],
      when: { condition: 'new-permit' },
      then: { outcome: 'refusal-grounds' },
    },
    {
      id: 'length-of-family',
      title: { en: 'Family: as long as the host may stay', zh: '探亲：参照被探望人的居留期限' },
      cites: ['eeal_30', 'sister_chinese_origin'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'bjGround', operator: 'equal', value: 'family' }] },
      then: {
        outcome: 'length-granted',
        params: {
          usually: {
            en: 'as long as the host’s own permit (said of applicants of Chinese origin)',
            zh: '参照被探望人的居留期限（见外籍华人的规定）',
          },
        },
      },
    },
    {
      id: 'length-of-owner',
      title: { en: 'Owner of property: up to five years', zh: '购房：最长五年' },
      cites: ['eeal_30', 'sister_chinese_origin'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'bjGround', operator: 'equal', value: 'property' }] },
      then: { outcome: 'length-granted', params: { usually: { en: 'up to five years', zh: '最长五年' } } },
    },
    {
      id: 'length-of-patient',
      title: { en: 'Patient: as the hospital’s paper says', zh: '就医：参照医院证明所载期限' },
      cites: ['eeal_30', 'sister_chinese_origin'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'bjGround', operator: 'equal', value: 'medical' }] },
      then: {
        outcome: 'length-granted',
        params: {
          usually: {
            en: 'as long as the hospital’s paper says (said of applicants of Chinese origin)',
            zh: '参照医院证明所载期限（见外籍华人的规定）',
          },
        },
      },
    },
    {
      id: 'length-of-others',
      title: { en: 'Other private matters: within the limits of the law', zh: '其他私人事务：在法定范围内' },
      cites: ['eeal_30'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'bjGround', operator: 'equal', value: 'other' }] },
      then: { outcome: 'length-granted' },
    },
    {
      id: 'length-too-short',
      title: { en: 'Less than 180 days', zh: '不足180日' },
      cites: ['eeal_30', 'regs_36'],
      when: { all: [{ condition: 'new-or-extension' }, { fact: 'bjMonths', operator: 'lessThan', value: 6 }] },
      then: { outcome: 'length-outside' },
    },
    {
      id: 'length-too-long',
      title: { en: 'More than five years', zh: '超过五年' },
      cites: ['eeal_30'],
      when: { all: [{ condition: 'new-or-extension' }, { condition: 'more-than-five-years' }] },
      then: { outcome: 'length-outside' },
    },
    {
      id: 'refusal-of-permit-final',
      title: { en: 'No appeal against not issuing the permit', zh: '不予签发居留证件的决定' },
      cites: ['eeal_36', 'guide_reminders'],
      when: { condition: 'new-permit' },
      then: { outcome: 'final' },
    },
    {
      id: 'refusal-of-extension-final',
      title: { en: 'No appeal against not extending residence', zh: '不予延长居留期限的决定' },
      cites: ['eeal_36', 'guide_reminders'],
      when: { condition: 'open-extension' },
      then: { outcome: 'final' },
    },
  ],
})
