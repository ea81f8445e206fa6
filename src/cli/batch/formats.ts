import type { Arguments } from '../arguments.ts'
import { unknownName } from '../faults.ts'
import { UsageError } from '../io.ts'

/** How lines are written; a line of Parquet is a row of it. */
export type Format = (typeof formats)[number]

const formats = ['jsonl', 'csv', 'parquet'] as const

/** How the input is written: as the arguments say, or else as the ending of its name does. */
export function inputFormat(args: Arguments): Format {
  const ending = /\.([^.]*)$/.exec(args.value('facts') ?? '')?.[1]?.toLowerCase()
  return formatOption(args, 'input-format') ?? formats.find((format) => format === ending) ?? 'jsonl'
}

/** How answers are to be written. */
export function outputFormat(args: Arguments): Format {
  return formatOption(args, 'output-format') ?? 'jsonl'
}

function formatOption(args: Arguments, option: 'input-format' | 'output-format'): Format | undefined {
  const given = args.value(option)
  const format = formats.find((known) => known === given)
  if (given !== undefined && format === undefined) throw new UsageError(unknownName('format', given, formats, `--${option}: `))
  return format
}
