import { whenInSections } from '../../analysis/when/render-when.ts'
import type { When } from '../../analysis.ts'
import { jsonText } from '../../model/json-text.ts'
import { layOut } from '../../text/lines.ts'
import type { Arguments } from '../arguments.ts'
import { dateOption } from '../choose-version.ts'
import { followed } from '../followed.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { readQuestion, tellIgnored } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'
import { outputOf } from '../write-output.ts'

/** How `when` is called. */
export const usage: CommandUsage = {
  name: 'when',
  summary: 'tells until when what is found holds if nothing else happens, and what changes it',
  takes: 'ruleset',
  options: ['facts', 'as-of', 'until', 'known-on', 'reading', 'no-assumptions', 'language', 'color', 'json', 'ics', 'force', 'help'],
}

/** Prints until when everything found for the facts of a case holds. */
export async function whenOfCase(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const calendar = await outputOf(args, 'ics', io)
  const until = dateOption(args, 'until')
  const question = await readQuestion(args, io, true)
  const { persons, rendering } = question
  const [applicant, ...family] = persons
  const { source, told, ignored } = followed(question, args, applicant?.facts ?? {}, until)
  const leftOut = [...ignored, ...(family.length === 0 ? [] : ['family'])]
  tellIgnored({ ignored: leftOut }, args, io)
  const text = args.has('json') ? jsonText({ ...told, ignored: leftOut }, 2) : layOut(whenInSections(source, told, rendering), layout)
  if (calendar !== undefined) {
    const { whenCalendar } = await import('../../icalendar.ts')
    await calendar.write(whenCalendar(source, told, { language: rendering.language }))
  }
  if (calendar?.isStream !== true) io.stdout.write(`${text}\n`)
  return exitStatusOf(told)
}

/** Open where something is on the as-of date. */
function exitStatusOf({ findings }: When): number {
  const statuses = findings.map(({ periods }) => periods[0]?.status)
  if (statuses.length > 0 && statuses.every((status) => status === 'outside')) return exit.outside
  return statuses.some((status) => status === 'undetermined' || status === 'contested') ? exit.open : exit.decided
}
