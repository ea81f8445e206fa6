import { type Day, formatPlainDate, type PlainDate } from '../../calendar/plain-date.ts'
import { type Compiled, type CompiledOutcome, compile } from '../../diagram/compile.ts'
import { behindOf } from '../../engine/behind.ts'
import { bindingOf } from '../../engine/binding.ts'
import { caseOf, chooseOptions, type EvaluateOptions, type View, type Views, viewsOf } from '../../engine/case.ts'
import { type Status, statusOf } from '../../engine/verdicts.ts'
import { InvalidArgumentError } from '../../errors.ts'
import { type Control, controls } from '../../model/control.ts'
import type { Facts } from '../../model/fact.ts'
import { unknownName } from '../../model/input/describe.ts'
import { readObject } from '../../model/input/options.ts'
import type { Modality, Outcome, OutcomeKind } from '../../model/outcome.ts'
import type { Situation } from '../../model/situation/situation.ts'
import { isUnnamed, keyOfSubject, type Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { gapsOf, openPaths } from '../gaps.ts'
import { recommendedView } from '../on-recommended.ts'
import { type Turn, turnOf } from '../when/turn.ts'
import { type Brought, closingIn, isFearedIn, isFearedWith, saysToFear } from './beside.ts'
import type { FactChange } from './changes.ts'
import { controlOf } from './control.ts'
import { type Found, findWays } from './find-ways.ts'
import { isOutside, type Sought } from './look-at.ts'
import { narrowedIn } from './narrowing.ts'
import { sizeOf } from './nearest.ts'
import { canBecome } from './reachable.ts'
import { type Waited, waitFor } from './wait.ts'

/** A change, and what a person can do about it. */
export interface PersonalChange extends FactChange {
  readonly control: Control
}

/** Changes that together make a finding otherwise, or that time does: plain JSON. */
export interface WhyNotWay {
  /** What a person can do about all of it: about that change of it about which they can do least. */
  readonly control: Control
  /** Empty where waiting is enough. */
  readonly changes: readonly PersonalChange[]
  /** Of waiting: the first day on which it is otherwise, all facts staying as they are. */
  readonly on?: PlainDate
  /** What closes a way, or follows from what was not done, and applies then though it does not now; given where anything does. */
  readonly brings?: readonly Brought[]
  /** How the finding stands then, whatever the readings. */
  readonly becomes: Status
  /** Whether it is proved that no part of the changed facts is enough, whatever they were; `false`: none was found. */
  readonly isMinimal: boolean
  /** The thresholds that are passed, and the rules that apply then and did not, or no longer do. */
  readonly because: Turn['because']
  readonly rules: Turn['rules']
  /** The citation keys of these rules. */
  readonly citations: Turn['citations']
}

/** Why a finding is not otherwise: what would have to be. */
export interface WhyNot {
  readonly ruleset: string
  readonly version: PlainDate
  readonly revision: number
  readonly asOf: PlainDate
  readonly outcome: string
  readonly kind: OutcomeKind
  readonly subject: Subject
  /** How it stands; `outside`: the version does not cover the case. */
  readonly status: Status | 'outside'
  /** Where it applies, how it binds; else how the outcome does. */
  readonly modality: Modality
  /** Set where it is of a state that the person fears, or would be told to take advice about first with one of the changes. */
  readonly adviceFirst?: true
  /** How it would stand otherwise, where the recommended readings are followed; `null` where it is not decided how it stands. */
  readonly wanted: 'applies' | 'does-not-apply' | null
  /** What a person can do first; then by how many facts and how much of them it takes. */
  readonly ways: readonly WhyNotWay[]
  /** Sets of facts for which no values were found that are enough, and no proof that there are none. */
  readonly unresolved: readonly (readonly string[])[]
  /** `false`: it is proved that no facts at all make it otherwise on the as-of date. */
  readonly isPossible: boolean
  /** What would decide it: what can be asked for, and what cannot be known. */
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
}

/** How many cases are looked at, those with long lists counting for several. */
const mostLooks = 12_000

/** The finding that is asked about: its outcome and its subject, as in results. */
export interface FindingNamed {
  readonly outcome: string
  readonly subject?: Subject
}

/**
 * Tells what would have to be otherwise for one finding to be otherwise.
 *
 * Which facts can do it is decided on the diagram of the outcome: for every set of up to three facts that is no part of another, either it is
 * proved that no values of them are enough, or such values are looked for, on the days and at the numbers where something can turn, and brought
 * as near as can be to what they are. Every way has been evaluated.
 *
 * @throws What `evaluate` throws; {@link InvalidArgumentError} for an outcome that the version does not have, and for a subject that the
 *   facts do not name.
 */
export function whyNotOf(version: RulesetVersion, facts: Facts, finding: FindingNamed, options: EvaluateOptions): WhyNot {
  const compiled = compile(version)
  const { outcome: name, subject = {} } = readObject(finding, 'finding') as unknown as FindingNamed
  const chosen = chooseOptions(version, options)
  const given = caseOf(version, facts, chosen)
  const views = viewsOf(compiled, given)
  const [outcome, view] = findingAt(compiled, name, subject, views)
  const { kind, modality } = version.outcomes[name] as Outcome
  const named = {
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    asOf: formatPlainDate(chosen.asOf),
    outcome: name,
    kind,
    modality: bindingOf(outcome, view)?.modality ?? modality,
    subject: view.subject.subject,
  }
  const nothing = { wanted: null, ways: [], unresolved: [], isPossible: true, missing: [], unknown: [] }
  if (isOutside(compiled, views)) return { ...named, status: 'outside', ...nothing }
  const status = statusOf(compiled, outcome.applies, view.reach)
  const followed = recommendedView(compiled, view)
  const { truth, support } = followed.reach.restrict(outcome.applies)
  if (truth === 'unknown') return { ...named, status, ...nothing, ...openPaths(version, gapsOf(support.map((level) => view.value(level)))) }
  const sought: Sought = {
    compiled,
    outcome,
    subject: view.subject.subject,
    chosen,
    wanted: truth === 'true' ? 0 : 1,
    ...testedIn(compiled, outcome, given.situation),
    budget: { left: mostLooks },
  }
  const all = new Set([...sought.behind.values()].flatMap((levels) => [...levels]))
  const { found, unresolved } = findWays(sought, given, facts, followed)
  const waited = waitFor(sought, facts)
  const { subject: about } = sought
  const adviceFirst =
    saysToFear(version, facts, about) ||
    isFearedIn(compiled, about, views) ||
    found.some((one) => isFearedWith(compiled, about, one.facts, chosen))
  const before = closingIn(compiled, facts, chosen).map(keyOfBrought)
  const bringing = (changed: Facts, asOf: Day) => {
    const brings = closingIn(compiled, changed, { ...chosen, asOf }).filter((one) => !before.includes(keyOfBrought(one)))
    return brings.length === 0 ? {} : { brings }
  }
  const ways = found.map((one) => ({ ...wayOf(sought, followed, one, adviceFirst), ...bringing(one.facts, chosen.asOf) }))
  if (waited !== undefined) ways.push({ ...waitingOf(sought, followed, waited), ...bringing(facts, waited.on) })
  return {
    ...named,
    status,
    ...(adviceFirst && { adviceFirst: true as const }),
    wanted: sought.wanted === 1 ? 'applies' : 'does-not-apply',
    ways: ways.sort(byControl),
    unresolved,
    isPossible: canBecome(compiled, outcome.applies, sought.wanted, followed.cells, all),
    missing: [],
    unknown: [],
  }
}

/** How many subjects an error names. */
const mostNamed = 12

/** The outcome and the view that are asked about. */
function findingAt(compiled: Compiled, name: string, subject: Subject, views: Views): readonly [CompiledOutcome, View] {
  const { version, outcomes } = compiled
  const own = outcomes.filter(({ outcome }) => outcome === name)
  readObject(subject, 'finding.subject')
  if (own.length === 0) throw new InvalidArgumentError('finding', unknownName('outcome', String(name), Object.keys(version.outcomes)))
  const key = keyOfSubject(subject)
  // What the facts do not name is worth a word only while it can be.
  const isTold = ({ applies }: CompiledOutcome, { subject: { subject: about }, reach }: View) =>
    !isUnnamed(about) || reach.truthOf(applies) !== 'false'
  const all = own.flatMap((outcome) =>
    views(outcome.forEach)
      .filter((view) => isTold(outcome, view))
      .map((view) => [outcome, view] as const),
  )
  const found = all.find(([, view]) => keyOfSubject(view.subject.subject) === key)
  if (found !== undefined) return found
  const subjects = all.map(([, view]) => `\`${JSON.stringify(view.subject.subject)}\``)
  const named = subjects.slice(0, mostNamed).join(', ')
  const there =
    subjects.length === 0
      ? 'the facts name nothing that it could be about'
      : `there is ${named}${subjects.length > mostNamed ? ', and others' : ''}`
  throw new InvalidArgumentError('finding', `nothing is found for the subject \`${JSON.stringify(subject)}\`: ${there}`)
}

function keyOfBrought({ outcome, subject }: Brought): string {
  return `${outcome} ${keyOfSubject(subject)}`
}

/** What the condition of an outcome tests, and which of it hangs on each fact, and on those that the fact narrows. */
function testedIn(compiled: Compiled, { applies }: CompiledOutcome, situation: Situation): Pick<Sought, 'tested' | 'behind'> {
  const { levels, tested } = behindOf(compiled)
  const narrowed = narrowedIn(compiled.version, situation)
  const own = new Set(tested(applies))
  const { facts } = compiled.version
  const completing = new Set(Object.values(facts).map((fact) => ('complete' in fact ? fact.complete : undefined)))
  const behind = Object.keys(facts).flatMap((fact) => {
    // Whether a list is complete tells how well it is known, and not what is so.
    const hanging = [fact, ...(narrowed.get(fact) ?? [])]
      .flatMap((name) => levels.get(name) ?? [])
      .filter((level) => own.has(level) && (!completing.has(fact) || compiled.variables[level]?.name === fact))
    return hanging.length === 0 ? [] : [[fact, new Set(hanging)] as const]
  })
  return { tested: [...own].sort((a, b) => a - b), behind: new Map(behind) }
}

function wayOf(sought: Sought, before: View, { changes, view, status, isMinimal }: Found, adviceFirst: boolean): WhyNotWay {
  const { compiled, chosen } = sought
  const told = changes.map((change) => {
    const control = controlOf(compiled.version, chosen.asOf, change)
    // Nobody is told to get a paper of a state that is feared.
    return { ...change, control: adviceFirst && control === 'supply' ? 'cannot-change' : control }
  })
  const worst = Math.max(...told.map(({ control }) => controls.indexOf(control)))
  return { control: controls[worst] as Control, changes: told, becomes: status, isMinimal, ...turnBetween(sought, before, view) }
}

function waitingOf(sought: Sought, before: View, { on, view, status }: Waited): WhyNotWay {
  return { control: 'wait', changes: [], on: formatPlainDate(on), becomes: status, isMinimal: true, ...turnBetween(sought, before, view) }
}

function turnBetween({ compiled, outcome }: Sought, before: View, after: View): Pick<WhyNotWay, 'because' | 'rules' | 'citations'> {
  const { because, rules, citations } = turnOf(compiled, before, after, {
    roots: [outcome.applies],
    standing: (reach) => reach.truthOf(outcome.applies),
    rules: outcome.rules,
  })
  return { because, rules, citations }
}

function byControl(one: WhyNotWay, other: WhyNotWay): number {
  const rank = ({ control }: WhyNotWay) => controls.indexOf(control)
  // What only holds as the law is read here counts as much as a fact more that would have to be otherwise.
  const size = ({ becomes, changes }: WhyNotWay) => sizeOf(changes) + (becomes === 'contested' ? 366 : 0)
  const closes = ({ brings }: WhyNotWay) => Number(brings !== undefined)
  return rank(one) - rank(other) || closes(one) - closes(other) || one.changes.length - other.changes.length || size(one) - size(other)
}
