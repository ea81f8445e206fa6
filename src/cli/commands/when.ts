import { rulesets } from '../../../rulesets/index.ts'
import { whenInSections } from '../../analysis/when/render-when.ts'
import { type When, when } from '../../analysis.ts'
import type { FactDefinitions, Facts } from '../../model/fact.ts'
import { pickFacts } from '../../model/situation/client-file.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { layOut } from '../../text/lines.ts'
import { versionInForce } from '../../versions/in-force.ts'
import type { Arguments } from '../arguments.ts'
import { withFacts } from '../check-facts.ts'
import { dateOption, findRuleset } from '../choose-version.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { readQuestion, tellIgnored } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'
import { writeOutput } from '../write-output.ts'

/** How `when` is called. */
export const usage: CommandUsage = {
  name: 'when',
  summary: 'tells until when what is found holds if nothing else happens, and what changes it',
  takes: 'ruleset',
  options: ['facts', 'as-of', 'until', 'known-on', 'reading', 'no-assumptions', 'language', 'color', 'json', 'ics', 'help'],
}

/** Prints until when everything found for the facts of a case holds. */
export async function whenOfCase(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const [until, knownOn] = [dateOption(args, 'until'), dateOption(args, 'known-on')]
  const { version, persons, options, rendering } = await readQuestion(args, io, true)
  // A version that is named is followed alone.
  const { found, name } = findRuleset(args)
  const source = name === undefined ? found : version
  const [applicant, ...family] = persons
  const client = applicant?.facts ?? {}
  const { facts, ignored } = pickFacts(joinedFacts(source), client)
  const told = withFacts(client, () =>
    when(source as Ruleset, facts as Facts, {
      ...options,
      ...(until !== undefined && { until }),
      ...(knownOn !== undefined && name === undefined && { knownOn }),
      waitingFrom: waitingFrom(options.asOf),
    }),
  )
  const leftOut = [...ignored, ...(family.length === 0 ? [] : ['family'])]
  tellIgnored({ ignored: leftOut }, args, io)
  const text = args.has('json')
    ? JSON.stringify({ ...told, ignored: leftOut }, null, 2)
    : layOut(whenInSections(source, told, rendering), layout)
  const calendar = args.value('ics')
  if (calendar !== undefined) {
    const { whenCalendar } = await import('../../icalendar.ts')
    await writeOutput(calendar, whenCalendar(source, told, { language: rendering.language }))
  }
  io.stdout.write(`${text}\n`)
  return exitStatusOf(told)
}

/** Every fact of a ruleset, in whichever version it is; of a list of records every field. */
function joinedFacts(source: Ruleset | RulesetVersion): RulesetVersion {
  const versions = 'versions' in source ? source.versions : [source]
  const facts: Record<string, FactDefinitions[string]> = {}
  for (const version of versions) {
    for (const [name, definition] of Object.entries(version.facts)) {
      const known = facts[name]
      facts[name] =
        known?.type === 'records' && definition.type === 'records'
          ? { ...definition, fields: { ...known.fields, ...definition.fields } }
          : definition
    }
  }
  return { ...(versions[0] as RulesetVersion), facts }
}

/** What tells on a day how long a Chinese certificate takes. */
function waitingFrom(asOf: string): readonly RulesetVersion[] {
  const chinese = rulesets['cn-no-criminal-record']
  return chinese.versions.some(({ inForce }) => inForce.from <= asOf) ? [versionInForce(chinese, { asOf })] : []
}

/** Open where something is on the as-of date. */
function exitStatusOf({ findings }: When): number {
  const statuses = findings.map(({ periods }) => periods[0]?.status)
  if (statuses.length > 0 && statuses.every((status) => status === 'outside')) return exit.outside
  return statuses.some((status) => status === 'undetermined' || status === 'contested') ? exit.open : exit.decided
}
