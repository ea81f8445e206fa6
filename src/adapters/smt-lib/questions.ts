import type { Rule } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { RemarkAbout } from '../../reasons/verification/remark.ts'
import { saysAsMuch } from '../../reasons/verification/says-as-much.ts'
import { existsFor, symbolOf, type Tested } from './constants.ts'
import { comment } from './definitions.ts'
import { all, any, type Expression, quoted, word, written } from './expression.ts'
import { covered, outcomeName, outsideName, possibleName, relationName, ruleName, testedName, unlessOf, whenOf } from './names.ts'
import type { Relations } from './relations.ts'

/** What `verify` remarks of what no situation has a use for: a rule by all others that say the same, and the values of a reading in pairs. */
export type SmtLibRemark =
  | Extract<
      RemarkAbout,
      {
        readonly kind: 'outcome-never-applies' | 'rule-never-applies' | 'rule-always-covered' | 'exception-never-matters' | 'never-matters'
      }
    >
  | (Extract<RemarkAbout, { readonly kind: 'readings-alike' }> & { readonly values: readonly [string, string] })

/** A question about a version that a solver answers `sat` or `unsat`. */
export interface SmtLibQuestion {
  /** What `unsat` proves; `sat` proves that it is not so. */
  readonly ifUnsat: SmtLibRemark
  /** To be read after the definitions: it takes back what it asserts, so that the next can follow. */
  readonly text: string
}

/** The questions about a version: outcomes, rules and exceptions, then what is tested, then the values of readings. */
export function questionsOf(version: RulesetVersion, tested: readonly Tested[], relations: Relations): readonly SmtLibQuestion[] {
  const { rules, outcomes, readings } = version
  /** That something is so of somebody whom the version covers. */
  const somewhere = ({ forEach }: Rule, ...terms: readonly Expression[]) => all([quoted(possibleName(forEach)), quoted(covered), ...terms])
  const differing = differs(version, relations)
  const differsBy = (name: string): readonly Expression[] => [[quoted('alike but for'), quoted(testedName(name))], differing]
  return [
    ...Object.keys(outcomes).map((outcome) => {
      const leading = rules.find(({ then }) => then.outcome === outcome) as Rule
      return question(
        { kind: 'outcome-never-applies', outcome },
        `outcome ${outcome} never applies`,
        somewhere(leading, quoted(outcomeName(outcome))),
      )
    }),
    ...rules.map((rule) =>
      question({ kind: 'rule-never-applies', rule: rule.id }, `rule ${rule.id} never applies`, somewhere(rule, quoted(ruleName(rule)))),
    ),
    ...rules.flatMap((rule) => {
      const others = rules.filter((other) => other !== rule && saysAsMuch(outcomes, other, rule))
      if (others.length === 0) return []
      const by = others.map(({ id }) => id)
      return question(
        { kind: 'rule-always-covered', rule: rule.id, by },
        `rule ${rule.id} is always covered by ${by.join(', ')}`,
        somewhere(rule, quoted(ruleName(rule)), ['not', any(others.map((other) => quoted(ruleName(other))))]),
      )
    }),
    ...rules
      .filter(({ unless }) => unless !== undefined)
      .map((rule) =>
        question(
          { kind: 'exception-never-matters', rule: rule.id },
          `the exception of rule ${rule.id} never matters`,
          somewhere(rule, ...existsFor(version, rule, ''), quoted(whenOf(rule)), quoted(unlessOf(rule))),
        ),
      ),
    ...tested.map(({ name }) => question({ kind: 'never-matters', name }, `${name} never matters`, all(differsBy(name)))),
    ...Object.entries(readings).flatMap(([reading, { values }]) =>
      pairsOf(Object.keys(values)).map(([one, other]) => {
        const has = (value: string, suffix: string) => ['=', quoted(word(reading) + suffix), quoted(symbolOf(reading, value))]
        return question(
          { kind: 'readings-alike', reading, values: [one, other] },
          `${one} and ${other} of reading ${reading} are alike`,
          all([has(one, ''), has(other, "'"), ...differsBy(reading)]),
        )
      }),
    ),
  ]
}

/** That a rule applies to one of two cases alone, or one is outside the scope for a reason; both being possible as far as that can tell. */
function differs(version: RulesetVersion, relations: Relations): Expression {
  const apart = (name: string, held: readonly number[], ...more: readonly string[]): Expression => {
    const both = [...held.map(relationName), ...more].flatMap((own) => [quoted(own), quoted(`${own}'`)])
    return all([['distinct', quoted(name), quoted(`${name}'`)], ...both])
  }
  const outside = version.scope?.outside ?? []
  return any([
    ...version.rules.map((rule) => apart(ruleName(rule), relations.ofRule(rule), covered)),
    ...outside.map((_, index) => apart(outsideName(index), relations.ofOutside(index))),
  ])
}

function question(ifUnsat: SmtLibRemark, inWords: string, asserted: Expression): SmtLibQuestion {
  const lines = [comment(`unsat: ${inWords}`), '(push 1)', written(['assert', asserted]), '(check-sat)', '(pop 1)']
  return { ifUnsat, text: `${lines.join('\n')}\n` }
}

function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const))
}
