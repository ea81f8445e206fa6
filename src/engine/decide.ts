import type { Day } from '../calendar/plain-date.ts'
import { type Compiled, compile, type Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { cellOfNumber } from '../diagram/domain.ts'
import { createProgram, runProgram } from '../diagram/program.ts'
import { IncompleteFactsError, InvalidArgumentError, InvalidFactsError } from '../errors.ts'
import type { Facts, FactsFor } from '../model/fact.ts'
import type { RulesetVersion } from '../model/version.ts'
import { type EvaluateOptions, prepareCase } from './case.ts'
import { createFactReader } from './fact-reader.ts'
import type { FactVariable } from './fact-rows.ts'

/** What a caller can choose about verdicts. */
export type DecideOptions = Pick<EvaluateOptions, 'asOf' | 'readings'>

/** The verdicts of one version as of one day, for as many cases as there are. */
export interface Decider<Given> {
  /** The ids of the rules, in the order of the version and of the verdicts. */
  readonly rules: readonly string[]
  /**
   * Decides every rule for one case.
   *
   * @param facts - Every fact that the rules depend on, known exactly. Others are not looked at, nor whether facts contradict each other.
   * @param verdicts - Where to write: 1 for a rule that applies, 0 for one that does not. Made anew where it is left out.
   *
   * @returns `verdicts`.
   *
   * @throws {@link IncompleteFactsError} when a fact is absent, unknown, or not known to the day: nothing is assumed here.
   * @throws {@link InvalidFactsError} when a fact is of another type, or outside its range.
   */
  readonly decide: (facts: Given, verdicts?: Uint8Array) => Uint8Array
}

/**
 * Makes ready to decide the rules of a version for very many cases whose facts are all known: what `evaluate` finds, without the reasons.
 *
 * It is for versions whose rules are about the case itself and test single facts: no measure, no list, nothing for each country.
 *
 * @param options - The as-of date, and readings to follow; of the others the recommended values are.
 *
 * @throws {@link InvalidArgumentError} when a rule is not of that kind; `evaluate` applies them all.
 * @throws {@link NotInForceError} when the version begins after the as-of date.
 *
 * @example
 * const { rules, decide } = decider(version, { asOf: '2026-11-21' })
 * decide({ age: 17, employed: true })[rules.indexOf('minor')] //=> 1
 */
export function decider<Version extends RulesetVersion>(version: Version, options: DecideOptions): Decider<FactsFor<Version['facts']>> {
  const compiled = compile(version)
  const { situation, readings } = prepareCase(version, {}, { ...options, assumptions: false })
  const rules = version.rules.map(({ id }) => id)
  const program = createProgram(compiled.diagram, rootsOf(compiled), (level) => fixedCell(compiled, level, situation.asOf, readings))
  const facts = program.levels.map((level) => factOf(compiled, level))
  const { memory, read } = createFactReader(program, facts, situation.asOf, (given) => refuse(version, facts, given, options))

  const count = rules.length

  function decide(given: Facts, verdicts: Uint8Array = new Uint8Array(count)): Uint8Array {
    if (verdicts.length < count) {
      throw new InvalidArgumentError('verdicts', `there is room for ${verdicts.length} verdicts: there are ${count} rules`)
    }
    if (typeof given !== 'object' || given === null) refuse(version, facts, given, options)
    runProgram(memory, program, read(given), verdicts)
    return verdicts
  }
  return { rules, decide }
}

/** The diagrams of the rules, in the order of the version. */
function rootsOf({ version, outcomes }: Compiled): readonly Node[] {
  const roots = new Map(outcomes.flatMap(({ rules }) => rules.map(({ rule, applies }) => [rule, applies])))
  return version.rules.map((rule) => {
    if (rule.forEach !== undefined) throw notForDecider(`rule \`${rule.id}\` is applied to each ${rule.forEach}`)
    return roots.get(rule) as Node
  })
}

/** The cell of what is the same in every case: the as-of date, and readings. */
function fixedCell(
  { version, variables }: Compiled,
  level: number,
  asOf: Day,
  readings: Readonly<Record<string, string>>,
): number | undefined {
  const { name, domain } = variables[level] as Variable
  if (name === 'asOf' && domain.kind === 'ordered') return cellOfNumber(domain.cuts, asOf)
  if (!Object.hasOwn(version.readings, name) || domain.kind !== 'symbols') return undefined
  const value = Object.hasOwn(readings, name) ? readings[name] : version.readings[name]?.recommended
  return domain.cells.get(value as string)
}

function factOf({ version, variables }: Compiled, level: number): FactVariable {
  const variable = variables[level] as Variable
  const definition = Object.hasOwn(version.facts, variable.name) ? version.facts[variable.name] : undefined
  if (definition === undefined || definition.type === 'countries')
    throw notForDecider(`a rule tests \`${variable.name}\`, which is no single fact`)
  return { variable, definition }
}

function notForDecider(problem: string): InvalidArgumentError {
  return new InvalidArgumentError('version', `${problem}: use \`evaluate\``)
}

/** Says what is wrong with facts that could not be read, in the words of `evaluate`. */
function refuse(version: RulesetVersion, facts: readonly FactVariable[], given: unknown, options: DecideOptions): never {
  const { situation } = prepareCase(version, given, { ...options, assumptions: false })
  const missing = facts.flatMap(({ variable: { name } }) => {
    const scalar = situation.scalars.get(name)
    const exact =
      scalar?.kind === 'date' || scalar?.kind === 'time' ? scalar.open.length === 0 : scalar !== undefined && 'value' in scalar.state
    return exact ? [] : [name]
  })
  if (missing.length > 0) throw new IncompleteFactsError(missing)
  throw new InvalidFactsError([{ path: '', message: 'the facts were not the same when they were read again' }])
}
