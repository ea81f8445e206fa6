import * as fc from 'fast-check'
import { compile } from '../../../src/diagram/compile.ts'
import { prepareCase, viewsOf } from '../../../src/engine/case.ts'
import { verdictsOf } from '../../../src/engine/verdicts.ts'
import { interview, type RulesetVersion } from '../../../src/index.ts'
import { askingFor, type Chances } from '../../../src/reasons/interview/asking.ts'
import { optimumOf } from '../../../src/reasons/interview/optimum.ts'
import { weightOf } from '../../../src/reasons/questions/weight.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { completeFacts } from '../../support/arbitrary-facts.ts'
import { lastCheckedDay } from '../../support/rulesets.ts'
import { seed } from '../applicants/index.ts'
import type { Table } from '../results/table.ts'

/**
 * What the best way of asking about one outcome of the case costs from nothing on, beside what the interview asks about it: of every outcome
 * that is found for the case as a whole. Answers are as likely as among the random people, each apart from the others.
 */
export function outcomesAlone(
  title: string,
  versions: readonly { readonly id: string; readonly version: RulesetVersion }[],
  people: number,
): Table {
  return {
    title,
    columns: ['outcomes', 'exact', 'worst', 'expected', 'asked', 'gap %'],
    rows: versions.map(({ id, version }) => ({ name: id, cells: optimaOf(version, Math.min(people, most)) })),
  }
}

/** So many people are asked about each outcome. */
const most = 100

function optimaOf(version: RulesetVersion, people: number): readonly number[] {
  const asOf = lastCheckedDay(version)
  const compiled = compile(version)
  const truths = fc.sample(completeFacts(version, asOf), { numRuns: people, seed })
  const chances = chancesAmong(version, truths, asOf)
  const inside = prepareCase(version, {}, { asOf, assumptions: false })
  const verdicts = verdictsOf(compiled, inside).filter(({ outcome, support }) => outcome.forEach === undefined && support.length > 0)
  const sums = { exact: 0, worst: 0, expected: 0, asked: 0 }
  for (const verdict of verdicts) {
    const asking = askingFor(compiled, verdict, chances)
    const { worst, expected, exact } = optimumOf(asking, 5000)
    sums.exact += Number(exact)
    sums.worst += worst
    sums.expected += expected
    sums.asked += truths.reduce((sum, truth) => sum + costOf(version, truth, verdict.outcome.outcome, asking.paths, asOf), 0) / people
  }
  if (verdicts.length === 0) return []
  const { exact, worst, expected, asked } = sums
  const count = verdicts.length
  return [verdicts.length, exact, worst / count, expected / count, asked / count, expected === 0 ? 0 : (asked / expected - 1) * 100]
}

/** How often among people each variable of the case lies in a cell. */
function chancesAmong(version: RulesetVersion, truths: readonly PlainFacts[], asOf: string): Chances {
  const compiled = compile(version)
  const counts = new Map<string, number>()
  for (const truth of truths) {
    const [view] = viewsOf(compiled, prepareCase(version, truth, { asOf }))(undefined)
    for (const level of compiled.variables.keys()) {
      if (view === undefined || !isOfCase(compiled.variables[level]?.name ?? '')) continue
      for (const cell of view.cells(level)) counts.set(`${level}:${cell}`, (counts.get(`${level}:${cell}`) ?? 0) + 1)
    }
  }
  return (level, cell) => counts.get(`${level}:${cell}`) ?? 0
}

function isOfCase(name: string): boolean {
  return !name.includes('.') && name !== 'country' && name !== 'place'
}

/** What the answers cost on which the outcome hangs; whether the version covers the case is asked besides. */
function costOf(version: RulesetVersion, truth: PlainFacts, outcome: string, paths: readonly string[], asOf: string): number {
  const { begin, answer } = interview(version, { asOf, assumptions: false, about: [outcome] })
  let state = begin()
  while (state.question !== null) state = answer(state, truth[state.question.fact])
  return state.answers.reduce((sum, { fact }) => sum + (paths.includes(fact) ? weightOf(version, fact) : 0), 0)
}
