import { type Condition, type FactCondition, matchCondition, type OperatorName, operatorNames } from '../condition.ts'
import type { Complain } from '../input/collect-issues.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { nameList } from '../input/suggest.ts'
import { type Kind, kindOf } from '../kind.ts'
import { encodeOperand } from '../operand.ts'
import { countryFault, placeFault } from '../situation/scalar-fault.ts'
import type { RulesetVersion } from '../version.ts'
import { findBadChains } from './chains.ts'
import { guarded } from './each-entry.ts'
import { notThere } from './repealed.ts'
import { namesOf } from './scope.ts'

const equality: readonly OperatorName[] = ['equal', 'notEqual']
const choice: readonly OperatorName[] = [...equality, 'in', 'notIn']
const order: readonly OperatorName[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']

/** The operators that compare something of a kind, and what it is compared with, as an error says it. */
const comparisons: Readonly<
  Record<Exclude<Kind['kind'], 'list'>, { readonly operators: readonly OperatorName[]; readonly constant: string }>
> = {
  boolean: { operators: equality, constant: '`true` or `false`' },
  integer: { operators: [...choice, ...order], constant: 'a whole number' },
  date: { operators: [...choice, ...order], constant: 'a day such as `2026-11-21`' },
  time: { operators: [...choice, ...order], constant: 'a time such as `2026-11-20T21:30`' },
  length: { operators: [...equality, ...order], constant: 'a length' },
  enum: { operators: choice, constant: 'one of its values' },
  country: { operators: choice, constant: 'a country code such as `CN`' },
  countries: { operators: ['contains', 'doesNotContain'], constant: 'a country code such as `CN`' },
  text: { operators: choice, constant: 'a text of 1 to 200 characters' },
}

/**
 * Checks that the shared conditions of a version are not defined by themselves.
 *
 * @returns Whether they can be followed.
 */
export function checkConditionChains(version: RulesetVersion, complain: Complain): boolean {
  const chains = findBadChains(Object.keys(version.conditions), (name) => namesIn(version.conditions[name] as Condition))
  for (const [name, message] of chains) complain(joinPath('conditions', name), message)
  return chains.size === 0
}

/** The names of shared conditions that stand in a condition itself. */
function namesIn(condition: Condition): readonly string[] {
  return matchCondition<readonly string[]>(condition, {
    all: (parts) => parts.flatMap(namesIn),
    any: (parts) => parts.flatMap(namesIn),
    not: namesIn,
    named: (name) => [name],
    fact: () => [],
  })
}

/** The most constants that one name may be compared with: they cut its values into that many cells. */
const maxConstants = 5_000

/** A version while its comparisons are checked. */
interface Checking {
  readonly version: RulesetVersion
  readonly complain: Complain
  /** How many constants each name has been compared with so far. */
  readonly constants: Map<string, number>
}

/** Checks every comparison of a version, whatever its scope: the name, the operator and the constant. */
export function checkConditions(version: RulesetVersion, complain: Complain): void {
  const checking = { version, complain, constants: new Map<string, number>() }
  for (const [name, condition] of Object.entries(version.conditions)) {
    const path = joinPath('conditions', name)
    guarded(path, complain, () => checkCondition(checking, condition, path))
  }
  version.scope?.outside.forEach(({ when }, index) => {
    checkCondition(checking, when, `${joinPath('scope.outside', index)}.when`)
  })
  version.rules.forEach(({ when, unless }, index) => {
    const path = joinPath('rules', index)
    guarded(`${path}.when`, complain, () => checkCondition(checking, when, `${path}.when`))
    if (unless !== undefined) guarded(`${path}.unless`, complain, () => checkCondition(checking, unless, `${path}.unless`))
  })
}

function checkCondition(checking: Checking, condition: Condition, path: string): void {
  const { version, complain } = checking
  const checkParts = (form: string, holds: string, parts: readonly Condition[]): void => {
    if (parts.length === 0) complain(`${path}.${form}`, `an empty \`${form}\` ${holds} holds: give at least one condition`)
    parts.forEach((part, index) => {
      checkCondition(checking, part, joinPath(`${path}.${form}`, index))
    })
  }
  matchCondition(condition, {
    all: (parts) => checkParts('all', 'always', parts),
    any: (parts) => checkParts('any', 'never', parts),
    not: (part) => checkCondition(checking, part, `${path}.not`),
    named: (name) => {
      if (Object.hasOwn(version.conditions, name)) return
      complain(`${path}.condition`, notThere(version, 'conditions', 'condition', String(name), Object.keys(version.conditions), path))
    },
    fact: (comparison) => checkComparison(checking, comparison, path),
  })
}

function checkComparison({ version, complain, constants }: Checking, { fact, operator, value }: FactCondition, path: string): void {
  const kind = kindOf(version, String(fact))
  if (kind === undefined) {
    complain(`${path}.fact`, notThere(version, 'named', 'fact, measure or reading', String(fact), namesOf(version), path))
    return
  }
  if (kind.kind === 'list') {
    complain(`${path}.fact`, `\`${fact}\` is a list, which cannot be compared: declare a measure of it`)
    return
  }
  const count = (constants.get(fact) ?? 0) + (Array.isArray(value) ? value.length : 1)
  constants.set(fact, count)
  if (count > maxConstants) {
    complain(`${path}.value`, `\`${fact}\` is compared with more than ${maxConstants} constants`)
    return
  }
  const { operators } = comparisons[kind.kind]
  if (!operators.includes(operator)) {
    // A word that is no operator at all has been found before.
    if (operatorNames.includes(operator))
      complain(`${path}.operator`, `\`${operator}\` does not compare \`${fact}\`: write one of ${nameList(operators)}`)
  } else if (operator !== 'in' && operator !== 'notIn') checkConstant(kind, fact, value, `${path}.value`, complain)
  else if (!Array.isArray(value)) complain(`${path}.value`, `\`${operator}\` needs a list, not ${describe(value)}`)
  else {
    if (value.length === 0) complain(`${path}.value`, `an empty list: \`${operator}\` ${operator === 'in' ? 'never' : 'always'} holds`)
    value.forEach((entry: unknown, index) => {
      checkConstant(kind, fact, entry, joinPath(`${path}.value`, index), complain)
    })
  }
}

function checkConstant(kind: Exclude<Kind, { kind: 'list' }>, fact: string, value: unknown, path: string, complain: Complain): void {
  const fits = !Array.isArray(value) && encodeOperand(kind, value) !== undefined
  if (fits && kind.kind === 'enum' && !kind.values.includes(value as string)) {
    complain(path, unknownName(`value of \`${fact}\``, value as string, kind.values))
  } else if (fits && (kind.kind === 'country' || kind.kind === 'countries')) {
    const fault = countryFault(value)
    if (fault !== undefined) complain(path, fault)
  } else if (!fits && kind.kind === 'text' && typeof value === 'string') {
    complain(path, `${describe(value)} can mean several places: write which, such as the city with its region`)
  } else if (!fits || (kind.kind === 'text' && placeFault(value) !== undefined)) {
    const constant = kind.kind === 'length' ? `a length such as \`{ "${kind.in}": 6 }\`` : comparisons[kind.kind].constant
    complain(path, `${describe(value)} is not what \`${fact}\` is compared with: write ${constant}`)
  }
}
