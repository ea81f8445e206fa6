import { type Checklist, checklist } from '../../analysis/checklist/checklist.ts'
import {
  type ChecklistFormat,
  checklistFormats,
  renderChecklist,
  renderFamilyChecklist,
} from '../../analysis/checklist/render-checklist.ts'
import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { jsonText } from '../../model/json-text.ts'
import { eachPerson, type Person } from '../../model/situation/family.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { yearsAfter } from '../../reasons/when/horizon.ts'
import type { Arguments } from '../arguments.ts'
import { unknownName } from '../faults.ts'
import { followed } from '../followed.ts'
import { type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { personsInJson } from '../persons-in-json.ts'
import { type CommandQuestion, exitStatusOf, factsOf, readQuestion, tellIgnored, told, withHorizon } from '../read-case.ts'

/** How `checklist` is called. */
export const usage: CommandUsage = {
  name: 'checklist',
  summary: 'lists what to do, bring and pay, by when and where, with boxes to tick',
  takes: 'ruleset',
  options: ['facts', 'as-of', 'known-on', 'reading', 'no-assumptions', 'all-assumptions', 'format', 'language', 'json', 'help'],
}

/** Prints what is found for the facts of each person of a client file as a list to work through. */
export async function checklistOfCase(args: Arguments, io: Io): Promise<number> {
  const format = formatOf(args)
  const question = await readQuestion(args, io, true)
  const { version, options } = question
  const answers = eachPerson(question.persons, ({ path: _, facts, ...person }) => {
    const own = factsOf(question, facts)
    const evaluation = withHorizon(evaluate(version, own.facts, options), question)
    const { told: changes } = followed(question, args, facts, inAYear(options.asOf))
    return { person, ignored: own.ignored, list: checklist(version, evaluation, changes), status: exitStatusOf(evaluation) }
  })
  tellIgnored({ ignored: [...new Set(answers.flatMap(({ ignored }) => ignored))] }, args, io)
  const persons = answers.map(({ person, list, ignored }) => ({ person, answer: { ...told(list, args), ignored } }))
  io.stdout.write(args.has('json') ? `${jsonText(personsInJson(persons), 2)}\n` : inText(question, answers, format))
  return Math.max(...answers.map(({ status }) => status))
}

/** The last day of which a list says what will be otherwise. */
function inAYear(asOf: string): string {
  return formatPlainDate(yearsAfter(parsePlainDate(asOf) as Day, 1))
}

/** Writes the list of one person, or those of a family as one document. */
function inText(
  { version, rendering }: CommandQuestion,
  answers: readonly { readonly person: Pick<Person, 'role' | 'name'>; readonly list: Checklist }[],
  format: ChecklistFormat,
): string {
  const options = { ...rendering, format }
  const [first, ...others] = answers
  if (first !== undefined && others.length === 0) return renderChecklist(version, first.list, options)
  const lists = answers.map(({ person, list }) => ({ ...person, ...list }))
  return renderFamilyChecklist(version, lists, options)
}

/**
 * Reads the format asked for.
 *
 * @throws {@link UsageError} when there is no such format, or it is given besides `--json`.
 */
function formatOf(args: Arguments): ChecklistFormat {
  const given = args.value('format')
  if (given !== undefined && args.has('json'))
    throw new UsageError({
      en: '`--format` and `--json` exclude each other: write one of them',
      zh: '`--format` 和 `--json` 不能同时使用：请只写一个',
    })
  const format = checklistFormats.find((known) => known === (given ?? 'markdown'))
  if (format === undefined) throw new UsageError(unknownName('format', given ?? '', checklistFormats, '--format: '))
  return format
}
