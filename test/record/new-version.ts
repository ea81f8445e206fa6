import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlainDate } from '../../src/calendar/plain-date.ts'
import type { Ruleset } from '../../src/index.ts'
import { suggest } from '../../src/model/input/suggest.ts'
import { casesFileOf } from '../rulesets/read-cases.ts'

/** Files to be written, by path, and what is left to do by hand. */
export interface NewVersion {
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/**
 * Lays a new version of a ruleset: an amendment of the version before it that changes nothing yet, and its line in `index.ts`.
 *
 * It says that it was verified when the version before was: writing a version down verifies nothing.
 *
 * @param root - The folder of the repository.
 * @param from - The first day on which it is law.
 * @param today - The day on which it is written down.
 *
 * @throws Error in one readable line, when there is no such ruleset, no such day, or such a version already.
 */
export function newVersion(root: string, rulesets: Readonly<Record<string, Ruleset>>, id: string, from: string, today: string): NewVersion {
  const ruleset = Object.hasOwn(rulesets, id) ? rulesets[id] : undefined
  if (ruleset === undefined) throw new Error(`there is no ruleset \`${id}\`: ${suggestion(id, Object.keys(rulesets))}`)
  if (parsePlainDate(from) === undefined) throw new Error(`\`${from}\` is not a day: write 2027-01-01`)
  const days = ruleset.versions.map((version) => version.inForce.from)
  const earlier = ruleset.versions.filter((version) => version.inForce.from < from).at(-1)
  if (days.includes(from)) throw new Error(`\`${id}\` has a version of ${from} already`)
  if (earlier === undefined) throw new Error(`${from} is before the first version, ${days[0]}: write that one by \`defineVersion\``)
  const { inForce, verifiedOn } = earlier
  const before = inForce.from
  const later = days.filter((day) => day > from)

  const folder = `rulesets/${id.replace('-', '/')}`
  const path = existsSync(join(root, folder, `${before}.ts`)) ? `./${before}.ts` : `./${before}/index.ts`
  return {
    files: {
      [`${folder}/${from}.ts`]: amendment(nameOf(before), path, from, today, verifiedOn),
      [`${folder}/index.ts`]: withVersion(readFileSync(join(root, folder, 'index.ts'), 'utf8'), before, from),
    },
    next: [
      `${folder}/${from}.ts: what changes, under repeal, replace and add; leave out those that stay empty. The first day is laid as exact: where only a bound is known, say so in \`inForce\``,
      `verifiedOn is ${verifiedOn}, as ${before} has it, since nobody has read the new law yet: put the day on which you read it against its sources`,
      `${folder}/sources.ts: the source of the change, with the day of reading and its clauses, each of them in rulesets/clauses.json, without \`rulesets\` where the versions before do not have it`,
      `${folder}/labels.ts: what a new measure or condition is called; rulesets/vocabulary: a new fact; rulesets/parameters.ts: a new parameter`,
      `npx tsx src/cli/main.ts show ${id}@${from}: read it aloud. Titles of rules, outcomes and readings, questions of facts, and labels of measures and conditions may still say the old figure`,
      ...later.map((day) => `${folder}/${day}.ts: amends ${before} still; say whether it is to amend ${from}`),
      `${casesFileOf(ruleset)}: cases for what changes, with "version": "${from}" and an "asOf" from that day on; all others stay`,
      'npx vitest run test/rulesets/cases.test.ts, which judges what cases expect',
      'npx vitest run test/traceability/sources.test.ts, which names the rows for test/traceability/sources.json: put them there once you have read each source beside its rule',
      'CHANGELOG.md: a line',
      `npm run record, which writes digests and tables, and ${from} in the table of the README: put what changed in brackets after it there`,
      'npm run check',
    ],
  }
}

function suggestion(id: string, known: readonly string[]): string {
  const near = suggest(id, known)
  return near === undefined ? `there are ${known.join(', ')}` : `did you mean \`${near}\`?`
}

function nameOf(day: string): string {
  return `version${day.replaceAll('-', '')}`
}

function amendment(before: string, path: string, from: string, today: string, verifiedOn: string): string {
  return `import { amendVersion } from '../../../src/authoring.ts'
import ${before} from '${path}'
import { labels } from './labels.ts'
import { sources } from './sources.ts'

export default amendVersion(${before}, {
  inForce: { from: '${from}', basis: 'exact' },
  encodedOn: '${today}',
  verifiedOn: '${verifiedOn}',
  revision: 1,
  citations: sources,
  labels,
  repeal: {},
  replace: {},
  add: {},
})
`
}

/** Puts a version into the list after the one before it, its import likewise. */
function withVersion(index: string, before: string, from: string): string {
  const [old, added] = [nameOf(before), nameOf(from)]
  return index
    .replace(new RegExp(`^import ${old} from .*\\n`, 'm'), (line) => `${line}import ${added} from './${from}.ts'\n`)
    .replace(new RegExp(`(versions: \\[[^\\]]*\\b${old}\\b)`), `$1, ${added}`)
}
