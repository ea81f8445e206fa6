import type { Language, Reliability } from 'immigration-rulesets'
import type { LawPart } from 'immigration-rulesets/analysis'

interface ClausesWords {
  readonly intro: string
  readonly version: string
  readonly from: (day: string, isBound: boolean, revision: number) => string
  readonly filter: string
  readonly shown: (rows: number) => string
  readonly signedOff: (signed: number, all: number) => string
  readonly memory: string
  readonly sign: string
  readonly clause: string
  readonly rule: string
  readonly cases: string
  readonly read: string
  readonly reliability: Readonly<Record<Reliability, string>>
  readonly parts: Readonly<Partial<Record<LawPart, string>>>
  readonly count: (cases: number) => string
  readonly noCases: string
  readonly noRules: string
  readonly nothing: string
  readonly leftOut: string
  readonly leftOutWhat: string
  /** That what follows is written in English alone; empty for whoever reads English. */
  readonly textInEnglish: string
  readonly namesInEnglish: string
  readonly colon: string
}

/** What the view of clauses says. */
export const clausesWords: Readonly<Record<Language, ClausesWords>> = {
  en: {
    intro: 'Source by source: what it says, the rules that were made of it, and the cases that these rules are tried on.',
    version: 'Version',
    from: (day, isBound, revision) => `from ${day}${isBound ? ' at the latest' : ''}${revision === 1 ? '' : `, revision ${revision}`}`,
    filter: 'Only what has these words',
    shown: (rows) => (rows === 1 ? '1 source is shown.' : `${rows} sources are shown.`),
    signedOff: (signed, all) => `${signed} of ${all} rules are signed off.`,
    memory: 'This is kept only until the page is closed: print it to keep it.',
    sign: 'Signed off',
    clause: 'The clause',
    rule: 'The rule in words, and when it applies',
    cases: 'The cases that decide it',
    read: 'Read on',
    reliability: {
      SEED: 'a document that this project started from',
      OFFICIAL: 'the authority’s own page',
      'OFFICIAL-COPY': 'the authority’s text, as reproduced elsewhere',
      SECONDARY: 'a secondary source',
      WEAK: 'a hint only',
      OWN: 'no source found: our own knowledge or caution',
    },
    parts: {
      outside: 'Who has to turn elsewhere',
      readings: 'A point left open by the sources',
      facts: 'What is asked',
      certifiesByPlace: 'Cities certify',
    },
    count: (cases) => (cases === 1 ? '1 case' : `${cases} cases`),
    noCases: 'No named case.',
    noRules: 'No rule rests on it.',
    nothing: 'No source has these words.',
    leftOut: 'Clauses left out, and why',
    leftOutWhat: 'The reasons are notes of those who encoded the law.',
    textInEnglish: '',
    namesInEnglish: '',
    colon: ': ',
  },
  zh: {
    intro: '逐一列出来源：其内容、据此写成的规则，以及检验这些规则的案例。',
    version: '版本',
    from: (day, isBound, revision) => `${isBound ? '最迟' : ''}自${day}起${revision === 1 ? '' : `，第${revision}次修订`}`,
    filter: '只显示含有以下字词的内容',
    shown: (rows) => `显示${rows}个来源。`,
    signedOff: (signed, all) => `${all}条规则中已确认${signed}条。`,
    memory: '确认情况只保留到关闭本页为止，需要留存请打印。',
    sign: '已确认',
    clause: '条款',
    rule: '规则内容及适用条件',
    cases: '检验案例',
    read: '查阅日期',
    reliability: {
      SEED: '本项目最初依据的文件',
      OFFICIAL: '主管机关的网页',
      'OFFICIAL-COPY': '主管机关的文本，转载于他处',
      SECONDARY: '二手来源',
      WEAK: '仅为线索',
      OWN: '未找到来源：出于自身了解或谨慎',
    },
    parts: { outside: '应转向别处的人', readings: '来源未明确之处', facts: '询问的内容', certifiesByPlace: '由城市出具证明' },
    count: (cases) => `${cases}个案例`,
    noCases: '没有具名案例。',
    noRules: '没有规则以此为依据。',
    nothing: '没有来源含有这些字词。',
    leftOut: '未收入的条款及原因',
    leftOutWhat: '原因为编写者的英文备注。',
    textInEnglish: '以下条款摘要只有英文。',
    namesInEnglish: '案例名称只有英文。',
    colon: '：',
  },
}
