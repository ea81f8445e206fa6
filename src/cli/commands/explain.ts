import { evaluate } from '../../reasons/evaluate.ts'
import { explain } from '../../reasons/explain.ts'
import { renderExplanation } from '../../text/render-explanation.ts'
import type { Arguments } from '../arguments.ts'
import type { Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { exitStatusOf, readCase, tellIgnored, told, withHorizon } from '../read-case.ts'

/** How `explain` is called. */
export const usage: CommandUsage = {
  name: 'explain',
  summary: 'says why: every rule, every condition, and the values used',
  target: true,
  options: ['facts', 'as-of', 'known-on', 'reading', 'no-assumptions', 'all-assumptions', 'language', 'json', 'help'],
}

/** Prints the reasons behind an evaluation. */
export async function explainCase(args: Arguments, io: Io): Promise<number> {
  const given = await readCase(args, io, true)
  const { version, facts, options } = given
  const evaluation = withHorizon(evaluate(version, facts, options), given)
  tellIgnored(given, args, io)
  const explanations = explain(version, facts, options)
  const text = args.has('json')
    ? JSON.stringify({ ...told(evaluation, args), ignored: given.ignored, explanations }, null, 2)
    : renderExplanation(version, evaluation, explanations, given.rendering)
  io.stdout.write(`${text}\n`)
  return exitStatusOf(evaluation)
}
