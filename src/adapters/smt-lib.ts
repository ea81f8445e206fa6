import { canonicalJson } from '../model/canonical-json.ts'
import { assertVersion } from '../model/checked.ts'
import { type Condition, matchCondition } from '../model/condition.ts'
import { digestOf } from '../model/digest.ts'
import { type Modality, modalities } from '../model/outcome.ts'
import type { Rule } from '../model/rule.ts'
import type { RulesetVersion } from '../model/version.ts'
import { conditionName, existsFor, symbolOf, type Tested, termOf, testedBy } from './smt-lib/constants.ts'
import { all, any, datatype, type Expression, numeral, quoted, word, written } from './smt-lib/expression.ts'

/** What `verify` remarks where nobody needs to be in a situation that is possible: constants are free of each other. */
export type SmtLibRemark =
  | { readonly kind: 'outcome-never-applies'; readonly outcome: string }
  | { readonly kind: 'rule-never-applies'; readonly rule: string }
  /** By all others that say the same at least as strongly. */
  | { readonly kind: 'rule-always-covered'; readonly rule: string; readonly by: readonly string[] }
  | { readonly kind: 'exception-never-matters'; readonly rule: string }
  | { readonly kind: 'never-matters'; readonly name: string }
  | { readonly kind: 'readings-alike'; readonly reading: string; readonly values: readonly [string, string] }

/** A question about a version that a solver answers `sat` or `unsat`. */
export interface SmtLibQuestion {
  /** What `unsat` proves; `sat` proves that it is not so. */
  readonly ifUnsat: SmtLibRemark
  /** To be read after the definitions: it takes back what it asserts, so that the next can follow. */
  readonly text: string
}

/** A version as solvers for satisfiability modulo theories read it. */
export interface SmtLibExport {
  /** Declares what the conditions test, and defines every named condition, rule and outcome over it; then all of it once more, primed. */
  readonly definitions: string
  /** Outcomes, rules and exceptions, then what is tested, then the values of readings. */
  readonly questions: readonly SmtLibQuestion[]
}

/**
 * Writes a version in SMT-LIB 2.6 (https://smt-lib.org) with the questions of {@link verify}, so that a solver such as Z3 or cvc5 can answer
 * them without this library: it works from the conditions themselves, not from the diagrams.
 *
 * Each fact, measure and reading is a constant. `Bool` are booleans, whether a list has a country, whether there is the record that a rule is
 * applied to, and whether a value is lacking. `Int` are whole numbers, dates (days since 1970-01-01), times (minutes since then), and lengths
 * (32 for each month and 1 for each day left over; or days; or minutes). All else is a datatype of the values that the version names, with
 * `is another` where there are others. Constants are free of each other, as they are in `verify`, and cases outside the scope are asked about
 * like all others: `|outside: 1|` and so on say which those are.
 *
 * @returns Text that is the same for the same version. Joined, it is a script that answers each of the questions in their order.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with the version.
 *
 * @example
 * const { definitions, questions } = toSmtLib(version)
 * const script = [definitions, ...questions.map(({ text }) => text)].join('\n')
 * const answers = await solve(script) //=> ['sat', 'unsat', …]
 * const remarks = questions.filter((_, index) => answers[index] === 'unsat').map(({ ifUnsat }) => ifUnsat)
 */
export function toSmtLib(version: RulesetVersion): SmtLibExport {
  assertVersion(version)
  const tested = testedBy(version)
  const definitions = [
    ...titleOf(version),
    '(set-logic ALL)',
    section('What the conditions test'),
    ...operandsOf(tested),
    ...tested.flatMap(declarationsOf),
    ...definitionsOf(version, ''),
    section('All of it once more, of a second case: its names end in a prime'),
    ...tested.flatMap(({ constants }) => declared(constants, "'")),
    ...definitionsOf(version, "'"),
    ...comparing(version, tested),
  ]
  return { definitions: `${definitions.join('\n')}\n`, questions: questionsOf(version, tested) }
}

