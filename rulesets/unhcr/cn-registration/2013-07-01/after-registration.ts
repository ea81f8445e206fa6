import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** What UNHCR is told of changes, duties after registration, and refugee status determination. */
export const afterRegistration = defineChapter(terms, {
  outcomes: {
    'stay-in-china': {
      kind: 'permission',
      modality: 'is',
      title: { en: 'persons registered with UNHCR are permitted to stay in China', zh: '在联合国难民署登记的人获准在中国停留' },
    },
    'stay-without-visa': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'the visa has run out: UNHCR says that persons registered with it are permitted to stay, but Chinese law calls it illegal residence, and UNHCR cannot intervene with the police; ask UNHCR before turning to them',
        zh: '签证已过期：联合国难民署称在该署登记的人获准停留，但依中国法律属非法居留，且该署无法干预公安机关；接触公安机关前请先询问该署',
      },
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
        zh: '及时将最新的电话、电子邮箱和在华住址告知联合国难民署',
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
    'no-repeated-request': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'telling a change is not sending the request again: one short email with the new details, and whose request it is',
        zh: '告知变更不属于重复申请：发送一封简短邮件，写明新的信息和所属的申请即可',
      },
    },
    'status-interview-missed': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'status interview missed: write to UNHCR at once; what follows could not be read on its page',
        zh: '错过了甄别面谈：请立即给联合国难民署发电子邮件；其后如何处理，所见网页未能读到',
      },
    },
    'ask-about-missed-interview': {
      kind: 'duty',
      modality: 'is',
      title: {
        en: 'write to UNHCR that the status interview was missed, and ask what comes next',
        zh: '给联合国难民署发电子邮件，说明错过了甄别面谈，并询问后续安排',
      },
    },
    confidential: {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'what is said in the interview is confidential; holding back without good reason harms the case',
        zh: '面谈内容保密；无正当理由隐瞒将对案件不利',
      },
    },
    resettlement: {
      kind: 'notice',
      modality: 'may',
      by: { en: 'UNHCR, which selects, and the receiving country, which decides', zh: '联合国难民署（选定）和接收国（决定）' },
      title: {
        en: 'resettlement in another country: no right, and cannot be applied for; always free of charge',
        zh: '重新安置到其他国家：不是一项权利，不能申请；一律免费',
      },
    },
    'medical-insurance': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'medical insurance: a valid visa is one of the prerequisites; ask the insurer',
        zh: '医疗保险：有效签证是条件之一，请咨询保险公司',
      },
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
      title: { en: 'China acknowledges refugee status given by UNHCR', zh: '中国认可联合国难民署认定的难民地位' },
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
      id: 'stay-without-visa',
      title: {
        en: 'No page of UNHCR’s, as read, says what an expired visa means for whoever is registered',
        zh: '所见联合国难民署网页未说明签证过期对已登记者的影响',
      },
      cites: ['pages_silent', 'duties', 'eeal_78'],
      when: { all: [{ condition: 'registered' }, { fact: 'cnStayExpired', operator: 'equal', value: true }] },
      then: { outcome: 'stay-without-visa' },
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
      id: 'contact-before-registration',
      title: {
        en: 'UNHCR announces the appointment by email and phone; its page speaks of changes after registration',
        zh: '联合国难民署以电子邮件和电话通知面谈；网页只说明登记后的变更',
      },
      cites: ['after_form', 'changes', 'status_interview'],
      when: { all: [{ condition: 'tells-before-registration' }, { fact: 'unhcrContactChanged', operator: 'equal', value: true }] },
      then: { outcome: 'report-contact' },
    },
    {
      id: 'residence-before-registration',
      title: {
        en: 'A move calls for a new police form, which UNHCR checks; its page speaks of changes after registration',
        zh: '搬迁后须重新取得登记表，由联合国难民署核实；网页只说明登记后的变更',
      },
      cites: ['each_move', 'bring_address', 'changes'],
      when: { all: [{ condition: 'tells-before-registration' }, { fact: 'unhcrResidenceChanged', operator: 'equal', value: true }] },
      then: { outcome: 'report-residence' },
    },
    {
      id: 'circumstances-before-registration',
      title: {
        en: 'A birth or another change in the family; the page speaks of changes after registration',
        zh: '出生等家庭情况变化；网页只说明登记后的变更',
      },
      cites: ['changes', 'status_interview'],
      when: { all: [{ condition: 'tells-before-registration' }, { fact: 'unhcrCircumstancesChanged', operator: 'equal', value: true }] },
      then: { outcome: 'report-circumstances' },
    },
    {
      id: 'no-repeated-request',
      title: {
        en: 'The page asks not to send the request several times; it does not forbid to tell a change',
        zh: '网页要求不要多次发送申请，并未禁止告知变更',
      },
      cites: ['patience', 'changes'],
      when: { all: [{ condition: 'tells-before-registration' }, { condition: 'something-changed' }] },
      then: { outcome: 'no-repeated-request' },
    },
    {
      id: 'status-interview-missed',
      title: {
        en: 'That whoever misses the registration interview begins again is not said of this one',
        zh: '“错过登记面谈须从头办理”的规定并不适用于甄别面谈',
      },
      cites: ['status_interview_missed'],
      when: { condition: 'status-interview-missed' },
      then: { outcome: 'status-interview-missed' },
    },
    {
      id: 'ask-about-missed-interview',
      title: {
        en: 'No page that was read says what to do: to write at once is our own advice',
        zh: '所见网页均未说明应如何办理：立即发邮件是我们自己的建议',
      },
      cites: ['status_interview_missed'],
      when: { condition: 'status-interview-missed' },
      then: { outcome: 'ask-about-missed-interview' },
    },
    {
      id: 'confidential',
      title: {
        en: 'UNHCR keeps what it is told to itself, and counts on the whole story',
        zh: '联合国难民署对所述内容保密，并要求如实完整陈述',
      },
      cites: ['status_interview'],
      when: { condition: 'status-interview-ahead' },
      then: { outcome: 'confidential' },
    },
    {
      id: 'resettlement',
      title: { en: 'UNHCR picks out recognised refugees by need; places are few', zh: '联合国难民署按需要从已认定的难民中选定，名额有限' },
      cites: ['resettlement'],
      when: { all: [{ condition: 'registered' }, { fact: 'unhcrStatusDetermination', operator: 'equal', value: 'recognised' }] },
      then: { outcome: 'resettlement' },
    },
    {
      id: 'medical-insurance',
      title: { en: 'UNHCR points to the insurer', zh: '联合国难民署建议咨询保险公司' },
      cites: ['insurance'],
      when: { condition: 'registered' },
      then: { outcome: 'medical-insurance' },
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
      title: { en: 'A scholar’s account: the Chinese government acknowledges the status', zh: '据学者介绍，中国政府认可该地位' },
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
