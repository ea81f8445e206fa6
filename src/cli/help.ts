import type { Language } from '../calendar/language.ts'
import { lineWidth, wrap } from '../text/layout.ts'
import { optionsZh, summariesZh } from './help-zh.ts'
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
    ...commands.map((usage) => [`immigration-rulesets ${usage.name}`, summaryOf(usage, language)] as const),
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
    optionsOf: '`immigration-rulesets help <命令>` 列出该命令的选项。各命令加 --language zh 即以中文回答。',
    notAdvice: '以上只是把公开的规则适用于所给的事实，不是法律意见。',
  },
}

/** What a command does. */
function summaryOf({ name, summary }: CommandUsage, language: Language): string {
  return language === 'zh' ? (summariesZh[name] ?? summary) : summary
}

/** Writes how one command is called. */
export function commandHelpText(usage: CommandUsage, width = lineWidth, language: Language = 'en'): string {
  const summary = summaryOf(usage, language)
  return [
    ...wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}${language === 'zh' ? '。' : '.'}`, '', '', width),
    '',
    `  ${synopsisOf(usage, language)}`,
    '',
    ...inColumns(
      usage.options.map((option) => {
        const { takes, help }: OptionDefinition = optionDefinitions[option]
        return [takes === undefined ? `--${option}` : `--${option} ${takes}`, language === 'zh' ? optionsZh[option] : help] as const
      }),
      width,
    ),
    '',
    ...exitLines(width, language, usage.exits),
  ].join('\n')
}

/** How a command is called, in a line. */
export function synopsisOf({ name, takes }: CommandUsage, language: Language = 'en'): string {
  const options = language === 'zh' ? '[选项]' : '[options]'
  return ['immigration-rulesets', name, ...(takes === undefined ? [] : [operands[takes].takes]), options].join(' ')
}

/** The widest that the first of two columns gets; what is longer has a line of its own. */
const mostLabel = 36

function inColumns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const label = Math.min(mostLabel, Math.max(...rows.map(([name]) => name.length)))
  const indent = ' '.repeat(label + 4)
  return rows.flatMap(([name, text]) =>
    name.length > label
      ? [...choicesInLines(name, width), ...wrap(text, indent, indent, width)]
      : wrap(text, `  ${name.padEnd(label)}  `, indent, width),
  )
}

/** An option with what it takes; a line that would be too long goes on after one of the choices. */
function choicesInLines(name: string, width: number): readonly string[] {
  const lines = ['  ']
  for (const choice of name.split(/(?<=\|)/)) {
    const line = (lines.at(-1) ?? '') + choice
    if (line.length > width) lines.push(`      ${choice}`)
    else lines[lines.length - 1] = line
  }
  return lines
}

function exitLines(width: number, language: Language, own?: CommandUsage['exits']): readonly string[] {
  const statuses = own?.map(([status, text]) => [status, text[language]]) ?? (language === 'zh' ? exitStatusesZh : exitStatuses)
  return [
    ...wrap(`${exitPhrases[language].status}${statuses.map(([status, text]) => `${status} ${text}`).join(' · ')}`, '', '', width),
    ...wrap(exitPhrases[language].errors, '', '', width),
  ]
}

const exitPhrases: Readonly<Record<Language, Readonly<Record<'status' | 'errors', string>>>> = {
  en: { status: 'Exit status: ', errors: 'Errors go to standard error; then there is nothing on standard output.' },
  zh: { status: '退出状态：', errors: '错误写到标准错误，此时标准输出没有内容。' },
}
