import type { FactDefinition, Ruleset } from '../../src/index.ts'
import { declaredBy } from './declared.ts'

/** An entry of the package, by the name that programs import, and its source. */
export type Entry = readonly [name: string, source: string]

const preface = `What programs rely on: a change here is a change for them, and CONTRIBUTING.md says which number of the version it counts up.
Written by \`npm run record\`, and never by hand.`

/**
 * Writes down what programs rely on: the names that entries export with what they declare, and of rulesets the facts that they take with their
 * types, their readings, the outcomes that they find and the parameters of these. How a version decides is none of it: that is recorded by its digest.
 */
export function surfaceOf(entries: readonly Entry[], rulesets: readonly Ruleset[]): string {
  const { names, declarations } = declaredBy(entries.map(([, source]) => source))
  const exported = entries.map(([name, source]) => [`## ${name}`, ...(names.get(source) ?? [])].join('\n'))
  return `${[preface, '# Exported', ...exported, '# Declared', ...declarations, '# Rulesets', ...rulesets.map(namesOf)].join('\n\n')}\n`
}

function namesOf({ id, versions }: Ruleset): string {
  const namesIn = (part: 'readings' | 'outcomes') => versions.flatMap((version) => Object.keys(version[part]))
  const facts = versions.flatMap(({ facts }) => Object.entries(facts).map(([name, fact]) => `${name}: ${typeOf(fact)}`))
  const list = (title: string, lines: readonly string[]) => [`${title}:`, ...[...new Set(lines)].sort().map((line) => `  ${line}`)]
  const parameters = versions.flatMap(({ rules }) =>
    rules.flatMap(({ then }) => Object.keys(then.params ?? {}).map((name) => `${then.outcome}: ${name}`)),
  )
  return [
    `## ${id}`,
    ...list('facts', facts),
    ...list('readings', namesIn('readings')),
    ...list('outcomes', namesIn('outcomes')),
    ...list('parameters', parameters),
  ].join('\n')
}

function typeOf(fact: FactDefinition): string {
  if (fact.type === 'enum') return fact.values.join(' | ')
  if (fact.type === 'records')
    return `records of ${Object.entries(fact.fields)
      .map(([name, { type, optional }]) => `${name}${optional ? '?' : ''}: ${type}`)
      .join(', ')}`
  return fact.type
}
