import type { Value } from '../measures/value.ts'
import type { Open } from '../model/situation.ts'
import type { RulesetVersion } from '../model/version.ts'

/** What keeps values from being exact, each path once. */
export function gapsOf(values: readonly Value[]): readonly Open[] {
  return [...new Map(values.flatMap(({ open }) => open).map((open) => [open.path, open])).values()]
}

/** Sorts paths by the order of the version's facts, each once. */
export function orderPaths(version: RulesetVersion, paths: readonly string[]): readonly string[] {
  const names = Object.keys(version.facts)
  const rank = (path: string) => names.indexOf(factOf(path))
  return [...new Set(paths)].sort((a, b) => rank(a) - rank(b))
}

/** The fact that a path leads into: `residences` for `residences[1].to`. */
export function factOf(path: string): string {
  return path.split(/[.[]/, 1)[0] ?? path
}
