import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase, type View, viewsOf } from '../../src/engine/case.ts'
import { type Ruleset, type RulesetVersion, versionInForce } from '../../src/index.ts'
import { planOf } from '../../src/measures/exact/plan.ts'
import { seeing } from '../../src/measures/seen.ts'
import { referencesOf } from '../../src/model/checks/measure-references.ts'
import { kindOf } from '../../src/model/kind.ts'
import { isUnnamed } from '../../src/model/subject.ts'
import { applicantsFor, measuredRulesets } from '../bench/applicants/index.ts'
import { recommended } from '../bench/recommended.ts'

const asOf = '2026-11-21'

describe('the exact path', () => {
  it.each(measuredRulesets)('leaves nothing to bounds that is known of exact people: %s', (id) => {
    const version = versionInForce(rulesets[id] as Ruleset, { asOf })
    const compiled = compile(version)
    const plan = planOf(compiled)
    const left = new Set<string>()
    let known = 0
    for (const facts of applicantsFor(id, asOf, { stays: 6, countries: 'a few' }, 20)) {
      const given = prepareCase(version, facts, { asOf, readings: recommended(version) })
      const see = seeing(given.situation, given.readings)
      const views = viewsOf(compiled, given)
      for (const { forEach, rules } of compiled.outcomes) {
        const levels = levelsIn(
          compiled,
          rules.map(({ applies }) => applies),
        )
        for (const view of views(forEach)) {
          for (const level of levels) {
            const variable = compiled.variables[level]
            if (variable === undefined) continue
            const exact = plan.cells[level]?.(see(view.subject))
            if (exact !== undefined) known += 1
            else if (!isUnnamed(view.subject.subject) && isExact(version, view, variable.name)) left.add(variable.name)
          }
        }
      }
    }
    expect([...left]).toEqual([])
    expect(known).toBeGreaterThan(1000)
  })
})

/** Whether bounds leave one value of a name, and of all that it is made from. */
function isExact(version: RulesetVersion, { look }: View, name: string): boolean {
  const measure = version.measures[name]
  const from = measure === undefined ? [] : referencesOf(measure).map((reference) => reference.name)
  return [name, ...from].every((one) => ['list', 'countries'].includes(String(kindOf(version, one)?.kind)) || look(one).open.length === 0)
}

/** The levels that can be reached from some nodes. */
function levelsIn({ diagram }: ReturnType<typeof compile>, roots: readonly number[]): ReadonlySet<number> {
  const levels = new Set<number>()
  const visited = new Set<number>()
  const visit = (node: number): void => {
    if (node < 2 || visited.has(node)) return
    visited.add(node)
    levels.add(diagram.level(node))
    diagram.branches(node).forEach(visit)
  }
  roots.forEach(visit)
  return levels
}
