import { compileEvaluable } from '../../../src/diagram/compile.ts'
import { caseOf, chooseOptions, prepareCase, viewsOf } from '../../../src/engine/case.ts'
import { scopeOfCase } from '../../../src/engine/scope.ts'
import { verdictsOf } from '../../../src/engine/verdicts.ts'
import { decider, type EvaluateOptions, type RulesetVersion } from '../../../src/index.ts'
import { evaluate, isTold } from '../../../src/reasons/evaluate.ts'
import { findingIn } from '../../../src/reasons/finding.ts'
import { restsOnOf } from '../../../src/reasons/rests-on.ts'
import type { Table } from '../results/table.ts'
import { compete } from '../rounds.ts'

export const stagesTitle = 'where the time of evaluate goes'

const columns = ['facts are read', 'verdicts', 'what they rest on', 'findings', 'the rest', 'in all'] as const

/** What each step of `evaluate` takes, against `JSON.parse` of the facts and `JSON.stringify` of the evaluation. */
export async function stagesOf(version: RulesetVersion, everyone: readonly object[], options: EvaluateOptions): Promise<Table> {
  const compiled = compileEvaluable(version)
  const texts = everyone.map((facts) => JSON.stringify(facts))
  const evaluations = everyone.map((facts) => evaluate(version, facts as never, options))
  const upTo =
    (last: number) =>
    (facts: object): number => {
      const given = prepareCase(compiled.version, { ...facts }, options)
      if (last === 0) return given.situation.asOf
      const views = viewsOf(compiled, given)
      const scope = scopeOfCase(compiled, given, views)
      const verdicts = verdictsOf(compiled, given, undefined, views)
      if (last === 1) return verdicts.length
      const told = verdicts.filter(isTold)
      const restsOn = restsOnOf(compiled, given, { scope, verdicts: told, outcomes: compiled.outcomes })
      return last === 2 ? restsOn.found.length + 1 : told.map(findingIn(compiled, given, restsOn)).length
    }
  const steps = [...[0, 1, 2, 3].map(upTo), (facts: object) => evaluate(version, { ...facts } as never, options).findings.length]
  const times = await compete([
    {
      name: 'JSON',
      work: () =>
        texts.reduce((sum, text, index) => sum + Object.keys(JSON.parse(text)).length + JSON.stringify(evaluations[index]).length, 0),
    },
    ...steps.map((step, index) => ({ name: String(index), work: () => everyone.reduce((sum: number, facts) => sum + step(facts), 0) })),
  ])
  const [json = 0, ...taken] = times
  const parts = taken.map((time, index) => (time - (taken[index - 1] ?? 0)) / json)
  return { title: stagesTitle, columns, rows: [{ name: '6 stays', cells: [...parts, (taken.at(-1) as number) / json] }] }
}

export const verdictStagesTitle = 'where the time of verdicts goes'

/** What each step of `decider` takes, against `JSON.parse` and `JSON.stringify` of the facts. */
export async function verdictStagesOf(version: RulesetVersion, everyone: readonly object[], options: EvaluateOptions): Promise<Table> {
  const compiled = compileEvaluable(version)
  const chosen = chooseOptions(version, options)
  const texts = everyone.map((facts) => JSON.stringify(facts))
  const decide = decider(version, options)
  const read = (facts: object) => caseOf(version, facts, chosen)
  const subjects = (facts: object) => {
    const views = viewsOf(compiled, read(facts))
    return compiled.outcomes.reduce((sum, { forEach }) => sum + views(forEach).length, 1)
  }
  const steps = [(facts: object) => read(facts).situation.asOf, subjects, (facts: object) => decide(facts as never).outcomes.length + 1]
  const [json = 0, ...taken] = await compete([
    { name: 'JSON', work: () => texts.reduce((sum, text) => sum + JSON.stringify(JSON.parse(text)).length, 0) },
    ...steps.map((step, index) => ({ name: String(index), work: () => everyone.reduce((sum: number, facts) => sum + step(facts), 0) })),
  ])
  const parts = taken.map((time, index) => (time - (taken[index - 1] ?? 0)) / json)
  const columns = ['facts are read', 'subjects', 'judging', 'in all']
  return { title: verdictStagesTitle, columns, rows: [{ name: '6 stays', cells: [...parts, (taken.at(-1) as number) / json] }] }
}
