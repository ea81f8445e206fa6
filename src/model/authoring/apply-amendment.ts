import type { Rule } from '../rule.ts'
import type { NotModelled, RulesetVersion } from '../version.ts'
import type { Written } from './consolidate.ts'

type Entries = Readonly<Record<string, object>>

/** The parts of a version whose entries have names. */
const maps = ['facts', 'measures', 'readings', 'conditions', 'outcomes'] as const

type MapName = (typeof maps)[number]

/** An amendment, as it is applied. */
export type Changes = Partial<Omit<Written, MapName | 'rules' | 'notModelled'>> & {
  readonly repeal?: Partial<Readonly<Record<MapName | 'rules' | 'notModelled', readonly string[]>>>
  readonly replace?: Partial<Readonly<Record<MapName, Entries>>> & { readonly rules?: readonly (Partial<Rule> & Pick<Rule, 'id'>)[] }
  readonly add?: Partial<Readonly<Record<MapName, Entries>>> & {
    readonly askedAfter?: Readonly<Record<string, string>>
    readonly rules?: readonly { readonly after: string; readonly rules: readonly Rule[] }[]
    readonly notModelled?: readonly NotModelled[]
  }
}

/**
 * Applies an amendment to the version before it.
 *
 * @throws TypeError when it names an id that is not there, or adds one that is.
 */
export function applyAmendment(before: RulesetVersion, amendment: Changes): Written {
  const { repeal = {}, replace = {}, add = {}, citations, ...head } = amendment
  const named = maps.map((map) => [map, amendMap(map, before[map], repeal[map], replace[map], add[map])] as const)
  const parts = Object.fromEntries(named) as unknown as Pick<RulesetVersion, MapName>
  return {
    ...before,
    ...head,
    ...parts,
    parameters: { ...before.parameters, ...head.parameters },
    facts: placed(parts.facts, add.askedAfter),
    citations: { ...before.citations, ...citations },
    rules: amendRules(before.rules, amendment),
    notModelled: amendNotModelled(before.notModelled, repeal.notModelled, add.notModelled),
  }
}

function amendMap(map: MapName, before: Entries, repealed: readonly string[] = [], replaced: Entries = {}, added: Entries = {}): Entries {
  known(map, Object.keys(before), [...repealed, ...Object.keys(replaced)])
  const kept = Object.entries(before).filter(([name]) => !repealed.includes(name))
  unknown(
    map,
    kept.map(([name]) => name),
    Object.keys(added),
  )
  // Of readings and outcomes an amendment gives what changes; facts, measures and conditions are given whole.
  const inPart = map === 'readings' || map === 'outcomes'
  const stays = kept.map(
    ([name, entry]) => [name, { ...(inPart || replaced[name] === undefined ? entry : {}), ...replaced[name] }] as const,
  )
  return Object.fromEntries([...stays, ...Object.entries(added)])
}

/** Moves facts to where they are asked: each after the one named for it. */
function placed<Entry>(
  facts: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Entry>> {
  const names = Object.keys(facts)
  for (const [name, place] of Object.entries(after)) {
    known('facts', names, [name, place])
    names.splice(names.indexOf(name), 1)
    names.splice(names.indexOf(place) + 1, 0, name)
  }
  return Object.fromEntries(names.map((name) => [name, facts[name] as Entry]))
}

function amendRules(before: readonly Rule[], { repeal = {}, replace = {}, add = {} }: Changes): readonly Rule[] {
  const { rules: repealed = [] } = repeal
  const changes = new Map((replace.rules ?? []).map((rule) => [rule.id, rule]))
  const groups = add.rules ?? []
  const ids = before.map(({ id }) => id)
  known('rules', ids, [...repealed, ...changes.keys()])
  const kept = ids.filter((id) => !repealed.includes(id))
  const gone = groups.find(({ after }) => repealed.includes(after))
  if (gone !== undefined) throw new TypeError(`rules: \`${gone.after}\` is repealed here, so that nothing can follow it`)
  known('rules', [...ids, 'the beginning'], [...groups.map(({ after }) => after)])
  unknown(
    'rules',
    kept,
    groups.flatMap(({ rules }) => rules.map(({ id }) => id)),
  )
  const following = (place: string) => groups.filter(({ after }) => after === place).flatMap(({ rules }) => rules)
  return [
    ...following('the beginning'),
    ...before
      .filter(({ id }) => kept.includes(id))
      .flatMap((rule) => {
        const change = changes.get(rule.id)
        return [change === undefined ? rule : change.then === undefined ? { ...rule, ...change } : (change as Rule), ...following(rule.id)]
      }),
  ]
}

function amendNotModelled(
  before: readonly NotModelled[],
  repealed: readonly string[] = [],
  added: readonly NotModelled[] = [],
): readonly NotModelled[] {
  known(
    'notModelled',
    before.flatMap(({ clauses }) => clauses),
    repealed,
  )
  const stay = before.map(({ clauses, reason }) => ({ clauses: clauses.filter((clause) => !repealed.includes(clause)), reason }))
  return [...stay.filter(({ clauses }) => clauses.length > 0), ...added]
}

function known(what: string, there: readonly string[], named: readonly string[]): void {
  const missing = named.filter((name) => !there.includes(name))
  if (missing.length > 0) throw new TypeError(`${what}: the version before has no \`${missing[0]}\` to amend`)
}

function unknown(what: string, there: readonly string[], added: readonly string[]): void {
  const twice = added.find((name) => there.includes(name))
  if (twice !== undefined) throw new TypeError(`${what}: \`${twice}\` is there already: replace it, or repeal it first`)
}
