import type { Facts } from '../model/fact.ts'

/** How many facts have a place of their own in {@link readFact}. */
const sites = 32

const taken = new Map<string, number>()

/**
 * The place in {@link readFact} that reads facts of one name, the same in every version.
 *
 * The first 32 names that are asked for get one each; the others share the last.
 */
export function siteOf(name: string): number {
  const known = taken.get(name)
  if (known !== undefined) return known
  if (taken.size === sites) return sites
  taken.set(name, taken.size)
  return taken.size - 1
}

/**
 * Reads one fact; every branch does the same.
 *
 * JavaScript engines remember at each place in a program which name was last read there, and of objects of which form. A place that only
 * ever sees one name reads it three to six times as fast as one that sees many.
 *
 * @param site - From {@link siteOf}, for the same name.
 */
export function readFact(facts: Facts, name: string, site: number): unknown {
  switch (site) {
    case 0:
      return facts[name]
    case 1:
      return facts[name]
    case 2:
      return facts[name]
    case 3:
      return facts[name]
    case 4:
      return facts[name]
    case 5:
      return facts[name]
    case 6:
      return facts[name]
    case 7:
      return facts[name]
    case 8:
      return facts[name]
    case 9:
      return facts[name]
    case 10:
      return facts[name]
    case 11:
      return facts[name]
    case 12:
      return facts[name]
    case 13:
      return facts[name]
    case 14:
      return facts[name]
    case 15:
      return facts[name]
    case 16:
      return facts[name]
    case 17:
      return facts[name]
    case 18:
      return facts[name]
    case 19:
      return facts[name]
    case 20:
      return facts[name]
    case 21:
      return facts[name]
    case 22:
      return facts[name]
    case 23:
      return facts[name]
    case 24:
      return facts[name]
    case 25:
      return facts[name]
    case 26:
      return facts[name]
    case 27:
      return facts[name]
    case 28:
      return facts[name]
    case 29:
      return facts[name]
    case 30:
      return facts[name]
    case 31:
      return facts[name]
    default:
      return facts[name]
  }
}
