import { InvalidArgumentError, InvalidFactsError, type Issue } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import { describe, unknownName } from '../../model/input/describe.ts'
import {
  listOf,
  type OptionTable,
  optional,
  readBoolean,
  readDay,
  readObject,
  readOptions,
  readString,
  readText,
  recordOf,
} from '../../model/input/options.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { outcomeWith } from '../../model/roles.ts'
import { misspelt } from '../../model/situation/client-file.ts'
import { anyOther } from '../../model/subject.ts'
import type { Text } from '../../model/text.ts'
import type { Ruleset } from '../../model/version.ts'
import type { ReadingsIn } from '../../model/version-names.ts'
import type { Evaluation, Finding, Question } from '../../reasons/evaluation.ts'
import { assumptionsOf, openPoint } from '../../text/answer/open.ts'
import { wordsOf } from '../../text/context.ts'
import { encodedBy, horizonIn } from '../../versions/in-force.ts'
import { type Counting, countingsOf } from '../counting/counting.ts'
import { sayCounting, wayOf } from '../counting/words.ts'
import { cellOf } from './cell.ts'
import type { Comparison, ComparisonCell, ComparisonColumn, ComparisonRow } from './comparison.ts'
import { type Destination, type DestinationOptions, destinationOf, labelsOf } from './destination.ts'

/** What a caller chooses about a comparison. */
export interface CompareOptions<Given extends Ruleset = Ruleset> extends Omit<DestinationOptions, 'readings'> {
  /** The day that the question is about, as `YYYY-MM-DD`: each ruleset answers with its version in force on it. */
  readonly asOf: string
  /** The destinations, in the order of the columns; each says from which countries a certificate is needed. */
  readonly rulesets: readonly Given[]
  /** Only versions encoded on or before this day. */
  readonly knownOn?: string
  /** Readings to follow, by ruleset id and name. */
  readonly readings?: ReadingsIn<Given>
  /** Facts for one destination alone, by ruleset id, such as its own visa class; they go before those for all. */
  readonly only?: Readonly<Record<string, Facts>>
  /** Whether declared values stand in for absent facts; they do where this is left out. */
  readonly assumptions?: boolean
}

const compareOptions: OptionTable<CompareOptions> = {
  asOf: readDay,
  rulesets: listOf(readRuleset),
  knownOn: optional(readDay),
  readings: optional(recordOf(recordOf(readString))),
  only: optional(recordOf(readObject)),
  assumptions: optional(readBoolean),
}

/**
 * Puts one history under the rules of several destinations, side by side.
 *
 * Each version gets those of the facts, and of the fields of records, that it declares. A day before the first version gives `not-covered`,
 * never a guess.
 *
 * @param facts - The facts of all destinations together, by their common names.
 *
 * @returns A row for each country that the facts name, and for any other (`*`) where they leave open that there are others.
 *
 * @throws {@link InvalidFactsError} for a name that no destination declares, or a value that cannot be.
 * @throws {@link InvalidArgumentError} for an option that does not exist or cannot be, such as a ruleset that is no destination.
 *
 * @example
 * compareDestinations(facts, { asOf: '2026-11-21', rulesets: [us, canada] }).rows[0]?.cells.map(({ status }) => status) //=> ['applies', 'applies']
 */
