import type { Condition } from '../../src/model/condition.ts'
import type { Scope } from '../../src/model/scope.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { namesBehind } from '../traceability/rule-meaning.ts'

/** A version with one thing changed that its law does not say. */
export interface Mutant {
  /** Where, and what became of it, such as `rules.arrest.when.all[1] is true`. */
  readonly name: string
  readonly kind:
    | 'constant'
    | 'connective'
    | 'negation'
    | 'exception'
    | 'comparator'
    | 'threshold'
    | 'measure'
    | 'rounding'
    | 'binding'
    | 'parameter'
  readonly version: RulesetVersion
  /** The rules that say something else by it; none where it is the scope that does. */
  readonly rules: readonly string[]
}

type Change = Pick<Mutant, 'kind'> & { readonly at: string; readonly to: unknown; readonly what: string }
type Data = Readonly<Record<string, unknown>>

/**
 * Every mutant of a version: each part of each condition always or never so, `all` for `any`, a negation or an exception left out, each
 * comparison with and without its bound, each threshold one more and one less, each value of a list left out, each number and each
 * selection of a measure, the rounding of dates, how each rule binds, and each constant that it gives.
 */
export function mutantsOf(version: RulesetVersion): readonly Mutant[] {
  const conditions = Object.entries(version.conditions).flatMap(([name, condition]) =>
    changesOf(condition).map((change): Mutant => {
      const { [name]: _, ...others } = version.conditions
      const changed = { ...version, conditions: { ...others, [name]: changedAt(condition, change) as Condition } }
      return mutant(`conditions.${name}`, change, changed, rulesBehind(version, [name]))
    }),
  )
  const scope = (version.scope?.outside ?? []).flatMap((reason, index) =>
    changesOf(reason.when).map((change): Mutant => {
      const outside = version.scope?.outside.map((other, at) =>
        at === index ? { ...other, when: changedAt(other.when, change) as Condition } : other,
      )
      return mutant(`scope.${reason.id}.when`, change, { ...version, scope: { ...version.scope, outside } as unknown as Scope }, [])
    }),
  )
  return [
    ...version.rules.flatMap((_, index) => mutantsOfRule(version, index)),
    ...conditions,
    ...scope,
    ...mutantsOfMeasures(version),
    ...rounding(version),
  ]
}

function mutant(path: string, { at, what, kind }: Change, version: RulesetVersion, rules: readonly string[]): Mutant {
  return { name: `${path}${at} ${what}`, kind, version, rules }
}

function mutantsOfRule(version: RulesetVersion, index: number): readonly Mutant[] {
  const rule = version.rules[index] as RulesetVersion['rules'][number]
  const put = (changed: typeof rule) => ({ ...version, rules: version.rules.map((other, at) => (at === index ? changed : other)) })
  const path = `rules.${rule.id}`
  const { unless, ...bare } = rule
  const modality = rule.then.modality ?? version.outcomes[rule.then.outcome]?.modality
  return [
    ...changesOf(rule.when).map((change) =>
      mutant(`${path}.when`, change, put({ ...rule, when: changedAt(rule.when, change) as Condition }), [rule.id]),
    ),
    ...(unless === undefined
      ? []
      : [
          mutant(`${path}.unless`, { kind: 'exception', at: '', to: undefined, what: 'is left out' }, put(bare), [rule.id]),
          ...changesOf(unless).map((change) =>
            mutant(`${path}.unless`, change, put({ ...rule, unless: changedAt(unless, change) as Condition }), [rule.id]),
          ),
        ]),
    ...['must', 'is', 'may']
      .filter((other) => other !== modality)
      .map((other) =>
        mutant(
          `${path}.then.modality`,
          { kind: 'binding', at: '', to: other, what: `is ${other}` },
          put({ ...rule, then: { ...rule.then, modality: other as 'must' } }),
          [rule.id],
        ),
      ),
    ...Object.entries(rule.then.params ?? {}).flatMap(([name, value]) =>
      typeof value === 'object'
        ? []
        : mutant(
            `${path}.then.params.${name}`,
            { kind: 'parameter', at: '', to: other(value), what: `is ${other(value)}` },
            put({ ...rule, then: { ...rule.then, params: { ...rule.then.params, [name]: other(value) } } }),
            [rule.id],
          ),
    ),
  ]
}

function other(value: string | number | boolean): string | number | boolean {
  if (typeof value === 'boolean') return !value
  return typeof value === 'number' ? value + 1 : `${value}'`
}

const opposites: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
}

/** A condition that always holds, and one that never does, whatever the facts. */
const constants = (condition: Condition) => ({
  true: { any: [condition, { not: condition }] },
  false: { all: [condition, { not: condition }] },
})

