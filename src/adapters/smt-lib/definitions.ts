import { type Condition, matchCondition } from '../../model/condition.ts'
import { digestOf } from '../../model/digest.ts'
import { type Rule, rankOf } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { conditionName, existsFor, type Tested, termOf } from './constants.ts'
import { all, any, datatype, type Expression, numeral, quoted, written } from './expression.ts'
import {
  boundName,
  covered,
  outcomeName,
  outsideName,
  possibleName,
  relationName,
  ruleName,
  testedName,
  unlessOf,
  whenOf,
} from './names.ts'
import type { Relations } from './relations.ts'

/** Everything that questions are asked about, of a case and of a second one whose names end in a prime. */
export function definitionsOf(version: RulesetVersion, tested: readonly Tested[], relations: Relations): string {
  const definitions = [
    ...titleOf(version),
    '(set-logic ALL)',
    section('What the conditions test'),
    ...operandsOf(tested),
    ...tested.flatMap(declarationsOf),
    ...definedFor(version, relations, ''),
    section('All of it once more, of a second case: its names end in a prime'),
    ...tested.flatMap(({ constants }) => declared(constants, "'")),
    ...definedFor(version, relations, "'"),
    ...comparing(tested),
  ]
  return `${definitions.join('\n')}\n`
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

/** Whether two cases have all the same but for one thing that is tested. */
function comparing(tested: readonly Tested[]): readonly string[] {
  if (tested.length === 0) return []
  const alike = tested.map(({ name, constants }): Expression => {
    const same = [...constants.keys()].map((constant): Expression => ['=', quoted(constant), quoted(`${constant}'`)])
    return ['or', ['=', 'it', quoted(testedName(name))], all(same)]
  })
  const things = tested.map(({ name }) => testedName(name))
  return [
    section('Whether the two cases have all the same but for one thing'),
    written(datatype('tested', things)),
    written(['define-fun', quoted('alike but for'), [['it', quoted('tested')]], 'Bool', all(alike)]),
  ]
}

function declared(constants: ReadonlyMap<string, string>, suffix: string): readonly string[] {
  return [...constants].map(([name, sort]) => written(['declare-const', quoted(name + suffix), sort]))
}

function defined(name: string, term: Expression): string {
  return written(['define-fun', quoted(name), [], 'Bool', term])
}

/** Named conditions, rules, outcomes, and who can be of whom they are, of the case whose names end in a suffix. */
function definedFor(version: RulesetVersion, relations: Relations, suffix: string): readonly string[] {
  const outside = version.scope?.outside ?? []
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
      const ranks = [...new Set(own.map((rule) => rankOf(version.outcomes, rule)))].sort((a, b) => a - b)
      const anyOf = (rules: readonly Rule[]) => any(rules.map((rule) => use(ruleName(rule))))
      return [
        ...ranks.map((rank) => define(boundName(outcome, rank), anyOf(own.filter((rule) => rankOf(version.outcomes, rule) <= rank)))),
        define(outcomeName(outcome), anyOf(own)),
      ]
    }),
    ...(outside.length === 0 ? [] : [section('Cases outside the scope')]),
    ...outside.map(({ when }, index) => define(outsideName(index), termOf(version, when, suffix))),
    define(covered, all(outside.map((_, index) => ['not', use(outsideName(index))]))),
    section('What values have to do with each other, whoever it is, cell by cell; then where somebody can be'),
    ...relations.all.flatMap(({ title, holds }, index) => [comment(title), define(relationName(index), holds(suffix))]),
    ...[...new Set([undefined, ...version.rules.map(({ forEach }) => forEach)])].map((forEach) =>
      define(possibleName(forEach), all(relations.of(forEach).map((index) => use(relationName(index))))),
    ),
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

function clausesOf({ citations }: RulesetVersion, { cites }: Rule): string {
  return [...new Set(cites.flatMap((name) => citations[name]?.clauses ?? []))].join(', ')
}

function section(title: string): string {
  return `\n${comment(title)}`
}

/** A comment ends with its line, and so does whatever of a version stands in it. */
export function comment(text: string): string {
  return `; ${text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')}`
}