export function compareDestinations<Given extends Ruleset>(facts: Facts, given: CompareOptions<Given>): Comparison
export function compareDestinations(facts: Facts, given: CompareOptions): Comparison {
  const options = readOptions(given, compareOptions)
  checkOptions(options)
  const { rulesets } = options
  const issues = misspelt(
    rulesets.flatMap(({ versions }) => versions),
    facts,
  )
  if (issues.length > 0) throw new InvalidFactsError(issues)
  const destinations = applyAll(facts, options)
  const rows = countriesOf(destinations).map((country): ComparisonRow => {
    const cells = destinations.map((destination) => cellOf(destination, country))
    return { country, cells, counting: differencesOf(destinations, (index) => cells[index]?.rules.map(({ id }) => id) ?? [], true) }
  })
  const cells = rows.flatMap((row) => row.cells)
  return {
    asOf: options.asOf,
    columns: destinations.map((destination) => columnOf(destination, options.knownOn)),
    rows,
    counting: differencesOf(destinations, (index) => requirementRules(destinations[index] as Destination)),
    restsOn: restsOnOf(destinations),
    missing: [...new Set(cells.flatMap(({ missing }) => missing))],
    unknown: [...new Set(cells.flatMap(({ unknown }) => unknown))],
    questions: questionsOf(destinations, cells),
    nextQuestion: worthMost(destinations),
  }
}

/** The assumed answers on which the certificates of any destination rest, in its words. */
function restsOnOf(destinations: readonly Destination[]): readonly Text[] {
  const said = destinations.flatMap((destination) => {
    const { version, evaluation } = destination
    if (version === undefined || evaluation === undefined) return []
    const restsOn = requirementsOf(destination).flatMap((finding) => finding.restsOn)
    const { assumptions } = evaluation
    const [en, zh] = (['en', 'zh'] as const).map((language) => assumptionsOf(wordsOf(version, language), { assumptions, restsOn }).matter)
    return (en ?? []).map((text, index): Text => ({ en: text, zh: zh?.[index] ?? text }))
  })
  return [...new Map(said.map((text) => [text.en, text])).values()]
}

/** The question behind every path that some cell misses, in the words of a destination that asks it. */
function questionsOf(destinations: readonly Destination[], cells: readonly ComparisonCell[]): Readonly<Record<string, Text>> {
  const questions = new Map<string, Text>()
  for (const { ruleset, missing, unknown } of cells) {
    const version = destinations.find((destination) => destination.ruleset.id === ruleset)?.version
    for (const path of [...missing, ...unknown]) {
      if (version !== undefined && !questions.has(path)) questions.set(path, openPoint(version, path))
    }
  }
  return Object.fromEntries(questions)
}

function checkOptions({ rulesets, readings = {}, only = {} }: CompareOptions): void {
  if (rulesets.length === 0) throw new InvalidArgumentError('rulesets', 'there is nothing to compare: give a list of rulesets')
  const ids = rulesets.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice !== undefined) throw new InvalidArgumentError('rulesets', `\`${twice}\` is given twice`)
  for (const [argument, given] of Object.entries({ readings, only })) {
    const other = Object.keys(given).find((id) => !ids.includes(id))
    if (other !== undefined) throw new InvalidArgumentError(argument, unknownName('ruleset', other, ids))
  }
}

/** Reads a ruleset as far as it is looked at before its versions are applied; those are checked then. */
function readRuleset(value: unknown, option: string): Ruleset {
  if (isPlainObject(value) && typeof value.id === 'string' && Array.isArray(value.versions)) {
    readText(value.title, `${option}.title`)
    return value as unknown as Ruleset
  }
  throw new InvalidArgumentError(option, `${describe(value)} is not a ruleset with its \`id\` and \`versions\``)
}

/** Applies every destination; what is wrong with the facts for any of them is reported once, together. */
function applyAll(facts: Facts, options: CompareOptions): readonly Destination[] {
  const labels = labelsOf(options.rulesets)
  const issues = new Map<string, Issue>()
  const destinations = options.rulesets.flatMap((ruleset, index) => {
    try {
      return destinationOf(ruleset, labels[index] as Text, facts, options)
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      for (const issue of error.issues) issues.set(`${issue.path}\n${issue.message}`, issue)
      return []
    }
  })
  if (issues.size > 0) throw new InvalidFactsError([...issues.values()])
  return destinations
}

/** Every country that some destination has a finding for, as first named; any other country last. */
function countriesOf(destinations: readonly Destination[]): readonly string[] {
  const named = destinations.flatMap((destination) => requirementsOf(destination).map(({ subject }) => String(subject.country)))
  const countries = new Set(named)
  const open = countries.delete(anyOther)
  return open ? [...countries, anyOther] : [...countries]
}

