import * as fc from 'fast-check'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'

type Entry = Readonly<Record<string, unknown>>

/** Facts that say a little less, step by step, from the given ones on: each is a completion of the next. */
export function looserAndLooser(version: RulesetVersion, facts: PlainFacts, maxSteps = 10): fc.Arbitrary<readonly PlainFacts[]> {
  return fc.array(fc.nat({ max: 9999 }), { maxLength: maxSteps }).map((choices) => {
    const chain = [facts]
    for (const choice of choices) {
      const facts = loosenings(version, chain.at(-1) as PlainFacts).filter((steps) => steps.length > 0)
      const steps = facts[choice % facts.length] ?? []
      const step = steps[Math.floor(choice / facts.length) % steps.length]
      if (step !== undefined) chain.push(step())
    }
    return chain
  })
}

/** Every way to say one thing less. */
export function loosenedOnce(version: RulesetVersion, facts: PlainFacts): readonly PlainFacts[] {
  return loosenings(version, facts)
    .flat()
    .map((step) => step())
}

/** For each fact every way to say one thing less: to leave it out, to forget a day, a month, a place, what a stay was, or that a list is complete. */
function loosenings(version: RulesetVersion, facts: PlainFacts): readonly (readonly (() => PlainFacts)[])[] {
  return Object.entries(version.facts).map(([name, definition]) => {
    const value = facts[name]
    if (value === undefined || value === 'unknown') return []
    const put = (changed: unknown) => () => ({ ...facts, [name]: changed })
    const forget = [put(undefined), put('unknown')]
    if (definition.type === 'date' || definition.type === 'time') return [...forget, ...rougher(value as string).map(put)]
    if (definition.type !== 'stays' && definition.type !== 'records')
      return definition.type === 'boolean' && value === true && isCompleteness(version, name) ? [...forget, put(false)] : forget
    const entries = value as readonly Entry[]
    const loosened = entries.flatMap((entry, index) => {
      const changes =
        definition.type === 'stays'
          ? looserStay(entry)
          : Object.entries(definition.fields).flatMap(([field, { type, optional }]) => looserField(entry, field, type, optional))
      return changes.map((changed) => put(entries.map((other, at) => (at === index ? changed : other))))
    })
    const incomplete = definition.type === 'stays' && definition.complete !== undefined && facts[definition.complete] !== true
    return [...forget, ...loosened, ...(incomplete ? entries.map((_, index) => put(entries.filter((__, at) => at !== index))) : [])]
  })
}

function isCompleteness(version: RulesetVersion, name: string): boolean {
  return Object.values(version.facts).some((fact) => fact.type === 'stays' && fact.complete === name)
}

/** A date with its day, or its month, forgotten; a time with its minutes. */
function rougher(date: string): readonly string[] {
  if (date.length === 16) return [date.slice(0, 10)]
  return date.length === 4 ? [] : [date.slice(0, -3)]
}

function looserStay(stay: Entry): readonly Entry[] {
  const { from, to, place, kind } = stay
  return [
    ...rougher(from as string).map((rough) => ({ ...stay, from: rough })),
    ...(to === undefined || to === 'unknown' ? [] : rougher(to as string).map((rough) => ({ ...stay, to: rough }))),
    ...(to === 'unknown' ? [] : [{ ...stay, to: 'unknown' }]),
    ...(place === undefined ? [] : [without(stay, 'place')]),
    ...(kind === undefined || kind === 'unknown' ? [] : [without(stay, 'kind'), { ...stay, kind: 'unknown' }]),
  ]
}

function looserField(record: Entry, field: string, type: string, optional: true | undefined): readonly Entry[] {
  const value = record[field]
  if (value === undefined || value === 'unknown') return []
  return [
    ...(optional ? [without(record, field)] : []),
    ...(type === 'boolean' || type === 'date' ? [{ ...record, [field]: 'unknown' }] : []),
    ...(type === 'date' ? rougher(value as string).map((rough) => ({ ...record, [field]: rough })) : []),
  ]
}

function without(entry: Entry, field: string): Entry {
  const { [field]: _, ...rest } = entry
  return rest
}
