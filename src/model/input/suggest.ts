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