/** Whether a version was found not to cover the person. */
function isOutside(evaluation: Evaluation | undefined): boolean {
  return evaluation?.scope?.status === 'outside'
}

function columnOf({ ruleset, label, version, evaluation, readings, ...rest }: Destination, knownOn: string | undefined): ComparisonColumn {
  const encoded = encodedBy(ruleset.versions, knownOn)
  const destination = { ruleset, label, readings, ...rest, ...(version !== undefined && { version }) }
  return {
    ruleset: ruleset.id,
    title: ruleset.title,
    label,
    jurisdiction: ruleset.jurisdiction,
    version: version?.inForce.from ?? null,
    notCovered:
      version === undefined ? (encoded.length === 0 ? 'not-encoded' : 'not-in-force') : isOutside(evaluation) ? 'out-of-scope' : null,
    coveredFrom: (encoded[0] ?? ruleset.versions[0])?.inForce.from ?? '',
    encodedFrom: ruleset.versions.map(({ encodedOn }) => encodedOn).sort()[0] ?? '',
    horizon: version === undefined || evaluation === undefined ? 'not-covered' : horizonIn(ruleset, version, evaluation.asOf),
    evaluation: evaluation ?? null,
    counting: version === undefined ? null : (sayCounting(label, version, countingsIn(destination, requirementRules(destination))) ?? null),
  }
}

/**
 * The sentences of the destinations that count stays, where not all of them count alike.
 *
 * @param followedOnly - Leaves out what other readings count, which is said once for all rows.
 */
function differencesOf(
  destinations: readonly Destination[],
  rulesOf: (index: number) => readonly string[],
  followedOnly = false,
): readonly Text[] {
  const counting = destinations.map((destination, index) => ({
    destination,
    countings: countingsIn(destination, rulesOf(index)).filter(({ recommended }) => recommended || !followedOnly),
  }))
  const telling = counting.filter(({ countings }) => countings.length > 0)
  const ways = telling.map(({ destination, countings }) => {
    const { version } = destination
    return version === undefined
      ? ''
      : [...new Set(countings.filter(({ recommended }) => recommended).map((one) => wayOf(one, version)))].sort().join()
  })
  if (new Set(ways).size < 2) return []
  return telling.flatMap(({ destination: { label, version }, countings }) =>
    version === undefined ? [] : (sayCounting(label, version, countings) ?? []),
  )
}

function countingsIn({ version, readings }: Destination, rules: readonly string[]): readonly Counting[] {
  return version === undefined ? [] : countingsOf(version, rules, readings)
}

function requirementRules({ version }: Destination): readonly string[] {
  const requirement = version && outcomeWith(version, 'certificate-required')
  return (version?.rules ?? []).flatMap(({ id, then }) => (then.outcome === requirement ? id : []))
}

/** What a destination finds of the certificates that it needs, by country. */
function requirementsOf({ version, evaluation }: Destination): readonly Finding[] {
  const requirement = version && outcomeWith(version, 'certificate-required')
  return (evaluation?.findings ?? []).filter(({ outcome }) => outcome === requirement)
}

/** Of the questions that the destinations would ask next, the one on which most of their findings hang; what was assumed comes last. */
function worthMost(destinations: readonly Destination[]): Question | null {
  const findings = destinations.flatMap(requirementsOf)
  const ranked = destinations
    .flatMap(({ question }) => question ?? [])
    .map((question) => {
      const { fact, gap } = question
      return { ...question, findings: findings.filter((one) => (gap === 'assumed' ? one.restsOn : one.missing).includes(fact)).length }
    })
    .sort((a, b) => Number(a.gap === 'assumed') - Number(b.gap === 'assumed') || b.findings - a.findings)
  return ranked[0] ?? null
}
