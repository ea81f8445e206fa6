import type { FactDefinition } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'

/** How somebody answers: exactly, as roughly as is of use, or not at all where that is an answer. */
export type Manner = 'exactly' | 'roughly' | 'not'

type Entry = Readonly<Record<string, unknown>>

/** Adds the answer to a question to the facts, taken from the complete facts that it is about. */
export function answer(version: RulesetVersion, facts: PlainFacts, truth: PlainFacts, path: string, manner: Manner): PlainFacts {
  const every = /^(\w+)\[\]\.kind$/.exec(path)?.[1]
  if (every !== undefined) return withKinds(facts, truth, every, manner)
  const [, name = '', index, field = ''] = /^(\w+)(?:\[(\d+)\]\.(\w+))?$/.exec(path) ?? []
  const definition = version.facts[name] as FactDefinition
  if (index === undefined) {
    const asked = facts[name]
    // Asked for a list once more: it lacks entries, and whoever answers now says that it is whole.
    if (Array.isArray(asked) && definition.type === 'stays') {
      return { ...facts, [name]: truth[name], ...(definition.complete !== undefined && { [definition.complete]: true }) }
    }
    return { ...facts, [name]: manner === 'not' ? 'unknown' : said(truth[name], asked, definition, manner) }
  }
  const list = facts[name] as readonly Entry[]
  const true_ = (truth[name] as readonly Entry[])[Number(index)] as Entry
  const entry = list[Number(index)] as Entry
  // Where a stay was and when it began cannot be said to be unknown.
  const canBeUnknown = definition.type === 'records' || field === 'to' || field === 'kind'
  const value = manner === 'not' && canBeUnknown ? 'unknown' : closer(true_[field] as string, entry[field], manner)
  return { ...facts, [name]: list.map((other, at) => (at === Number(index) ? { ...other, [field]: value } : other)) }
}

/** Says of each stay that does not tell it what it was. */
function withKinds(facts: PlainFacts, truth: PlainFacts, list: string, manner: Manner): PlainFacts {
  const all = truth[list] as readonly Entry[]
  const kindOf = (index: number) => (manner === 'not' ? 'unknown' : all[index]?.kind)
  return { ...facts, [list]: (facts[list] as readonly Entry[]).map((stay, index) => ({ kind: kindOf(index), ...stay })) }
}

function said(truth: unknown, asked: unknown, definition: FactDefinition, manner: Manner): unknown {
  if (definition.type === 'date') return closer(truth as string, asked, manner)
  if (manner === 'exactly') return truth
  if (definition.type === 'stays') {
    return (truth as readonly Entry[]).map(({ place, kind, ...stay }) => ({
      ...stay,
      from: (stay.from as string).slice(0, 4),
      ...('to' in stay && { to: (stay.to as string).slice(0, 7) }),
    }))
  }
  if (definition.type !== 'records') return truth
  const optional = Object.keys(definition.fields).filter((field) => definition.fields[field]?.optional)
  return (truth as readonly Entry[]).map((record) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !optional.includes(field))),
  )
}

/** A date is said to the year first, then to the month, then to the day, by those who answer roughly; other values are said as they are. */
function closer(truth: unknown, asked: unknown, manner: Manner): unknown {
  if (manner === 'exactly' || typeof truth !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(truth)) return truth
  return typeof asked === 'string' && asked.length > 3 ? truth.slice(0, asked.length + 3) : truth.slice(0, 4)
}
