import { timeline } from '../../analysis.ts'
import { jsonText } from '../../model/json-text.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { headlineOf } from '../../reasons/headline/headline-of.ts'
import { layOut } from '../../text/lines.ts'
import { evaluationInSections } from '../../text/render-evaluation.ts'
import type { Arguments } from '../arguments.ts'
import { hintOf } from '../hints.ts'
import type { Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { exitStatusOf, readCase, tellIgnored, told, withHorizon } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'
import { outputOf } from '../write-output.ts'

/** How `evaluate` is called. */
export const usage: CommandUsage = {
  name: 'evaluate',
  summary: 'applies a ruleset to the facts of a case',
  takes: 'ruleset',
  options: [
    'facts',
    'as-of',
    'known-on',
    'reading',
    'no-assumptions',
    'all-assumptions',
    'full',
    'language',
    'color',
    'json',
    'svg',
    'force',
    'help',
  ],
}

/** Prints what is found for the facts of a case. */
export async function evaluateCase(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const picture = await outputOf(args, 'svg', io)
  const given = await readCase(args, io, true)
  const evaluation = withHorizon(evaluate(given.version, given.facts, given.options), given)
  tellIgnored(given, args, io)
  const sections = evaluationInSections(given.version, evaluation, { ...given.rendering, full: args.has('full') })
  const text = args.has('json')
    ? jsonText({ ...told(evaluation, args), headline: headlineOf(given.version, evaluation), ignored: given.ignored }, 2)
    : layOut([...sections, ...hintOf('evaluate', args, evaluation, given.rendering.language)], layout)
  await picture?.write(
    timeline(given.version, given.facts, { ...given.options, language: given.rendering.language, title: given.ruleset.title }),
  )
  if (picture?.isStream !== true) io.stdout.write(`${text}\n`)
  return exitStatusOf(evaluation)
}
