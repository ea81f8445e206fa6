import { computed } from '@preact/signals'
import type { FactDefinition } from 'immigration-rulesets'
import { askedFacts } from '../../state/asked.ts'

/** What facts are about, in the order in which they are asked for. */
export const groupNames = ['person', 'stays', 'certificates', 'needed', 'assumed'] as const
export type Group = (typeof groupNames)[number]

type Named = readonly [name: string, definition: FactDefinition]

/** The facts that are asked for, by what they are about: first those that the rest is understood by. */
export const groups = computed(() => {
  const facts = [...askedFacts.value]
  const complete = new Set(facts.flatMap(([, definition]) => (definition.type === 'stays' ? (definition.complete ?? []) : [])))
  const grouped = new Map<Group, Named[]>(groupNames.map((group) => [group, []]))
  for (const fact of facts) grouped.get(groupOf(fact, complete))?.push(fact)
  // The history comes before the question whether it is complete.
  for (const group of ['person', 'stays'] as const) grouped.get(group)?.sort(([a], [b]) => rankOf(a) - rankOf(b))
  return grouped
})

/** What a person is told by, whatever is asked; the vocabulary has these names for all rulesets. */
const first = ['birthDate', 'nationalities', 'residences']

function groupOf([name, definition]: Named, complete: ReadonlySet<string>): Group {
  if (definition.type === 'stays' || complete.has(name)) return 'stays'
  if (first.includes(name)) return 'person'
  if (definition.role === 'certificates-in-hand') return 'certificates'
  return definition.assume === undefined ? 'needed' : 'assumed'
}

function rankOf(name: string): number {
  const rank = first.indexOf(name)
  return rank < 0 ? first.length : rank
}
