import { whyNotInSections } from '../../analysis/why-not/render-why-not.ts'
import { type WhyNot, whyNot } from '../../analysis.ts'
import { prepareCase } from '../../engine/case.ts'
import { assertOtherwise } from '../../engine/proportion.ts'
import { jsonText } from '../../model/json-text.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { explain } from '../../reasons/explain.ts'
import { layOut } from '../../text/lines.ts'
import type { Arguments } from '../arguments.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { readCase, tellIgnored } from '../read-case.ts'
import { selectExplanations } from '../select-explanations.ts'
import { layoutFor } from '../terminal.ts'

/** How `why-not` is called. */
export const usage: CommandUsage = {
  name: 'why-not',
  summary: 'tells what would have to be otherwise for a finding to be otherwise, what a person can do first',
  takes: 'ruleset',
  options: ['facts', 'as-of', 'country', 'outcome', 'full', 'known-on', 'reading', 'no-assumptions', 'language', 'color', 'json', 'help'],
}

/** Prints what would make findings of a case otherwise: those asked for, or else those of the first outcome that is no mere notice. */
export async function whyNotOfCase(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const given = await readCase(args, io, true)
  const { version, facts, options, rendering } = given
  const evaluation = evaluate(version, facts, options)
  const selected = selectExplanations(version, evaluation, explain(version, facts, options), args)
  const isSelective = args.has('country') || args.has('outcome')
  const [something] = evaluation.findings
  const first = evaluation.findings.find(({ kind }) => kind !== 'notice') ?? something
  const about = isSelective ? selected : evaluation.findings.filter(({ outcome }) => outcome === first?.outcome)
  assertOtherwise(prepareCase(version, facts, options).situation, about.length)
  const findings = about.map((finding) => whyNot(version, facts, finding, options))
  tellIgnored(given, args, io)
  const { ruleset, version: day, revision, asOf, scope } = evaluation
  const isOutside = scope?.status === 'outside'
  const text = args.has('json')
    ? jsonText({ ruleset, version: day, revision, asOf, findings, ignored: given.ignored }, 2)
    : layOut(whyNotInSections(version, findings, { ...rendering, full: args.has('full') }, isOutside), layout)
  io.stdout.write(`${text}\n`)
  return exitStatusOf(findings, isOutside)
}

/** Open where something is not decided, and so cannot be otherwise. */
function exitStatusOf(findings: readonly WhyNot[], isOutside: boolean): number {
  if (isOutside) return exit.outside
  return findings.some(({ wanted }) => wanted === null) ? exit.open : exit.decided
}
