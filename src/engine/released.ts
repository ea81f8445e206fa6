import type { Compiled, CompiledOutcome } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { once } from '../logic/once.ts'
import { seeing } from '../measures/seen.ts'
import type { BoundSubject } from '../measures/subject.ts'
import { releaseAssumptions } from '../model/situation/prepare-facts.ts'
import type { Open, Situation } from '../model/situation/situation.ts'
import { isUnnamed, type Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { behindOf } from './behind.ts'
import { type Case, sharing, type View, viewOf } from './case.ts'
import { narrowed } from './narrowed.ts'
import { subjectsIn } from './subjects.ts'

/** What can be so, what it is found for, and, of an outcome, how it can bind. */
type Root = Pick<CompiledOutcome, 'forEach' | 'applies'> & Partial<Pick<CompiledOutcome, 'binding'>>

/** A case with its assumed facts left open instead: what it could be if they were told otherwise. */
export interface Released {
  /** The assumed facts, as paths, that can change whether something is so of a subject, or how it binds. */
  restsOn(root: Root, view: View): ReadonlySet<string>
  /**
   * Whether it can be any of some facts: those behind what is tested, and of a subject that is not known those that may name it. It is quicker
   * to tell than which, and is never wrong about what they are not.
   */
  mayRestOn(root: Root, view: View, facts: ReadonlySet<string>): boolean
  /** Those that can change whether the case is outside the scope of the version. */
  scopeRestsOn(view: View): ReadonlySet<string>
  /**
   * Those that lead to it for subjects that there are only with nothing assumed, such as a certificate when none was assumed.
   *
   * @param views - Those for which it was judged.
   * @param among - Where it can be none of these facts, nothing is looked at.
   */
  othersRestOn(root: Root, views: readonly View[], among: ReadonlySet<string>): readonly ReadonlySet<string>[]
}

const nothing: ReadonlySet<string> = new Set()

/**
 * Leaves the assumed facts of a case open.
 *
 * What hangs on none of them is taken over from the case as it is.
 *
 * @returns Nothing where nothing was assumed.
 */
export function release(compiled: Compiled, given: Case): Released | undefined {
  const { version } = compiled
  const assumed = new Set(given.situation.assumptions.map(({ fact }) => fact))
  if (assumed.size === 0) return undefined
  const { levels, tested, hangsOn, naming } = behindOf(compiled)
  const hanging = new Set([...assumed].flatMap((fact) => levels.get(fact) ?? []))
  const touched = compiled.variables.map((_, level) => hanging.has(level))
  const released: Case = { version, situation: releaseAssumptions(version, given.situation), readings: given.readings }
  const see = seeing(released.situation, released.readings)
  const subjects = subjectsIn(version, released.situation)
  const mayBeGone = namesSubjects(version, given.situation)
  const shared = new Map<View, View>()
  const keys = new Map<Subject, string>()
  const among = new Map<readonly Open[], ReadonlySet<string>>()
  const nodes = new Map<Root, readonly Node[]>()
  const reached = new Map<Root, boolean>()
  const keyed = new Map<string | undefined, ReadonlyMap<string, View>>()

  /** Tells subjects apart, whatever is assumed. */
  function keyOf({ subject }: BoundSubject): string {
    return once(keys, subject, () => JSON.stringify(subject))
  }

  /** The views of what is not the same subject whatever is assumed. */
  function byKey(forEach: string | undefined): ReadonlyMap<string, View> {
    return once(keyed, forEach, () => {
      const views = new Map<string, View>()
      for (const subject of subjects(forEach)) {
        if (mayBeGone || !isKnown(subject)) views.set(keyOf(subject), viewOf(compiled, released, subject, see))
      }
      return views
    })
  }

  /** The view of a subject that is known, which is the same whatever is assumed. */
  function sharingWith(view: View): View {
    return once(shared, view, () => sharing(view, viewOf(compiled, released, view.subject, see), touched))
  }

  function pathsAt(nodes: readonly Node[], view: View): ReadonlySet<string> {
    // Mostly there is one, which is told as it is.
    let [first, all]: [ReadonlySet<string>, Set<string> | undefined] = [nothing, undefined]
    for (const node of nodes) {
      for (const level of view.reach.restrict(node).support) {
        const paths = assumedAmong(view.value(level).open)
        if (first.size === 0) first = paths
        else if (paths !== first) {
          all ??= new Set(first)
          for (const path of paths) all.add(path)
        }
      }
    }
    return all ?? first
  }

  /** What of that which is open was assumed; looked through once, however many outcomes and subjects share it. */
  function assumedAmong(open: readonly Open[]): ReadonlySet<string> {
    return once(among, open, () => {
      const found = new Set<string>()
      for (const { at } of open) {
        if (!('fact' in at)) continue
        // What stays were is assumed of all of them together.
        const path = assumed.has(at.fact) ? at.fact : `${at.fact}[].${at.field}`
        if (assumed.has(path)) found.add(path)
      }
      return found
    })
  }

  const nodesOf = (root: Root) => once(nodes, root, () => root.binding?.map(({ applies }) => applies) ?? [root.applies])
  const isTouched = (root: Root) => once(reached, root, () => nodesOf(root).some((node) => tested(node).some((level) => touched[level])))

  function mayHangOn(root: Root, facts: ReadonlySet<string>, isKnown: boolean): boolean {
    if (!isKnown) for (const fact of facts) if (naming.has(fact)) return true
    return nodesOf(root).some((node) => hangsOn(node, facts))
  }

  return {
    mayRestOn: (root, { subject }, facts) => mayHangOn(root, facts, isKnown(subject)),
    restsOn(root, view) {
      if (isKnown(view.subject) && !mayBeGone) return isTouched(root) ? pathsAt(nodesOf(root), sharingWith(view)) : nothing
      const own = byKey(root.forEach).get(keyOf(view.subject)) ?? view
      return pathsAt(nodesOf(root), narrowed(compiled, root.applies, own))
    },
    scopeRestsOn: (view) => pathsAt(compiled.outside, sharingWith(view)),
    othersRestOn(root, views, among) {
      const others: ReadonlySet<string>[] = []
      if (!mayHangOn(root, among, false)) return others
      for (const [key, view] of byKey(root.forEach)) {
        if (!isUnnamed(view.subject.subject) || views.some(({ subject }) => keyOf(subject) === key)) continue
        others.push(pathsAt(nodesOf(root), narrowed(compiled, root.applies, view)))
      }
      return others
    },
  }
}

/** Whether it is known which country, place or record a subject is. */
export function isKnown({ countryOpen, placeOpen, recordOpen }: BoundSubject): boolean {
  return countryOpen === undefined && placeOpen === undefined && recordOpen === undefined
}

/** Whether a country is assumed, which nothing may name then if it is told otherwise; a list is only ever assumed to be empty. */
function namesSubjects({ facts }: RulesetVersion, { assumptions }: Situation): boolean {
  return assumptions.some(({ fact }) => facts[fact]?.type === 'country')
}
