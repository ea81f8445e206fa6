import type { Language } from 'immigration-rulesets'

interface AnswersWords {
  readonly nothingSaid: string
  readonly toClient: string
  readonly toInterview: string
  readonly noVersion: (first: string) => string
  readonly goToFirst: (first: string) => string
  readonly refused: string
  readonly correct: string
  readonly noAnswer: string
  readonly nothingFound: string
  readonly outsideTitle: string
  readonly outsideOpen: string
  readonly instead: string
  readonly otherRules: (from: string) => string
  readonly moreOfRules: string
  readonly places: string
  readonly next: string
  readonly changes: (count: number) => string
  readonly answerIt: string
  readonly openQuestions: (count: number) => string
  readonly findings: string
  readonly findingsHint: string
  readonly theCase: string
  readonly notApplying: (count: number) => string
  readonly nothingElse: string
  readonly why: string
  readonly whyHint: (assumed: number, missing: number) => string
  readonly aside: (text: string) => string
  readonly colon: string
  readonly near: string
  readonly exception: string
  readonly behind: Readonly<Record<'applies' | 'can' | 'none', string>>
  readonly noRule: string
  readonly rests: string
  readonly restsNone: string
  readonly taken: (answer: string) => string
  readonly confirm: (answer: string) => string
  readonly otherwise: (answer: string) => string
  readonly unknown: string
  readonly changeIt: string
  readonly yes: string
  readonly no: string
  readonly missing: string
  readonly cannotBeKnown: string
  readonly tree: string
  readonly treeHint: string
  readonly allConditions: string
  readonly marks: Readonly<Record<'holds' | 'fails' | 'unknown' | 'not-needed', string>>
  readonly whyNot: string
  readonly working: string
  readonly takenForGranted: string
  readonly takenHint: string
  readonly noneTaken: string
  readonly readings: string
  readonly readingsHint: string
  readonly leftOut: string
  readonly noReadings: string
  readonly quietReadings: (count: number) => string
  readonly asRecommended: string
  readonly recommended: string
  readonly day: string
  readonly dayHint: string
  readonly typeDay: string
  readonly today: string
  readonly earlier: string
  readonly later: string
  readonly daysTitle: string
  readonly findDays: string
  readonly days: (from: string, to: string) => string
  readonly noDays: (from: string, to: string) => string
  readonly daysOutside: string
  readonly daysOpen: (count: number) => string
  readonly daysRefused: string
  readonly looked: (from: string) => string
}

