import type { Complain } from '../input/collect-issues.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { kindOf } from '../kind.ts'
import { leavesOf } from '../leaves.ts'
import { isReference, type Rule } from '../rule.ts'
import type { RulesetVersion } from '../version.ts'
import { guarded } from './each-entry.ts'
import { notThere } from './repealed.ts'
import { createScopeCheck, namesOf, outOfScope } from './scope.ts'

/** Checks the rules of a version, that they lead to every outcome, and whom they do not cover. */
export function checkRules(version: RulesetVersion, complain: Complain): void {
  const subjects = ['country', 'place', ...Object.values(version.facts).flatMap((fact) => (fact.type === 'records' ? [fact.each] : []))]
  const checkScope = createScopeCheck(version, complain)
  if (version.scope?.outside.length === 0) complain('scope.outside', 'say who is not covered, or leave `scope` out')
  version.scope?.outside.forEach(({ when }, index) => {
    const path = `${joinPath('scope.outside', index)}.when`
    checkScope(when, undefined, path)
    const reading = leavesOf(version, [when]).find(({ fact }) => Object.hasOwn(version.readings, fact))
    if (reading !== undefined) complain(path, `whom a version covers cannot hang on a reading, such as \`${reading.fact}\``)
  })
  const firsts = new Map<string, number>()
  version.rules.forEach((rule, index) => {
    const path = joinPath('rules', index)
    guarded(path, complain, () => {
      const { outcome } = rule.then
      const first = version.rules[firsts.get(outcome) ?? index] as Rule
      if (rule.forEach !== undefined && !subjects.includes(rule.forEach)) {
        complain(`${path}.forEach`, unknownName('subject', String(rule.forEach), subjects))
      } else if (rule.forEach !== first.forEach) {
        complain(
          `${path}.forEach`,
          `this ${describeSubject(rule)}, but rules[${firsts.get(outcome)}], which leads to \`${outcome}\` too, ${describeSubject(first)}`,
        )
      }
      checkConsequence(version, rule, path, complain)
      for (const part of ['when', 'unless'] as const) {
        const condition = rule[part]
        if (condition !== undefined) checkScope(condition, rule.forEach, `${path}.${part}`)
      }
      if (!firsts.has(outcome)) firsts.set(outcome, index)
    })
  })
  for (const outcome of Object.keys(version.outcomes)) {
    if (!firsts.has(outcome)) complain(joinPath('outcomes', outcome), 'no rule leads to this outcome')
    for (const list of ['setsAside', 'before'] as const) {
      version.outcomes[outcome]?.[list]?.forEach((other, index) => {
        if (Object.hasOwn(version.outcomes, other)) return
        complain(
          joinPath(`${joinPath('outcomes', outcome)}.${list}`, index),
          notThere(version, 'outcomes', 'outcome', other, Object.keys(version.outcomes), joinPath('outcomes', outcome)),
        )
      })
    }
  }
}

function describeSubject({ forEach }: Rule): string {
  return forEach === undefined ? 'is applied once' : `is applied to each ${forEach}`
}

function checkConsequence(version: RulesetVersion, { then, forEach }: Rule, path: string, complain: Complain): void {
  const outcome = Object.hasOwn(version.outcomes, then.outcome) ? version.outcomes[then.outcome] : undefined
  if (outcome === undefined)
    complain(`${path}.then.outcome`, notThere(version, 'outcomes', 'outcome', String(then.outcome), Object.keys(version.outcomes), path))
  const modality = then.modality ?? outcome?.modality
  if (modality === 'may' && (then.by ?? outcome?.by) === undefined) complain(`${path}.then.by`, '`may` is somebody’s discretion: say whose')
  if (modality !== 'may' && then.by !== undefined)
    complain(`${path}.then.by`, `only what \`may\` be is somebody’s discretion: this is \`${modality}\``)
  for (const [name, parameter] of Object.entries(then.params ?? {})) {
    const at = joinPath(`${path}.then.params`, name)
    if (typeof parameter === 'object' && parameter !== null) {
      if (isReference(parameter)) checkReference(version, parameter.fact, forEach, `${at}.fact`, complain)
    } else if (!['string', 'number', 'boolean'].includes(typeof parameter))
      complain(at, `${describe(parameter)} is not a constant, a text or a reference`)
  }
}

function checkReference(version: RulesetVersion, name: string, forEach: string | undefined, path: string, complain: Complain): void {
  const kind = typeof name === 'string' ? kindOf(version, name) : undefined
  if (kind === undefined || Object.hasOwn(version.readings, name)) {
    const known = namesOf(version).filter((other) => !Object.hasOwn(version.readings, other))
    complain(path, notThere(version, 'named', 'fact or measure', String(name), known, path))
    return
  }
  if (kind.kind === 'list' || kind.kind === 'countries') complain(path, `\`${name}\` is a list, which cannot be a parameter`)
  const fault = outOfScope(version, name, forEach)
  if (fault !== undefined) complain(path, fault)
}
