import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Being handed over to a state that asks for it, and being sent back. */
export const extradition = defineChapter(terms, {
  outcomes: {
    'no-extradition': {
      kind: 'consequence',
      modality: 'must',
      title: { en: 'China must refuse a request to extradite the person', zh: '中国应当拒绝将当事人引渡' },
    },
    'extradition-may-be-refused': {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the Chinese state', zh: '中国政府' },
      title: { en: 'China may refuse the request for extradition', zh: '中国可以拒绝将当事人引渡' },
    },
    'heard-on-extradition': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'extradition is requested: answer within 30 days of receiving the copy of the request; the Higher People’s Court hears the person, with a Chinese lawyer',
        zh: '已有引渡请求：应当在收到引渡请求书副本之日起三十日内提出意见；可以向高级人民法院陈述，并委托中国律师',
      },
    },
    'extradition-refusals': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'should a state ask for extradition, there are eight cases in which China must refuse, among them persecution, torture and political offences: find a lawyer, and tell UNHCR',
        zh: '如有国家请求引渡，中国在八种情形下应当拒绝，包括迫害、酷刑和政治犯罪：请联系律师，并告知联合国难民署',
      },
    },
    'no-return': {
      kind: 'notice',
      modality: 'is',
      role: 'caution',
      title: {
        en: 'China has agreed by treaty to send no refugee back to where life or freedom is threatened; its statutes on removal do not repeat that, and no procedure for it was found: tell UNHCR at once if removal threatens',
        zh: '根据条约，中国不得将难民送回其生命或自由受威胁的地方（不推回原则）；国内有关遣送出境、驱逐出境的法律未重申这一点，也未见相应程序：如面临被送离中国，请立即告知联合国难民署',
      },
    },
  },
  rules: [
    {
      id: 'no-extradition',
      title: { en: 'Once asylum has been granted', zh: '已给予受庇护权利的' },
      cites: ['extradition_8_3'],
      when: { all: [{ condition: 'foreigner' }, { fact: 'cnAsylumGranted', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-recognised',
      title: { en: 'Recognition as a refugee, read as asylum', zh: '将被认定为难民理解为已给予受庇护权利的' },
      cites: ['extradition_8_3', 'eeal_46_refugees'],
      when: {
        all: [
          { condition: 'extradition-sought' },
          { condition: 'recognised' },
          { fact: 'asylumOfArticle8', operator: 'equal', value: 'recognition-too' },
        ],
      },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-political-offence',
      title: { en: 'Requested for a political offence', zh: '因政治犯罪请求引渡的' },
      cites: ['extradition_8_3'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionPoliticalOffence', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-persecution',
      title: {
        en: 'Prosecution, punishment or unfair treatment for race, religion, nationality, sex, political opinion or status',
        zh: '可能因种族、宗教、国籍、性别、政治见解或者身份等原因被追诉、处罚或者受到不公正待遇的',
      },
      cites: ['extradition_8_4'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionPersecution', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-torture',
      title: {
        en: 'Torture or other cruel, inhuman or degrading treatment, suffered or to be feared',
        zh: '曾经遭受或者可能遭受酷刑或者其他不人道待遇的',
      },
      cites: ['extradition_8_7'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionTorture', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-military-offence',
      title: { en: 'A purely military offence', zh: '纯属军事犯罪的' },
      cites: ['extradition_8_5'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionMilitaryOffence', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-barred-by-time',
      title: { en: 'Prosecution is barred by time or pardon', zh: '已过追诉时效期限或者已被赦免的' },
      cites: ['extradition_8_6'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionBarredByTime', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-tried-in-china',
      title: { en: 'China has already judged the offence or ended the proceedings', zh: '中国已作出生效判决或者已终止刑事诉讼程序的' },
      cites: ['extradition_8_2'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionTriedInChina', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'no-extradition-in-absentia',
      title: { en: 'A judgment in absentia, without a new trial', zh: '依据缺席判决且未承诺重新审判的' },
      cites: ['extradition_8_8'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionInAbsentia', operator: 'equal', value: true }] },
      then: { outcome: 'no-extradition' },
    },
    {
      id: 'prosecuted-in-china',
      title: { en: 'China prosecutes the offence itself, or is about to', zh: '中国正在或者准备对该犯罪提起刑事诉讼的' },
      cites: ['extradition_9'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionProsecutedInChina', operator: 'equal', value: true }] },
      unless: { condition: 'must-refuse' },
      then: { outcome: 'extradition-may-be-refused' },
    },
    {
      id: 'inhumane',
      title: { en: 'Age, health and the like, on humanitarian grounds', zh: '由于年龄、健康等原因，依人道主义原则不宜引渡的' },
      cites: ['extradition_9'],
      when: { all: [{ condition: 'extradition-sought' }, { fact: 'cnExtraditionInhumane', operator: 'equal', value: true }] },
      unless: { condition: 'must-refuse' },
      then: { outcome: 'extradition-may-be-refused' },
    },
    {
      id: 'heard-on-extradition',
      title: { en: 'A court examines the request', zh: '引渡请求由法院审查' },
      cites: ['extradition_court'],
      when: { condition: 'extradition-sought' },
      then: { outcome: 'heard-on-extradition' },
    },
    {
      id: 'extradition-refusals',
      title: { en: 'No request is known yet', zh: '尚无引渡请求' },
      cites: ['extradition_8'],
      when: { all: [{ condition: 'sought-protection' }, { not: { condition: 'extradition-sought' } }] },
      then: { outcome: 'extradition-refusals' },
    },
    {
      id: 'no-return',
      title: { en: 'The Refugee Convention binds China, article 33 included', zh: '中国受《关于难民地位的公约》约束，包括第三十三条' },
      cites: ['convention_33', 'accession', 'eeal_removal'],
      when: { condition: 'foreigner' },
      then: { outcome: 'no-return' },
    },
  ],
})