/** What the view of the answers says itself; all else is said by the rules. */
export const answersWords: Readonly<Record<Language, AnswersWords>> = {
  en: {
    nothingSaid: 'Nothing has been said of the client yet, so most of this is open.',
    toClient: 'Fill in the client',
    toInterview: 'Be asked one question at a time',
    noVersion: (first) => `No rules are known here for this day. The first day covered is ${first}.`,
    goToFirst: (first) => `Go to ${first}`,
    refused: 'There is no answer yet: something in the facts cannot be so.',
    correct: 'Correct it',
    noAnswer: 'No answer yet',
    nothingFound: 'These rules ask for nothing on the facts given.',
    outsideTitle: 'These rules are not for this case',
    outsideOpen: 'First to settle: whether these rules apply at all',
    instead: 'Where to turn instead',
    otherRules: (from) => `On this day other rules are in force than today: those from ${from}.`,
    moreOfRules: 'More about these rules',
    places: 'Places that are kept as they are written',
    next: 'Ask next',
    changes: (count) => (count === 1 ? 'The answer can change 1 finding.' : `The answer can change ${count} findings.`),
    answerIt: 'Answer it',
    openQuestions: (count) => (count === 1 ? '1 question is open.' : `${count} questions are open.`),
    findings: 'Findings, place by place',
    findingsHint: 'Unfold a finding for its reasons, its sources, and what it rests on.',
    theCase: 'The case as a whole',
    notApplying: (count) => (count === 1 ? '1 that does not apply' : `${count} that do not apply`),
    nothingElse: 'Nothing applies here.',
    why: 'Why',
    whyHint: (assumed, missing) =>
      [
        ...(missing > 0 ? [`hangs on ${missing} ${missing === 1 ? 'question' : 'questions'}`] : []),
        ...(assumed > 0 ? [`rests on ${assumed} assumed ${assumed === 1 ? 'answer' : 'answers'}`] : []),
      ].join('; '),
    aside: (text) => ` (${text})`,
    colon: ': ',
    near: 'Close',
    exception: 'Exception',
    behind: { applies: 'By these rules', can: 'By these rules, it can come to apply', none: 'None of these rules applies' },
    noRule: 'No rule leads to it here.',
    rests: 'It rests on what was assumed',
    restsNone: 'It rests on nothing that was assumed.',
    taken: (answer) => `Assumed: ${answer}`,
    confirm: (answer) => `Right: ${answer}`,
    otherwise: (answer) => `No: ${answer}`,
    unknown: 'Not known',
    changeIt: 'Confirm or change',
    yes: 'yes',
    no: 'no',
    missing: 'It hangs on these questions',
    cannotBeKnown: 'What cannot be known',
    tree: 'How it was worked out',
    treeHint: 'Each condition with the value that was used and what it has to be.',
    allConditions: 'Also the conditions that do not decide',
    marks: { holds: 'holds', fails: 'fails', unknown: 'not known', 'not-needed': 'no longer matters' },
    whyNot: 'What would make it otherwise',
    working: 'Working it out …',
    takenForGranted: 'Assumed until told otherwise',
    takenHint:
      'The answer rests on these. While nothing is said, each is taken as written below its question: confirm it, or say how it is.',
    noneTaken: 'The answer rests on nothing that was assumed.',
    readings: 'Where the law is unclear',
    readingsHint: 'The sources can be read in more than one way. Choose a reading, and the answer follows it.',
    leftOut: 'The reading you chose is not one of this version, so the answer leaves it out. It counts again on days whose rules have it.',
    noReadings: 'For this client, no finding hangs on how the law is read.',
    quietReadings: (count) =>
      count === 1 ? '1 unclear point that decides nothing here' : `${count} unclear points that decide nothing here`,
    asRecommended: 'Leave it open',
    recommended: 'recommended',
    day: 'The day of the question',
    dayHint: 'Move the day: the rules are those of that day, and the person is as old as then. Facts stay as they are.',
    typeDay: 'Or type the day',
    today: 'Today',
    earlier: 'Previous change',
    later: 'Next change',
    daysTitle: 'When the answer changes',
    findDays: 'Find the days on which the answer changes',
    days: (from, to) => `Days on which the answer changes, from ${from} to ${to}, if nothing else happens`,
    noDays: (from, to) => `Nothing changes from ${from} to ${to}, if nothing else happens.`,
    daysOutside: 'These rules are not for this case, so no days can be told.',
    daysOpen: (count) =>
      count === 1
        ? 'One finding is still open: it can change on other days too.'
        : `${count} findings are still open: they can change on other days too.`,
    daysRefused: 'The days can be found once there is an answer.',
    looked: (from) => `Before ${from} the facts could not be as they are given.`,
  },
  zh: {
    nothingSaid: '尚未填写任何情况，因此多数事项待定。',
    toClient: '填写个人情况',
    toInterview: '逐题回答',
    noVersion: (first) => `没有收录这一天适用的规则。最早收录的日期是${first}。`,
    goToFirst: (first) => `转到${first}`,
    refused: '暂时没有结论：所填情况中有不可能成立之处。',
    correct: '去更正',
    noAnswer: '暂无结论',
    nothingFound: '按现有情况，这些规则没有任何要求。',
    outsideTitle: '这些规则不适用于本案',
    outsideOpen: '首先需要确认：这些规则是否适用',
    instead: '应转向何处',
    otherRules: (from) => `这一天适用的规则与今天不同：适用自${from}起施行的规则。`,
    moreOfRules: '关于这些规则',
    places: '按原样保留的地名',
    next: '接下来要问',
    changes: (count) => `回答可能改变${count}项结论。`,
    answerIt: '去回答',
    openQuestions: (count) => `还有${count}个问题未答。`,
    findings: '逐地结论',
    findingsHint: '展开每项结论，可查看理由、依据及所依赖的内容。',
    theCase: '整个案件',
    notApplying: (count) => `${count}项不适用`,
    nothingElse: '此处没有适用的事项。',
    why: '理由',
    whyHint: (assumed, missing) =>
      [...(missing > 0 ? [`取决于${missing}个问题`] : []), ...(assumed > 0 ? [`依赖${assumed}项假定`] : [])].join('；'),
    aside: (text) => `（${text}）`,
    colon: '：',
    near: '接近界限',
    exception: '例外',
    behind: { applies: '依据以下规则', can: '依据以下规则可能适用', none: '以下规则均不适用' },
    noRule: '没有规则在此得出该结论。',
    rests: '所依赖的假定',
    restsNone: '不依赖任何假定。',
    taken: (answer) => `假定：${answer}`,
    confirm: (answer) => `属实：${answer}`,
    otherwise: (answer) => `不对：${answer}`,
    unknown: '不知道',
    changeIt: '确认或更改',
    yes: '是',
    no: '否',
    missing: '取决于以下问题',
    cannotBeKnown: '无法得知的情况',
    tree: '推算过程',
    treeHint: '列出每个条件、所用的数值以及要求。',
    allConditions: '同时列出不起决定作用的条件',
    marks: { holds: '成立', fails: '不成立', unknown: '未知', 'not-needed': '已无关紧要' },
    whyNot: '怎样会有不同结论',
    working: '正在推算……',
    takenForGranted: '未经说明前的假定',
    takenHint: '结论依赖以下各项。未填写时按题下所注处理：请逐项确认，或说明实际情况。',
    noneTaken: '结论不依赖任何假定。',
    readings: '法律不明确之处',
    readingsHint: '有关来源可以有不止一种理解。选择一种理解，结论随之改变。',
    leftOut: '您选择的理解不属于本版本，因此结论未予采用；在规则含有该理解的日期，它仍然有效。',
    noReadings: '就本案而言，没有结论取决于如何理解法律。',
    quietReadings: (count) => `${count}处不明确，但不影响本案`,
    asRecommended: '暂不选择',
    recommended: '推荐',
    day: '所问的日期',
    dayHint: '移动日期：适用当日的规则，年龄按当日计算；所填情况不变。',
    typeDay: '或直接输入日期',
    today: '今天',
    earlier: '上一个变化日',
    later: '下一个变化日',
    daysTitle: '结论何时改变',
    findDays: '查找结论发生变化的日期',
    days: (from, to) => `${from}至${to}之间，若无其他变化，结论在下列日期改变`,
    noDays: (from, to) => `${from}至${to}之间，若无其他变化，结论不会改变。`,
    daysOutside: '这些规则不适用于本案，因此无法列出日期。',
    daysOpen: (count) => `还有${count}项结论待定，也可能在其他日期改变。`,
    daysRefused: '有结论之后才能查找日期。',
    looked: (from) => `在${from}之前，所填情况不可能成立。`,
  },
}
