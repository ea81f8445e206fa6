import type { Language } from '../../calendar/format.ts'

/** Every fixed phrase of the interview, in one language. */
export interface InterviewPhrases {
  readonly introduction: string
  readonly atFirst: string
  readonly nothingMore: string
  readonly endOfInput: string
  readonly yesOrNo: string
  readonly choose: (count: number) => string
  readonly date: string
  readonly time: string
  readonly country: string
  readonly countries: string
  readonly text: string
  readonly wholeNumber: (minimum: number | undefined, maximum: number | undefined) => string
  readonly blankForNoMore: string
  readonly blankToLeaveOpen: string
  readonly blankForOngoing: string
  /** How an answer is written: one or two remarks beneath the question. */
  readonly how: (what: string, blank: string | undefined) => string
  readonly stay: (number: number, question: string) => string
  readonly stayCountry: string
  readonly stayPlace: string
  readonly stayFrom: string
  readonly stayTo: string
  readonly entry: (each: string, number: number, question: string) => string
  readonly notYesOrNo: (line: string) => string
  readonly notAChoice: (line: string, count: number) => string
  readonly notACountry: (line: string, meant: string | undefined) => string
  readonly notAWholeNumber: (line: string) => string
  readonly needed: string
  readonly roughDate: string
  readonly tooLong: string
  readonly finishFirst: string
  /** What is taken for yes, for no, for an empty list, for what cannot be known, and for going back; lower case. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly none: readonly string[]
  readonly unknown: readonly string[]
  readonly back: readonly string[]
}

const en: InterviewPhrases = {
  introduction: 'Answer each question. Write ? for what cannot be known, and back for the question before.',
  atFirst: 'this is the first question',
  nothingMore: 'Nothing more to ask.',
  endOfInput: 'No more answers: this is what can be said so far.',
  yesOrNo: 'y or n',
  choose: (count) => `a number from 1 to ${count}`,
  date: 'a date: 2015-04-17, or only 2015-04 or 2015',
  time: 'a time by the clock of the place: 2026-11-20 21:30, or only 2026-11-20',
  country: 'a country, by its code or name',
  countries: 'countries by code or name, with commas between them; none for none',
  text: 'a short text',
  wholeNumber: (minimum, maximum) =>
    `a whole number${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` up to ${maximum}`}`,
  blankForNoMore: 'an empty line when there are no more',
  blankToLeaveOpen: 'an empty line to leave it open',
  blankForOngoing: 'an empty line if it goes on',
  how: (what, blank) => `(${what}${blank === undefined ? '' : `; ${blank}`})`,
  stay: (number, question) => `Stay ${number}: ${question}`,
  stayCountry: 'in which country?',
  stayPlace: 'in which city or locality?',
  stayFrom: 'from which day?',
  stayTo: 'until which day?',
  entry: (each, number, question) => `${each} ${number}: ${question}`,
  notYesOrNo: (line) => `\`${line}\` is neither yes nor no: write y or n`,
  notAChoice: (line, count) => `\`${line}\` is none of these: write a number from 1 to ${count}`,
  notACountry: (line, meant) =>
    `\`${line}\` is no country known here: ${meant === undefined ? 'write a name, or a code such as CN' : `did you mean ${meant}?`}`,
  notAWholeNumber: (line) => `\`${line}\` is not a whole number in that range`,
  needed: 'this is needed',
  roughDate: 'a rough date is enough here, such as 2015',
  tooLong: 'this is too long: at most 200 characters',
  finishFirst: 'an empty line ends the list',
  yes: ['y', 'yes'],
  no: ['n', 'no'],
  none: ['none', '-'],
  unknown: ['?', 'unknown'],
  back: ['back'],
}

const zh: InterviewPhrases = {
  introduction: '请逐题回答。无法查明请写 ?，返回上一题请写 back。',
  atFirst: '这已是第一题',
  nothingMore: '没有其他问题。',
  endOfInput: '没有更多回答：以下是目前可得的结论。',
  yesOrNo: '是或否',
  choose: (count) => `1 至 ${count} 的数字`,
  date: '日期：2015-04-17，或只写 2015-04 或 2015',
  time: '当地时间：2026-11-20 21:30，或只写 2026-11-20',
  country: '国家代码或名称',
  countries: '国家代码或名称，用逗号分开；没有请写“无”',
  text: '简短文字',
  wholeNumber: (minimum, maximum) =>
    `整数${minimum === undefined ? '' : `，不小于 ${minimum}`}${maximum === undefined ? '' : `，不大于 ${maximum}`}`,
  blankForNoMore: '没有其他的请直接回车',
  blankToLeaveOpen: '暂不回答请直接回车',
  blankForOngoing: '仍在居留请直接回车',
  how: (what, blank) => `（${what}${blank === undefined ? '' : `；${blank}`}）`,
  stay: (number, question) => `第 ${number} 段居留：${question}`,
  stayCountry: '在哪个国家？',
  stayPlace: '在哪个城市或地方？',
  stayFrom: '从哪一天开始？',
  stayTo: '到哪一天结束？',
  entry: (each, number, question) => `${each} ${number}：${question}`,
  notYesOrNo: (line) => `\`${line}\` 不是“是”或“否”`,
  notAChoice: (line, count) => `\`${line}\` 不在其中：请写 1 至 ${count} 的数字`,
  notACountry: (line, meant) => `\`${line}\` 不是已知的国家：${meant === undefined ? '请写名称或代码，例如 CN' : `是否指 ${meant}？`}`,
  notAWholeNumber: (line) => `\`${line}\` 不是该范围内的整数`,
  needed: '此项必填',
  roughDate: '大致日期即可，例如 2015',
  tooLong: '过长：至多 200 个字符',
  finishFirst: '直接回车结束列表',
  yes: ['y', 'yes', '是'],
  no: ['n', 'no', '否'],
  none: ['none', '无', '-'],
  unknown: ['?', '？', 'unknown', '不知道', '不明'],
  back: ['back', '返回'],
}

/** The phrases of each language. */
export const interviewPhrases: Readonly<Record<Language, InterviewPhrases>> = { en, zh }
