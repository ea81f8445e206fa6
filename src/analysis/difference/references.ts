import type { Condition } from '../../model/condition.ts'
import { type Renames, renamedCondition, renamedMeasure, renamedRule } from '../../model/joined/rename.ts'
import type { LawEntries, LawName, LawPart } from '../../model/law-parts.ts'
import type { LabelledMeasure } from '../../model/measure.ts'
import type { Rule } from '../../model/rule.ts'
import type { Outside } from '../../model/scope.ts'
import type { RulesetVersion } from '../../model/version.ts'

/**
 * Lists what something refers to and what makes it mean what it means: measures, readings, shared conditions, and the outcome that a rule leads
 * to. Facts are not among them: another way of asking changes no rule.
 *
 * @param entry - What the version has there; nothing refers to nothing.
 *
 * @returns Each once, in the order in which it is first referred to.
 */
export function referencesOf(version: RulesetVersion, part: LawPart, entry: unknown): readonly LawName[] {
  if (entry === undefined) return []
  const found = new Map<string, LawName>()
  const add = (sort: LawPart, name: string) => {
    found.set(`${sort} ${name}`, { part: sort, name })
    return name
  }
  const renames: Renames = {
    name: (name) => {
      if (Object.hasOwn(version.measures, name)) return add('measures', name)
      return Object.hasOwn(version.readings, name) ? add('readings', name) : name
    },
    condition: (name) => add('conditions', name),
    outcome: (name) => add('outcomes', name),
  }
  if (part === 'rules') renamedRule(entry as Rule, renames)
  if (part === 'outside') renamedCondition((entry as Outside).when, renames)
  if (part === 'conditions') renamedCondition(entry as Condition, renames)
  if (part === 'measures') renamedMeasure(entry as LabelledMeasure, renames.name)
  return [...found.values()]
}

/**
 * Finds the sources behind what has none of its own: those of the rules, and of the ways to be outside, that rest on it.
 *
 * @returns For a part and a name the citation keys, each once, in the order of the rules.
 */
export function sourcesBehind(version: RulesetVersion, entries: LawEntries): (named: LawName) => readonly string[] {
  const behind = new Map<string, Set<string>>()
  const rest = ({ part, name }: LawName, keys: readonly string[], seen: Set<string>): void => {
    const id = `${part} ${name}`
    if (seen.has(id)) return
    seen.add(id)
    const known = behind.get(id) ?? new Set<string>()
    behind.set(id, known)
    for (const key of keys) known.add(key)
    for (const reference of referencesOf(version, part, entries[part].get(name))) rest(reference, keys, seen)
  }
  for (const part of ['rules', 'outside'] as const) {
    for (const [name, entry] of entries[part]) rest({ part, name }, (entry as Rule | Outside).cites, new Set())
  }
  return ({ part, name }) => [...(behind.get(`${part} ${name}`) ?? [])]
}