function titleOf(version: RulesetVersion): readonly string[] {
  return [
    comment(`${version.ruleset}, version of ${version.inForce.from}, revision ${version.revision}`),
    comment(digestOf(version)),
    comment('Days are counted from 1970-01-01 and times in minutes from then. Lengths are 32 for each month and 1 for each day left over;'),
    comment('those in days are days, those in hours are minutes. The clauses that a rule restates stand above it.'),
    '(set-info :smt-lib-version 2.6)',
  ]
}

/** The days, times and lengths that something is compared with, each once. */
function operandsOf(tested: readonly Tested[]): readonly string[] {
  const operands = new Map(tested.flatMap(({ operands }) => [...(operands ?? [])]))
  return [...operands].map(([name, value]) => written(['define-fun', quoted(name), [], 'Int', numeral(value)]))
}

function declarationsOf({ datatype, constants }: Tested): readonly string[] {
  return [...(datatype === undefined ? [] : [written(datatype)]), ...declared(constants, '')]
}

/** What tells two cases apart: functions of which questions about one thing that is tested, or one reading, are made. */
function comparing(version: RulesetVersion, tested: readonly Tested[]): readonly string[] {
  const alike = tested.map(({ name, constants }): Expression => {
    const same = [...constants.keys()].map((constant): Expression => ['=', quoted(constant), quoted(`${constant}'`)])
    return ['or', ['=', 'it', quoted(testedName(name))], all(same)]
  })
  return [
    section('Whether the two cases have all the same but for one thing, and whether any rule, or the scope, tells them apart'),
    ...(tested.length === 0
      ? []
      : [
          written(
            datatype(
              'tested',
              tested.map(({ name }) => testedName(name)),
            ),
          ),
          written(['define-fun', quoted('alike but for'), [['it', quoted('tested')]], 'Bool', all(alike)]),
        ]),
    defined('told apart', any(rootsOf(version).map((root) => ['distinct', quoted(root), quoted(`${root}'`)]))),
  ]
}

function declared(constants: ReadonlyMap<string, string>, suffix: string): readonly string[] {
  return [...constants].map(([name, sort]) => written(['declare-const', quoted(name + suffix), sort]))
}

function defined(name: string, term: Expression): string {
  return written(['define-fun', quoted(name), [], 'Bool', term])
}

/** Named conditions, rules, outcomes, and what is outside the scope, of the case whose names end in a suffix. */
function definitionsOf(version: RulesetVersion, suffix: string): readonly string[] {
  const define = (name: string, term: Expression) => defined(name + suffix, term)
  const use = (name: string) => quoted(name + suffix)
  return [
    section('Conditions'),
    ...inOrder(version).map((name) => define(conditionName(name), termOf(version, version.conditions[name] as Condition, suffix))),
    section('Rules'),
    ...version.rules.flatMap((rule) => {
      const parts = [...existsFor(version, rule, suffix), use(whenOf(rule))]
      const excepted = rule.unless === undefined ? [] : [define(unlessOf(rule), termOf(version, rule.unless, suffix))]
      return [
        comment(`${rule.title.en} (${clausesOf(version, rule)})`),
        define(whenOf(rule), termOf(version, rule.when, suffix)),
        ...excepted,
        define(ruleName(rule), all(rule.unless === undefined ? parts : [...parts, ['not', use(unlessOf(rule))]])),
      ]
    }),
    section('Outcomes: by each modality, where they bind so or more strongly; then where they apply at all'),
    ...Object.keys(version.outcomes).flatMap((outcome) => {
      const own = version.rules.filter(({ then }) => then.outcome === outcome)
      const ranks = [...new Set(own.map((rule) => rankOf(version, rule)))].sort((a, b) => a - b)
      const anyOf = (rules: readonly Rule[]) => any(rules.map((rule) => use(ruleName(rule))))
      return [
        ...ranks.map((rank) => define(boundName(outcome, rank), anyOf(own.filter((rule) => rankOf(version, rule) <= rank)))),
        define(outcomeName(outcome), anyOf(own)),
      ]
    }),
    ...(version.scope === undefined ? [] : [section('Cases outside the scope')]),
    ...(version.scope?.outside ?? []).map(({ when }, index) => define(outsideName(index), termOf(version, when, suffix))),
  ]
}

