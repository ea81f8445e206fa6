import type { Outcome } from '../../../src/authoring.ts'
import { cnFormerCitizen } from '../../vocabulary/china.ts'
import { chineseNational, foreigners, hongKongMacauResident, taiwanResident } from '../foreigners.ts'

const { assume: _, assumedBecause: __, ...formerCitizen } = cnFormerCitizen

/** Whether somebody lost the nationality of birth: of whoever was born Chinese that is asked, and never assumed. */
export const lostChinese = {
  ...formerCitizen,
  hint: {
    en: 'Yes, if the person settled abroad and took or received another nationality there since birth: the Chinese one is then lost. A foreign passport from birth alone is no such loss.',
    zh: '出生后定居外国，并加入或取得外国国籍的，请选“是”：中国国籍已自动丧失。仅自出生起持有外国护照的，不在此列。',
  },
} as const

/** What whoever was born to Chinese parents before the Nationality Law reads first: no text that was read says whether they are Chinese. */
export const nationalityNotDecided = {
  kind: 'notice',
  modality: 'is',
  role: 'caution',
  title: {
    en: 'whoever was born before 10 September 1980 to a Chinese parent, or in China to stateless ones, may be Chinese and no foreigner: that is not decided here, because the law of that time was not read; all else is told as for a foreigner, and a lawyer can say which rules apply',
    zh: '1980年9月10日前出生、父母一方为中国公民的人，或者当时在中国由无国籍父母所生的人，可能具有中国国籍而不是外国人：未见当时的法律，此处不作判断；其余内容按外国人告知，适用哪些规定请咨询律师',
  },
} as const satisfies Outcome

/** When that is said. */
export const nationalityNotDecidedRule = {
  id: 'nationality-not-decided',
  title: {
    en: 'The Nationality Law is in force since 10 September 1980, and what held before was not read',
    zh: '国籍法自1980年9月10日起施行，此前的规定未见',
  },
  cites: ['nationality_4', 'nationality_5'],
  when: { all: [{ condition: 'foreigner' }, { condition: 'born-before-nationality-law' }] },
  then: { outcome: 'nationality-not-decided' },
} as const

/** Whom the rules on registration do not cover, and how they register. */
const others = {
  hongKongMacau: {
    ...hongKongMacauResident,
    instead: {
      en: 'At the home of relatives or friends they register with the local police station within 24 hours, in the countryside within 72; a hotel or other institution has them fill in its form.',
      zh: '住在亲友家的，应在二十四小时内（农村七十二小时内）到当地派出所办理暂住登记；住在旅馆等单位的，在该处填写登记表。',
    },
  },
  taiwan: {
    ...taiwanResident,
    instead: {
      en: 'At the home of relatives or friends they register with the local police station within 24 hours, in the countryside within 72; a hotel or other institution has them fill in its form. Who does not gets a warning or a fine of 100 to 500 yuan; who stays too long a warning, and may be fined 100 yuan a day.',
      zh: '住在亲友家的，应在二十四小时内（农村七十二小时内）到当地派出所办理暂住登记；住在旅馆等单位的，在该处填写登记表。不办理的，处警告或者一百元以上五百元以下罚款；逾期停留的，处警告，可以单处或者并处每日一百元罚款。',
    },
  },
  china: {
    ...chineseNational,
    instead: {
      en: 'Ask the local police station what applies to Chinese citizens, those who live abroad included: they show their passport, and no limit of 24 hours for them was found in a law of the whole country.',
      zh: '中国公民（包括华侨）适用的规定请咨询当地派出所：华侨可凭本人护照证明身份；全国性法律中未见针对中国公民的二十四小时期限。',
    },
    cites: ['eeal_89', 'nationality_law', 'eeal_14'],
  },
  bornChinese: {
    id: 'born-chinese',
    when: { condition: 'born-chinese' },
    because: {
      en: 'Whoever was born in China to a Chinese parent, or to stateless parents settled there, is Chinese by birth and no foreigner, also where another country gave a passport at birth. Whoever settled abroad and took another nationality since has lost the Chinese one: then say so, and these rules apply.',
      zh: '在中国出生、父母一方为中国公民，或者父母无国籍且定居中国的人，出生时即具有中国国籍，即使出生时另有外国护照，也不是外国人。此后定居外国并取得外国国籍的人已丧失中国国籍：请如实填写，并适用本规则。',
    },
    instead: {
      en: 'Ask the local police station what applies to Chinese citizens, and how a person who is in no household register is entered in it.',
      zh: '请向当地派出所咨询中国公民适用的规定；尚未登记户口的，咨询如何办理户口登记。',
    },
    cites: ['eeal_89', 'nationality_4', 'nationality_law'],
  },
  bornChineseAbroad: {
    id: 'born-chinese-abroad',
    when: { condition: 'born-chinese-abroad' },
    because: {
      en: 'Whoever was born abroad to a Chinese parent is Chinese by birth and no foreigner, unless that parent was settled abroad and the child had a foreign nationality from birth. Whoever settled abroad and took another nationality since has lost the Chinese one: then say so, and these rules apply.',
      zh: '在外国出生、父母一方为中国公民的人，出生时即具有中国国籍，不是外国人；但该父母定居外国、本人出生时即具有外国国籍的除外。此后定居外国并取得外国国籍的人已丧失中国国籍：请如实填写，并适用本规则。',
    },
    instead: {
      en: 'Ask the local police station what applies to Chinese citizens, and how a person who is in no household register is entered in it.',
      zh: '请向当地派出所咨询中国公民适用的规定；尚未登记户口的，咨询如何办理户口登记。',
    },
    cites: ['eeal_89', 'nationality_5', 'nationality_law'],
  },
} as const

/** The rules since 2013. */
export const scope = {
  title: foreigners,
  outside: [others.hongKongMacau, others.taiwan, others.china, others.bornChinese, others.bornChineseAbroad],
} as const

/** The rules before, when another law said who is a foreigner. */
export const scopeBefore2013 = {
  title: foreigners,
  outside: [
    { ...others.hongKongMacau, cites: ['law_31', 'hong_kong_macau'] },
    { ...others.taiwan, cites: ['law_31', 'taiwan'] },
    { ...others.china, cites: ['law_31', 'nationality_law'] },
    { ...others.bornChinese, cites: ['law_31', 'nationality_4', 'nationality_law'] },
    { ...others.bornChineseAbroad, cites: ['law_31', 'nationality_5', 'nationality_law'] },
  ],
} as const
