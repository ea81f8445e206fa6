import type { ClientFile } from '../../state/client.ts'

/**
 * Puts what an interview knows into the client file, which holds facts, and fields of records, of other rulesets as well: those stay.
 *
 * @param file - The facts of the person, for all rulesets.
 * @param before - What the interview knew before the last step: a part of them.
 * @param after - What it knows now.
 */
export function withOthers(file: ClientFile, before: ClientFile, after: ClientFile): ClientFile {
  const kept = Object.entries(file).filter(([name]) => !Object.hasOwn(before, name) || Object.hasOwn(after, name))
  const changed = Object.entries(after).filter(([name, value]) => !isSame(value, before[name]))
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(changed.map(([name, value]) => [name, withFields(file[name], before[name], value)])),
  }
}

/** Gives the entries of a list the fields that the interview does not know; an entry is the same where it says the same, or has the number. */
function withFields(whole: unknown, before: unknown, after: unknown): unknown {
  if (!Array.isArray(whole) || !Array.isArray(before) || !Array.isArray(after)) return after
  return after.map((entry: unknown, index) => {
    const same = isSame(before[index], entry) ? index : before.findIndex((other) => isSame(other, entry))
    const number = same < 0 && before.length === after.length ? index : same
    const [known, shown] = [whole[number], before[number]]
    if (!isEntry(entry) || !isEntry(known) || !isEntry(shown)) return entry
    const others = Object.entries(known).filter(([field]) => !Object.hasOwn(shown, field))
    return { ...entry, ...Object.fromEntries(others) }
  })
}

function isEntry(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
