import type { SmtLibRemark } from '../../src/adapters/smt-lib.ts'
import { compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { levelsOf, nodesOf } from '../../src/reasons/verification/situations.ts'

/** Says of a remark whether the diagrams of a version prove it. */
export function byDiagrams(version: RulesetVersion): (remark: SmtLibRemark) => boolean {
  const { diagram, variables, outcomes, outside } = compile(version)
  const rules = new Map(outcomes.flatMap((outcome) => outcome.rules.map((rule) => [rule.rule.id, rule])))
  const nodesOfRule = (id: string) => rules.get(id) as NonNullable<ReturnType<typeof rules.get>>
  const roots = [...outside, ...[...rules.values()].map(({ applies }) => applies)]
  const anyOf = (ids: readonly string[]) => ids.reduce<Node>((node, id) => diagram.or(node, nodesOfRule(id).applies), 0)
  return (remark) => {
    switch (remark.kind) {
      case 'outcome-never-applies':
        return outcomes.every(({ outcome, applies }) => outcome !== remark.outcome || applies === 0)
      case 'rule-never-applies':
        return nodesOfRule(remark.rule).applies === 0
      case 'rule-always-covered':
        return diagram.and(nodesOfRule(remark.rule).applies, diagram.not(anyOf(remark.by))) === 0
      case 'exception-never-matters':
        return diagram.and(nodesOfRule(remark.rule).when, nodesOfRule(remark.rule).unless) === 0
      case 'never-matters':
        return !levelsOf(diagram, roots).some((level) => variables[level]?.name === remark.name)
      case 'readings-alike': {
        const level = variables.findIndex(({ name }) => name === remark.reading)
        const domain = variables[level]?.domain
        if (domain?.kind !== 'symbols') return true
        const [one = 0, other = 0] = remark.values.map((value) => domain.cells.get(value) as number)
        const tests = [...nodesOf(diagram, roots)].filter((node) => diagram.level(node) === level)
        return tests.every((node) => diagram.branches(node)[one] === diagram.branches(node)[other])
      }
    }
  }
}
