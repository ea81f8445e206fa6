import type { Compiled, CompiledOutcome, CompiledRule } from '../../diagram/compile.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { modalityOf } from '../../model/rule.ts'
import type { Possible } from './possible.ts'
import { whereAll } from './somewhere.ts'
import type { Suspected } from './suspected.ts'

/**
 * Finds what says two things at once: rules of one outcome that bind alike and give a parameter different values, and outcomes that set each
 * other aside.
 *
 * Of such rules the first is told, so that a rule of which it is meant to come first is best made an exception to the others.
 */
export function conflicts(compiled: Compiled, possible: Possible): readonly Suspected[] {
  return [...compiled.outcomes.flatMap((outcome) => ofParameters(compiled, possible, outcome)), ...ofSettingAside(compiled, possible)]
}

function ofParameters(compiled: Compiled, possible: Possible, { outcome, forEach, rules }: CompiledOutcome): readonly Suspected[] {
  const { outcomes } = compiled.version
  return rules.flatMap((first, index) =>
    rules.slice(index + 1).flatMap((then): readonly Suspected[] => {
      if (modalityOf(outcomes, first.rule) !== modalityOf(outcomes, then.rule)) return []
      const parameter = differingParameter(first, then)
      const root = parameter === undefined ? 0 : whereAll(compiled, possible, forEach, [first.applies, then.applies])
      if (parameter === undefined || root === 0) return []
      const ids: readonly [string, string] = [first.rule.id, then.rule.id]
      return [
        {
          about: { kind: 'conflict', outcome, rules: ids, parameter },
          forEach,
          holds: compiled.diagram.and(first.applies, then.applies),
          root,
          isShown: (findings) => ids.every((id) => findings.get(outcome)?.rules.includes(id)),
        },
      ]
    }),
  )
}

/** The first parameter to which both give a value, and not the same one. */
function differingParameter(a: CompiledRule, b: CompiledRule): string | undefined {
  const [one = {}, other = {}] = [a.rule.then.params, b.rule.then.params]
  return Object.keys(one).find((name) => Object.hasOwn(other, name) && canonicalJson(one[name]) !== canonicalJson(other[name]))
}

function ofSettingAside(compiled: Compiled, possible: Possible): readonly Suspected[] {
  const { version, outcomes } = compiled
  const setsAside = (name: string) => version.outcomes[name]?.setsAside ?? []
  return outcomes.flatMap((first, index) =>
    outcomes.slice(index + 1).flatMap((then): readonly Suspected[] => {
      const both: readonly [string, string] = [first.outcome, then.outcome]
      if (!setsAside(first.outcome).includes(then.outcome) || !setsAside(then.outcome).includes(first.outcome)) return []
      if (first.forEach !== then.forEach) return []
      const root = whereAll(compiled, possible, first.forEach, [first.applies, then.applies])
      const isShown: Suspected['isShown'] = (findings) => both.every((name) => findings.get(name)?.status === 'applies')
      const holds = compiled.diagram.and(first.applies, then.applies)
      return root === 0 ? [] : [{ about: { kind: 'conflict', outcomes: both }, forEach: first.forEach, holds, root, isShown }]
    }),
  )
}
