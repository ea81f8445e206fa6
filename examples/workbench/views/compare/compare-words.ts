import type { Language } from 'immigration-rulesets'

interface CompareWords {
  readonly introduction: string
  readonly caption: (day: string) => string
  readonly country: string
  /** The words for a destination that says nothing: of the day, and of the person. */
  readonly notCovered: string
  readonly isOutOfScope: string
  /** What is open about a state that is feared. */
  readonly whileOpen: (status: string) => string
  readonly recommended: string
  readonly because: string
  readonly excepted: string
  readonly near: string
  readonly notNamed: string
  readonly noRule: string
  readonly hangsOn: string
  readonly notKnown: string
  readonly readings: string
  readonly sources: string
  readonly legend: string
  readonly noneNamed: string
  readonly toClient: string
  readonly counting: string
  readonly restsOn: string
  readonly open: string
  readonly applied: string
  readonly inForceSince: (day: string, isBound: boolean, verifiedOn: string) => string
  readonly coveredFrom: (day: string) => string
  readonly outOfScope: string
  readonly ask: (destination: string) => string
  readonly leftOut: string
  readonly colon: string
  readonly semicolon: string
}

/** What the comparison says. */
export const compareWords: Readonly<Record<Language, CompareWords>> = {
  en: {
    introduction: 'The same history under the rules of each destination: from which countries a police certificate is needed.',
    caption: (day) => `Police certificates by destination, as of ${day}`,
    country: 'Country',
    notCovered: 'not covered',
    isOutOfScope: 'not covered',
    whileOpen: (status) => `${status}; take advice first`,
    recommended: ' (recommended reading)',
    because: 'Because',
    excepted: 'Excepted by',
    near: 'How near it is to being otherwise',
    notNamed: 'Nothing that this destination asks about has to do with this country.',
    noRule: 'No rule of this destination asks for it.',
    hangsOn: 'Hangs on',
    notKnown: 'Hangs on what is not known',
    readings: 'The sources disagree',
    sources: 'Sources',
    legend: 'Choose a cell to see its reasons and sources.',
    noneNamed: 'No country is known yet: say under Client where the person has lived.',
    toClient: 'To the client’s facts',
    counting: 'How stays are counted',
    restsOn: 'This rests on what was assumed',
    open: 'Still open',
    applied: 'Rules applied',
    inForceSince: (day, isBound, verifiedOn) => `in force since ${isBound ? 'about ' : ''}${day}, last checked on ${verifiedOn}`,
    coveredFrom: (day) => `no rules are known for this day; the first day covered is ${day}`,
    outOfScope: 'these rules do not cover this person',
    ask: (destination) => `Answers for ${destination}`,
    leftOut:
      'Not in this table: Canada for protected persons and International Experience Canada, which are for people who do not choose between destinations, or choose for a while only. Choose them above.',
    colon: ': ',
    semicolon: '; ',
  },
  zh: {
    introduction: '同一段居住经历，在各目的地的规则之下，需要哪些国家的无犯罪记录证明。',
    caption: (day) => `各目的地所需的无犯罪记录证明，截至${day}`,
    country: '国家或地区',
    notCovered: '未收录',
    isOutOfScope: '不适用',
    whileOpen: (status) => `${status}；先咨询`,
    recommended: '（推荐解读）',
    because: '原因',
    excepted: '例外',
    near: '离改变结论有多近',
    notNamed: '该目的地所问的内容与此国无关。',
    noRule: '该目的地没有要求此项的规则。',
    hangsOn: '取决于',
    notKnown: '取决于不知道的内容',
    readings: '来源不一致',
    sources: '来源',
    legend: '选择一格，即可查看其原因和来源。',
    noneNamed: '尚不知道任何国家：请在“个人情况”中填写当事人住过的地方。',
    toClient: '填写个人情况',
    counting: '居留时间的计算方法',
    restsOn: '以上结论以下列假定为前提',
    open: '仍待定',
    applied: '适用的规则',
    inForceSince: (day, isBound, verifiedOn) => `${isBound ? '约' : ''}自${day}起施行，最近一次核对于${verifiedOn}`,
    coveredFrom: (day) => `没有该日的规则，所涵盖的第一天是${day}`,
    outOfScope: '本规则不适用于该当事人',
    ask: (destination) => `查看结论：${destination}`,
    leftOut: '未列入本表：加拿大受保护人和国际体验加拿大，所涉人员不在各目的地之间选择，或者只是短期前往。请在上方选择。',
    colon: '：',
    semicolon: '；',
  },
}
