import type { Language } from 'immigration-rulesets'

interface TimelineWords {
  readonly intro: string
  readonly picture: string
  readonly findings: string
  readonly choose: string
  readonly days: string
  readonly counted: string
  readonly rules: string
  readonly near: string
  readonly noFindings: string
  readonly asList: string
  readonly drawn: string
  readonly restsOnIt: string
  readonly nothing: string
  readonly dates: string
  readonly noHistory: string
  readonly noStaysAsked: string
  readonly toClient: string
  readonly comma: string
  readonly colon: string
}

/** What the timeline says. */
export const timelineWords: Readonly<Record<Language, TimelineWords>> = {
  en: {
    intro: 'Where the person lived, the certificates in hand, and the dates since which stays count.',
    picture: 'Picture of the residence history',
    findings: 'What rests on these days',
    choose: 'Point at a line, or move to it with the keyboard, and the days behind it light up. Press it to keep them lit.',
    days: 'Days behind it',
    counted: 'Stays before this day do not count',
    rules: 'By',
    near: 'It is close',
    noFindings: 'No answer rests on the stays and certificates that are drawn.',
    asList: 'The picture as a list',
    drawn: 'Stay, certificate or date',
    restsOnIt: 'What rests on it',
    nothing: 'nothing',
    dates: 'Dates that the rules give',
    noHistory: 'No stays and no certificates are given yet, so there is nothing to draw.',
    noStaysAsked: 'These rules do not look at where the person lived.',
    toClient: 'Add them under Client',
    comma: '; ',
    colon: ': ',
  },
  zh: {
    intro: '曾在何处居住、手中有哪些证明，以及从哪些日期起计算居住时间。',
    picture: '居住经历图',
    findings: '依据这些日子得出的结论',
    choose: '将指针移到某一行，或用键盘移到该行，图中相应的日子即会突出显示。按下该行可保持显示。',
    days: '所依据的日子',
    counted: '此日之前的居住不计入',
    rules: '依据',
    near: '接近界限',
    noFindings: '没有结论取决于图中的居住经历和证明。',
    asList: '以列表查看该图',
    drawn: '居住经历、证明或日期',
    restsOnIt: '以此为依据的结论',
    nothing: '无',
    dates: '规则给出的日期',
    noHistory: '尚未填写居住经历和证明，因此没有可画的内容。',
    noStaysAsked: '这些规则不看当事人曾在何处居住。',
    toClient: '到“个人情况”中填写',
    comma: '；',
    colon: '：',
  },
}