/** The named conditions of a version, each after those that it names. */
function inOrder(version: RulesetVersion): readonly string[] {
  const found = new Set<string>()
  const walk = (condition: Condition): void =>
    matchCondition<void>(condition, {
      all: (parts) => parts.forEach(walk),
      any: (parts) => parts.forEach(walk),
      not: walk,
      named: visit,
      fact: () => undefined,
    })
  const visit = (name: string): void => {
    if (!found.has(name)) walk(version.conditions[name] as Condition)
    found.add(name)
  }
  Object.keys(version.conditions).forEach(visit)
  return [...found]
}

function questionsOf(version: RulesetVersion, tested: readonly Tested[]): readonly SmtLibQuestion[] {
  const { rules, outcomes, readings } = version
  const differsBy = (name: string): readonly Expression[] => [[quoted('alike but for'), quoted(testedName(name))], quoted('told apart')]
  return [
    ...Object.keys(outcomes).map((outcome) =>
      question({ kind: 'outcome-never-applies', outcome }, `outcome ${outcome} never applies`, quoted(outcomeName(outcome))),
    ),
    ...rules.map((rule) =>
      question({ kind: 'rule-never-applies', rule: rule.id }, `rule ${rule.id} never applies`, quoted(ruleName(rule))),
    ),
    ...rules.flatMap((rule) => {
      const others = rules.filter((other) => other !== rule && saysAsMuch(version, other, rule))
      if (others.length === 0) return []
      const by = others.map(({ id }) => id)
      const uncovered = [quoted(ruleName(rule)), ['not', any(others.map((other) => quoted(ruleName(other))))]]
      return question(
        { kind: 'rule-always-covered', rule: rule.id, by },
        `rule ${rule.id} is always covered by ${by.join(', ')}`,
        all(uncovered),
      )
    }),
    ...rules
      .filter(({ unless }) => unless !== undefined)
      .map((rule) =>
        question(
          { kind: 'exception-never-matters', rule: rule.id },
          `the exception of rule ${rule.id} never matters`,
          all([quoted(whenOf(rule)), quoted(unlessOf(rule))]),
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

function question(ifUnsat: SmtLibRemark, inWords: string, asserted: Expression): SmtLibQuestion {
  const lines = [comment(`unsat: ${inWords}`), '(push 1)', written(['assert', asserted]), '(check-sat)', '(pop 1)']
  return { ifUnsat, text: `${lines.join('\n')}\n` }
}

/** Whether a rule leads to the same outcome as another, at least as strongly, and says the same beside. */
function saysAsMuch(version: RulesetVersion, rule: Rule, other: Rule): boolean {
  const saidBy = ({ then }: Rule) => canonicalJson(then.params ?? {})
  return rule.then.outcome === other.then.outcome && rankOf(version, rule) <= rankOf(version, other) && saidBy(rule) === saidBy(other)
}

/** How weakly a rule binds: 0 is the strongest. */
function rankOf({ outcomes }: RulesetVersion, { then }: Rule): number {
  return modalities.indexOf(then.modality ?? (outcomes[then.outcome]?.modality as Modality))
}

/** All that a case can come to: where each rule applies, and where it is outside the scope. */
function rootsOf({ rules, scope }: RulesetVersion): readonly string[] {
  return [...rules.map(ruleName), ...(scope?.outside ?? []).map((_, index) => outsideName(index))]
}

function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const))
}

const ruleName = ({ id }: Rule) => `rule: ${word(id)}`
const whenOf = (rule: Rule) => `${ruleName(rule)} when`
const unlessOf = (rule: Rule) => `${ruleName(rule)} unless`
const outcomeName = (outcome: string) => `outcome: ${word(outcome)}`
const boundName = (outcome: string, rank: number) => `${outcomeName(outcome)} ${modalities[rank]}`
const testedName = (name: string) => `tested: ${word(name)}`
const outsideName = (index: number) => `outside: ${index + 1}`

function clausesOf({ citations }: RulesetVersion, { cites }: Rule): string {
  return [...new Set(cites.flatMap((name) => citations[name]?.clauses ?? []))].join(', ')
}

function section(title: string): string {
  return `\n${comment(title)}`
}

/** A comment ends with its line, and so does whatever of a version stands in it. */
function comment(text: string): string {
  return `; ${text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')}`
}
