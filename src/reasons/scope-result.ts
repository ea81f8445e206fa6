import type { Compiled } from '../diagram/compile.ts'
import type { ScopeVerdict } from '../engine/scope.ts'
import type { Open } from '../model/situation/situation.ts'
import type { ScopeResult } from './evaluation.ts'
import { gapsOf, openPaths } from './gaps.ts'

/** Says how a case lies to the scope of a version, and why; nothing for a version that covers everybody. */
export function scopeResultOf({ version }: Compiled, verdict: ScopeVerdict | undefined, restsOn: readonly string[]): ScopeResult | null {
  if (version.scope === undefined || verdict === undefined) return null
  const telling = verdict.ways.filter(({ truth }) => truth === (verdict.status === 'outside' ? 'true' : 'unknown'))
  return {
    status: verdict.status,
    title: version.scope.title,
    reasons: telling.map(({ outside: { id, because, instead, cites } }) => ({ id, because, instead, citations: cites })),
    ...openPaths(version, gapsInScope(verdict)),
    restsOn,
  }
}

/** What keeps it from being known whether the version covers the case; nothing where that is decided. */
export function gapsInScope({ status, ways, view }: ScopeVerdict): readonly Open[] {
  return status === 'open' ? gapsOf(ways.flatMap(({ support }) => support.map((level) => view.value(level)))) : []
}
