import type { FactDefinition } from '../../src/authoring.ts'

// Extradition from China: what its law asks of a request.

export const cnExtraditionRequested = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Has a state asked China to extradite the person?', zh: '是否有国家向中国请求引渡当事人？' },
  label: { en: 'request for extradition', zh: '有国家请求引渡' },
  hint: {
    en: 'Extradition answers another state’s request, because of an offence. Deportation and repatriation are decided by China alone: answer no.',
    zh: '引渡是应另一国因犯罪提出的请求而进行的；驱逐出境、遣送出境由中国自行决定，请选“否”。',
  },
  assume: false,
} as const satisfies FactDefinition

export const cnExtraditionPoliticalOffence = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Is the request made because of a political offence?', zh: '是否因政治犯罪而请求引渡？' },
  label: { en: 'political offence', zh: '因政治犯罪请求引渡' },
} as const satisfies FactDefinition

export const cnExtraditionPersecution = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'May the person be prosecuted or punished there, or treated unfairly by the courts, because of race, religion, nationality, sex, political opinion or status?',
    zh: '当事人是否可能因种族、宗教、国籍、性别、政治见解或者身份等原因，在请求国被追诉、执行刑罚或者在司法程序中受到不公正待遇？',
  },
  label: { en: 'persecution through the courts of the requesting state', zh: '可能因种族等原因被追诉或受不公正待遇' },
  hint: {
    en: 'Recognition as a refugee from that state speaks for it; the court looks for itself.',
    zh: '被认定为来自该国的难民，可作为有力的佐证；由法院自行审查。',
  },
} as const satisfies FactDefinition

export const cnExtraditionTorture = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Has the person suffered torture or other cruel, inhuman or degrading treatment or punishment in the requesting state, or may they suffer it there?',
    zh: '当事人在请求国是否曾经遭受或者可能遭受酷刑或者其他残忍、不人道或者有辱人格的待遇或者处罚？',
  },
  label: { en: 'torture or inhuman treatment in the requesting state', zh: '在请求国遭受酷刑或不人道待遇' },
} as const satisfies FactDefinition

export const cnExtraditionMilitaryOffence = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: { en: 'Is the offence a purely military one under the law of either state?', zh: '依任何一方的法律，该犯罪是否纯属军事犯罪？' },
  label: { en: 'purely military offence', zh: '纯属军事犯罪' },
} as const satisfies FactDefinition

export const cnExtraditionBarredByTime = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'When China received the request, was the time for prosecution over, or the person pardoned, under the law of either state?',
    zh: '中国收到请求时，依任何一方的法律，该犯罪是否已过追诉时效期限，或者当事人已被赦免？',
  },
  label: { en: 'prosecution barred by time or pardon', zh: '已过追诉时效或已被赦免' },
} as const satisfies FactDefinition

export const cnExtraditionTriedInChina = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'look-up',
  question: {
    en: 'Had China already given a final judgment on this offence, or ended the proceedings for it, when it received the request?',
    zh: '收到请求时，中国司法机关是否已对该犯罪作出生效判决，或者已终止刑事诉讼程序？',
  },
  label: { en: 'proceedings ended in China', zh: '中国已作出生效判决或终止诉讼' },
} as const satisfies FactDefinition

export const cnExtraditionInAbsentia = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'Does the request rest on a judgment in absentia, without a promise of a new trial at which the person is present?',
    zh: '请求是否依据缺席判决提出，且请求国未承诺在当事人出庭的情况下重新审判？',
  },
  label: { en: 'judgment in absentia without a new trial', zh: '依据缺席判决且未承诺重审' },
} as const satisfies FactDefinition

export const cnExtraditionProsecutedInChina = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'ask-an-office',
  question: {
    en: 'Does China have jurisdiction over the offence, and is it prosecuting the person or about to?',
    zh: '中国对该犯罪是否具有刑事管辖权，并且正在或者准备对当事人提起刑事诉讼？',
  },
  label: { en: 'prosecution in China', zh: '中国正在或准备追诉' },
} as const satisfies FactDefinition

export const cnExtraditionInhumane = {
  type: 'boolean',
  control: 'cannot-change',
  effort: 'by-heart',
  question: {
    en: 'Would extradition be unfit on humanitarian grounds, because of the person’s age, health or the like?',
    zh: '由于当事人的年龄、健康等原因，依人道主义原则是否不宜引渡？',
  },
  label: { en: 'humanitarian reasons against extradition', zh: '有不宜引渡的人道主义原因' },
} as const satisfies FactDefinition
