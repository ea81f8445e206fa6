import type { Value } from '../measures/value.ts'
import { type Point, pathOfPoint } from '../model/situation/point.ts'
import { isAskable, type Open } from '../model/situation/situation.ts'
import type { RulesetVersion } from '../model/version.ts'

/** What keeps values from being exact, each point once. */
export function gapsOf(values: readonly Pick<Value, 'open'>[]): readonly Open[] {
  if (values.length === 0) return []
  return [...new Map(values.flatMap(({ open }) => open).map((open) => [pathOfPoint(open.at), open])).values()]
}

/** Writes points as paths, each once, by the order of the version's facts; what is in no fact comes first. */
export function orderPoints(version: RulesetVersion, points: readonly Point[]): readonly string[] {
  if (points.length === 0) return []
  const names = Object.keys(version.facts)
  const ranked = points.map((point) => ({ path: pathOfPoint(point), rank: 'fact' in point ? names.indexOf(point.fact) : -1 }))
  return [...new Set(ranked.sort((a, b) => a.rank - b.rank).map(({ path }) => path))]
}

/** What is open as paths: what can be asked for, and what cannot be known. */
export function openPaths(
  version: RulesetVersion,
  open: readonly Open[],
): { readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  if (open.length === 0) return { missing: [], unknown: [] }
  const paths = (askable: boolean) =>
    orderPoints(
      version,
      open.filter((one) => isAskable(one) === askable).map(({ at }) => at),
    )
  return { missing: paths(true), unknown: paths(false) }
}
