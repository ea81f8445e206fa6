import { type Compiled, compile, type Variable } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { Rule } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type Cell, type Constraint, cellsOf } from '../../reasons/relations/relation.ts'
import { constraintsOf, ruledOut } from '../../reasons/relations/relations-of.ts'
import { levelsOf } from '../../reasons/verification/situations.ts'
import { lackingOf, memberOf, recordOf, symbolOf } from './constants.ts'
import { all, any, type Expression, numeral, quoted, word } from './expression.ts'

/** What values of a version have to do with each other, whoever it is: as {@link verify} derives it from what they are. */
export interface Relations {
  /** Each once, with a comment that says what it is and of what, and where it holds. */
  readonly all: readonly { readonly title: string; readonly holds: (suffix: string) => Expression }[]
  /** The places in the list of those that are known of what is about something. */
  of(forEach: string | undefined): readonly number[]
  /** Of these, those of nothing but what a rule, or a way to be outside the scope, hangs on together with the scope. */
  ofRule(rule: Rule): readonly number[]
  ofOutside(index: number): readonly number[]
}

export function relationsIn(version: RulesetVersion): Relations {
  const compiled = compile(version)
  const { diagram, outcomes, outside } = compiled
  const found = new Map<string, Constraint>()
  const keyOf = ({ because, names }: Constraint) => `${because}: ${names.join(', ')}`
  const keys = new Map<string | undefined, readonly string[]>()
  for (const forEach of new Set([undefined, ...outcomes.map((outcome) => outcome.forEach)])) {
    const own = constraintsOf(compiled, forEach)
    for (const one of own) if (!found.has(keyOf(one))) found.set(keyOf(one), one)
    keys.set(forEach, own.map(keyOf))
  }
  const order = [...found]
  const of = (forEach: string | undefined) => (keys.get(forEach) ?? []).map((key) => order.findIndex(([other]) => other === key))
  const among = (forEach: string | undefined, roots: readonly Node[]) => {
    const levels = new Set(levelsOf(diagram, roots))
    return of(forEach).filter((index) => order[index]?.[1].levels.every((level) => levels.has(level)))
  }
  const applies = new Map(outcomes.flatMap(({ rules }) => rules.map((one) => [one.rule.id, one.applies] as const)))
  return {
    all: order.map(([title, one]) => ({ title, holds: (suffix) => holdsOf(compiled, one, suffix) })),
    of,
    ofRule: (rule) => among(rule.forEach, [applies.get(rule.id) as Node, ...outside]),
    ofOutside: (index) => among(undefined, [outside[index] as Node]),
  }
}

/** That values do not lie together as a relation rules it out. */
function holdsOf(compiled: Compiled, constraint: Constraint, suffix: string): Expression {
  const terms = constraint.levels.map((level) => {
    const variable = compiled.variables[level] as Variable
    return cellsOf(variable).map((cell) => termOf(variable, cell, suffix))
  })
  const ways = ruledOut(compiled, constraint).map((cells) => all(cells.map((cell, index) => terms[index]?.[cell] as Expression)))
  return ['not', any(ways)]
}

/** Where a value lies in a cell. */
function termOf(variable: Variable, { cell, from, to, none, symbols, others }: Cell, suffix: string): Expression {
  const { name, member, exists, domain, kind } = variable
  const own = quoted(word(name) + suffix)
  switch (domain.kind) {
    case 'boolean': {
      const constant = exists ? recordOf(name) : member === undefined ? word(name) : memberOf(name, member)
      return cell === 1 ? quoted(constant + suffix) : ['not', quoted(constant + suffix)]
    }
    case 'symbols': {
      const is = (symbol: string): Expression => ['=', own, quoted(symbolOf(name, symbol))]
      const named = [...domain.cells.keys()].filter((symbol) => !symbols.includes(symbol))
      return others ? ['not', any(named.map(is))] : any(symbols.map(is))
    }
    case 'ordered': {
      if (none) return quoted(lackingOf(name) + suffix)
      const present: readonly Expression[] = 'none' in kind && kind.none ? [['not', quoted(lackingOf(name) + suffix)]] : []
      const above: readonly Expression[] = Number.isFinite(from) ? [['>=', own, numeral(from)]] : []
      const below: readonly Expression[] = Number.isFinite(to) ? [['<', own, numeral(to)]] : []
      return all([...present, ...above, ...below])
    }
  }
}
