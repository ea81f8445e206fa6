import { compile } from '../../src/diagram/compile.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import { type Condition, matchCondition } from '../../src/model/condition.ts'
import type { FactDefinition, FactDefinitions } from '../../src/model/fact.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { ruleMeaningOf } from './rule-meaning.ts'

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
  const rules = [before, after].map(({ version, rule }, index): Rule => {
    const { title, forEach, when, unless } = rule
    const parts = { when: written(version, when), ...(unless !== undefined && { unless: written(version, unless) }) }
    return {
      id: `rule-${index}`,
      title,
      cites: after.rule.cites,
      ...(forEach !== undefined && { forEach }),
      ...parts,
      then: { outcome: 'it' },
    }
  })
  try {
    const { diagram, variables, outcomes } = compile({ ...version, conditions: {}, outcomes: { it: outcome }, rules })
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

/** A condition with what its version calls by a name written out. */
function written(version: RulesetVersion, condition: Condition): Condition {
  const inFull = (part: Condition) => written(version, part)
  return matchCondition<Condition>(condition, {
    all: (parts) => ({ all: parts.map(inFull) }),
    any: (parts) => ({ any: parts.map(inFull) }),
    not: (part) => ({ not: inFull(part) }),
    named: (name) => {
      const { label: _, ...named } = version.conditions[name] as Condition & { label?: unknown }
      return inFull(named as Condition)
    },
    fact: (comparison) => comparison,
  })
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
