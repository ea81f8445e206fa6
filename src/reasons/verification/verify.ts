import { type Compiled, type CompiledOutcome, compile } from '../../diagram/compile.ts'
import { InvalidArgumentError, InvalidRulesetError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { takeAsChecked } from '../../model/checked.ts'
import { claimsOf } from '../../model/checks/claims.ts'
import type { Claims } from '../../model/claims.ts'
import { digestOf } from '../../model/digest.ts'
import { describe } from '../../model/input/describe.ts'
import { type OptionTable, optional, readDay, readOptions } from '../../model/input/options.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { nameOfVersion } from '../../model/name-of-version.ts'
import type { Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Relation } from '../relations/relation.ts'
import { notAsClaimed } from './claimed.ts'
import { conflicts } from './conflicts.ts'
import { type Ending, endings } from './endings.ts'
import { lessenings, witnessOfLessening } from './lessened.ts'
import { type PolicyVerification, verifyPolicies } from './policies/verify-policies.ts'
import { type Possible, possibleIn } from './possible.ts'
import type { AcceptedRemark, Evidence, Remark, RemarkAbout } from './remark.ts'
import { levelsOf, situationsIn } from './situations.ts'
import { withoutUse } from './without-use.ts'
import { witnessOf } from './witness.ts'

/** What a caller chooses of a verification. */
export interface VerifyOptions {
  /** What is claimed of the version beside its rules; nothing where it is left out. */
  readonly claims?: Claims
  /** The versions of the ruleset before it, in which stated intents begin; without them these are left out. */
  readonly earlier?: readonly RulesetVersion[]
  /** A day: what can no longer be after it is told, instead of after each fixed day that conditions test. */
  readonly after?: string
}

const verifyOptions: OptionTable<VerifyOptions> = {
  claims: optional((value, option) => {
    // What is in them is checked against the version, by path.
    if (!isPlainObject(value)) throw new InvalidArgumentError(option, `${describe(value)} is not an object`)
    return value as Claims
  }),
  earlier: optional((value, option) => {
    if (!Array.isArray(value)) throw new InvalidArgumentError(option, `${describe(value)} is not a list of versions`)
    return value as readonly RulesetVersion[]
  }),
  after: optional(readDay),
}

/** An outcome, in every situation: each way in which what it hangs on can lie, as far as any rule for it can tell. */
export interface VerifiedOutcome {
  readonly outcome: string
  /** The facts, measures, readings and subjects that it hangs on, in the order in which they are tested. */
  readonly hangsOn: readonly string[]
  /** How many situations there are, and in how many it applies: whole numbers without bound, in decimal digits. */
  readonly situations: string
  readonly applies: string
  /** In how many of them somebody can be: those that the relations between what it hangs on leave. */
  readonly possible: string
}

/** What was found of a version. */
export interface VersionVerification {
  readonly ruleset: string
  /** Its first day. */
  readonly version: string
  readonly revision: number
  readonly digest: string
  /** In their order. */
  readonly outcomes: readonly VerifiedOutcome[]
  /** What was known of the values that the version tests, whoever it is. */
  readonly relations: readonly Relation[]
  /** The claims that were looked at. */
  readonly claims: readonly { readonly id: string; readonly title: Text }[]
  readonly remarks: readonly Remark[]
  /** Remarks that are right, each with the reason in law that the version gives, or that is claimed beside it. */
  readonly accepted: readonly AcceptedRemark[]
  /** What was found of each policy that is claimed. */
  readonly policies: readonly PolicyVerification[]
  /** What can no longer be after a day: after each fixed day that conditions test, or after the one that was asked about. */
  readonly endings: readonly Ending[]
  /** The day that was asked about. */
  readonly after?: string
}

/**
 * Looks at a version in every situation: the ways in which its facts, measures and readings can lie in the cells that its conditions tell apart.
 *
 * Situations are counted as if each of these were free of the others. Remarks are about those in which somebody can be whom the version covers:
 * what measures of the same stays and dates have to do with each other is derived from what they are. That something never is, is a proof; of
 * what can be, somebody is given of whom `evaluate` finds it, or it is said that nobody was found.
 *
 * @returns Plain JSON.
 *
 * @throws {@link InvalidRulesetError} where something is wrong with the version, or a claim names what it does not have.
 * @throws {@link InvalidArgumentError} for an option that cannot be used.
 *
 * @example
 * verify(version, { claims }).remarks //=> []
 */
export function verify(version: RulesetVersion, options: VerifyOptions = {}): VersionVerification {
  const { claims = {}, earlier = [], after } = readOptions(options, verifyOptions)
  compile(version)
  const own = claimsOf(version, claims)
  try {
    const policies = verifyPolicies(version, own.policies ?? [], earlier)
    return { ...verified(compile(withConditions(version, own)), version, own, after), policies }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new InvalidRulesetError(nameOfVersion(version), [{ path: 'rules', message: `the conditions are too large: ${error.message}` }])
  }
}

/** The version with the conditions under which something is claimed, so that they are told apart like its own. */
function withConditions(version: RulesetVersion, { complete = [] }: Claims): RulesetVersion {
  const claimed = complete.flatMap(({ id, when }) => (when === undefined ? [] : [[`claimed-${id}`, when] as const]))
  if (claimed.length === 0) return version
  return takeAsChecked({ ...version, conditions: { ...version.conditions, ...Object.fromEntries(claimed) } })
}

function verified(
  compiled: Compiled,
  version: RulesetVersion,
  claims: Claims,
  after: string | undefined,
): Omit<VersionVerification, 'policies'> {
  const possible = possibleIn(compiled)
  const { remarks, accepted } = judged(compiled, possible, claims)
  const plain = compile(version)
  return {
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOf(version),
    outcomes: plain.outcomes.map((outcome) => verifiedOutcome(plain, outcome, plain === compiled ? possible : possibleIn(plain))),
    relations: possible.relations(),
    claims: [...(claims.exclusive ?? []), ...(claims.complete ?? [])].map(({ id, title }) => ({ id, title })),
    remarks,
    accepted,
    endings: endings(compiled, possible, after),
    ...(after !== undefined && { after }),
  }
}

/** Finds all there is to remark, and tells what is right from what is not, for which it looks for somebody. */
function judged(compiled: Compiled, possible: Possible, claims: Claims): Pick<VersionVerification, 'remarks' | 'accepted'> {
  const remarks: Remark[] = []
  const accepted: AcceptedRemark[] = []
  const add = (about: RemarkAbout, evidence: () => Evidence, reason?: Pick<AcceptedRemark, 'because' | 'citations'>) => {
    const because = reason ?? reasonFor(about, claims)
    if (because === undefined) remarks.push({ ...about, evidence: evidence() })
    else accepted.push({ remark: about, ...because })
  }
  for (const about of withoutUse(compiled, possible)) add(about, () => ({ kind: 'proof' }))
  for (const { about, ...place } of [...notAsClaimed(compiled, possible, claims), ...conflicts(compiled, possible)]) {
    add(about, () => witnessOf(compiled, place))
  }
  for (const { about, fact } of lessenings(compiled.version)) {
    const because: Text | undefined = fact.assumedBecause
    add(about, () => witnessOfLessening(compiled, about), because && { because, citations: fact.cites ?? [] })
  }
  return { remarks, accepted }
}

/** The reason for which a remark was accepted: the first claim that says all that it says of it. */
function reasonFor(about: RemarkAbout, { accepted = [] }: Claims): Pick<AcceptedRemark, 'because' | 'citations'> | undefined {
  const said: Readonly<Record<string, unknown>> = about
  const found = accepted.find(({ remark }) =>
    Object.entries(remark).every(([name, value]) => canonicalJson(said[name] ?? null) === canonicalJson(value)),
  )
  return found && { because: found.because, citations: found.cites }
}

function verifiedOutcome(
  { diagram, variables }: Compiled,
  { outcome, forEach, applies }: CompiledOutcome,
  possible: Possible,
): VerifiedOutcome {
  const levels = levelsOf(diagram, [applies])
  return {
    outcome,
    hangsOn: [...new Set(levels.map((level) => variables[level]?.name as string))],
    situations: String(situationsIn(diagram, levels, 1)),
    applies: String(situationsIn(diagram, levels, applies)),
    possible: String(possible.count(forEach, levels)),
  }
}
