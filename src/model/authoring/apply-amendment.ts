import { InvalidRulesetError, type Issue } from '../../errors.ts'
import type { Repealed } from '../checks/repealed.ts'
import { type Complain, collectIssues } from '../input/collect-issues.ts'
import { unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { nameOfVersion } from '../name-of-version.ts'
import type { Rule } from '../rule.ts'
import type { NotModelled, RulesetVersion } from '../version.ts'
import { changeParts, changeRule, lackingParts, type RuleChange } from './change-parts.ts'
import type { Written } from './put-together.ts'

type Entries = Readonly<Record<string, object>>

/** The parts of a version whose entries have names. */
const maps = ['facts', 'measures', 'readings', 'conditions', 'outcomes'] as const

type MapName = (typeof maps)[number]

/** One of what a part holds, as errors call it. */
const oneOf: Readonly<Record<MapName, string>> = {
  facts: 'fact',
  measures: 'measure',
  readings: 'reading',
  conditions: 'condition',
  outcomes: 'outcome',
}

/** What can be changed, and how; a part of another name would be passed over, and the law stay as it was. */
const parts = {
  repeal: [...maps, 'rules', 'notModelled'],
  replace: [...maps, 'rules'],
  add: [...maps, 'askedAfter', 'rules', 'notModelled'],
} as const

/** An amendment, as it is applied. */
export type Changes = Partial<Omit<Written, MapName | 'rules' | 'notModelled'>> & {
  readonly repeal?: Partial<Readonly<Record<MapName | 'rules' | 'notModelled', readonly string[]>>>
  readonly replace?: Partial<Readonly<Record<MapName, Entries>>> & { readonly rules?: readonly RuleChange[] }
  readonly add?: Partial<Readonly<Record<MapName, Entries>>> & {
    readonly askedAfter?: Readonly<Record<string, string>>
    readonly rules?: readonly { readonly after: string; readonly rules: readonly Rule[] }[]
    readonly notModelled?: readonly NotModelled[]
  }
}

/**
 * Applies an amendment to the version before it.
 *
 * @throws {@link InvalidRulesetError} naming every id by path that is not there, or is added and there already.
 */
export function applyAmendment(before: RulesetVersion, amendment: Changes): Written {
  const name = nameOfVersion({ ruleset: before.ruleset, inForce: amendment.inForce })
  const issues = issuesOf(before, amendment)
  if (issues.length > 0) throw new InvalidRulesetError(name, issues)
  const { repeal = {}, replace = {}, add = {}, citations, ...head } = amendment
  const named = maps.map((map) => [map, amendMap(map, before[map], repeal[map], replace[map], add[map])] as const)
  const changed = Object.fromEntries(named) as unknown as Pick<RulesetVersion, MapName>
  return {
    ...before,
    ...head,
    ...changed,
    parameters: { ...before.parameters, ...head.parameters },
    facts: placed(changed.facts, add.askedAfter),
    citations: { ...before.citations, ...citations },
    rules: amendRules(before.rules, amendment),
    notModelled: amendNotModelled(before.notModelled, repeal.notModelled, add.notModelled),
  }
}

/** The names that an amendment takes away, for the errors of what still uses them. */
export function repealedBy({ repeal = {} }: Changes): Repealed {
  const { facts = [], measures = [], readings = [], conditions = [], outcomes = [] } = repeal
  return { named: new Set([...facts, ...measures, ...readings]), conditions: new Set(conditions), outcomes: new Set(outcomes) }
}

function issuesOf(before: RulesetVersion, amendment: Changes): readonly Issue[] {
  try {
    return collectIssues((complain) => {
      for (const [way, names] of Object.entries(parts))
        for (const name of Object.keys(amendment[way as keyof typeof parts] ?? {}))
          if (!names.some((known) => known === name)) complain(joinPath(way, name), unknownName('part', name, names))
      for (const map of maps) checkMap(map, before, amendment, complain)
      checkPlaces(before, amendment, complain)
      checkRules(before, amendment, complain)
      checkNotModelled(before, amendment, complain)
    })
  } catch (error) {
    // The compiler sees to the types; what has not met it and holds a number for a list cannot be looked through.
    if (error instanceof TypeError) return [{ path: '', message: 'a value in this amendment is of the wrong type' }]
    throw error
  }
}

function checkMap(map: MapName, before: RulesetVersion, { repeal = {}, replace = {}, add = {} }: Changes, complain: Complain): void {
  const names = Object.keys(before[map])
  const { [map]: repealed = [] } = repeal
  repealed.forEach((name, index) => {
    if (!names.includes(name)) complain(joinPath(`repeal.${map}`, index), unknownName(oneOf[map], name, names))
  })
  for (const [name, change] of Object.entries(replace[map] ?? {})) {
    const path = joinPath(`replace.${map}`, name)
    if (!names.includes(name)) complain(path, unknownName(oneOf[map], name, names))
    else if (isInPart(map)) checkTakenAway(path, oneOf[map], before[map][name], change, complain)
  }
  for (const name of Object.keys(add[map] ?? {}))
    if (names.includes(name) && !repealed.includes(name)) complain(joinPath(`add.${map}`, name), thereAlready(name))
}

/** Checks where facts are asked: facts that are there after the amendment, each after another. */
function checkPlaces({ facts }: RulesetVersion, { repeal = {}, add = {} }: Changes, complain: Complain): void {
  const names = [...Object.keys(facts).filter((name) => !repeal.facts?.includes(name)), ...Object.keys(add.facts ?? {})]
  for (const [name, place] of Object.entries(add.askedAfter ?? {}))
    for (const fact of [name, place])
      if (!names.includes(fact)) complain(joinPath('add.askedAfter', name), unknownName('fact', fact, names))
}

function checkRules({ rules }: RulesetVersion, { repeal = {}, replace = {}, add = {} }: Changes, complain: Complain): void {
  const ids = rules.map(({ id }) => id)
  const { rules: repealed = [] } = repeal
  repealed.forEach((id, index) => {
    if (!ids.includes(id)) complain(joinPath('repeal.rules', index), unknownName('rule', id, ids))
  })
  const changed = new Set<string>()
  for (const change of replace.rules ?? []) {
    const path = `replace.rules[${change.id}]`
    const rule = rules.find(({ id }) => id === change.id)
    if (rule === undefined) complain(path, unknownName('rule', change.id, ids))
    else checkTakenAway(path, 'rule', rule, change, complain)
    if (changed.has(change.id)) complain(path, `\`${change.id}\` is replaced twice: give all that changes of it once`)
    changed.add(change.id)
  }
  const taken = new Set(ids.filter((id) => !repealed.includes(id)))
  add.rules?.forEach(({ after, rules: added }, index) => {
    const path = joinPath('add.rules', index)
    const places = [...ids, 'the beginning']
    if (repealed.includes(after)) complain(`${path}.after`, `\`${after}\` is repealed here, so that nothing can follow it`)
    else if (!places.includes(after)) complain(`${path}.after`, unknownName('rule', after, places))
    for (const { id } of added) {
      if (taken.has(id)) complain(`${path}.rules[${id}]`, thereAlready(id))
      taken.add(id)
    }
  })
}

/** Checks that what a change takes away is there. */
function checkTakenAway(path: string, what: string, before: unknown, change: unknown, complain: Complain): void {
  for (const part of lackingParts(before, change))
    complain(part.reduce(joinPath, path), `this ${what} has no \`${part.join('.')}\` that could be taken away`)
}

function checkNotModelled({ notModelled }: RulesetVersion, { repeal = {} }: Changes, complain: Complain): void {
  const left = notModelled.flatMap(({ clauses }) => clauses)
  repeal.notModelled?.forEach((clause, index) => {
    if (!left.includes(clause)) complain(joinPath('repeal.notModelled', index), unknownName('clause left out', clause, left))
  })
}

function thereAlready(name: string): string {
  return `\`${name}\` is there already: replace it, or repeal it first`
}

/** Whether of such an entry an amendment gives what changes, as of a rule; facts, measures and conditions are one thing, given whole. */
function isInPart(map: MapName): boolean {
  return map === 'readings' || map === 'outcomes'
}

function amendMap(map: MapName, before: Entries, repealed: readonly string[] = [], replaced: Entries = {}, added: Entries = {}): Entries {
  const kept = Object.entries(before).filter(([name]) => !repealed.includes(name))
  const stays = kept.map(([name, entry]) => {
    const { [name]: change } = replaced
    return [name, change === undefined ? entry : isInPart(map) ? changeParts(entry, change) : change] as const
  })
  return Object.fromEntries([...stays, ...Object.entries(added)])
}

/** Moves facts to where they are asked: each after the one named for it. */
function placed<Entry>(
  facts: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Entry>> {
  const names = Object.keys(facts)
  for (const [name, place] of Object.entries(after)) {
    names.splice(names.indexOf(name), 1)
    names.splice(names.indexOf(place) + 1, 0, name)
  }
  return Object.fromEntries(names.map((name) => [name, facts[name] as Entry]))
}

function amendRules(before: readonly Rule[], { repeal = {}, replace = {}, add = {} }: Changes): readonly Rule[] {
  const { rules: repealed = [] } = repeal
  const changes = new Map((replace.rules ?? []).map((rule) => [rule.id, rule]))
  const groups = add.rules ?? []
  const following = (place: string) => groups.filter(({ after }) => after === place).flatMap(({ rules }) => rules)
  return [
    ...following('the beginning'),
    ...before
      .filter(({ id }) => !repealed.includes(id))
      .flatMap((rule) => {
        const change = changes.get(rule.id)
        return [change === undefined ? rule : changeRule(rule, change), ...following(rule.id)]
      }),
  ]
}

function amendNotModelled(
  before: readonly NotModelled[],
  repealed: readonly string[] = [],
  added: readonly NotModelled[] = [],
): readonly NotModelled[] {
  const stay = before.map(({ clauses, reason }) => ({ clauses: clauses.filter((clause) => !repealed.includes(clause)), reason }))
  return [...stay.filter(({ clauses }) => clauses.length > 0), ...added]
}
