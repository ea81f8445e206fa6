import { type Ruleset, type RulesetVersion, versionName } from '../../src/model/version.ts'
import { decideTheSame, type RuleOf } from './same-rule.ts'
import { type DayOfCopy, whyUndecided } from './why-undecided.ts'

/**
 * What sort of statement a clause is: normative (`N`; `N?` where its source is not reliable), a fact such as an address (`F`), context
 * (`C`), a private firm's terms (`P`) or experience (`X`), a conflict between sources (`K`).
 */
export type ClauseKind = 'N' | 'N?' | 'F' | 'C' | 'P' | 'X' | 'K'

/** A clause of the sources, in our own words. */
export interface Clause {
  readonly id: string
  readonly kind: ClauseKind
  readonly text: string
  /** The ids of rulesets of which every version has to encode it, or leave it out with a reason. */
  readonly rulesets?: readonly string[]
}

/** A named situation with the rules that it decides to apply. */
export interface DecidingCase {
  readonly name: string
  /** The version that it was decided under, such as `us-police-certificates@2015-11-18`. */
  readonly version: string
  /** The ids of the rules behind its findings that apply. */
  readonly rules: readonly string[]
}

/** Where one version encodes a clause: every list is of names in it. */
export interface Encoding {
  readonly version: string
  readonly rules: readonly string[]
  readonly facts: readonly string[]
  readonly readings: readonly string[]
  /** Ways of being outside the scope of the version. */
  readonly scope: readonly string[]
}

/** A clause, from the source to the tests. */
export interface TracedClause extends Clause {
  readonly encoded: readonly Encoding[]
  /** The versions that leave it out, and why. */
  readonly notModelled: readonly { readonly version: string; readonly reason: string }[]
}

/** A rule, from the tests back to the sources. */
export interface TracedRule {
  readonly version: string
  readonly rule: string
  readonly clauses: readonly string[]
  /**
   * The cases that decide it to apply, by their place in the list of cases; where none does under this version, those of another version of
   * the ruleset, sooner one before than one after, whose rule of that id decides the same.
   */
  readonly cases: readonly number[]
}

/** The two-way matrix between clauses, rules and cases, and what is wrong with it. */
export interface Traceability {
  readonly clauses: readonly TracedClause[]
  readonly rules: readonly TracedRule[]
  readonly cases: readonly { readonly version: string; readonly name: string }[]
  /**
   * One line each: a rule that cites no clause, or that no case decides; a normative clause that no version encodes or leaves out with a
   * reason, or that a version passes over whose ruleset answers for it; a conflict between sources that nobody is told of; a clause that is
   * cited or left out and not in the list.
   */
  readonly faults: readonly string[]
}

/**
 * Follows every clause of the sources to the rules that encode it and the cases that decide them, and back.
 *
 * @param clauses - Every clause that there is.
 * @param rulesets - The rulesets that encode them, all versions of each.
 * @param cases - Situations that have been evaluated.
 * @param dayOfCopy - On which day a rule applies in a copy of a case, by its place, under another version; nothing where it does not.
 *
 * @returns Plain JSON; clauses in the order given, rules in that of the versions.
 *
 * @example
 * traceability(clauses, [rulesets['cn-asylum']], cases).faults //=> []
 */
export function traceability(
  clauses: readonly Clause[],
  rulesets: readonly Ruleset[],
  cases: readonly DecidingCase[],
  dayOfCopy: DayOfCopy = () => undefined,
): Traceability {
  const versions = rulesets.flatMap((ruleset) => ruleset.versions)
  const rules = rulesets.flatMap((ruleset) => traceRules(ruleset, groupCases(cases)))
  const traced = clauses.map(
    (clause): TracedClause => ({
      ...clause,
      encoded: versions.flatMap((version) => encodingOf(version, clause.id)),
      notModelled: versions.flatMap((version) =>
        version.notModelled
          .filter((left) => left.clauses.includes(clause.id))
          .map(({ reason }) => ({ version: versionName(version), reason })),
      ),
    }),
  )
  return {
    clauses: traced,
    rules,
    cases: cases.map(({ version, name }) => ({ version, name })),
    faults: [
      ...faultsOfRules(rules, (name, rule) => whyUndecided({ name, rule, rulesets, cases, dayOfCopy })),
      ...faultsOfClauses(traced),
      ...passedOver(traced, versions),
      ...untold(traced, versions),
      ...unlisted(versions, clauses),
    ],
  }
}

