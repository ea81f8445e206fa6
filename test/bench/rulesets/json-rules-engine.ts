import { Engine } from 'json-rules-engine'
import { toJsonRulesEngine } from '../../../src/adapters/json-rules-engine.ts'
import type { RulesetVersion } from '../../../src/index.ts'

/** One subject of a case, as that engine is given it: everything measured already. */
interface Run {
  readonly engine: Engine
  readonly facts: Record<string, unknown>
  readonly subject: Readonly<Record<string, string | number>>
}

/** Prepares cases for json-rules-engine with the rules that this package exports: an engine for each group of rules, made once. */
export function runsOf(version: RulesetVersion, cases: readonly object[], asOf: string): readonly (readonly Run[])[] {
  const { rules, operators, facts } = toJsonRulesEngine(version)
  const engines = new Map<string, Engine>()
  const engineOf = (names: readonly string[]) => {
    const key = names.join(' ')
    let engine = engines.get(key)
    if (engine === undefined) {
      const wanted = new Set(names)
      engine = new Engine(rules.filter(({ name }) => wanted.has(name ?? '')))
      for (const operator of operators) engine.addOperator(operator.name, operator.evaluate)
      engines.set(key, engine)
    }
    return engine
  }
  return cases.map((given) =>
    facts({ ...given }, { asOf }).map((run) => ({ engine: engineOf(run.rules), facts: { ...run.facts }, subject: run.subject })),
  )
}

/** Runs one case, and gives the rules that fired with what they fired for. */
export async function fired(runs: readonly Run[]): Promise<readonly string[]> {
  const names: string[] = []
  for (const { engine, facts, subject } of runs) {
    const { events } = await engine.run(facts)
    for (const { params } of events) names.push(`${params?.rule} ${JSON.stringify(subject)}`)
  }
  return names
}

/** The same, for the time that it takes. */
export async function countFired(runs: readonly Run[]): Promise<number> {
  let count = 0
  for (const { engine, facts } of runs) count += (await engine.run(facts)).events.length
  return count
}
