type Facts = Readonly<Record<string, unknown>>

/**
 * Puts what an interview knows into the client file, which holds facts, and fields of records, of other rulesets as well: those stay.
 *
 * @param file - The facts of the person, for all rulesets.
 * @param before - What the interview knew before the last step: a part of them.
 * @param after - What it knows now.
 */
export function withOthers(file: Facts, before: Facts, after: Facts): Facts {
  const kept = Object.entries(file).filter(([name]) => !Object.hasOwn(before, name) || Object.hasOwn(after, name))
  const changed = Object.entries(after).filter(([name, value]) => !isSame(value, before[name]))
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(changed.map(([name, value]) => [name, withFields(file[name], before[name], value)])),
  }
}

/** Gives the entries of a list the fields that the interview does not know. */
function withFields(whole: unknown, before: unknown, after: unknown): unknown {
  if (!Array.isArray(whole) || !Array.isArray(before) || !Array.isArray(after)) return after
  const numbers = numbersBefore(before, after)
  return after.map((entry: unknown, index) => {
    const number = numbers[index] ?? -1
    const [known, shown] = [whole[number], before[number]]
    if (!isEntry(entry) || !isEntry(known) || !isEntry(shown)) return entry
    const others = Object.entries(known).filter(([field]) => !Object.hasOwn(shown, field))
    return { ...entry, ...Object.fromEntries(others) }
  })
}

/** The number that each entry had before: of one that says the same, or, where none was added or taken away, its own. */
function numbersBefore(before: readonly unknown[], after: readonly unknown[]): readonly (number | undefined)[] {
  const left = new Set(before.keys())
  const numbers = new Map<number, number>()
  const claim = (find: (entry: unknown, index: number) => number) => {
    for (const [index, entry] of after.entries()) {
      if (numbers.has(index)) continue
      const number = find(entry, index)
      if (left.delete(number)) numbers.set(index, number)
    }
  }
  claim((entry, index) => (isSame(before[index], entry) ? index : -1))
  claim((entry) => before.findIndex((other, number) => left.has(number) && isSame(other, entry)))
  if (before.length === after.length) claim((_, index) => index)
  return Array.from(after, (_, index) => numbers.get(index))
}

function isEntry(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
