import { parseArgs } from 'node:util'
import { unknownName } from './faults.ts'
import { UsageError } from './io.ts'
import {
  type CommandUsage,
  type OperandDefinition,
  type OptionDefinition,
  type OptionName,
  operands,
  optionDefinitions,
} from './options.ts'

/** What a command was given. */
export interface Arguments {
  /** What stands behind the name of the command: a ruleset, as `<id>[@<version>]`; empty where nothing does. */
  readonly target: string
  /** All that stands there, where that may be several words. */
  readonly targets: readonly string[]
  /** Everything behind the name of the command, as it was given. */
  readonly argv: readonly string[]
  /** Whether a switch was given. */
  has(option: OptionName): boolean
  /** The value of an option, if it was given. */
  value(option: OptionName): string | undefined
  /** The values of an option that repeats. */
  values(option: OptionName): readonly string[]
}

/**
 * Reads the arguments that follow the name of a command.
 *
 * @throws {@link UsageError} for an option that the command does not have, one without its value or given twice, or a ruleset that is
 * lacking.
 *
 * @example
 * parseArguments(usage, ['us-police-certificates', '--as-of=2026-11-21']).value('as-of') //=> '2026-11-21'
 */
export function parseArguments(usage: CommandUsage, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      usage.options.map(
        (name) => [name, { type: takesValue(name) ? 'string' : 'boolean', ...(name === 'help' && { short: 'h' }) }] as const,
      ),
    ),
  })
  const given = new Map<OptionName, string[]>()
  const targets: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') targets.push(token.value)
    if (token.kind === 'option') addOption(given, usage, token)
  }
  if (!given.has('help')) checkTargets(usage, targets, usage.options.includes('facts') && !given.has('facts'))
  return {
    target: targets[0] ?? '',
    targets,
    argv,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.[0],
    values: (option) => given.get(option) ?? [],
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function addOption(given: Map<OptionName, string[]>, usage: CommandUsage, { name, rawName, value, inlineValue }: OptionToken): void {
  const option = usage.options.find((known) => known === name)
  if (option === undefined) {
    const known = usage.options.map((known) => `--${known}`)
    throw new UsageError(unknownName('option', rawName, known))
  }
  const definition: OptionDefinition = optionDefinitions[option]
  if (definition.takes === undefined) {
    if (value !== undefined) throw new UsageError({ en: `\`--${option}\` takes no value`, zh: `\`--${option}\` 不带取值` })
    given.set(option, [])
    return
  }
  // What looks like the next option was not meant as a value; `--facts=-x` says that it is.
  const isNext = inlineValue !== true && value !== undefined && value.startsWith('-') && value !== '-'
  if (value === undefined || value === '' || isNext)
    throw new UsageError({
      en: `\`--${option}\` needs a value: write --${option} ${definition.takes}`,
      zh: `\`--${option}\` 缺少取值：请写 --${option} ${definition.takes}`,
    })
  if (given.has(option) && definition.repeats === undefined)
    throw new UsageError({ en: `\`--${option}\` is given twice`, zh: `\`--${option}\` 写了两次` })
  given.set(option, [...(given.get(option) ?? []), value])
}

/** @param lacksFacts - Whether facts could be given and are not: then they may be what is too much. */
function checkTargets({ name, takes }: CommandUsage, targets: readonly string[], lacksFacts: boolean): void {
  const operand: OperandDefinition | undefined = takes === undefined ? undefined : operands[takes]
  if (operand !== undefined && !operand.optional && targets.length === 0) {
    throw new UsageError({
      en: `\`${name}\` needs ${operand.words === undefined ? `a ${takes}` : 'a ruleset and two of its versions'}: write immigration-rulesets ${name} ${operand.takes}`,
      zh: `命令不完整：请写 immigration-rulesets ${name} ${operand.takes}`,
    })
  }
  const unexpected = operand?.repeats === undefined ? targets[operand === undefined ? 0 : (operand.words ?? 1)] : undefined
  if (unexpected === undefined) return
  const meant = lacksFacts ? `--facts ${unexpected}` : undefined
  throw new UsageError({
    en: `\`${unexpected}\` is one argument too many${meant === undefined ? '' : `: for a file of facts write \`${meant}\``}`,
    zh: `多写了 \`${unexpected}\`${meant === undefined ? '' : `：如果是事实文件，请写 \`${meant}\``}`,
  })
}

function takesValue(name: OptionName): boolean {
  const definition: OptionDefinition = optionDefinitions[name]
  return definition.takes !== undefined
}