/** Every change of a condition: each part of it, from the whole down to each comparison. */
function changesOf(condition: Condition, at = ''): readonly Change[] {
  const here: Change[] = (['true', 'false'] as const).map((value) => ({
    kind: 'constant',
    at,
    to: constants(condition)[value],
    what: `is ${value}`,
  }))
  const { label: _, ...form } = condition as Condition & { label?: unknown }
  const [[key, value] = []] = Object.entries(form)
  if (key === 'all' || key === 'any') {
    const parts = value as readonly Condition[]
    const swapped: Change = {
      kind: 'connective',
      at,
      to: { [key === 'all' ? 'any' : 'all']: parts },
      what: `is ${key === 'all' ? 'any' : 'all'}`,
    }
    // A connective of one part is that part.
    const own = parts.length > 1 ? [...here, swapped] : []
    return [...own, ...parts.flatMap((part, index) => changesOf(part, `${at}.${key}[${index}]`))]
  }
  if (key === 'not') return [{ kind: 'negation', at, to: value, what: 'is not negated' }, ...changesOf(value as Condition, `${at}.not`)]
  if (key === 'condition') return here
  const { operator, value: operand } = condition as { operator: string; value: unknown }
  return [
    ...here,
    { kind: 'comparator', at: `${at}.operator`, to: opposites[operator], what: `is ${opposites[operator]}` },
    ...nearValues(operand).map(([to, what]): Change => ({ kind: 'threshold', at: `${at}.value`, to, what })),
  ]
}

/** One more and one less of a number, a duration or a day; a list without each of its values. */
function nearValues(value: unknown): readonly (readonly [unknown, string])[] {
  if (typeof value === 'number') return [-1, 1].map((by) => [value + by, `is ${value + by}`])
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
    return [-1, 1].map((by) => {
      const moved = new Date(Date.parse(`${value.slice(0, 10)}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10) + value.slice(10)
      return [moved, `is ${moved}`]
    })
  if (Array.isArray(value))
    return value.length < 2 ? [] : value.map((left, at) => [value.filter((_, index) => index !== at), `is without ${left}`])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([unit, count]) =>
    typeof count === 'number' ? [-1, 1].map((by) => [{ ...value, [unit]: count + by }, `is ${count + by} ${unit}`] as const) : [],
  )
}

/** What a measure can do without; gaps matter only where stays have to last. */
const optional = ['since', 'until', 'kinds', 'bridging', 'lasting', 'status', 'direction', 'by', 'country', 'except', 'on']

function mutantsOfMeasures(version: RulesetVersion): readonly Mutant[] {
  return Object.entries(version.measures).flatMap(([name, { label: _, ...measure }]) => {
    const put = (changed: object) => ({ ...version, measures: { ...version.measures, [name]: changed as typeof measure } })
    const rules = rulesBehind(version, [name])
    const numbers = (data: Data): readonly (readonly [Data, string])[] =>
      Object.entries(data).flatMap(([key, value]) => {
        if (typeof value === 'number')
          return [-1, 1].filter((by) => value + by >= 0).map((by) => [{ ...data, [key]: value + by }, `${key} is ${value + by}`] as const)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
          ? numbers(value as Data).map(([inner, what]) => [{ ...data, [key]: inner }, `${key} ${what}`] as const)
          : []
      })
    const lacking = optional
      .filter((key) => key in measure && !('shift' in measure && key === 'by'))
      .map(
        (key) =>
          [
            Object.fromEntries(Object.entries(measure).filter(([other]) => other !== key && !(key === 'lasting' && other === 'bridging'))),
            `${key} is left out`,
          ] as const,
      )
    const fewer = Object.entries(measure).flatMap(([key, value]) =>
      Array.isArray(value) && value.length > (key === 'kinds' ? 1 : 2)
        ? value.map((left, at) => [{ ...measure, [key]: value.filter((_, index) => index !== at) }, `${key} is without ${left}`] as const)
        : [],
    )
    const swaps: Readonly<Record<string, string>> = {
      latest: 'earliest',
      earliest: 'latest',
      longestStay: 'totalStay',
      totalStay: 'longestStay',
      firstDay: 'lastDay',
      lastDay: 'firstDay',
    }
    const swapped = Object.keys(measure).flatMap((key) =>
      key in swaps
        ? [
            [
              Object.fromEntries(Object.entries(measure).map(([other, value]) => [other === key ? swaps[key] : other, value])),
              `is ${swaps[key]}`,
            ] as const,
          ]
        : [],
    )
    return [...numbers(measure as Data), ...lacking, ...fewer, ...swapped].map(([changed, what]) =>
      mutant(`measures.${name}`, { kind: 'measure', at: '', to: changed, what }, put(changed), rules),
    )
  })
}

function rounding(version: RulesetVersion): readonly Mutant[] {
  const dateRounding = version.dateRounding === 'down' ? 'up' : 'down'
  const rules = rulesBehind(version, Object.keys(version.measures))
  return [
    mutant('dateRounding', { kind: 'rounding', at: '', to: dateRounding, what: `is ${dateRounding}` }, { ...version, dateRounding }, rules),
  ]
}

const behind = new WeakMap<RulesetVersion, ReadonlyMap<string, ReadonlySet<string>>>()

/** The rules that hang on one of some shared conditions or measures. */
function rulesBehind(version: RulesetVersion, names: readonly string[]): readonly string[] {
  const known = behind.get(version) ?? new Map(version.rules.map(({ id, when, unless }) => [id, namesBehind(version, [when, unless])]))
  behind.set(version, known)
  return version.rules.flatMap(({ id }) => (names.some((name) => known.get(id)?.has(name)) ? id : []))
}

/** Data with what lies at a path put in place of what was there. */
function changedAt(data: unknown, { at, to }: Pick<Change, 'at' | 'to'>): unknown {
  const steps = at.split(/[.[\]]+/).filter((step) => step !== '')
  const put = (here: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return to
    if (Array.isArray(here)) return here.map((entry, index) => (index === Number(step) ? put(entry, rest) : entry))
    return { ...(here as Data), [step]: put((here as Data)[step], rest) }
  }
  return put(data, steps)
}
