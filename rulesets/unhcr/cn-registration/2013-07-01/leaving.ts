import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Leaving China. */
export const leaving = defineChapter(terms, {
  outcomes: {
    // What is to be sure of before anything is given up.
    'entry-elsewhere': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'before anything is given up here, be sure of the way into the destination: whether it needs a visa, ask its embassy, consulate or immigration department',
        zh: '放弃此处的身份之前，先确认能够进入目的地国：是否需要签证，请向其使领馆或移民部门查询',
      },
    },
    'leaving-without-visa': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'the visa has run out: without UNHCR’s protection the stay is illegal residence alone, and the police can warn, in serious cases fine by the day or detain; ask UNHCR before the case is withdrawn',
        zh: '签证已过期：失去联合国难民署保护后，停留即只是非法居留，公安机关可以警告，情节严重的可以按日罚款或者拘留；撤回案件前请先询问该署',
      },
    },
    'withdrawn-without-visa': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'the visa has run out and the case is withdrawn: the stay is illegal residence, and the police can warn, in serious cases fine by the day or detain; ask UNHCR or a lawyer at once, before turning to them',
        zh: '签证已过期且案件已撤回：停留属非法居留，公安机关可以警告，情节严重的可以按日罚款或者拘留；接触公安机关前，请立即询问联合国难民署或律师',
      },
    },
    'embassy-before-leaving': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'without a passport: do not turn to the police, embassy or consulate of a state that is feared to get one before asking UNHCR or a lawyer',
        zh: '没有护照的：在咨询联合国难民署或律师之前，不要为补办护照接触所畏惧国家的警方、使馆或领事馆',
      },
    },
    'withdraw-case': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'first: withdraw the case with UNHCR', zh: '首先：向联合国难民署撤回案件' },
    },
    'exit-permit': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'then: apply to the local immigration office for an exit permit', zh: '然后：向当地出入境管理机构申请出境许可' },
    },
    'ask-before-withdrawing': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'resettlement: ask UNHCR before withdrawing the case; its page on withdrawing speaks of travel on one’s own',
        zh: '经重新安置离开：撤回案件前请先咨询联合国难民署；关于撤回案件的网页说的是自行前往他国',
      },
    },
    'protection-ends': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'UNHCR’s protection ends when the case is closed', zh: '案件关闭后不再受联合国难民署保护' },
    },
    'no-return-on-certificate': {
      kind: 'consequence',
      modality: 'is',
      title: { en: 'after departure the certificate cannot be used to enter China', zh: '离境后不能凭该证明进入中国' },
    },
    'ticket-passport': { kind: 'requirement', modality: 'must', title: { en: 'passport, to buy travel tickets', zh: '护照（用于购票）' } },
    'ask-carrier': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'ask the railway station or airline whether it takes the UNHCR certificate',
        zh: '向车站或航空公司查询是否接受联合国难民署证明购票',
      },
    },
    tickets: {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'travel tickets are bought with a passport; without one, ask the station or airline about the certificate',
        zh: '购票须用护照；没有护照的，请向车站或航空公司查询是否接受该证明',
      },
    },
  },
  rules: [
    {
      id: 'leaving-without-visa',
      title: {
        en: 'The case is closed when it is withdrawn, and no page of UNHCR’s, as read, speaks of an expired visa',
        zh: '撤回后案件即关闭；所见联合国难民署网页未提及签证过期',
      },
      cites: ['leaving', 'pages_silent', 'eeal_78'],
      when: { condition: 'leaving-on-expired-visa' },
      unless: { fact: 'unhcrCaseWithdrawn', operator: 'equal', value: true },
      then: { outcome: 'leaving-without-visa' },
    },
    {
      id: 'withdrawn-without-visa',
      title: {
        en: 'UNHCR’s protection ends with the case, and Chinese law calls a stay on an expired visa illegal residence',
        zh: '案件撤回后不再受联合国难民署保护；依中国法律，签证过期后停留属非法居留',
      },
      cites: ['leaving', 'pages_silent', 'eeal_78'],
      when: { all: [{ condition: 'leaving-on-expired-visa' }, { fact: 'unhcrCaseWithdrawn', operator: 'equal', value: true }] },
      then: { outcome: 'withdrawn-without-visa' },
    },
    {
      id: 'embassy-before-leaving',
      title: {
        en: 'Tickets are bought with a passport; no page of UNHCR’s, as read, sends anybody to a state that is feared for one (our own caution, not law)',
        zh: '购票须用护照；所见联合国难民署网页未要求任何人为此接触所畏惧的国家（这是我们自己的谨慎做法，并非法律规定）',
      },
      cites: ['tickets', 'pages_silent'],
      when: { all: [{ condition: 'leaving' }, { fact: 'hasPassport', operator: 'equal', value: false }] },
      then: { outcome: 'embassy-before-leaving' },
    },
    {
      id: 'withdraw-case',
      title: { en: 'The exit permit can be applied for only after the case is withdrawn', zh: '撤回案件后才能申请出境许可' },
      cites: ['leaving'],
      when: { all: [{ condition: 'leaving' }, { fact: 'unhcrCaseWithdrawn', operator: 'equal', value: false }] },
      unless: { condition: 'resettled' },
      then: { outcome: 'withdraw-case' },
    },
    {
      id: 'exit-permit',
      title: { en: 'Leaving China takes an exit permit', zh: '离开中国须取得出境许可' },
      cites: ['leaving'],
      when: { condition: 'leaving' },
      unless: { condition: 'resettled' },
      then: { outcome: 'exit-permit' },
    },
    {
      id: 'protection-ends',
      title: { en: 'Withdrawing the case gives up UNHCR’s protection', zh: '撤回案件即放弃联合国难民署的保护' },
      cites: ['leaving'],
      when: { condition: 'leaving-or-gone' },
      unless: { condition: 'resettled' },
      then: { outcome: 'protection-ends' },
    },
    {
      id: 'no-return-on-certificate',
      title: { en: 'The certificate does not bring anybody back into China', zh: '不能凭该证明返回中国' },
      cites: ['leaving'],
      when: { condition: 'leaving-or-gone' },
      then: { outcome: 'no-return-on-certificate' },
    },
    {
      id: 'entry-elsewhere',
      title: { en: 'Entry into the destination is for its own authorities', zh: '入境目的地国由该国主管机关决定' },
      cites: ['leaving'],
      when: { condition: 'leaving' },
      unless: { condition: 'resettled' },
      then: { outcome: 'entry-elsewhere' },
    },
    {
      id: 'leaving-by-resettlement',
      title: {
        en: 'UNHCR and the receiving country arrange it; which steps come before departure was not read',
        zh: '由联合国难民署和接收国安排；离境前的步骤未能读到',
      },
      cites: ['resettlement', 'leaving'],
      when: { condition: 'resettled' },
      then: { outcome: 'ask-before-withdrawing' },
    },
    {
      id: 'ticket-passport',
      title: { en: 'Foreigners in China buy travel tickets with their passport', zh: '外国人在中国凭护照购票' },
      cites: ['tickets'],
      when: { condition: 'leaving' },
      unless: { fact: 'hasPassport', operator: 'equal', value: false },
      then: { outcome: 'ticket-passport' },
    },
    {
      id: 'ask-carrier',
      title: { en: 'Without a passport it is for the carrier to say', zh: '没有护照的，由承运人决定' },
      cites: ['tickets'],
      when: { all: [{ condition: 'leaving' }, { fact: 'hasPassport', operator: 'equal', value: false }] },
      then: { outcome: 'ask-carrier' },
    },
    {
      id: 'tickets',
      title: { en: 'Foreigners in China buy travel tickets with their passport', zh: '外国人在中国凭护照购票' },
      cites: ['tickets'],
      when: { condition: 'registered' },
      then: { outcome: 'tickets' },
    },
  ],
})