/** Follows the rules of a ruleset; where no case decides one, the cases do that decide it in the nearest version where it is the same rule. */
function traceRules({ versions }: Ruleset, casesOf: ReadonlyMap<string, readonly number[]>): readonly TracedRule[] {
  const ownCases = ({ version, rule }: RuleOf) => casesOf.get(`${versionName(version)} ${rule.id}`) ?? []
  return versions.flatMap((version, place) =>
    version.rules.map((rule): TracedRule => {
      const own = { version, rule }
      const others = [...versions.slice(0, place).reverse(), ...versions.slice(place + 1)].flatMap((other): readonly RuleOf[] =>
        other.rules.filter(({ id }) => id === rule.id).map((same) => ({ version: other, rule: same })),
      )
      const carried = () => others.find((other) => ownCases(other).length > 0 && decideTheSame(other, own))
      const decided = ownCases(own).length > 0 ? own : carried()
      const cases = decided === undefined ? [] : ownCases(decided)
      return { version: versionName(version), rule: rule.id, clauses: clausesOf(version, rule.cites), cases }
    }),
  )
}

function groupCases(cases: readonly DecidingCase[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, { version, rules }] of cases.entries()) {
    for (const rule of new Set(rules)) groups.set(`${version} ${rule}`, [...(groups.get(`${version} ${rule}`) ?? []), place])
  }
  return groups
}

/** The clauses that citations stand for, each once. */
function clausesOf({ citations }: RulesetVersion, cites: readonly string[]): readonly string[] {
  return [...new Set(cites.flatMap((key) => citations[key]?.clauses ?? []))]
}

function encodingOf(version: RulesetVersion, clause: string): readonly Encoding[] {
  const encoded = encodedBy(version, (keys) => clausesOf(version, keys).includes(clause))
  const { version: _, ...lists } = encoded
  return Object.values(lists).every(({ length }) => length === 0) ? [] : [encoded]
}

/**
 * What of a version rests on some of its citations.
 *
 * @param cites - Whether one of the citation keys is among those.
 */
export function encodedBy(version: RulesetVersion, cites: (keys: readonly string[]) => boolean): Encoding {
  const rules = version.rules.filter((rule) => cites(rule.cites)).map(({ id }) => id)
  const facts = Object.keys(version.facts).filter((name) => cites(version.facts[name]?.cites ?? []))
  const readings = Object.keys(version.readings).filter((name) =>
    Object.values(version.readings[name]?.values ?? {}).some((value) => cites(value.cites)),
  )
  const scope = (version.scope?.outside ?? []).filter((one) => cites(one.cites)).map(({ id }) => id)
  return { version: versionName(version), rules, facts, readings, scope }
}

function faultsOfRules(rules: readonly TracedRule[], why: (version: string, rule: string) => string): readonly string[] {
  return rules.flatMap(({ version, rule, clauses, cases }) => [
    ...(clauses.length === 0 ? [`${version}: rule \`${rule}\` cites no clause`] : []),
    ...(cases.length === 0 ? [`${version}: no case decides that rule \`${rule}\` applies: ${why(version, rule)}`] : []),
  ])
}

function faultsOfClauses(clauses: readonly TracedClause[]): readonly string[] {
  return clauses.flatMap(({ id, kind, encoded, notModelled }) =>
    kind === 'N' && encoded.length + notModelled.length === 0
      ? [`${id}: no version encodes this clause, or leaves it out with a reason`]
      : [],
  )
}

function passedOver(clauses: readonly TracedClause[], versions: readonly RulesetVersion[]): readonly string[] {
  return clauses.flatMap(({ id, rulesets = [], encoded, notModelled }) => {
    const homes = new Set([...encoded, ...notModelled].map(({ version }) => version))
    return versions
      .filter((version) => rulesets.includes(version.ruleset) && !homes.has(versionName(version)))
      .map(
        (version) =>
          `${versionName(version)}: clause ${id} is neither encoded nor left out with a reason: cite it, add it to \`notModelled\` of this version with the reason, or, ` +
          'where only later versions encode it, leave `rulesets` out of its line in rulesets/clauses.json',
      )
  })
}

/** Conflicts between sources: each is a reading, is told in the note of a source, or is left out with a reason. */
function untold(clauses: readonly TracedClause[], versions: readonly RulesetVersion[]): readonly string[] {
  const notes = versions.flatMap(({ citations }) => Object.values(citations)).filter(({ note }) => note !== undefined)
  const told = new Set(notes.flatMap((citation) => citation.clauses))
  return clauses
    .filter(({ id, kind, encoded, notModelled }) => {
      const isReading = encoded.some(({ readings }) => readings.length > 0)
      return kind === 'K' && !isReading && !told.has(id) && notModelled.length === 0
    })
    .map(({ id }) => `${id}: this conflict is no reading, and no note of a source tells of it`)
}

function unlisted(versions: readonly RulesetVersion[], clauses: readonly Clause[]): readonly string[] {
  const listed = new Set(clauses.map(({ id }) => id))
  return versions.flatMap((version) => {
    const named = [
      ...Object.values(version.citations).flatMap((citation) => citation.clauses),
      ...version.notModelled.flatMap(({ clauses: left }) => left),
    ]
    return [...new Set(named)]
      .filter((id) => !listed.has(id))
      .map((id) => `${versionName(version)}: \`${id}\` is not in the list of clauses`)
  })
}
