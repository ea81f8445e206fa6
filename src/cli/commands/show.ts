import { renderVersion } from '../../analysis/law/render-version.ts'
import { assertVersion } from '../../model/checked.ts'
import { jsonText } from '../../model/json-text.ts'
import { earlierThan } from '../../versions/in-force.ts'
import type { Arguments } from '../arguments.ts'
import { chooseVersion, dateOption } from '../choose-version.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'

/** How `show` is called. */
export const usage: CommandUsage = {
  name: 'show',
  summary: 'prints the law of a version, whole, as people read it',
  takes: 'ruleset',
  options: ['as-of', 'known-on', 'language', 'json', 'help'],
}

/**
 * Prints the consolidated law: that of the version named, of the one in force on the as-of date, or of the latest.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with it, whatever it is.
 */
export async function show(args: Arguments, io: Io): Promise<number> {
  const { ruleset, version } = chooseVersion(args, dateOption(args, 'as-of'))
  assertVersion(version)
  const earlier = earlierThan(ruleset, version)
  const text = args.has('json')
    ? `${jsonText(version, 2)}\n`
    : renderVersion(version, { language: languageOf(args), title: ruleset.title, ...(earlier !== undefined && { earlier }) })
  io.stdout.write(text)
  return exit.decided
}
