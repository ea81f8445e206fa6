import type { RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { InvalidRulesetError } from '../errors.ts'
import { type Condition, matchCondition } from '../model/condition.ts'
import { kindOf } from '../model/kind.ts'
import { encodeOperand } from '../model/operand.ts'
import { conditionsOf, modalityOf, type Rule } from '../model/rule.ts'
import { type RulesetVersion, versionName } from '../model/version.ts'
import { writtenOut } from '../model/written-out.ts'

/**
 * Writes the rules of a version as json-rules-engine reads them: shared conditions written out, exceptions as `not`.
 *
 * @param version - A valid version.
 *
 * @throws {@link InvalidRulesetError} when its conditions are too large once shared ones are written out.
 */
export function jsonRulesOf(version: RulesetVersion): readonly RuleProperties[] {
  assertWritable(version)
  return version.rules.map((rule, index) => ({
    name: rule.id,
    // That engine fires higher priorities first, and rules of one priority in no fixed order.
    priority: version.rules.length - index,
    conditions: topLevel(version, rule.when, rule.unless),
    event: { type: rule.then.outcome, params: eventParams(version, rule) },
  }))
}

/** What a rule says beside its outcome: one that is somebody's discretion must not read like one that binds. */
export function eventParams({ outcomes }: RulesetVersion, rule: Rule): Readonly<Record<string, unknown>> {
  const { id, cites, forEach, then } = rule
  const modality = modalityOf(outcomes, rule)
  const by = modality === 'may' ? (then.by ?? outcomes[then.outcome]?.by) : undefined
  return {
    rule: id,
    modality,
    ...(by !== undefined && { by }),
    citations: cites,
    ...(forEach !== undefined && { forEach }),
    ...(then.params !== undefined && { params: then.params }),
  }
}

/** When, unless its exception holds or the case is outside the scope of the version. */
function topLevel(version: RulesetVersion, when: Condition, unless: Condition | undefined): TopLevelCondition {
  const outside = (version.scope?.outside ?? []).map((one) => one.when)
  const excluded = unless === undefined ? outside : [unless, ...outside]
  return { all: [inline(version, when), ...excluded.map((condition) => ({ not: inline(version, condition) }))] } as TopLevelCondition
}

/** The most comparisons that the rules of a version may hold once every shared condition is written out where it is named. */
const maxComparisons = 100_000

/**
 * Refuses conditions that name each other so often that writing them out would not end in reasonable time.
 *
 * @throws {@link InvalidRulesetError}
 */
export function assertWritable(version: RulesetVersion): void {
  const outside = (version.scope?.outside ?? []).map(({ when }) => when)
  const written = version.rules.flatMap((rule) => [...conditionsOf(rule), ...outside])
  const size = written.reduce((sum, condition) => sum + writtenOut(version, condition), 0)
  if (size <= maxComparisons) return
  throw new InvalidRulesetError(versionName(version), [
    {
      path: 'rules',
      message: `with shared conditions written out there are ${size} comparisons: at most ${maxComparisons} can be exported`,
    },
  ])
}

/** A condition without shared ones: each is written out where it is named. */
function inline(version: RulesetVersion, condition: Condition): object {
  return matchCondition<object>(condition, {
    all: (parts) => ({ all: parts.map((part) => inline(version, part)) }),
    any: (parts) => ({ any: parts.map((part) => inline(version, part)) }),
    not: (part) => ({ not: inline(version, part) }),
    named: (name) => inline(version, version.conditions[name] as Condition),
    fact: ({ fact, operator, value }) => {
      const kind = kindOf(version, fact)
      // Texts are compared without regard to case and width: both sides are written as they are compared.
      return { fact, operator, value: kind?.kind === 'text' ? encodeOperand(kind, value) : value }
    },
  })
}
