import { formatPlainDate } from '../../../calendar/plain-date.ts'
import type { Variable } from '../../../diagram/compile.ts'
import type { Facts } from '../../../model/fact.ts'
import { afterPrefix, prefixOf, recordsOf } from '../../../model/kind.ts'
import type { Subject } from '../../../model/subject.ts'
import type { RulesetVersion } from '../../../model/version.ts'
import { pick, type Random } from './random.ts'

/**
 * Gives the fact that a variable is, or the field of the record at hand, a value in a cell.
 *
 * @returns Nothing for what is worked out from several, or cannot be told so.
 */
export function aim(
  version: RulesetVersion,
  facts: Facts,
  variable: Variable,
  cell: number,
  subject: Subject,
  random: Random,
): Facts | undefined {
  const { name, member } = variable
  if (member !== undefined) {
    const listed = ((facts[name] ?? []) as readonly string[]).filter((country) => country !== member)
    return { ...facts, [name]: cell === 1 ? [...listed, member] : listed }
  }
  const value = valueIn(variable, cell, random)
  if (value === undefined) return undefined
  if (name === 'country') return value === '' ? undefined : (renamed(facts, subject.country, value) as Facts)
  if (name === 'place') return renamed(facts, subject.place, value) as Facts
  if (Object.hasOwn(version.facts, name)) return { ...facts, [name]: value }
  if (Object.hasOwn(version.measures, name)) return undefined
  const list = recordsOf(version, prefixOf(name))
  const index = subject[prefixOf(name)]
  const records = list === undefined ? undefined : facts[list]
  if (list === undefined || typeof index !== 'number' || !Array.isArray(records)) return undefined
  return { ...facts, [list]: records.map((record: object, at) => (at === index ? { ...record, [afterPrefix(name)]: value } : record)) }
}

function valueIn({ kind, domain }: Variable, cell: number, random: Random): unknown {
  if (domain.kind === 'boolean') return cell === 1
  if (domain.kind === 'symbols') {
    const symbols = [...domain.cells].filter(([, one]) => one === cell).map(([symbol]) => symbol)
    return symbols.length === 0 ? undefined : pick(symbols, random)
  }
  if (cell === domain.none) return kind.kind === 'date' ? 'none' : undefined
  const least = domain.cuts[cell - 1] ?? (domain.cuts[0] as number) - 1
  if (kind.kind === 'integer') return least
  return kind.kind === 'date' ? formatPlainDate(least) : undefined
}

/** Puts another country or place where one is named. */
function renamed(data: unknown, one: unknown, other: unknown): unknown {
  if (data === one) return other
  if (Array.isArray(data)) return data.map((entry) => renamed(entry, one, other))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, renamed(value, one, other)]))
}
