import { isPlainObject } from '../input/plain-object.ts'
import type { Consequence, Rule } from '../rule.ts'

/** What changes of something, by its parts: what is not given stays, and `null` takes a part away. */
export type ChangeOf<Whole> = { readonly [Part in keyof Whole]?: Whole[Part] | null }

/** What changes of a rule; of what follows likewise, and of what is told with it. */
export type RuleChange = Pick<Rule, 'id'> &
  ChangeOf<Omit<Rule, 'id' | 'then'>> & {
    readonly then?: ChangeOf<Omit<Consequence, 'params'>> & { readonly params?: ChangeOf<NonNullable<Consequence['params']>> | null }
  }

/**
 * Changes parts of something; all else stays.
 *
 * @example
 * changeParts({ kind: 'fee', role: 'a' }, { kind: 'duty', role: null }) //=> { kind: 'duty' }
 */
export function changeParts<Whole extends object>(before: Whole, change: ChangeOf<Whole>): Whole {
  const given = Object.entries(change).filter(([, part]) => part !== undefined)
  return Object.fromEntries(Object.entries({ ...before, ...Object.fromEntries(given) }).filter(([, part]) => part !== null)) as Whole
}

/** Changes parts of a rule, of what follows from it, and of what is told with that. A guard that is not spoken of stays. */
export function changeRule(before: Rule, { then, ...change }: RuleChange): Rule {
  // What the compiler has not met may be no object; the check of the version says so.
  if (!isPlainObject(then)) return changeParts(before, { ...change, then } as unknown as ChangeOf<Rule>)
  const { params } = then
  const told = isPlainObject(params) ? { ...then, params: changeParts(before.then.params ?? {}, params as object) } : then
  return changeParts(before, { ...change, then: changeParts(before.then, told as ChangeOf<Consequence>) } as ChangeOf<Rule>)
}

/**
 * Lists the parts that a change takes away and that are not there: one that is misspelt would otherwise leave what it means in force.
 *
 * @example
 * lackingParts({ then: { params: {} } }, { unless: null, then: { params: { fee: null } } }) //=> [['unless'], ['then', 'params', 'fee']]
 */
export function lackingParts(before: unknown, change: unknown): readonly (readonly string[])[] {
  if (!isPlainObject(change)) return []
  const whole = isPlainObject(before) ? before : {}
  return Object.entries(change).flatMap(([name, part]) =>
    part === null ? (whole[name] === undefined ? [[name]] : []) : lackingParts(whole[name], part).map((inner) => [name, ...inner]),
  )
}
