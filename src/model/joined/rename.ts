import { type Condition, matchCondition } from '../condition.ts'
import { isCounted, type LabelledMeasure, type Shift } from '../measure.ts'
import { propertiesOf } from '../operators.ts'
import { isReference, type Parameter, type Rule } from '../rule.ts'

/** Gives what a name is called elsewhere. */
export type Rename = (name: string) => string

/** What is called otherwise in rules and conditions. */
export interface Renames {
  /** Facts, measures and readings. */
  readonly name: Rename
  readonly condition: Rename
  readonly outcome: Rename
}

/** Calls everything that a measure refers to, lists of facts left alone, by other names. */
export function renamedMeasure(measure: LabelledMeasure, rename: Rename): LabelledMeasure {
  const renamed: Record<string, unknown> = { ...measure }
  for (const [property, { holds }] of propertiesOf(measure)) {
    const value = renamed[property]
    if (value === undefined) continue
    if (holds === 'name') renamed[property] = rename(value as string)
    if (holds === 'names') renamed[property] = (value as readonly string[]).map(rename)
    if (holds === 'ends') {
      renamed[property] = Object.fromEntries(Object.entries(value as object).map(([end, name]) => [end, rename(name as string)]))
    }
    if (holds === 'shift' && isCounted(value as Shift)) renamed[property] = { days: rename((value as { readonly days: string }).days) }
  }
  return renamed as unknown as LabelledMeasure
}

/** Calls everything that a condition tests by other names. */
export function renamedCondition(condition: Condition, renames: Renames): Condition {
  const renamed = (part: Condition) => renamedCondition(part, renames)
  return matchCondition<Condition>(condition, {
    all: (parts) => ({ all: parts.map(renamed) }),
    any: (parts) => ({ any: parts.map(renamed) }),
    not: (part) => ({ not: renamed(part) }),
    named: (name) => ({ condition: renames.condition(name) }),
    fact: (comparison) => ({ ...comparison, fact: renames.name(comparison.fact) }),
  })
}

/** Calls everything that a rule tests, leads to and refers to by other names; its id stays. */
export function renamedRule(rule: Rule, renames: Renames): Rule {
  const { when, unless, then, ...rest } = rule
  const { outcome, params, ...binding } = then
  return {
    ...rest,
    when: renamedCondition(when, renames),
    ...(unless !== undefined && { unless: renamedCondition(unless, renames) }),
    then: { outcome: renames.outcome(outcome), ...binding, ...(params !== undefined && { params: renamedParameters(params, renames) }) },
  }
}

function renamedParameters(params: Readonly<Record<string, Parameter>>, { name }: Renames): Readonly<Record<string, Parameter>> {
  const renamed = (parameter: Parameter) => (isReference(parameter) ? { fact: name(parameter.fact) } : parameter)
  return Object.fromEntries(Object.entries(params).map(([key, parameter]) => [key, renamed(parameter)]))
}
