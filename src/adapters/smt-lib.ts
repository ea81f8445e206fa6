import { assertVersion } from '../model/checked.ts'
import type { RulesetVersion } from '../model/version.ts'
import { testedBy } from './smt-lib/constants.ts'
import { definitionsOf } from './smt-lib/definitions.ts'
import { questionsOf, type SmtLibQuestion } from './smt-lib/questions.ts'
import { relationsIn } from './smt-lib/relations.ts'

export type { SmtLibQuestion, SmtLibRemark } from './smt-lib/questions.ts'

/** A version as solvers for satisfiability modulo theories read it. */
export interface SmtLibExport {
  /**
   * Declares what the conditions test, and defines every named condition, rule and outcome over it, what the values have to do with each other,
   * and where somebody can be; then all of it once more, primed.
   */
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
 * `is another` where there are others. `|relation: 1|` and so on say, cell by cell, how dates, ages and stays hang together, as `verify` derives
 * it; questions are about situations where these hold, `|possible: country|` for what is about a country, and that are `|covered|` by the scope.
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
  const [tested, relations] = [testedBy(version), relationsIn(version)]
  return { definitions: definitionsOf(version, tested, relations), questions: questionsOf(version, tested, relations) }
}
