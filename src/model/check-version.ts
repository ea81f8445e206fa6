import { InvalidRulesetError, type Issue } from '../errors.ts'
import { checkBy } from './checked.ts'
import { checkCitations } from './checks/citations.ts'
import { checkConditionChains, checkConditions } from './checks/conditions.ts'
import { guarded, wrongType } from './checks/each-entry.ts'
import { checkFacts } from './checks/facts.ts'
import { checkIdentity } from './checks/identity.ts'
import { checkMeasures } from './checks/measures.ts'
import { checkNames } from './checks/names.ts'
import { checkPlaces } from './checks/places.ts'
import { checkRoles } from './checks/roles.ts'
import { checkRules } from './checks/rules.ts'
import { versionVocabulary } from './checks/version-vocabulary.ts'
import { checkVocabulary } from './checks/vocabulary.ts'
import { digestOf } from './digest.ts'
import { freeze } from './freeze.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Complain, collectIssues } from './input/collect-issues.ts'
import { checkPlainData } from './input/plain-data.ts'
import { isPlainObject } from './input/plain-object.ts'
import { nameOfVersion } from './name-of-version.ts'
import { countryFault } from './situation/scalar-fault.ts'
import type { RulesetVersion } from './version.ts'

/** Versions that were put together from parts: see {@link namingRules}. */
const composed = new WeakSet<RulesetVersion>()

/** Gazetteers without issues, frozen by now: the versions that share a long one need not look through it each. */
const sound = new WeakSet<Gazetteer>()

/** Refuses a version that has issues; how it is called for is said at `assertVersion`. */
function refuseIssues(version: RulesetVersion): void {
  const issues = composed.has(version) ? namingRules(version, checkVersion(version)) : checkVersion(version)
  if (issues.length > 0) throw new InvalidRulesetError(nameOfVersion(version), issues, composed.has(version) ? [] : ruleIdsOf(version))
  for (const gazetteer of Object.values(freeze(version).places ?? {})) sound.add(gazetteer)
}

checkBy({ check: refuseIssues, digest: digestOf })

/**
 * Finds what is wrong with a version beyond what its type says: a version without issues means what it says.
 *
 * The compiler lets misspelt options, days that do not exist, measures defined by themselves and much else pass, and data from
 * elsewhere has not met the compiler at all; so every version is checked before it is first applied.
 *
 * @returns Every issue by path; none where the version can be used.
 *
 * @example
 * checkVersion({ ...version, revision: 0 }) //=> [{ path: 'revision', message: '`0` is not a whole number from 1' }]
 */
export function checkVersion(version: RulesetVersion): readonly Issue[] {
  const anew = withoutSoundPlaces(version)
  const data = collectIssues((complain) => checkPlainData(anew, complain))
  if (data.length > 0) return data
  const words = collectIssues((complain) => checkVocabulary(anew, versionVocabulary, '', complain))
  return words.length > 0 ? withMeaning(version, words) : checkMeaning(version, anew)
}

/** What everything else speaks of: nothing can be said of the use of what is not there as it should be. */
const definitions = /^(?:facts|measures|readings)(?:[.[]|$)/
const wholeParts = /^(?:conditions|citations|outcomes|rules|scope|)$/

/**
 * Adds what does not make sense in a version to what is wrong with its form, as far as it does not hang on that: what is wrong with the form
 * of one rule does not hide what is wrong with the others.
 *
 * @param issues - What is wrong with its form; not empty.
 */
export function withMeaning(version: RulesetVersion, issues: readonly Issue[]): readonly Issue[] {
  const paths = issues.map(({ path }) => path)
  if (paths.some((path) => wholeParts.test(path))) return issues
  const isDefined = !paths.some((path) => definitions.test(path))
  const isRuleTold = paths.some((path) => path.startsWith('rules['))
  const further = checkMeaning(version, withoutSoundPlaces(version), isDefined).filter(
    ({ path, message }) =>
      message !== wrongType &&
      !paths.some((told) => path === told || (path.startsWith(told) && /^[.[]/.test(path.slice(told.length)))) &&
      // Which outcomes rules lead to, and what plays which part in reports, is known when all rules are.
      !(isRuleTold && /^outcomes\.[^.[]+(?:\.role)?$/.test(path)),
  )
  return collectIssues((complain) => {
    for (const { path, message } of [...issues, ...further]) complain(path, message)
  })
}

/** Leaves out gazetteers that have been looked through in another version. */
function withoutSoundPlaces(version: RulesetVersion): RulesetVersion {
  if (!isPlainObject(version) || !isPlainObject(version.places)) return version
  const left = Object.entries(version.places).filter(([country, gazetteer]) => countryFault(country) !== undefined || !sound.has(gazetteer))
  return { ...version, places: Object.fromEntries(left) }
}

/** Finds what does not make sense in a version that has the right form and types. */
function checkMeaning(version: RulesetVersion, anew: RulesetVersion, isDefined = true): readonly Issue[] {
  return collectIssues((complain: Complain) => {
    const check = (run: () => void) => guarded('', complain, run)
    check(() => checkIdentity(version, complain))
    check(() => checkCitations(version, complain))
    if (!isDefined) return
    check(() => checkNames(version, complain))
    check(() => checkFacts(version, complain))
    check(() => checkPlaces(anew, complain))
    // Conditions are checked by the kinds of what they name, which measures that go in a circle do not have.
    let [measuresEnd, conditionsEnd] = [false, false]
    check(() => {
      measuresEnd = checkMeasures(version, complain)
    })
    check(() => {
      conditionsEnd = checkConditionChains(version, complain)
    })
    if (measuresEnd) check(() => checkConditions(version, complain))
    if (!measuresEnd || !conditionsEnd) return
    check(() => checkRules(version, complain))
    check(() => checkRoles(version, complain))
  })
}

/** The ids of the rules of what may or may not be a version, for an error. */
export function ruleIdsOf(version: unknown): readonly unknown[] {
  const rules = isPlainObject(version) ? version.rules : undefined
  return Array.isArray(rules) ? rules.map((rule) => (isPlainObject(rule) ? rule.id : undefined)) : []
}

/** Has the issues of a version that was put together from chapters, or by an amendment, name its rules by their ids. */
export function markComposed(version: RulesetVersion): void {
  composed.add(version)
}

/**
 * Names rules by their ids, as in `rules[year-old].when`: in a version that was put together the number of a rule is its place in a list
 * that nobody wrote.
 */
export function namingRules({ rules }: RulesetVersion, issues: readonly Issue[]): readonly Issue[] {
  const named = (text: string) => text.replaceAll(/\brules\[(\d+)\]/g, (_, index) => `rules[${rules?.[index]?.id ?? index}]`)
  return issues.map(({ path, message }) => ({ path: named(path), message: named(message) }))
}
