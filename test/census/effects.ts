import type { Condition } from '../../src/model/condition.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { holds } from '../oracle/condition.ts'
import { valueIn } from '../oracle/measures.ts'
import type { LookedAt } from './looked-at.ts'

/**
 * What is decided, as a tree: of a rule its `when` and not its `unless`, of scope a reason for which a case is outside, with the conditions
 * that it names written out. What is true or false by itself, a comparison or a named condition, has the place where it is written; the same
 * twice in a tree is two.
 */
export type Tree =
  | { readonly form: 'all' | 'any'; readonly parts: readonly Tree[] }
  | { readonly form: 'not'; readonly part: Tree }
  | { readonly form: 'named'; readonly place: string; readonly part: Tree }
  | { readonly form: 'comparison'; readonly place: string; readonly condition: Condition }

/** Something that a version decides: whether a rule applies, or whether a case is outside its scope for a reason. */
export interface Decision {
  /** Such as `rules.arrest` and `scope.minor`. */
  readonly place: string
  /** The rule; nothing for a reason of scope, which is decided before all rules. */
  readonly rule?: Rule
  readonly tree: Tree
}

/** All that a version decides, with places such as `rules.arrest.when.all[1]` and `conditions.adult.any[0]`. */
export function decisionsOf(version: RulesetVersion): readonly Decision[] {
  const known = decisions.get(version)
  if (known !== undefined) return known
  const made = [
    ...(version.scope?.outside ?? []).map(({ id, when }) => ({ place: `scope.${id}`, tree: treeOf(version, `scope.${id}`, { when }) })),
    ...version.rules.map((rule) => ({ place: `rules.${rule.id}`, rule, tree: treeOf(version, `rules.${rule.id}`, rule) })),
  ]
  decisions.set(version, made)
  return made
}

const decisions = new WeakMap<RulesetVersion, readonly Decision[]>()

function treeOf(version: RulesetVersion, at: string, { when, unless }: Pick<Rule, 'when' | 'unless'>): Tree {
  const written = (condition: Condition, place: string): Tree => {
    if ('all' in condition) return { form: 'all', parts: condition.all.map((part, index) => written(part, `${place}.all[${index}]`)) }
    if ('any' in condition) return { form: 'any', parts: condition.any.map((part, index) => written(part, `${place}.any[${index}]`)) }
    if ('not' in condition) return { form: 'not', part: written(condition.not, `${place}.not`) }
    if (!('condition' in condition)) return { form: 'comparison', place, condition }
    const name = condition.condition
    return { form: 'named', place, part: written(version.conditions[name] as Condition, `conditions.${name}`) }
  }
  const whole = written(when, `${at}.when`)
  return unless === undefined ? whole : { form: 'all', parts: [whole, { form: 'not', part: written(unless, `${at}.unless`) }] }
}

/**
 * Everything that is to be seen of a version: each decision as it is true and as it is false, and at each place what is written there as it
 * is true and as it is false, and a decision hangs on it alone.
 */
export function effectsOf(version: RulesetVersion): readonly string[] {
  const places = new Set(decisionsOf(version).flatMap(({ place, tree }) => [place, ...placesIn(tree)]))
  return [...places].flatMap((place) => [effect(place, true), effect(place, false)])
}

/** How an effect is called. */
export function effect(place: string, value: boolean): string {
  return `${place} is ${value}`
}

function placesIn(tree: Tree): readonly string[] {
  if (tree.form === 'comparison') return [tree.place]
  if (tree.form === 'named') return [tree.place, ...placesIn(tree.part)]
  return tree.form === 'not' ? placesIn(tree.part) : tree.parts.flatMap(placesIn)
}

const known = new WeakMap<LookedAt, ReadonlySet<string>>()

/** The effects that a complete case shows, on any of its subjects. */
export function shownBy(at: LookedAt): ReadonlySet<string> {
  const shown =
    known.get(at) ??
    new Set(
      decisionsOf(at.version).flatMap(({ place, rule, tree }) =>
        looksAt(at, rule).flatMap((look) => {
          const truth = truthsOf((condition) => holds(at.version, condition, look))
          return [effect(place, truth(tree)), ...deciding(tree, truth).map((part) => effect(part.place, truth(part)))]
        }),
      ),
    )
  known.set(at, shown)
  return shown
}

/** What names stand for, for each subject of a rule, or for the case. */
function looksAt(at: LookedAt, rule: Rule | undefined): readonly Look[] {
  if (rule !== undefined) return at.subjectsOf(rule.id).map(({ look }) => look)
  return [(name) => at.readings[name] ?? valueIn({ ...at, subject: {} }, name)]
}

type Look = Parameters<typeof holds>[2]

/** Whether a tree is true, given whether its comparisons are; each part is looked at once. */
export function truthsOf(isTrue: (condition: Condition) => boolean): (tree: Tree) => boolean {
  const truths = new Map<Tree, boolean>()
  const truth = (tree: Tree): boolean => {
    const made = truths.get(tree) ?? find(tree)
    truths.set(tree, made)
    return made
  }
  const find = (tree: Tree): boolean => {
    if (tree.form === 'comparison') return isTrue(tree.condition)
    if (tree.form === 'named') return truth(tree.part)
    if (tree.form === 'not') return !truth(tree.part)
    return tree.form === 'all' ? tree.parts.every(truth) : tree.parts.some(truth)
  }
  return truth
}

type Placed = Extract<Tree, { readonly place: string }>

/** What a tree hangs on alone: were it otherwise at this one place and all else as it is, so would the whole be (masking MC/DC). */
export function deciding(tree: Tree, truth: (tree: Tree) => boolean): readonly Placed[] {
  if (tree.form === 'comparison') return [tree]
  if (tree.form === 'named') return [tree, ...deciding(tree.part, truth)]
  if (tree.form === 'not') return deciding(tree.part, truth)
  // What stands beside a part hides it: in `all` where it is false, in `any` where it is true.
  const hiding = tree.parts.filter((part) => truth(part) !== (tree.form === 'all'))
  return tree.parts.flatMap((part) => (hiding.every((other) => other === part) ? deciding(part, truth) : []))
}
