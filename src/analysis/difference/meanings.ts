import { canonicalJson } from '../../model/canonical-json.ts'
import { type Condition, matchCondition } from '../../model/condition.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { joinNames } from '../../model/joined/join-names.ts'
import { type Rename, renamedRule } from '../../model/joined/rename.ts'
import type { LawName, LawPart } from '../../model/law-parts.ts'
import type { Rule } from '../../model/rule.ts'
import type { Outside } from '../../model/scope.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { withoutWords } from '../../model/words.ts'

/** Gives what something of a version means: the same text for the same meaning, whichever version says it. */
export type Meaning = (named: LawName, entry: unknown) => string

/**
 * Tells what the parts of two versions mean, with all that they refer to: a rule means something else where a measure does that it tests,
 * however far off, and the same where the measure is only called otherwise, or a condition is shared and not written out. The order in which
 * conditions stand is no part of it.
 *
 * @returns For each of the two what its parts mean.
 */
export function createMeanings(before: RulesetVersion, after: RulesetVersion): readonly [before: Meaning, after: Meaning] {
  const names = joinNames([...Object.keys(before.facts), ...Object.keys(after.facts)])
  const numbers = createNumbers()
  const meaningIn = (version: RulesetVersion): Meaning => {
    const name = names.add(version)
    const condition = conditionsIn(version, name, numbers)
    const outcome = (own: string) => `${own} ${ownMeaning('outcomes', version.outcomes[own])}`
    const rule = (own: Rule) => ({
      forEach: own.forEach ?? null,
      when: condition(own.when),
      unless: own.unless === undefined ? null : condition(own.unless),
      then: withoutWords(renamedRule(own, { name, condition: (called) => called, outcome }).then),
    })
    return ({ part, name: called }, entry) => {
      if (part === 'rules') return canonicalJson(rule(entry as Rule))
      if (part === 'outside') return String(condition((entry as Outside).when))
      if (part === 'conditions') return String(condition(entry as Condition))
      return part === 'measures' ? name(called) : ownMeaning(part, entry)
    }
  }
  return [meaningIn(before), meaningIn(after)]
}

/** What something means as it stands, whatever that means to which it refers. */
export function ownMeaning(part: LawPart, entry: unknown): string {
  // Why a clause is left out is told in words alone.
  if (part === 'notModelled') return ''
  // That there can be no such day is told by what it is called.
  const none = part === 'facts' && (entry as FactDefinition & { readonly none?: unknown }).none !== undefined
  return canonicalJson({ none, entry: withoutWords(entry) })
}

/** Numbers texts: the same number for the same text. */
function createNumbers(): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  }
}

/** Numbers the conditions of a version by what they mean; each shared one is looked at once. */
function conditionsIn(version: RulesetVersion, name: Rename, numbers: (text: string) => number): (condition: Condition) => number {
  const shared = new Map<string, number>()
  const list = (word: string, parts: readonly Condition[]): number => {
    const each = [...new Set(parts.map(numberOf))].sort((a, b) => a - b)
    return each.length === 1 && each[0] !== undefined ? each[0] : numbers(`${word} ${each.join(' ')}`)
  }
  const numberOf = (condition: Condition): number =>
    matchCondition(condition, {
      all: (parts) => list('all', parts),
      any: (parts) => list('any', parts),
      not: (part) => numbers(`not ${numberOf(part)}`),
      named: (called) => {
        const number = shared.get(called) ?? numberOf(version.conditions[called] as Condition)
        shared.set(called, number)
        return number
      },
      fact: ({ fact, operator, value }) => numbers(canonicalJson({ fact: name(fact), operator, value })),
    })
  return numberOf
}
