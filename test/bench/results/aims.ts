import { measuredRulesets } from '../applicants/index.ts'
import { batchName } from '../batch/compare.ts'
import { stagesTitle, verdictStagesTitle } from '../rulesets/stages.ts'
import { measuredSets, readingName } from '../sets/compare.ts'
import { type Report, shown } from './table.ts'

type Measured = Report & { readonly name: string }

/** What is aimed at: no more than so much, or no less. */
interface Aim {
  readonly what: string
  readonly most?: number
  readonly least?: number
  /** What was measured of it, ruleset by ruleset. */
  readonly measured: readonly (number | undefined)[]
}

/** Writes what is aimed at beside what was measured, and what cannot be left out of it. */
export function aimsAndFloors(measured: readonly Measured[]): string {
  const rulesets = measured.filter(({ name }) => (measuredRulesets as readonly string[]).includes(name))
  const ofRulesets = (title: string, column: string) => rulesets.map((one) => sixStays(one, title, column))
  const ofSet = (set: number, row: string) => [cell(measured, measuredSets[set] as string, row, '× hand-written')]
  const batch = (column: string) => measured.filter(({ name }) => name === batchName).flatMap((one) => columnOf(one, batchName, column))
  const ours = 'immigration-rulesets'
  const aims: readonly Aim[] = [
    { what: 'verdicts, against a function written by hand', most: 8, measured: ofRulesets('verdicts alone', 'by hand') },
    { what: 'verdicts, against JSON of the facts', most: 3, measured: ofRulesets('verdicts alone', 'JSON of the facts') },
    {
      what: 'verdicts, how many times as long json-rules-engine takes',
      least: 100,
      measured: ofRulesets('verdicts alone', 'json-rules-engine / this'),
    },
    {
      what: 'verdicts, a third of the dates inexact against all exact',
      most: 3,
      measured: ofRulesets('verdicts alone', 'a third inexact / exact'),
    },
    {
      what: '`evaluate`, against JSON of the facts and of what it finds',
      most: 4,
      measured: ofRulesets('evaluate', 'JSON of facts and evaluation'),
    },
    { what: 'verdicts of set A, against a function written by hand', most: 4, measured: ofSet(0, ours) },
    { what: 'verdicts of set B from `JSON.parse`, against a function written by hand', most: 1.3, measured: ofSet(2, ours) },
    { what: 'batch, verdicts of a line, against JSON of the line', most: 3, measured: batch('JSON of the lines') },
    {
      what: 'batch, rate of two threads, against twice that of one',
      least: 0.85,
      measured: batch('rate of two threads / twice that of one'),
    },
  ]
  const floors = [
    { what: 'an input of set A is read and checked, against a function written by hand that decides it', measured: ofSet(0, readingName) },
    { what: 'an input of set B from `JSON.parse`, likewise', measured: ofSet(2, readingName) },
    { what: 'facts are read and checked, against JSON of the facts', measured: ofRulesets(verdictStagesTitle, 'facts are read') },
    { what: 'verdicts, against JSON of the facts and of what `evaluate` finds', measured: ofRulesets(stagesTitle, 'verdicts') },
    { what: 'what they rest on, against the same', measured: ofRulesets(stagesTitle, 'what they rest on') },
  ]
  return [
    '## Aims and floors',
    'What the project aims at, and how far it is: the least and the most over the rulesets with six stays, the two sets, or batch.',
    [
      '| what | aim | measured | within it |',
      '| --- | ---: | ---: | ---: |',
      ...aims.map(
        (aim) =>
          `| ${aim.what} | ${aim.most === undefined ? `≥ ${aim.least}` : `≤ ${aim.most}`} | ${range(aim.measured)} | ${within(aim)} |`,
      ),
    ].join('\n'),
    'The floor is what no order of work leaves out: facts from outside are read once, checked value by value and turned into days; every verdict is found; and for whatever was assumed, every verdict that can hang on it is found once more.',
    ['| floor | measured |', '| --- | ---: |', ...floors.map((floor) => `| ${floor.what} | ${range(floor.measured)} |`)].join('\n'),
    'A function written by hand reads properties of objects that it trusts. What refuses facts that cannot be has read and checked every one of them before it decides anything, which alone takes many times as long as such a function does in all.',
  ].join('\n\n')
}

function sixStays(ruleset: Measured, title: string, column: string): number | undefined {
  const table = ruleset.tables.find((one) => one.title === title)
  const row = table?.rows.find(({ name }) => name === '6 stays') ?? table?.rows[0]
  return row?.cells[table?.columns.indexOf(column) ?? -1]
}

function cell(measured: readonly Measured[], title: string, row: string, column: string): number | undefined {
  const table = measured.flatMap(({ tables }) => tables).find((one) => one.title === title)
  return table?.rows.find(({ name }) => name === row)?.cells[table.columns.indexOf(column)]
}

function columnOf({ tables }: Measured, title: string, column: string): readonly (number | undefined)[] {
  const table = tables.find((one) => one.title === title)
  return table?.rows.map(({ cells }) => cells[table.columns.indexOf(column)]) ?? []
}

/** What was measured: what was not has come through JSON as `null`. */
function known(measured: readonly (number | null | undefined)[]): readonly number[] {
  return measured.filter((one) => typeof one === 'number')
}

function range(measured: readonly (number | undefined)[]): string {
  const all = known(measured).toSorted((a, b) => a - b)
  const [least, most] = [shown(all[0]), shown(all.at(-1))]
  return least === most ? least : `${least} to ${most}`
}

function within({ most = Number.POSITIVE_INFINITY, least = 0, measured }: Aim): string {
  const all = known(measured)
  return `${all.filter((one) => one <= most && one >= least).length} of ${all.length}`
}
