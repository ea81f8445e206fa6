import { checklist } from '../../analysis/checklist/checklist.ts'
import { type ChecklistFormat, checklistFormats, renderChecklist } from '../../analysis/checklist/render-checklist.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { type Arguments, unknownName } from '../arguments.ts'
import { type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { exitStatusOf, readCase, tellIgnored, told, withHorizon } from '../read-case.ts'

/** How `checklist` is called. */
export const usage: CommandUsage = {
  name: 'checklist',
  summary: 'lists what to do, bring and pay, by when and where, with boxes to tick',
  target: true,
  options: ['facts', 'as-of', 'known-on', 'reading', 'no-assumptions', 'all-assumptions', 'format', 'language', 'json', 'help'],
}

/** Prints what is found for the facts of a case as a list to work through. */
export async function checklistOfCase(args: Arguments, io: Io): Promise<number> {
  const format = formatOf(args)
  const given = await readCase(args, io, true)
  const { version, facts, options, rendering } = given
  const evaluation = withHorizon(evaluate(version, facts, options), given)
  const list = checklist(version, evaluation)
  tellIgnored(given, args, io)
  io.stdout.write(
    args.has('json')
      ? `${JSON.stringify({ ...told(list, args), ignored: given.ignored }, null, 2)}\n`
      : renderChecklist(version, list, { ...rendering, format }),
  )
  return exitStatusOf(evaluation)
}

/**
 * Reads the format asked for.
 *
 * @throws {@link UsageError} when there is no such format, or it is given besides `--json`.
 */
function formatOf(args: Arguments): ChecklistFormat {
  const given = args.value('format')
  if (given !== undefined && args.has('json')) throw new UsageError('`--format` and `--json` exclude each other: write one of them')
  const format = checklistFormats.find((known) => known === (given ?? 'markdown'))
  if (format === undefined) throw new UsageError(`--format: ${unknownName('format', given ?? '', checklistFormats)}`)
  return format
}
