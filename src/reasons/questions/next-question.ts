import type { Compiled } from '../../diagram/compile.ts'
import type { Case } from '../../engine/case.ts'
import type { ScopeVerdict } from '../../engine/scope.ts'
import type { Verdict } from '../../engine/verdicts.ts'
import { outcomesWith } from '../../model/roles.ts'
import { pathOfPoint, pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Question } from '../evaluation.ts'
import { orderPoints } from '../gaps.ts'
import { followedVerdict, recommendedView } from '../on-recommended.ts'
import type { RestsOn } from '../rests-on.ts'
import { mostWorthAsking } from './most-worth-asking.ts'
import { questionFor } from './question-for.ts'
import { topicOf } from './topic.ts'
import type { Decision } from './undecided.ts'

/** What was judged of a case, and what of it rests on assumed facts. */
export interface Asked {
  readonly scope: ScopeVerdict | undefined
  readonly verdicts: readonly Verdict[]
  readonly resting: RestsOn
  /** The paths that tell of which city certificates in hand are; worked out only when all else is answered. */
  readonly cities: () => readonly string[]
}

/**
 * Chooses the question to ask next: whether the version covers the case at all, also where that was assumed, then what is missing, then of
 * which city certificates in hand are, then what was assumed and matters.
 *
 * @param skip - Paths not to ask for, such as dates that nobody knows to the day.
 * @param last - The path that was asked for last: what is about the same list comes next, unless that costs much.
 *
 * @returns `null` when nothing is left to ask.
 */
export function questionToAsk(
  compiled: Compiled,
  given: Case,
  { scope, verdicts, resting, cities }: Asked,
  skip: ReadonlySet<string> = new Set(),
  last?: string,
): Question | null {
  return (
    (scope?.status === 'open' ? nextQuestion(compiled, scopeDecisions(compiled, scope), skip, last) : null) ??
    confirmation(given, verdicts, resting, resting.ofScope, skip, last) ??
    nextQuestion(compiled, verdictDecisions(compiled, verdicts), skip, last) ??
    cityToAsk(
      given.version,
      cities().find((path) => !skip.has(path)),
    ) ??
    confirmation(given, verdicts, resting, [...resting.found, ...resting.others].flat(), skip, last)
  )
}

/** Asks of which city something is: every finding is decided, and one thing to do hangs on it. */
function cityToAsk(version: RulesetVersion, path: string | undefined): Question | null {
  return path === undefined ? null : { fact: path, question: questionFor(version, pointAt(path), 'absent'), gap: 'absent', findings: 1 }
}

/** What is open of verdicts, as something to be decided. */
export function verdictDecisions(compiled: Compiled, verdicts: readonly Verdict[]): readonly Decision[] {
  return verdicts.flatMap((verdict) => (verdict.open === undefined ? [] : { own: verdict, followed: followedVerdict(compiled, verdict) }))
}

/** Whether each way of being outside holds, as something to be decided. */
export function scopeDecisions(compiled: Compiled, { ways, view }: ScopeVerdict): readonly Decision[] {
  const followed = recommendedView(compiled, view)
  return ways.flatMap(({ support }, index) => {
    const open = compiled.outside[index]
    if (open === undefined) return []
    return {
      own: { open, support, view },
      followed: { open, support: followed.reach.restrict(open).support, view: followed },
    }
  })
}

/**
 * Asks, among some, for an assumed fact: before all others for one by which a state is not feared, then for what is about the same list as the
 * last question, then for that on which most rests.
 */
function confirmation(
  { version, situation }: Case,
  verdicts: readonly Verdict[],
  { found, others, ofVerdict }: RestsOn,
  among: readonly string[],
  skip: ReadonlySet<string>,
  last: string | undefined,
): Question | null {
  const advice = outcomesWith(version, 'advice-first')
  const fear = new Set(verdicts.flatMap((verdict) => (advice.includes(verdict.outcome.outcome) ? ofVerdict(verdict) : [])))
  const assumed = new Map(situation.assumptions.map(({ fact, value }) => [fact, value]))
  const count = (lists: readonly (readonly string[])[], path: string) => lists.filter((paths) => paths.includes(path)).length
  const findings = (path: string) => count(found, path) || count(others, path)
  const isOfTopic = (path: string) => last !== undefined && topicOf(version, path) === topicOf(version, last)
  const [first] = orderPoints(version, [...new Set(among)].map(pointAt))
    .filter((path) => !skip.has(path))
    .sort((a, b) => Number(fear.has(b)) - Number(fear.has(a)) || Number(isOfTopic(b)) - Number(isOfTopic(a)) || findings(b) - findings(a))
  if (first === undefined) return null
  return {
    fact: first,
    question: questionFor(version, pointAt(first), 'absent'),
    gap: 'assumed',
    assumed: assumed.get(first),
    findings: findings(first),
  }
}

/**
 * Asks for what is most worth asking for: see `mostWorthAsking`. What was said not to be knowable is not asked again.
 *
 * @param skip - Paths not to ask for, such as dates that nobody knows to the day.
 *
 * @returns `null` when nothing is left to ask.
 */
export function nextQuestion(
  compiled: Compiled,
  decisions: readonly Decision[],
  skip: ReadonlySet<string> = new Set(),
  last?: string,
): Question | null {
  const most = mostWorthAsking(compiled, decisions, skip, last)
  if (most === undefined) return null
  const { at, gap } = most.open
  return { fact: pathOfPoint(at), question: questionFor(compiled.version, at, gap), gap: gap as Question['gap'], findings: most.findings }
}
