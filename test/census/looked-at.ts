import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { holds, type Plain } from '../oracle/condition.ts'
import { subjectsOf } from '../oracle/findings.ts'
import { type PlainFacts, valueIn } from '../oracle/measures.ts'
import { namesBehind } from '../traceability/rule-meaning.ts'
import type { Mutant } from './mutants.ts'

/** A complete case in which nothing is open: every reading has a value. */
export interface SettledCase {
  readonly asOf: string
  readonly readings: Readonly<Record<string, string>>
  readonly facts: PlainFacts
  /** What can be left out of the facts, since the version assumes it; what is answered hangs on it. */
  readonly assumed?: readonly string[]
}

/** What the oracle sees of a case: which rules apply to which subject of it. */
export interface LookedAt extends SettledCase {
  readonly version: RulesetVersion
  /** The reasons for which the case is outside the scope of the version; none where it is inside. */
  readonly outside: readonly string[]
  /** The subjects that a rule is applied to, in the order of the facts. */
  readonly subjectsOf: (rule: string) => readonly Seen[]
  /** Whether a rule applies to each of them. */
  readonly applied: (rule: string) => readonly boolean[]
}

interface Seen {
  readonly subject: Readonly<Record<string, string | number>>
  readonly bound: Parameters<typeof valueIn>[0]['subject']
  readonly look: (name: string) => Plain
}

/** Looks at a case by the oracle, each thing once. */
export function lookAt(version: RulesetVersion, { asOf, readings, facts }: SettledCase): LookedAt {
  const subjects = new Map<string | undefined, readonly Seen[]>()
  const seen = (forEach: string | undefined) => {
    const known =
      subjects.get(forEach) ??
      subjectsOf(version, facts, forEach).map(({ subject, bound }) => ({
        subject,
        bound,
        look: lookFor({ version, facts, asOf, readings, bound }),
      }))
    subjects.set(forEach, known)
    return known
  }
  const applied = new Map<string, readonly boolean[]>()
  const outside = outsideOf(version, { asOf, readings, facts })
  const ruleOf = ruleNamed(version)
  const of = (id: string) => (outside.length > 0 ? [] : seen(ruleOf(id).forEach))
  return {
    version,
    asOf,
    readings,
    facts,
    outside,
    subjectsOf: of,
    applied: (id) => {
      const known = applied.get(id) ?? of(id).map(({ look }) => applies(version, id, look))
      applied.set(id, known)
      return known
    },
  }
}

/** Whether a case tells a mutant from its version: a rule applies in the one and not in the other, or what applies binds or says something else. */
export function notices(at: LookedAt, { kind, version: mutant, rules }: Mutant): boolean {
  const [first] = rules
  if (first === undefined) return JSON.stringify(at.outside) !== JSON.stringify(outsideOf(mutant, at))
  if (at.outside.length > 0) return false
  if (kind === 'binding' || kind === 'parameter') {
    if (!at.applied(first).includes(true)) return false
    const told = (version: RulesetVersion) => findingsOf(at, version, ruleNamed(version)(first).then.outcome)
    return JSON.stringify(told(at.version)) !== JSON.stringify(told(mutant))
  }
  const changed = measuresChanged(at.version, mutant)
  const looks = new Map<Seen, (name: string) => Plain>()
  const lookIn = (seen: Seen) => {
    if (changed.size === 0) return seen.look
    const isOwn = (name: string) => changed.has(name)
    const look = looks.get(seen) ?? lookFor({ ...at, version: mutant, bound: seen.bound, isOwn, besides: seen.look })
    looks.set(seen, look)
    return look
  }
  return rules.some((id) => at.subjectsOf(id).some((seen, index) => applies(mutant, id, lookIn(seen)) !== at.applied(id)[index]))
}

/** The reasons for which a case is outside the scope of a version. */
function outsideOf(version: RulesetVersion, { asOf, readings, facts }: SettledCase): readonly string[] {
  const look = lookFor({ version, facts, asOf, readings, bound: {} })
  return (version.scope?.outside ?? []).filter(({ when }) => holds(version, when, look)).map(({ id }) => id)
}

/** What a case comes to in one outcome: for each subject the rules that apply, how they bind together, and the constants that they give. */
export function findingsOf(at: LookedAt, version: RulesetVersion, outcome: string): readonly SettledFinding[] {
  const rules = version.rules.filter(({ then }) => then.outcome === outcome)
  const subjects = rules[0] === undefined ? [] : at.subjectsOf(rules[0].id)
  return subjects.map(({ subject }, index) => {
    const applying = rules.filter(({ id }) => at.applied(id)[index])
    const bind = applying.map(({ then }) => then.modality ?? version.outcomes[outcome]?.modality)
    const modality = ['must', 'is', 'may'].find((one) => bind.some((other) => other === one))
    // Of what several rules give, the first counts; what it refers to is no constant.
    const params = Object.assign({}, ...applying.map(({ then }) => then.params ?? {}).reverse()) as Readonly<Record<string, unknown>>
    const constants = Object.entries(params).filter(([, value]) => typeof value !== 'object')
    return {
      outcome,
      subject,
      rules: applying.map(({ id }) => id),
      ...(modality !== undefined && { modality }),
      ...(constants.length > 0 && { params: Object.fromEntries(constants) }),
    }
  })
}

export interface SettledFinding {
  readonly outcome: string
  readonly subject: Readonly<Record<string, string | number>>
  readonly rules: readonly string[]
  readonly modality?: string
  readonly params?: Readonly<Record<string, unknown>>
}

function applies(version: RulesetVersion, id: string, look: (name: string) => Plain): boolean {
  const { when, unless } = ruleNamed(version)(id)
  return holds(version, when, look) && !(unless !== undefined && holds(version, unless, look))
}

/** Looks names up, each once; those that are not of its own elsewhere. */
function lookFor({
  version,
  facts,
  asOf,
  readings,
  bound,
  isOwn = () => true,
  besides,
}: SettledCase & {
  readonly version: RulesetVersion
  readonly bound: Seen['bound']
  readonly isOwn?: (name: string) => boolean
  readonly besides?: (name: string) => Plain
}): (name: string) => Plain {
  const known = new Map<string, Plain>()
  return (name) => {
    if (besides !== undefined && !isOwn(name)) return besides(name)
    if (name in version.readings) return readings[name] as string
    if (!known.has(name)) known.set(name, valueIn({ version, facts, asOf, subject: bound }, name))
    return known.get(name) as Plain
  }
}

const changes = new WeakMap<RulesetVersion, ReadonlySet<string>>()

/** The measures that a mutant can work out otherwise. */
function measuresChanged(version: RulesetVersion, mutant: RulesetVersion): ReadonlySet<string> {
  const known = changes.get(mutant)
  if (known !== undefined) return known
  const names = Object.keys(version.measures)
  const changed =
    version.dateRounding === mutant.dateRounding ? names.filter((name) => version.measures[name] !== mutant.measures[name]) : names
  const hangsOn = (name: string) => {
    const behind = namesBehind(version, [name])
    return changed.some((one) => behind.has(one))
  }
  const behind = changed.length === 0 ? [] : names.filter(hangsOn)
  changes.set(mutant, new Set(behind))
  return new Set(behind)
}

const named = new WeakMap<RulesetVersion, ReadonlyMap<string, Rule>>()

function ruleNamed(version: RulesetVersion): (id: string) => Rule {
  const rules = named.get(version) ?? new Map(version.rules.map((rule) => [rule.id, rule]))
  named.set(version, rules)
  return (id) => rules.get(id) as Rule
}
