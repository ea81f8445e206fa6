import { rulesets } from '../../rulesets/index.ts'
import type { Language } from '../calendar/language.ts'
import { inert } from '../calendar/printable.ts'
import { type ErrorCode, isRulesetError } from '../errors.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import { affectedFiles, usage as affectedUsage } from './commands/affected.ts'
import { ask, usage as askUsage } from './commands/ask.ts'
import { batch, usage as batchUsage } from './commands/batch.ts'
import { checklistOfCase, usage as checklistUsage } from './commands/checklist.ts'
import { compare, usage as compareUsage } from './commands/compare.ts'
import { usage as diffUsage, diffVersions } from './commands/diff.ts'
import { evaluateCase, usage as evaluateUsage } from './commands/evaluate.ts'
import { explainCase, usage as explainUsage } from './commands/explain.ts'
import { usage as exportUsage, exportVersion } from './commands/export.ts'
import { list, usage as listUsage } from './commands/list.ts'
import { receiptOfCase, usage as receiptUsage } from './commands/receipt.ts'
import { show, usage as showUsage } from './commands/show.ts'
import { usage as verifyUsage, verifyVersions } from './commands/verify.ts'
import { verifyReceiptFile, usage as verifyReceiptUsage } from './commands/verify-receipt.ts'
import { whenOfCase, usage as whenUsage } from './commands/when.ts'
import { whyNotOfCase, usage as whyNotUsage } from './commands/why-not.ts'
import { completionFor, shells } from './completions.ts'
import { errorInWords, systemInWords, usageInWords } from './error-in-words.ts'
import { unknownName } from './faults.ts'
import { commandHelpText, helpText } from './help.ts'
import { exit, type Io, SystemError, UsageError } from './io.ts'
import type { CommandUsage } from './options.ts'
import { languageOf } from './read-case.ts'
import { cannotGoOn, cannotPrint, systemCode } from './system-faults.ts'
import { widthOf } from './terminal.ts'

interface Command {
  readonly usage: CommandUsage
  run(args: Arguments, io: Io): Promise<number>
}

const helpUsage: CommandUsage = {
  name: 'help',
  summary: 'tells how the command, or one of its commands, is called',
  takes: 'command',
  options: ['language', 'help'],
}

const completionUsage: CommandUsage = {
  name: 'completion',
  summary: 'writes what a shell reads to complete what is typed',
  takes: 'shell',
  options: ['help'],
}

const commands: readonly Command[] = [
  { usage: listUsage, run: list },
  { usage: showUsage, run: show },
  { usage: evaluateUsage, run: evaluateCase },
  { usage: explainUsage, run: explainCase },
  { usage: whyNotUsage, run: whyNotOfCase },
  { usage: checklistUsage, run: checklistOfCase },
  { usage: whenUsage, run: whenOfCase },
  { usage: askUsage, run: ask },
  { usage: compareUsage, run: compare },
  { usage: diffUsage, run: diffVersions },
  { usage: verifyUsage, run: verifyVersions },
  { usage: batchUsage, run: batch },
  { usage: receiptUsage, run: receiptOfCase },
  { usage: verifyReceiptUsage, run: verifyReceiptFile },
  { usage: affectedUsage, run: affectedFiles },
  { usage: exportUsage, run: exportVersion },
  { usage: completionUsage, run: complete },
  { usage: helpUsage, run: help },
]

/** How each command is called. */
export const usages: readonly CommandUsage[] = commands.map(({ usage }) => usage)

/**
 * Runs the command `immigration-rulesets`.
 *
 * @param argv - The arguments behind the name of the program.
 * @param io - The streams to use, and no others.
 *
 * @returns The exit status: 0 decided, 1 usage or ruleset error, 2 undetermined or contested, 3 bad facts, 4 not covered. Errors are written to standard
 * error, and then nothing is written to standard output.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    const language = languageSaid(argv)
    if (error instanceof UsageError) {
      io.stderr.write(`${inert(usageInWords(error, commandOf(argv), language))}\n`)
      return exit.usage
    }
    const code = systemCode(error)
    const fault = error instanceof SystemError ? error : code === undefined ? undefined : cannotGoOn(code)
    if (fault !== undefined) {
      io.stderr.write(`${inert(systemInWords(fault, language))}\n`)
      return exit.usage
    }
    if (!isRulesetError(error)) throw error
    io.stderr.write(`${inert(errorInWords(error, language))}\n`)
    return isOfInput(error.code) ? exit.facts : exit.usage
  }
}

/** Says that what the command prints cannot be written. */
export function unprinted(code: string, argv: readonly string[]): string {
  return systemInWords(cannotPrint(code), languageSaid(argv))
}

/** Whether an error is about what somebody gave to be read, and not about how the command was called. */
function isOfInput(code: ErrorCode): boolean {
  return code === 'INVALID_JSON' || code === 'INVALID_FACTS' || code === 'INVALID_RECEIPT'
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--version') return print(io, io.packageVersion)
  // Whoever names no command is told which there are.
  if (name === undefined || /^(-h|--help|--language(=.*)?)$/su.test(name)) return overview(parseArguments(helpUsage, argv), io)
  const command = commandNamed(name)
  const args = parseArguments(command.usage, rest)
  // Said for every command, even where this call of it would write no text.
  const language = languageOf(args)
  return args.has('help') ? print(io, commandHelpText(command.usage, widthOf(io), language)) : command.run(args, io)
}

/** Prints how the command is called, or the one of its commands that is named. */
async function help(args: Arguments, io: Io): Promise<number> {
  return args.target === ''
    ? overview(args, io)
    : print(io, commandHelpText(commandNamed(args.target).usage, widthOf(io), languageOf(args)))
}

/** Prints which commands there are. */
function overview(args: Arguments, io: Io): number {
  if (args.target !== '' && !args.has('help'))
    throw new UsageError({
      en: `the command comes first: write immigration-rulesets ${args.target} --language ${languageOf(args)}`,
      zh: `请先写命令：immigration-rulesets ${args.target} --language ${languageOf(args)}`,
    })
  return print(io, helpText(usages, widthOf(io), languageOf(args)))
}

/** Prints the completion of a shell. */
async function complete({ target }: Arguments, io: Io): Promise<number> {
  if (!shells.includes(target)) throw new UsageError(unknownName('shell', target, shells))
  return print(io, completionFor(target, { commands: usages, rulesets: Object.keys(rulesets) }).trimEnd())
}

/**
 * Finds a command.
 *
 * @throws {@link UsageError} when there is none of that name.
 */
function commandNamed(name: string): Command {
  const command = commands.find(({ usage }) => usage.name === name)
  if (command !== undefined) return command
  throw new UsageError(
    unknownName(name.startsWith('-') ? 'option' : 'command', name, [...usages.map((usage) => usage.name), '--help', '--version']),
  )
}

function print(io: Io, text: string): number {
  io.stdout.write(`${text}\n`)
  return exit.decided
}

function commandOf([name]: readonly string[]): string {
  return commands.some(({ usage }) => usage.name === name) ? `${name} ` : ''
}

/** The language that somebody asked for, as far as it can be told where something went wrong. */
function languageSaid(argv: readonly string[]): Language {
  const isChinese = argv.some((word, index) => word === '--language=zh' || (word === 'zh' && argv[index - 1] === '--language'))
  return isChinese ? 'zh' : 'en'
}
