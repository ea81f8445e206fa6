import type { Compiled } from '../../diagram/compile.ts'
import { pathOfPoint } from '../../model/situation/point.ts'
import type { Open } from '../../model/situation/situation.ts'
import { orderPoints } from '../gaps.ts'
import { leftToAsk } from './left-to-ask.ts'
import { topicOf } from './topic.ts'
import { askableAt, type Decision, levelsOf, type ReachAfter, reachesAfter } from './undecided.ts'

/** What can be asked for, and what an answer is worth. */
export interface Candidate {
  readonly open: Open
  /** Whether it matters to some finding where the recommended readings are followed. */
  readonly onRecommended: boolean
  /** Whether some finding hangs on it alone, so that it has to be asked for whatever else is. */
  readonly sure: boolean
  /** Over the findings that hang on it: each is shared by what it hangs on, and counts twice where an answer alone would decide it. */
  readonly worth: number
  /** How many findings hang on it. */
  readonly findings: number
}

/** Of so many that are worth most it is looked at what each would leave to ask. */
const lookedAt = 2

/** By so much more a question may cost that is about the same list as the last one, so that those stay together. */
const shareForTopic = 0.1

/**
 * Chooses what is most worth asking for.
 *
 * What matters under the recommended readings comes first; then what some finding hangs on alone: no way to ask goes without that. Else each
 * finding still open is shared by the paths that it hangs on, and is worth more the more answers alone would decide it; of the two paths
 * worth most, it is the one after which the least is expected to be left to ask. Then it is that on which most findings hang, and the first
 * in the order of the version's facts.
 *
 * What is about the same list as the last question comes before all that, where it has to be asked for in any case, or where no more than a
 * tenth more is then expected to be left.
 *
 * @param skip - Paths not to ask for.
 * @param last - The path that was asked for last.
 */
export function mostWorthAsking(
  compiled: Compiled,
  decisions: readonly Decision[],
  skip: ReadonlySet<string>,
  last?: string,
): Candidate | undefined {
  const reachAfter = reachesAfter()
  const candidates = new Map<string, Candidate>()
  for (const decision of decisions) {
    const hanging = hangingOn(decision, skip, reachAfter)
    for (const [path, { open, onRecommended, decides }] of hanging) {
      const known = candidates.get(path)
      candidates.set(path, {
        open: known?.open ?? open,
        onRecommended: known?.onRecommended === true || onRecommended,
        sure: known?.sure === true || hanging.size === 1,
        worth: (known?.worth ?? 0) + (1 + decides) / hanging.size,
        findings: (known?.findings ?? 0) + 1,
      })
    }
  }
  const order = orderPoints(
    compiled.version,
    [...candidates.values()].map(({ open }) => open.at),
  )
  const ranked = order
    .map((path) => candidates.get(path) as Candidate)
    .sort(
      (a, b) =>
        Number(b.onRecommended) - Number(a.onRecommended) ||
        Number(b.sure) - Number(a.sure) ||
        b.worth - a.worth ||
        b.findings - a.findings,
    )
  const leftAfter = (one: Candidate) => leftToAsk(compiled, decisions, pathOfPoint(one.open.at), skip, reachAfter)
  const best = bestOf(ranked, leftAfter)
  const topic = last === undefined ? undefined : topicOf(compiled.version, last)
  const isOfTopic = ({ open }: Candidate) => topicOf(compiled.version, pathOfPoint(open.at)) === topic
  if (best === undefined || topic === undefined || isOfTopic(best)) return best
  const same = ranked.find((one) => one.onRecommended === best.onRecommended && isOfTopic(one))
  if (same === undefined) return best
  return same.sure || leftAfter(same) <= leftAfter(best) * (1 + shareForTopic) ? same : best
}

/** The first of what is ranked where it is sure; else that of the first few which leaves least to ask. */
function bestOf(ranked: readonly Candidate[], leftAfter: (one: Candidate) => number): Candidate | undefined {
  const [first] = ranked
  if (first === undefined || first.sure) return first
  const few = ranked.slice(0, lookedAt).filter(({ onRecommended }) => onRecommended === first.onRecommended)
  if (few.length === 1) return first
  const left = new Map(few.map((one) => [one, leftAfter(one)]))
  return few.sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0))[0]
}

/** What a decision hangs on, each path with the share of its answers that alone would decide it. */
function hangingOn(decision: Decision, skip: ReadonlySet<string>, reachAfter: ReachAfter) {
  const found = new Map<string, { readonly open: Open; readonly onRecommended: boolean; readonly decides: number }>()
  for (const [level, { open: root, view }] of levelsOf(decision)) {
    if (root === undefined) continue
    const askable = askableAt(view, level, skip)
    if (askable.length === 0) continue
    const cells = view.cells(level)
    const deciding = cells.filter((cell) => reachAfter(view, level, cell).truthOf(root) !== 'unknown')
    for (const open of askable) {
      const path = pathOfPoint(open.at)
      const known = found.get(path)
      found.set(path, {
        open,
        onRecommended: decision.followed.support.includes(level) || known?.onRecommended === true,
        decides: Math.max(deciding.length / cells.length / askable.length, known?.decides ?? 0),
      })
    }
  }
  return found
}
