import type { Language } from 'immigration-rulesets'

export interface ClientWords {
  readonly purpose: string
  readonly lead: string
  readonly stays: string
  readonly file: string
  readonly load: string
  readonly save: string
  readonly example: string
  readonly keep: string
  readonly keepWarning: string
  readonly startOver: string
  readonly startOverAsk: string
  readonly startOverYes: string
  readonly startOverNo: string
  readonly refused: (name: string) => string
  readonly refusedNothing: string
  readonly loadAnyway: string
  readonly loadedToMend: string
  readonly loaded: (name: string) => string
  readonly saved: string
  readonly savedWithProblems: string
  readonly exampleLoaded: string
  readonly cleared: string
  readonly removed: (who: string) => string
  readonly bringBack: string
  readonly broughtBack: string
  readonly reading: string
  readonly couldNotSay: string
  readonly couldNotCheck: string
  readonly people: string
  readonly peopleHelp: string
  readonly add: string
  readonly addNow: string
  readonly name: string
  readonly nameHelp: string
  readonly removePerson: (who: string) => string
  readonly unnamed: string
  readonly whichFacts: string
  readonly thisRuleset: string
  readonly everyRuleset: string
  readonly understood: string
  readonly checking: string
  readonly problems: (count: number) => string
  readonly semicolon: string
  readonly toFillIn: (count: number) => string
  readonly notCovered: string
  readonly groups: Readonly<Record<'person' | 'stays' | 'certificates' | 'needed' | 'assumed', string>>
  readonly assumedHelp: string
  readonly unused: (count: number) => string
  readonly unusedHelp: string
  readonly forget: string
}

