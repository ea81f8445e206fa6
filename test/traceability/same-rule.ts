import { compile } from '../../src/diagram/compile.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import { type Condition, type Conditions, matchCondition } from '../../src/model/condition.ts'
import type { FactDefinition, FactDefinitions } from '../../src/model/fact.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { namesBehind, ruleMeaningOf } from './rule-meaning.ts'

/** A rule, and the version that it stands in. */
export interface RuleOf {
  readonly version: RulesetVersion
  readonly rule: Rule
}

/**
 * Whether rules of two versions decide the same: both apply to the same subjects, lead to the same outcome, and have the same diagram over
 * tests that stand for the same, however their conditions are written and whatever else the versions say.
 *
 * What a fact or reading can further be, such as one more choice in a list, makes no difference to a rule that does not ask for it.
 */
export function decideTheSame(before: RuleOf, after: RuleOf): boolean {
  if (before.rule.forEach !== after.rule.forEach) return false
  const tested = testedByBoth(before, after)
  return tested !== undefined && meaningOfParts(before, tested) === meaningOfParts(after, tested)
}

/** What the one diagram of both rules tests; nothing where each has its own, or one names what the other version does not have. */
function testedByBoth(before: RuleOf, after: RuleOf): readonly string[] | undefined {
  const { scope: _, ...version } = after.version
  const outcome: Outcome = { kind: 'notice', modality: 'is', title: { en: '?', zh: '？' } }
  const sides = [before, after].map((side, index) => ownWords(side, index === 0 ? 'before' : 'after'))
  const rules = sides.map(({ parts }, index): Rule => {
    const { title, forEach } = index === 0 ? before.rule : after.rule
    return {
      id: `rule-${index}`,
      title,
      cites: after.rule.cites,
      ...(forEach !== undefined && { forEach }),
      ...parts,
      then: { outcome: 'it' },
    }
  })
  const conditions = Object.assign({}, ...sides.map((side) => side.conditions))
  try {
    const { diagram, variables, outcomes } = compile({ ...version, conditions, outcomes: { it: outcome }, rules })
    const [one, other] = outcomes[0]?.rules ?? []
    if (one === undefined || one.applies !== other?.applies) return undefined
    const nodes = new Set([one.applies])
    for (const node of nodes) for (const next of node > 1 ? diagram.branches(node) : []) nodes.add(next)
    return [...nodes].flatMap((node) => variables[diagram.level(node)]?.name ?? [])
  } catch (error) {
    if (error instanceof InvalidRulesetError) return undefined
    throw error
  }
}

/**
 * The conditions of a rule, and the shared ones behind it under names that no other version has: written out in each other they would lie
 * deeper than a version may go.
 */
function ownWords({ version, rule }: RuleOf, prefix: string): { parts: Pick<Rule, 'when' | 'unless'>; conditions: Conditions } {
  const { when, unless } = rule
  const shared = [...namesBehind(version, [when, unless])].filter((name) => Object.hasOwn(version.conditions, name))
  const renamed = (condition: Condition): Condition =>
    matchCondition<Condition>(condition, {
      all: (parts) => ({ all: parts.map(renamed) }),
      any: (parts) => ({ any: parts.map(renamed) }),
      not: (part) => ({ not: renamed(part) }),
      named: (name) => ({ condition: `${prefix}-${shared.indexOf(name)}` }),
      fact: (comparison) => comparison,
    })
  const conditions = shared.map((name, index) => {
    const { label: _, ...condition } = version.conditions[name] as Condition & { label?: unknown }
    return [`${prefix}-${index}`, renamed(condition as Condition)] as const
  })
  return {
    parts: { when: renamed(when), ...(unless !== undefined && { unless: renamed(unless) }) },
    conditions: Object.fromEntries(conditions),
  }
}

/** The digest of what a rule leads to, and of what the names stand for that it tests and tells. */
function meaningOfParts({ version, rule }: RuleOf, tested: readonly string[]): string {
  const { scope: _, ...rest } = version
  const facts = Object.fromEntries(Object.entries(version.facts).map(([name, fact]) => [name, kindOfAnswer(fact)]))
  const when = { all: [...new Set(tested)].sort().map((fact) => ({ fact, operator: 'equal', value: true }) as const) }
  return ruleMeaningOf(
    { ...rest, facts: facts as unknown as FactDefinitions, readings: {} },
    { ...rule, id: 'it', when, unless: { all: [] } },
  )
}

/** What a fact is and what stands in for it, but for the values that it can have. */
export function kindOfAnswer(fact: FactDefinition): object {
  const { type, assume, complete, assumeKind, each }: Partial<Record<string, unknown>> = { ...fact }
  return { type, assume, complete, assumeKind, each }
}
