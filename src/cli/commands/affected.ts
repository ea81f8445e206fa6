import { affectedFile, comparedIn } from '../../analysis/impact/affected.ts'
import type { AffectedFile, AffectedSummary, RefusedFile } from '../../analysis/impact/impact.ts'
import { tallyOf } from '../../analysis/impact/tally.ts'
import { affectedBy, renderAffected } from '../../analysis.ts'
import type { Facts } from '../../model/fact.ts'
import { jsonText } from '../../model/json-text.ts'
import type { Arguments } from '../arguments.ts'
import { writerTo } from '../batch/output.ts'
import { withFacts } from '../check-facts.ts'
import { chooseVersions, dateOption } from '../choose-version.ts'
import { openClientFiles, type ReadClient } from '../client-files.ts'
import { exit, type Io } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf, tellIgnored } from '../read-case.ts'
import { layoutFor } from '../terminal.ts'

/** How `affected` is called. */
export const usage: CommandUsage = {
  name: 'affected',
  summary: 'tells for whom of many clients another version changes something, and what to ask the others',
  takes: 'versions',
  options: ['facts', 'as-of', 'no-assumptions', 'language', 'color', 'json', 'help'],
  exits: [
    [exit.decided, { en: 'told of every file', zh: '每份案卷均有结论' }],
    [exit.usage, { en: 'usage or ruleset error', zh: '命令或规则有误' }],
    [exit.open, { en: 'something depends on an answer', zh: '有案卷取决于回答' }],
    [exit.facts, { en: 'a file cannot be read', zh: '有案卷无法读取' }],
  ],
}

/**
 * Tells what a version changes for each client file; as JSON a line each, as they come.
 *
 * @returns 3 where a file cannot be read; else 2 where something depends on an answer, or 0.
 */
export async function affectedFiles(args: Arguments, io: Io): Promise<number> {
  const layout = layoutFor(args, io)
  const language = languageOf(args)
  const { ruleset, before, after } = chooseVersions(args)
  const [first = ''] = [before, after]
    .map(({ inForce }) => inForce.from)
    .sort()
    .reverse()
  const asOf = dateOption(args, 'as-of') ?? first
  const tell = affectedBy(before, after, { asOf, assumptions: !args.has('no-assumptions') })
  const input = await openClientFiles(args.value('facts') ?? '-', io.stdin)
  const write = writerTo(io.stdout)
  const tally = tallyOf()
  const told: (AffectedFile | RefusedFile)[] = []
  try {
    let index = 0
    for await (const clients of input.clients) {
      const files = clients.map((client) => tally.add(fileOf(index++, client, (facts) => withFacts(facts, () => tell(facts)))))
      if (!args.has('json'))
        told.push(...files.filter((file) => 'issues' in file || file.persons.some(({ effect }) => effect !== 'unchanged')))
      // Whoever read the answers may have seen enough of them.
      else if (!(await write(files.map((file) => `${jsonText(inJson(file))}\n`).join('')))) break
    }
  } finally {
    input.close()
  }
  const summary = tally.summary()
  if (!args.has('json')) {
    tellIgnored({ ignored: summary.ignored.map(({ fact }) => fact) }, args, io)
    const report = { ...comparedIn(before, after, { asOf }), files: told, summary }
    await write(renderAffected(before, after, report, { language, title: ruleset.title }, layout))
  } else if (args.value('as-of') === undefined)
    io.stderr.write(`as of ${asOf}, the first day of the later version: --as-of chooses another\n`)
  return exitStatusOf(summary)
}

function fileOf(index: number, read: ReadClient, tell: Parameters<typeof affectedFile>[2]): AffectedFile | RefusedFile {
  if ('client' in read) return affectedFile(index, read.client as Facts, tell)
  const { path, message } = read.error
  return { index, issues: [{ path, message }] }
}

/** A file as a line of JSON tells it: by its number, counted from 1; of one person what was found, of a family that of each. */
function inJson(file: AffectedFile | RefusedFile): object {
  const line = file.index + 1
  // A line is for machines: one language is enough.
  if ('issues' in file) return { line, issues: file.issues.map(({ path, message }) => ({ path, message })) }
  const { effect, onRecommended, persons } = file
  const [only] = persons
  if (only !== undefined && persons.length === 1) {
    const { role: _, ...told } = only
    return { line, ...told }
  }
  return { line, effect, onRecommended, persons }
}

function exitStatusOf({ errors, effects }: AffectedSummary): number {
  if (errors > 0) return exit.facts
  return effects.depends > 0 ? exit.open : exit.decided
}
