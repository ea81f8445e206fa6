import type { Language } from 'immigration-rulesets'

interface StandingWords {
  readonly notInForce: (day: string, from: string) => string
  readonly refused: string
  readonly mend: string
  readonly outside: (whom: string) => string
  readonly instead: string
  readonly sources: string
}

/** What is said where there is no answer. */
export const standingWords: Readonly<Record<Language, StandingWords>> = {
  en: {
    notInForce: (day, from) => `No rules are known for ${day}. The first day covered is ${from}: choose that day or a later one above.`,
    refused: 'Something in the client’s facts cannot be right, so nothing is said on them:',
    mend: 'Mend it under Client',
    outside: (whom) => `These rules do not cover this person. They are for ${whom}.`,
    instead: 'Where to turn instead:',
    sources: 'Sources:',
  },
  zh: {
    notInForce: (day, from) => `没有${day}的规则。所涵盖的第一天是${from}：请在上方选择该日或之后的日期。`,
    refused: '个人情况中有不可能的内容，因此不作任何结论：',
    mend: '到“个人情况”中更正',
    outside: (whom) => `本规则不适用于该当事人。本规则适用于：${whom}。`,
    instead: '可以转向：',
    sources: '来源：',
  },
}
