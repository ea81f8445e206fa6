import * as fc from 'fast-check'
import { rulesets } from '../../../rulesets/index.ts'
import { evaluate, interview, nextQuestionAfter, type Ruleset, type RulesetVersion } from '../../../src/index.ts'
import { leastAnswers } from '../../../src/reasons/interview/least-answers.ts'
import { weightOf } from '../../../src/reasons/questions/weight.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { completeFacts } from '../../support/arbitrary-facts.ts'
import { lastCheckedDay } from '../../support/rulesets.ts'
import { seed } from '../applicants/index.ts'
import type { Report, Table } from '../results/table.ts'
import { outcomesAlone } from './outcomes.ts'

/** How many random people are asked under each ruleset where no number is given: `interview`, or `interview=100`. */
const thousand = 1000

const named = /^interview(?:=(\d{1,6}))?(?::([\w-]+))?$/

/** Whether a name asks for interviews to be counted: of all rulesets, or of one, as `interview=100:us-police-certificates`. */
export function isInterview(name: string): boolean {
  return named.test(name)
}

/**
 * Asks random people everything that matters under the present version of every ruleset, and counts the questions beside the least that any
 * way of asking needs for them.
 *
 * Each interview has to end decided, and as `evaluate` decides all the facts of that person.
 */
export function countQuestions(name: string): Report {
  const [, count, only] = named.exec(name) ?? []
  const chosen = Object.values<Ruleset>(rulesets).filter(({ id }) => only === undefined || id === only)
  const versions = chosen.map(({ id, versions: all }) => ({ id, version: all.at(-1) as RulesetVersion }))
  return {
    tables: [
      ...[true, false].map((assumptions): Table => {
        const rows = versions.map(({ id, version }) => ({ name: id, cells: counted(version, Number(count ?? thousand), assumptions) }))
        return {
          title: `${name}: ${assumptions ? 'what is assumed is confirmed' : 'nothing is assumed'}`,
          columns: ['questions', 'least', 'gap %', 'weight', 'least weight', 'gap of weight %', 'for topics %'],
          rows,
        }
      }),
      outcomesAlone(`${name}: each outcome of the case alone`, versions, Number(count ?? thousand)),
    ],
  }
}

/** Means over random people: questions and the weight of the answers, each beside the least that any way of asking needs. */
function counted(version: RulesetVersion, people: number, assumptions: boolean): readonly number[] {
  const asOf = lastCheckedDay(version)
  const steps = interview(version, { asOf, assumptions })
  const sums = { asked: 0, least: 0, weight: 0, leastWeight: 0, apart: 0 }
  const weigh = (path: string) => weightOf(version, path)
  const weightOfAll = (paths: readonly string[]) => paths.reduce((sum, path) => sum + weigh(path), 0)
  for (const truth of fc.sample(completeFacts(version, asOf), { numRuns: people, seed })) {
    let state = steps.begin()
    while (state.question !== null) state = steps.answer(state, answerAt(truth, state.question.fact))
    agree(version, state.facts as PlainFacts, truth, asOf)
    const asked = state.answers.map(({ fact }) => fact)
    sums.asked += asked.length
    sums.weight += weightOfAll(asked)
    sums.apart += askedApart(version, truth, { asOf, assumptions })
    sums.least += leastAnswers(version, truth, { asOf }).length
    sums.leastWeight += weightOfAll(leastAnswers(version, truth, { asOf }, weigh))
  }
  const over = (more: number, less: number) => (less === 0 ? 0 : (more / less - 1) * 100)
  const { asked, least, weight, leastWeight, apart } = sums
  return [
    asked / people,
    least / people,
    over(asked, least),
    weight / people,
    leastWeight / people,
    over(weight, leastWeight),
    over(asked, apart),
  ]
}

/** How many questions there are where those about one list are not kept together. */
function askedApart(version: RulesetVersion, truth: PlainFacts, options: { readonly asOf: string; readonly assumptions: boolean }): number {
  let facts: PlainFacts = {}
  const skip: string[] = []
  for (;;) {
    const question = nextQuestionAfter(version, facts, options, { skip })
    if (question === null) return skip.length
    skip.push(question.fact)
    facts = { ...facts, [question.fact]: answerAt(truth, question.fact) }
  }
}

/** What is true at a path: whole lists are told with all that their entries are asked for. */
function answerAt(truth: PlainFacts, path: string): unknown {
  if (truth[path] === undefined) throw new Error(`\`${path}\` was asked for, which everybody told`)
  return truth[path]
}

function agree(version: RulesetVersion, told: PlainFacts, truth: PlainFacts, asOf: string): void {
  const [found, all] = [told, truth].map((facts) => {
    const { scope, findings } = evaluate(version, facts, { asOf, assumptions: false })
    const decided = findings.filter(({ status }) => status === 'applies' || status === 'contested')
    return {
      scope: scope?.status,
      findings: decided.map(({ outcome, subject, status, modality }) => ({ outcome, subject, status, modality })),
    }
  })
  const [one, other] = [found, all].map((some) =>
    JSON.stringify({ scope: some?.scope, findings: some?.findings.map((finding) => JSON.stringify(finding)).sort() }),
  )
  if (one !== other) throw new Error(`not decided as all facts decide: ${JSON.stringify(told)} of ${JSON.stringify(truth)}`)
}
