import type { Language } from '../calendar/language.ts'
import { lineWidth, wrap } from '../text/layout.ts'
import { type CommandUsage, type OptionDefinition, operands, optionDefinitions } from './options.ts'

/** What the command is for, in a sentence. */
export const purpose = 'Applies versioned immigration rulesets to the facts of a case, with reasons and without guessing.'

/** What the exit status says. */
export const exitStatuses: readonly (readonly [number, string])[] = [
  [0, 'decided'],
  [1, 'usage or ruleset error'],
  [2, 'undetermined or contested'],
  [3, 'bad facts'],
  [4, 'not covered'],
]

const exitStatusesZh: typeof exitStatuses = [
  [0, '已有结论'],
  [1, '命令或规则有误'],
  [2, '尚无定论或有争议'],
  [3, '事实有误'],
  [4, '不在规则范围内'],
]

/** Writes what the command is for and which commands it has. */
export function helpText(commands: readonly CommandUsage[], width = lineWidth, language: Language = 'en'): string {
  const { purpose: what, version, optionsOf, notAdvice } = overview[language]
  const names = [
    ...commands.map(({ name, summary }) => [`immigration-rulesets ${name}`, language === 'zh' ? summaryZh(name) : summary] as const),
    ['immigration-rulesets --version', version] as const,
  ]
  const paragraphs = [wrap(what, '', '', width), inColumns(names, width), wrap(optionsOf, '', '', width)]
  return [...paragraphs, exitLines(width, language), wrap(notAdvice, '', '', width)].map((lines) => lines.join('\n')).join('\n\n')
}

const overview: Readonly<Record<Language, Readonly<Record<'purpose' | 'version' | 'optionsOf' | 'notAdvice', string>>>> = {
  en: {
    purpose,
    version: 'the version of this package',
    optionsOf: '`immigration-rulesets help <command>` tells the options of a command.',
    notAdvice: 'This applies published rules to the facts given. It is not legal advice.',
  },
  zh: {
    purpose: '按当事人的事实适用各版移民规则：说明理由，不作猜测。',
    version: '本软件包的版本',
    optionsOf: '`immigration-rulesets help <命令>` 列出该命令的选项（英文）。各命令加 --language zh 即以中文回答。',
    notAdvice: '以上只是把公开的规则适用于所给的事实，不是法律意见。',
  },
}

/** What each command does, in Chinese; the name alone of one that nothing is said of. */
function summaryZh(name: string): string {
  return Object.hasOwn(summariesZh, name) ? (summariesZh[name] ?? name) : name
}

const summariesZh: Readonly<Record<string, string>> = {
  list: '列出各套规则及其版本',
  show: '显示某一版本的全部规则',
  evaluate: '把一套规则适用于一个人的事实',
  explain: '逐项说明结论从何而来',
  checklist: '列出要办、要交、要付的各项，可打勾',
  ask: '逐题询问需要的事实，然后回答',
  compare: '按目的国列出需要哪些国家的证明',
  batch: '逐行回答许多人的事实',
  export: '把一个版本写成其他程序的格式',
  completion: '输出命令行补全脚本',
  help: '说明如何使用本命令或其中某个命令',
}

/** Writes how one command is called. */
export function commandHelpText(usage: CommandUsage, width = lineWidth): string {
  const { summary, options } = usage
  return [
    ...wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, '', '', width),
    '',
    `  ${synopsisOf(usage)}`,
    '',
    ...inColumns(
      options.map((option) => {
        const { takes, help }: OptionDefinition = optionDefinitions[option]
        return [takes === undefined ? `--${option}` : `--${option} ${takes}`, help] as const
      }),
      width,
    ),
    '',
    ...exitLines(width),
  ].join('\n')
}

/** How a command is called, in a line. */
export function synopsisOf({ name, takes }: CommandUsage): string {
  return ['immigration-rulesets', name, ...(takes === undefined ? [] : [operands[takes].takes]), '[options]'].join(' ')
}

/** The widest that the first of two columns gets; what is longer has a line of its own. */
const mostLabel = 36

function inColumns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const label = Math.min(mostLabel, Math.max(...rows.map(([name]) => name.length)))
  const indent = ' '.repeat(label + 4)
  return rows.flatMap(([name, text]) =>
    name.length > label ? [`  ${name}`, ...wrap(text, indent, indent, width)] : wrap(text, `  ${name.padEnd(label)}  `, indent, width),
  )
}

function exitLines(width: number, language: Language = 'en'): readonly string[] {
  const statuses = language === 'zh' ? exitStatusesZh : exitStatuses
  return [
    ...wrap(`${exitPhrases[language].status}${statuses.map(([status, text]) => `${status} ${text}`).join(' · ')}`, '', '', width),
    ...wrap(exitPhrases[language].errors, '', '', width),
  ]
}

const exitPhrases: Readonly<Record<Language, Readonly<Record<'status' | 'errors', string>>>> = {
  en: { status: 'Exit status: ', errors: 'Errors go to standard error; then there is nothing on standard output.' },
  zh: { status: '退出状态：', errors: '错误写到标准错误，此时标准输出没有内容。' },
}
