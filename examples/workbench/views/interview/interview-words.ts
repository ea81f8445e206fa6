import type { Language } from 'immigration-rulesets'

interface InterviewWords {
  readonly introduction: string
  readonly number: (number: number) => string
  readonly answered: (answers: number) => string
  readonly more: (others: number) => string
  readonly progress: (open: number, confirm: number) => string
  readonly canChange: (findings: number) => string
  readonly canChangeScope: string
  readonly assumed: (value: string) => string
  readonly partly: string
  readonly incomplete: string
  readonly answer: string
  readonly confirm: string
  readonly unknown: string
  readonly pass: string
  readonly undo: string
  readonly yes: string
  readonly no: string
  readonly nothingSaid: string
  readonly why: string
  readonly changes: string
  readonly because: string
  readonly source: string
  readonly soFar: string
  readonly nothingSoFar: string
  readonly later: string
  readonly unknownSaid: string
  readonly done: string
  readonly doneMore: (unknown: number, later: number) => string
  readonly toAnswers: string
  readonly askAgain: string
  readonly semicolon: string
  readonly comma: string
  readonly none: string
  /** A stay that goes on. */
  readonly since: (from: string) => string
  readonly period: (from: string, to: string) => string
}

/** What the interview says. */
export const interviewWords: Readonly<Record<Language, InterviewWords>> = {
  en: {
    introduction: 'One question at a time, and only those whose answer can matter. What you answer is written into the client’s facts.',
    number: (number) => `Question ${number}`,
    answered: (answers) => `${answers} ${answers === 1 ? 'question' : 'questions'} answered`,
    more: (others) => `and ${others} more`,
    progress: (open, confirm) => {
      if (open === 0) return confirm === 0 ? 'nothing else to ask so far' : `${confirm} to confirm so far`
      return `${open} ${open === 1 ? 'question' : 'questions'} to go so far${confirm === 0 ? '' : `, then ${confirm} to confirm`}`
    },
    canChange: (findings) =>
      findings === 1 ? 'The answer can still change 1 finding.' : `The answer can still change ${findings} findings.`,
    canChangeScope: 'The answer decides whether these rules are for this person at all.',
    assumed: (value) => `Nobody has said this yet. Until now the answer is assumed to be: ${value}. Please confirm or change it.`,
    partly: 'This is known only roughly, and the exact day can matter. If you do not know it better, say so.',
    incomplete: 'It was said that this list lacks something. Please complete it.',
    answer: 'Answer',
    confirm: 'Confirm this answer',
    unknown: 'I do not know',
    pass: 'Ask me later',
    undo: 'Take the last answer back',
    yes: 'Yes',
    no: 'No',
    nothingSaid: 'Nothing has been said yet. Give an answer, or choose “I do not know” or “Ask me later”.',
    why: 'Why do you ask?',
    changes: 'These findings can depend on the answer:',
    because: 'Why that is assumed:',
    source: 'The source that makes it matter:',
    soFar: 'Answered so far',
    nothingSoFar: 'Nothing yet.',
    later: 'to be asked later',
    unknownSaid: 'not known',
    done: 'Nothing is left to ask.',
    doneMore: (unknown, later) => {
      const parts = [
        ...(unknown === 0 ? [] : [`${unknown} ${unknown === 1 ? 'answer is' : 'answers are'} not known; what hangs on that stays open.`]),
        ...(later === 0 ? [] : [`${later} ${later === 1 ? 'question was' : 'questions were'} put off.`]),
      ]
      return parts.join(' ')
    },
    toAnswers: 'See the answers',
    askAgain: 'Ask what was put off',
    semicolon: '; ',
    comma: ', ',
    none: 'none',
    since: (from) => `since ${from}`,
    period: (from, to) => `${from} – ${to}`,
  },
  zh: {
    introduction: '每次一个问题，只问答案会有影响的问题。您的回答会写入个人情况。',
    number: (number) => `第 ${number} 题`,
    answered: (answers) => `已回答 ${answers} 题`,
    more: (others) => `另有 ${others} 项`,
    progress: (open, confirm) => {
      if (open === 0) return confirm === 0 ? '目前没有其他问题' : `目前还有 ${confirm} 项待确认`
      return `目前还有 ${open} 题${confirm === 0 ? '' : `，之后 ${confirm} 项待确认`}`
    },
    canChange: (findings) => `答案还可能改变 ${findings} 项结论。`,
    canChangeScope: '答案决定本规则是否适用于当事人。',
    assumed: (value) => `此事尚无人说明，目前假定答案为：${value}。请确认或更改。`,
    partly: '目前只知道大概，而具体日期可能有影响。如果无法更确切，请选“不知道”。',
    incomplete: '您说过这份列表不完整，请补全。',
    answer: '回答',
    confirm: '确认此答案',
    unknown: '不知道',
    pass: '以后再问',
    undo: '撤回上一个回答',
    yes: '是',
    no: '否',
    nothingSaid: '尚未作答。请给出答案，或选“不知道”或“以后再问”。',
    why: '为什么问这个？',
    changes: '下列结论可能取决于此答案：',
    because: '为何如此假定：',
    source: '使其有影响的来源：',
    soFar: '已回答的问题',
    nothingSoFar: '暂无。',
    later: '以后再问',
    unknownSaid: '不知道',
    done: '没有其他问题了。',
    doneMore: (unknown, later) => {
      const parts = [
        ...(unknown === 0 ? [] : [`有 ${unknown} 个答案不知道，取决于此的结论仍待定。`]),
        ...(later === 0 ? [] : [`有 ${later} 个问题留待以后。`]),
      ]
      return parts.join('')
    },
    toAnswers: '查看结论',
    askAgain: '现在回答留下的问题',
    semicolon: '；',
    comma: '、',
    none: '无',
    since: (from) => `${from}至今`,
    period: (from, to) => `${from} 至 ${to}`,
  },
}