/** What the view of the client says. */
export const clientWords: Readonly<Record<Language, ClientWords>> = {
  en: {
    purpose:
      'For applicants and for those who advise them: this page tells which police certificates and papers a person needs for the United States, Canada, Australia, New Zealand or China, from where, and why.',
    lead: 'Say here what is known of the person. What is not known can stay open: the answers tell what hangs on it. For whatever nobody can tell, choose “I do not know”: it is not asked again.',
    stays: 'Nothing that you type leaves this browser. It is gone when the page is closed, unless you save it.',
    file: 'Client file',
    load: 'Load a file',
    save: 'Save as a file',
    example: 'Load an example',
    keep: 'Keep it in the address of this page',
    keepWarning:
      'Whoever sees the address then sees all that is said here: in the history of the browser, in a bookmark, in a message that the address is sent in.',
    startOver: 'Start over',
    startOverAsk: 'Delete all that is said here, of every person? A file that was saved stays.',
    startOverYes: 'Yes, delete it',
    startOverNo: 'No, keep it',
    refused: (name) => `${name} was not taken in, for these reasons:`,
    refusedNothing: 'What was here before is unchanged.',
    loadAnyway: 'Take it in as it is, and mend it here',
    loadedToMend: 'The file is loaded. What cannot be understood is told below, beside its field.',
    loaded: (name) => `${name} is loaded.`,
    saved: 'The file is handed to your browser to save.',
    savedWithProblems:
      'The file is handed to your browser to save. It holds entries that cannot be understood: you will be told of them when it is loaded.',
    exampleLoaded: 'An example is loaded: an invented person.',
    cleared: 'All is deleted.',
    removed: (who) => `${who}: removed, with all that was said and ticked off.`,
    bringBack: 'Undo: bring back what was here before',
    broughtBack: 'What was here before is back.',
    reading: 'Reading the file …',
    couldNotSay: 'The file could not be opened.',
    couldNotCheck: 'The file was not taken in: the rules to check it by could not be loaded. Try again, then choose the file once more.',
    people: 'People',
    peopleHelp: 'Each person of a family has facts of their own. The answers are about the person chosen here.',
    add: 'Add a person of the family',
    addNow: 'Add',
    name: 'Name',
    nameHelp: 'The name only tells people apart: it decides nothing.',
    removePerson: (who) => `Remove ${who}`,
    unnamed: 'no name',
    whichFacts: 'Ask for',
    thisRuleset: 'what these rules need',
    everyRuleset: 'what any rules on this page need',
    understood: 'All that is said here can be understood.',
    checking: 'Reading what is said here …',
    problems: (count) => (count === 1 ? '1 entry needs another look' : `${count} entries need another look`),
    semicolon: '; ',
    toFillIn: (count) => (count === 1 ? '1 field is still to fill in' : `${count} fields are still to fill in`),
    notCovered: 'No version of these rules covers this day. Choose another day above.',
    groups: {
      person: 'The person',
      stays: 'Where the person has lived',
      certificates: 'Certificates in hand',
      needed: 'What else matters',
      assumed: 'What is assumed unless you say otherwise',
    },
    assumedHelp: 'Most people can leave these as they are. Look through them once: each says what is taken as so.',
    unused: (count) => `Said, but of no use to these rules (${count})`,
    unusedHelp: 'It stays in the file, and other rules may use it.',
    forget: 'Forget this',
  },
  zh: {
    purpose:
      '供申请人及为其提供帮助的人使用：本页说明一个人前往美国、加拿大、澳大利亚、新西兰，或在中国居留，需要哪些无犯罪记录证明和证件、向哪里开具，以及理由。',
    lead: '请在此填写已知的个人情况。不清楚的可以先空着：结论会说明哪些取决于它。无法得知的，请选“不知道”，之后不会再问。',
    stays: '您输入的内容不会离开本浏览器。除非您保存，关闭页面后内容即消失。',
    file: '个人情况文件',
    load: '载入文件',
    save: '保存为文件',
    example: '载入示例',
    keep: '保留在本页网址中',
    keepWarning: '之后，凡看到该网址的人都能看到此处填写的全部内容：浏览器历史记录、书签，以及包含该网址的消息。',
    startOver: '重新开始',
    startOverAsk: '要删除此处所有人的全部内容吗？已保存的文件不受影响。',
    startOverYes: '是，删除',
    startOverNo: '否，保留',
    refused: (name) => `未载入 ${name}，原因如下：`,
    refusedNothing: '原有内容没有变化。',
    loadAnyway: '仍按原样载入，在此更正',
    loadedToMend: '已载入文件。无法理解的内容在下方各项旁说明。',
    loaded: (name) => `已载入 ${name}。`,
    saved: '文件已交由浏览器保存。',
    savedWithProblems: '文件已交由浏览器保存。其中有无法理解的内容，再次载入时会提示。',
    exampleLoaded: '已载入示例：人物为虚构。',
    cleared: '已全部删除。',
    removed: (who) => `已删除${who}及其全部内容和勾选。`,
    bringBack: '撤销：恢复原有内容',
    broughtBack: '已恢复原有内容。',
    reading: '正在读取文件……',
    couldNotSay: '无法打开该文件。',
    couldNotCheck: '未载入文件：用于检查文件的规则无法加载。请重试，然后重新选择文件。',
    people: '人员',
    peopleHelp: '家庭中每个人的情况分别填写。结论针对此处选定的人。',
    add: '添加家庭成员',
    addNow: '添加',
    name: '姓名',
    nameHelp: '姓名仅用于区分人员，不影响结论。',
    removePerson: (who) => `删除${who}`,
    unnamed: '未填姓名',
    whichFacts: '询问范围',
    thisRuleset: '本事项所需的内容',
    everyRuleset: '本页所有事项所需的内容',
    understood: '此处填写的内容均可理解。',
    checking: '正在检查所填内容……',
    problems: (count) => `有 ${count} 处需要再看一看`,
    semicolon: '；',
    toFillIn: (count) => `还有 ${count} 处需要填写`,
    notCovered: '没有适用于该日期的版本。请在上方另选日期。',
    groups: {
      person: '个人',
      stays: '居住经历',
      certificates: '已有的证明',
      needed: '其他相关情况',
      assumed: '未另行说明时的假定',
    },
    assumedHelp: '多数人无需改动。请通读一遍：每项都写明按什么处理。',
    unused: (count) => `已填写、但本事项用不到的内容（${count}）`,
    unusedHelp: '这些内容保留在文件中，其他事项可能用到。',
    forget: '删除此项',
  },
}
