import type { Language } from '../calendar/language.ts'
import type { EvaluateOptions } from '../engine/case.ts'
import { assertVersion } from '../model/checked.ts'
import { type OptionTable, optional, readLanguage, readOptions } from '../model/input/options.ts'
import { kindOf } from '../model/kind.ts'
import type { RulesetVersion } from '../model/version.ts'
import { wordsOf } from '../text/context.ts'
import { definitionsOf } from './dmn/definitions.ts'
import { inputName, outcomeName, withSeconds } from './dmn/feel.ts'
import { encoded } from './encoded.ts'
import { groupsOf, jsonFactsOf } from './json-facts.ts'

/** How a version is written in DMN. */
export interface DmnOptions {
  /** The language of labels, descriptions and annotations; English where it is left out. */
  readonly language?: Language
}

const dmnOptions: OptionTable<DmnOptions> = { language: optional(readLanguage) }

/** What one run of a DMN engine is given: the inputs for one subject. */
export interface DmnFacts {
  /** What the decisions of this run are made for each of; absent for those about the case itself. */
  readonly forEach?: string
  readonly subject: Readonly<Record<string, string | number>>
  /** The names of the decisions about outcomes that this run is for. */
  readonly decisions: readonly string[]
  /**
   * The inputs by their names. Dates are ISO texts, to be read as `date`, and times as `date and time`; lengths are numbers: 32 for each
   * month and one for each day left over, or days, or minutes; `null` is none.
   */
  readonly facts: Readonly<Record<string, unknown>>
}

/** A version as a DMN engine runs it. */
export interface DmnExport<Version = RulesetVersion> {
  /** The model in XML, of DMN 1.3 (https://www.omg.org/spec/DMN/20191111/MODEL/). */
  readonly xml: string
  /**
   * Derives the inputs from complete facts: one entry a subject.
   *
   * Readings that the options do not pin are the recommended ones: DMN has no contested finding.
   *
   * @throws {@link IncompleteFactsError} listing the paths, when anything that a rule names is absent, unknown or inexact.
   * @throws What `evaluate` throws.
   */
  readonly facts: (given: Readonly<Record<string, unknown>>, options: EvaluateOptions<Version>) => readonly DmnFacts[]
}

/**
 * Writes a version as a model of DMN 1.3, with the inputs that run there.
 *
 * Each fact, measure and reading that rules test is an input, each shared condition a decision, and each outcome a decision table of its
 * rules with the hit policy COLLECT: several rules can apply at once, and each of them is a ground of its own. An outcome applies where its
 * decision gives at least one row; a row says the id of the rule, how it binds, by whom, and its parameters. Beside each row stand the title,
 * the sources and their clauses, and each source is a knowledge source.
 *
 * FEEL takes what is not known for null, and what is compared with it for null: no row. So it is given complete facts only, and then it comes
 * to the same as `evaluate` with the same readings.
 *
 * @throws {@link InvalidRulesetError} when the version cannot be read.
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * const { xml, facts } = toDmn(version, { language: 'zh' })
 * for (const run of facts(given, { asOf: '2026-11-21' })) engine.evaluate(xml, run.decisions, run.facts)
 *
 * @see OMG, Decision Model and Notation 1.3 (formal/2021-02-01)
 */
export function toDmn<Version extends RulesetVersion>(version: Version, options?: DmnOptions): DmnExport<Version>
export function toDmn(version: RulesetVersion, options: DmnOptions = {}): DmnExport {
  assertVersion(version)
  const { language } = readOptions(options, dmnOptions)
  const groups = groupsOf(version)
  const decisionsOf = (rules: readonly string[]) => [
    ...new Set(version.rules.filter(({ id }) => rules.includes(id)).map(({ then }) => outcomeName(then.outcome))),
  ]
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n${definitionsOf(wordsOf(version, language)).join('\n')}\n`,
    facts: (given, evaluating) =>
      jsonFactsOf(version, groups, given, evaluating).map(({ rules, facts, ...run }) => ({
        ...run,
        decisions: decisionsOf(rules),
        facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [inputName(name), inputOf(version, name, value)])),
      })),
  }
}

function inputOf(version: RulesetVersion, name: string, value: unknown): unknown {
  const kind = kindOf(version, name)
  return kind?.kind === 'time' && typeof value === 'string' ? withSeconds(value) : encoded(kind, value)
}
