/** The most names that may be defined by each other in a row: work that follows them stays bounded. */
const longest = 50

/**
 * Finds what is defined by itself, or by too long a row of other names.
 *
 * @param names - Every name that is defined.
 * @param uses - The names that a definition speaks of; those that are not defined are passed over.
 *
 * @returns For each circle the name at which it closes, and for each row that is too long the name at which it becomes so.
 */
export function findBadChains(names: readonly string[], uses: (name: string) => readonly string[]): Map<string, string> {
  const known = new Set(names)
  const lengths = new Map<string, number>()
  const faults = new Map<string, string>()

  /** The names in the longest row that begins here. */
  function lengthOf(name: string, row: readonly string[]): number {
    const done = lengths.get(name)
    if (done !== undefined) return done
    const start = row.indexOf(name)
    if (start >= 0) {
      const circle = [...row.slice(start), name].map((member) => `\`${member}\``).join(' → ')
      faults.set(name, `this is defined by itself: ${circle}`)
      return 0
    }
    // Deeper than this the row is too long already, whatever follows.
    const used = row.length > 2 * longest ? [] : uses(name).filter((other) => known.has(other))
    const length = 1 + Math.max(0, ...used.map((other) => lengthOf(other, [...row, name])))
    if (length === longest + 1) faults.set(name, `this stands at the head of more than ${longest} names defined by each other`)
    lengths.set(name, length)
    return length
  }

  for (const name of names) lengthOf(name, [])
  return faults
}
