import { diff } from '../../analysis/difference/diff.ts'
import { renderDifference } from '../../analysis/difference/render-difference.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Arguments } from '../arguments.ts'
import { chooseVersions } from '../choose-version.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'

/** How `diff` is called. */
export const usage: CommandUsage = {
  name: 'diff',
  summary: 'tells what differs between two versions, with an example of each',
  takes: 'versions',
  options: ['full', 'language', 'color', 'json', 'help'],
}

/**
 * Prints what differs between two versions for people.
 *
 * @returns 0 whether something differs or not.
 */
export async function diffVersions(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const language = languageOf(args)
  const { ruleset, before, after } = chooseVersions(args)
  const difference = diff(before, after)
  const text = args.has('json')
    ? `${jsonText(difference, 2)}\n`
    : renderDifference(before, after, difference, { language, title: ruleset.title, full: args.has('full') }, layout)
  io.stdout.write(text)
  return exit.decided
}
