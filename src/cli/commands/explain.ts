import { evaluate } from '../../reasons/evaluate.ts'
import { explain } from '../../reasons/explain.ts'
import { layOut } from '../../text/lines.ts'
import { explanationInSections } from '../../text/render-explanation.ts'
import type { Arguments } from '../arguments.ts'
import { hintOf } from '../hints.ts'
import type { Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { printJson } from '../print-json.ts'
import { exitStatusOf, readCase, tellIgnored, told, withHorizon } from '../read-case.ts'
import { selectExplanations } from '../select-explanations.ts'
import { layoutFor } from '../terminal.ts'

/** How `explain` is called. */
export const usage: CommandUsage = {
  name: 'explain',
  summary: 'says why: of what applies or is open, the conditions that decide and the values used',
  takes: 'ruleset',
  options: [
    'facts',
    'as-of',
    'country',
    'outcome',
    'rule',
    'full',
    'known-on',
    'reading',
    'no-assumptions',
    'all-assumptions',
    'language',
    'color',
    'json',
    'help',
  ],
}

/** Prints the reasons behind an evaluation. */
export async function explainCase(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const given = await readCase(args, io, true)
  const { version, facts, options, rendering } = given
  const evaluation = withHorizon(evaluate(version, facts, options), given)
  const all = explain(version, facts, options)
  const selected = selectExplanations(version, evaluation, all, args)
  tellIgnored(given, args, io)
  // Programs select for themselves; what the options ask for holds for them, too.
  const isSelective = args.has('country') || args.has('outcome') || args.has('rule')
  if (args.has('json')) {
    await printJson({ ...told(evaluation, args), ignored: given.ignored, explanations: isSelective ? selected : all }, io.stdout)
    return exitStatusOf(evaluation)
  }
  const sections = explanationInSections(version, evaluation, selected, { ...rendering, full: args.has('full') })
  const hint = isSelective ? [] : hintOf('explain', args, evaluation, rendering.language)
  io.stdout.write(`${layOut([...sections, ...hint], layout)}\n`)
  return exitStatusOf(evaluation)
}
