import type { OptionName } from './options.ts'

// The help in Chinese; the man page and the completions are in English.

/** What each command does. */
export const summariesZh: Readonly<Record<string, string>> = {
  list: '列出各套规则及其版本',
  show: '显示某一版本的全部规则',
  evaluate: '把一套规则适用于一个人的事实',
  explain: '逐项说明结论从何而来',
  checklist: '列出要办、要交、要付的各项，可打勾',
  'why-not': '说明怎样的变化才会使结论不同，当事人能做到的在先',
  when: '如别无变化，说明各项结论到何时为止、因何改变',
  ask: '逐题询问需要的事实，然后回答',
  compare: '按目的国列出需要哪些国家的证明',
  diff: '比较两个版本有何不同，每处附一例',
  batch: '逐行回答许多人的事实',
  receipt: '把所问、所给事实和全部结论写成带哈希值的收据',
  verify: '查遍所有情形，指出某一版本中哪些规则、例外或解读从不影响结论',
  'verify-receipt': '核对收据是否被改动，并重新适用其版本',
  affected: '说明另一版本使哪些当事人的结论有变，其余的该问什么',
  export: '把一个版本写成其他程序的格式',
  completion: '输出命令行补全脚本',
  help: '说明如何使用本命令或其中某个命令',
}

/** What each option does. */
export const optionsZh: Readonly<Record<OptionName, string>> = {
  facts: 'JSON 格式的事实，每人不超过 1 MiB；- 表示从标准输入读取',
  'as-of': '问的是哪一天，例如 2026-11-21；从不读取系统时钟',
  'known-on': '只用该日或之前已编入的规则',
  until: '查看到哪一天为止；未写时为所问日期之后10年，至多50年',
  reading: '采用法律的某一种解读；可多次使用',
  'no-assumptions': '未告知的事实不采用假定值，留待确定',
  'all-assumptions': '不影响任何结论的假定也一并列出',
  language: '文本所用的语言；未写时为英文（en）',
  full: '全部说明：每条理由，每个来源及其出处和日期',
  country: '只看与该国有关的内容',
  outcome: '只看标题含有这些字的事项，例如 police',
  rule: '只看标题含有这些字的规则',
  color: '颜色：有人看时使用（auto）、总是使用（always）、从不使用（never）',
  json: '输出供程序读取的 JSON',
  format: '写成哪种格式，未写时为 markdown；html 可供打印',
  svg: '另把居留、时间范围和证明画入该新文件；- 表示输出图片，不输出回答',
  ics: '另把有变化的日期写入该新文件，可导入任何日历程序；- 表示输出日历，不输出回答',
  certificate: '另把该版本的判定图写入该新文件，供他人核对；- 表示输出判定图，不输出回答',
  force: '要写的文件已存在时予以替换；绝不替换事实文件',
  to: '导出什么：规则（json-rules-engine、json-logic、dmn）、事实的格式（json-schema），或一项结果的流程图（mermaid）',
  draft: '采用 JSON Schema 的哪一版，未写时为 2020-12',
  all: '用每一套规则在该日的版本回答',
  statuses: '只写每一事项的结论，不写理由',
  summary: '只统计回答，不逐一写出',
  'from-line': '从哪一行开始，例如最后已答的下一行；第一行为 1',
  workers: '用几个线程回答，未写时为一个',
  'input-format': '输入的格式；未写时看文件名的后缀，否则为 JSON 行',
  'output-format': '回答的格式，未写时为 JSON 行；csv 须与 --statuses 同用',
  salt: '32 位以上的随机十六进制数字（保密），以便日后从收据中略去事实',
  help: '显示本说明',
}
