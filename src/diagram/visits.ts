import { InvalidFactsError } from '../errors.ts'

/** How many nodes have been visited for one case. */
export interface Visits {
  nodes: number
}

/** The most nodes that may be visited for one case, from all of its subjects, and for all that is asked of them. */
export const mostVisits = 1_000_000

/** Counts a visit. */
export function count(visits: Visits): void {
  visits.nodes += 1
  if (visits.nodes > mostVisits) throw tooManyVisits()
}

function tooManyVisits(): InvalidFactsError {
  const text = {
    en: `what the ruleset asks of all these countries, places and records takes more than ${mostVisits} steps: write fewer entries at a time, or tell more of what it asks for`,
    zh: `就这些国家、地点与记录适用本规则须超过 ${mostVisits} 步：请减少条目后分次查询，或补充更多已知事实`,
  }
  return new InvalidFactsError([{ path: '', message: text.en, text }])
}
