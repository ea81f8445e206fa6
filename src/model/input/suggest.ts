import type { Language } from '../../calendar/language.ts'

/**
 * Finds the name that was probably meant.
 *
 * @param limit - How many edits it may be away: three, or one for names of up to four characters, where it is left out.
 *
 * @returns The nearest of `known` within that many edits, whatever the case, or nothing.
 *
 * @example
 * suggest('nationalitys', ['nationalities', 'birthDate']) //=> 'nationalities'
 * suggest('form', ['from', 'to']) //=> 'from'
 */
export function suggest(name: string, known: readonly string[], limit = name.length <= 4 ? 1 : 3): string | undefined {
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const nearest = ranked[0]
  return nearest !== undefined && nearest.distance <= limit ? nearest.candidate : undefined
}

/**
 * Lists names, quoted.
 *
 * @example
 * nameList(['from', 'to']) //=> '`from`, `to`'
 */
export function nameList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** Up to this many names are listed whole; of more the nearest, since nobody reads a wall of names. */
const [mostListed, nearest] = [10, 8]

/** As many letters and names are compared at most: work stays bounded. */
const [mostLetters, mostCompared] = [32, 1_000]

/**
 * Lists the names that there are: all of them where they are few, else those nearest to the one that was given.
 *
 * @example
 * nearestNames('x9', ['x1', 'x2', … 'x20']) //=> '`x1`, `x2`, `x3`, `x4`, `x5`, `x6`, `x7`, `x8` and 12 more'
 */
export function nearestNames(name: string, known: readonly string[], language: Language = 'en'): string {
  if (known.length <= mostListed) return nameList(known)
  const given = name.slice(0, mostLetters).toLowerCase()
  const ranked = known
    .slice(0, mostCompared)
    .map((candidate) => ({ candidate, distance: editDistance(given, candidate.slice(0, mostLetters).toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const [listed, more] = [nameList(ranked.slice(0, nearest).map(({ candidate }) => candidate)), known.length - nearest]
  return language === 'zh' ? `${listed} 等，另有 ${more} 个` : `${listed} and ${more} more`
}

/** How many letters have to be changed, added, left out or swapped with the next one, by rows. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
