import type { Compiled } from '../diagram/compile.ts'
import { truthOf } from '../diagram/restrict.ts'
import type { Case } from '../engine/case.ts'
import type { ScopeVerdict } from '../engine/scope.ts'
import type { Verdict } from '../engine/verdicts.ts'
import { outcomeWith } from '../model/roles.ts'
import { pathOfPoint, pointAt } from '../model/situation/point.ts'
import { isAskable, type Open } from '../model/situation/situation.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Question } from './evaluation.ts'
import { orderPoints } from './gaps.ts'
import { followedVerdict, recommendedView } from './on-recommended.ts'
import { questionFor } from './question-for.ts'
import type { RestsOn } from './rests-on.ts'

/** What was judged of a case, and what of it rests on assumed facts. */
export interface Asked {
  readonly scope: ScopeVerdict | undefined
  readonly verdicts: readonly Verdict[]
  readonly resting: Pick<RestsOn, 'found' | 'others' | 'ofVerdict'>
  /** The paths that tell of which city certificates in hand are; worked out only when all else is answered. */
  readonly cities: () => readonly string[]
}

/**
 * Chooses the question to ask next: whether the version covers the case at all, then what is missing, then of which city
 * certificates in hand are, then what was assumed and matters.
 *
 * @param skip - Paths not to ask for, such as dates that nobody knows to the day.
 *
 * @returns `null` when nothing is left to ask.
 */
export function questionToAsk(
  compiled: Compiled,
  given: Case,
  { scope, verdicts, resting, cities }: Asked,
  skip: ReadonlySet<string> = new Set(),
): Question | null {
  return (
    (scope?.status === 'open' ? nextQuestion(compiled, scopeDecisions(compiled, scope), skip) : null) ??
    nextQuestion(
      compiled,
      verdicts.flatMap((verdict) => (verdict.open === undefined ? [] : { own: verdict, followed: followedVerdict(compiled, verdict) })),
      skip,
    ) ??
    cityToAsk(
      given.version,
      cities().find((path) => !skip.has(path)),
    ) ??
    confirmation(given, verdicts, resting, skip)
  )
}

/** Asks of which city something is: every finding is decided, and one thing to do hangs on it. */
function cityToAsk(version: RulesetVersion, path: string | undefined): Question | null {
  return path === undefined ? null : { fact: path, question: questionFor(version, pointAt(path), 'absent'), gap: 'absent', findings: 1 }
}

/** Whether each way of being outside holds, as something to be decided. */
function scopeDecisions(compiled: Compiled, { ways, view }: ScopeVerdict): readonly Decision[] {
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

/** Asks for the assumed fact on which most rests; before all others, for one by which a state is not feared. */
function confirmation(
  { version, situation }: Case,
  verdicts: readonly Verdict[],
  { found, others, ofVerdict }: Asked['resting'],
  skip: ReadonlySet<string>,
): Question | null {
  const adviceFirst = outcomeWith(version, 'certificate-advice-first')
  const fear = new Set(verdicts.flatMap((verdict) => (verdict.outcome.outcome === adviceFirst ? ofVerdict(verdict) : [])))
  const assumed = new Map(situation.assumptions.map(({ fact, value }) => [fact, value]))
  const count = (lists: readonly (readonly string[])[], path: string) => lists.filter((paths) => paths.includes(path)).length
  const findings = (path: string) => count(found, path) || count(others, path)
  const [first] = orderPoints(version, [...new Set([...found, ...others].flat())].map(pointAt))
    .filter((path) => !skip.has(path))
    .sort((a, b) => Number(fear.has(b)) - Number(fear.has(a)) || findings(b) - findings(a))
  if (first === undefined) return null
  return {
    fact: first,
    question: questionFor(version, pointAt(first), 'absent'),
    gap: 'assumed',
    assumed: assumed.get(first),
    findings: findings(first),
  }
}

/** What is open: a diagram, the levels that can still change it, and what is known. */
type Undecided = Pick<Verdict, 'open' | 'support' | 'view'>

/** Something to be decided, whatever the readings and on the recommended ones. */
export interface Decision {
  readonly own: Undecided
  readonly followed: Undecided
}

/**
 * Chooses the missing fact most worth asking for.
 *
 * Those that matter under the recommended readings come first. For each fact it adds up, over the findings still open, how often an answer
 * alone would decide; then how many findings it touches; then the order of the version's facts. What was said not to be knowable is not
 * asked again.
 *
 * @param skip - Paths not to ask for, such as dates that nobody knows to the day.
 *
 * @returns `null` when nothing is left to ask.
 */
export function nextQuestion(compiled: Compiled, decisions: readonly Decision[], skip: ReadonlySet<string> = new Set()): Question | null {
  const worth = new Map<string, Worth>()
  for (const { own, followed } of decisions) {
    const best = new Map<string, Worth>()
    // How something binds can hang on a fact on the recommended readings alone, as long as others can still keep it from applying.
    const levels = new Map([followed, own].flatMap((undecided) => undecided.support.map((level) => [level, undecided] as const)))
    for (const [level, { open: root, view }] of levels) {
      if (root === undefined) continue
      const cells = view.cells(level)
      const askable = view.value(level).open.filter((open) => isAskable(open) && !skip.has(pathOfPoint(open.at)))
      if (askable.length === 0) continue
      const deciding = cells.filter(
        (cell) => truthOf(compiled.diagram, root, (other) => (other === level ? [cell] : view.cells(other))) !== 'unknown',
      )
      for (const open of askable) {
        const path = pathOfPoint(open.at)
        const decides = deciding.length / cells.length / askable.length
        const known = best.get(path)
        const onRecommended = followed.support.includes(level) || known?.onRecommended === true
        best.set(path, { open, onRecommended, decides: Math.max(decides, known?.decides ?? 0), findings: 1 })
      }
    }
    for (const [path, { open, onRecommended, decides }] of best) {
      const known = worth.get(path) ?? { open, onRecommended, decides: 0, findings: 0 }
      worth.set(path, {
        open: known.open,
        onRecommended: known.onRecommended || onRecommended,
        decides: known.decides + decides,
        findings: known.findings + 1,
      })
    }
  }
  const order = orderPoints(
    compiled.version,
    [...worth.values()].map(({ open }) => open.at),
  )
  const [first] = order
    .map((path) => worth.get(path) as Worth)
    .sort((a, b) => Number(b.onRecommended) - Number(a.onRecommended) || b.decides - a.decides || b.findings - a.findings)
  if (first === undefined) return null
  const { at, gap } = first.open
  return { fact: pathOfPoint(at), question: questionFor(compiled.version, at, gap), gap: gap as Question['gap'], findings: first.findings }
}

/** What an answer is worth: over the findings still open, how often it alone would decide, and how many it touches. */
interface Worth {
  readonly open: Open
  /** Whether it matters to some finding where the recommended readings are followed. */
  readonly onRecommended: boolean
  readonly decides: number
  readonly findings: number
}
