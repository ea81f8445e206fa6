import { type CommandUsage, type OptionDefinition, type OptionName, operands, optionDefinitions, valuesOf } from './options.ts'

/** What a shell can complete: the commands with their options, and the ids of the rulesets. */
export interface Completable {
  readonly commands: readonly CommandUsage[]
  readonly rulesets: readonly string[]
}

/** The shells that a completion can be written for. */
export const shells = valuesOf(operands.shell.takes)

/** Writes the completion for a shell: a script for it to read. */
export function completionFor(shell: string, given: Completable): string {
  if (shell === 'bash') return bash(given)
  return shell === 'zsh' ? zsh(given) : fish(given)
}

function bash({ commands, rulesets }: Completable): string {
  const used = optionsOf(commands)
  const from = (words: readonly string[]) => `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current"))`
  return [
    '# Completion of immigration-rulesets for bash: source <(immigration-rulesets completion bash)',
    '_immigration_rulesets() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"',
    '  COMPREPLY=()',
    `  if [ "$COMP_CWORD" -eq 1 ]; then ${from(commands.map(({ name }) => name))}; return; fi`,
    '  case "$previous" in',
    ...used.flatMap((name) => {
      const { takes }: OptionDefinition = optionDefinitions[name]
      if (takes === undefined) return []
      const values = valuesOf(takes)
      if (values.length > 0) return [`    --${name}) ${from(values)}; return ;;`]
      return [`    --${name}) ${takes.startsWith('<file') ? 'COMPREPLY=($(compgen -f -- "$current")); ' : ''}return ;;`]
    }),
    '  esac',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '  case "${COMP_WORDS[1]}" in',
    ...commands.map(({ name, options, takes }) => {
      const words = operandsOf({ commands, rulesets }, takes)
      const operand = words.length === 0 ? '' : `if [ "$COMP_CWORD" -eq 2 ] && [[ "$current" != -* ]]; then ${from(words)}; else `
      return `    ${name}) ${operand}${from(options.map((option) => `--${option}`))}${operand === '' ? '' : '; fi'} ;;`
    }),
    '  esac',
    '}',
    'complete -F _immigration_rulesets immigration-rulesets',
    '',
  ].join('\n')
}

function zsh({ commands, rulesets }: Completable): string {
  const quoted = (text: string) => text.replaceAll("'", "'\\''")
  const described = (text: string) => quoted(text.replace(/[[\]:]/g, ' '))
  return [
    '#compdef immigration-rulesets',
    '# Completion of immigration-rulesets for zsh: source <(immigration-rulesets completion zsh)',
    '_immigration_rulesets() {',
    `  local -a commands=(${commands.map(({ name, summary }) => `'${name}:${described(summary)}'`).join(' ')})`,
    "  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi",
    '  local command=$words[2]',
    '  shift words; (( CURRENT-- ))',
    '  case $command in',
    ...commands.map(({ name, options, takes }) => {
      const words = operandsOf({ commands, rulesets }, takes)
      const operand =
        words.length === 0 ? [] : [`'${takes === 'rulesets' ? '*' : '1'}:${takes === 'versions' ? 'ruleset' : takes}:(${words.join(' ')})'`]
      const own = options.map((option) => {
        const { takes: value, help, repeats }: OptionDefinition = optionDefinitions[option]
        const values = valuesOf(value)
        const action =
          value === undefined
            ? ''
            : values.length > 0
              ? `:value:(${values.join(' ')})`
              : value.startsWith('<file')
                ? ':file:_files'
                : ':value: '
        return `'${repeats === undefined ? '' : '*'}--${option}[${described(help)}]${action}'`
      })
      return `    ${name}) _arguments ${[...operand, ...own].join(' ')} ;;`
    }),
    '  esac',
    '}',
    'compdef _immigration_rulesets immigration-rulesets',
    '',
  ].join('\n')
}

function fish({ commands, rulesets }: Completable): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return [
    '# Completion of immigration-rulesets for fish: immigration-rulesets completion fish | source',
    'complete -c immigration-rulesets -f',
    ...commands.flatMap(({ name, summary, options, takes }) => {
      const words = operandsOf({ commands, rulesets }, takes)
      const within = `complete -c immigration-rulesets -n '__fish_seen_subcommand_from ${name}'`
      return [
        `complete -c immigration-rulesets -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
        ...(words.length === 0 ? [] : [`${within} -a ${quoted(words.join(' '))}`]),
        ...options.map((option) => {
          const { takes: value, help }: OptionDefinition = optionDefinitions[option]
          const values = valuesOf(value)
          const action =
            value === undefined
              ? ''
              : values.length > 0
                ? ` -x -a ${quoted(values.join(' '))}`
                : value.startsWith('<file')
                  ? ' -r -F'
                  : ' -x'
          return `${within} -l ${option}${action} -d ${quoted(help)}`
        }),
      ]
    }),
    '',
  ].join('\n')
}

function operandsOf({ commands, rulesets }: Completable, takes: CommandUsage['takes']): readonly string[] {
  if (takes === 'ruleset' || takes === 'rulesets' || takes === 'versions') return rulesets
  if (takes === 'command') return commands.map(({ name }) => name)
  return takes === 'shell' ? shells : []
}

function optionsOf(commands: readonly CommandUsage[]): readonly OptionName[] {
  return [...new Set(commands.flatMap(({ options }) => options))]
}
