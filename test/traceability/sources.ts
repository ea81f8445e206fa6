import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ruleset, type RulesetVersion, versionName } from '../../src/index.ts'

/** What rests on which sources, by its path: a rule on the keys of its citations, a citation on its clauses and the place where it was read. */
type Rows = Readonly<Record<string, string>>

/** Rows by version: of the first of a ruleset all, of a later one those that are others than before, `null` where one is gone. */
export type SourceTable = Readonly<Record<string, Readonly<Record<string, string | null>>>>

/** Which rule rests on which sources, as somebody wrote it beside the rulesets: nothing writes it anew. */
export const sourceTable: SourceTable = JSON.parse(readFileSync(join(import.meta.dirname, 'sources.json'), 'utf8'))

/**
 * Compares a ruleset with the table of sources that is kept apart from it.
 *
 * @returns One line for each row that is not as the table has it, with what to do; nothing where both say the same.
 *
 * @example
 * sourceFaults(rulesets['cn-asylum'], sourceTable) //=> []
 */
export function sourceFaults({ id, versions }: Ruleset, table: SourceTable): readonly string[] {
  const names = versions.map(versionName)
  const unknown = Object.keys(table).filter((name) => name.startsWith(`${id}@`) && !names.includes(name))
  const faults = versions.flatMap((version, index) => {
    const before = versions[index - 1]
    return faultsOf(versionName(version), changedRows(before === undefined ? {} : rowsOf(before), rowsOf(version)), table)
  })
  return [...unknown.map((name) => `${name}: there is no such version; take it out of test/traceability/sources.json`), ...faults]
}

/** The rows of a version that are others than those before. */
export function changedRows(before: Rows, after: Rows): SourceTable[string] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path])
  return Object.fromEntries(paths.map((path) => [path, after[path] ?? null]))
}

/** Everything in a version that rests on a source. */
export function rowsOf(version: RulesetVersion): Rows {
  const { citations, rules, scope, facts, readings, certifiesByPlace = [] } = version
  const citing: readonly (readonly [path: string, cites: readonly string[] | undefined])[] = [
    ...rules.map(({ id, cites }) => [`rules.${id}`, cites] as const),
    ...(scope?.outside ?? []).map(({ id, cites }) => [`scope.${id}`, cites] as const),
    ...Object.entries(facts).map(([name, { cites }]) => [`facts.${name}`, cites] as const),
    ...Object.entries(readings).flatMap(([name, { values }]) =>
      Object.entries(values).map(([value, { cites }]) => [`readings.${name}.${value}`, cites] as const),
    ),
    ...certifiesByPlace.map(({ country, cites }) => [`certifiesByPlace.${country}`, cites] as const),
  ]
  return Object.fromEntries([
    ...Object.entries(citations).map(([key, { clauses, instrument, locator, address }]) => [
      `citations.${key}`,
      [clauses.join(' '), ...(locator === undefined ? [] : [locator.en]), address ?? instrument.en].join('; '),
    ]),
    ...citing.flatMap(([path, cites]) => (cites === undefined ? [] : [[path, cites.join(' ')]])),
  ])
}

function faultsOf(name: string, changed: SourceTable[string], table: SourceTable): readonly string[] {
  const listed = table[name] ?? {}
  return [...new Set([...Object.keys(changed), ...Object.keys(listed)])].flatMap((path) => {
    const [is, was] = [changed[path], listed[path]]
    if (is === was) return []
    const read = `${name}: the source of \`${path}\` is not what was read for it (${was === undefined ? 'no row' : JSON.stringify(was)})`
    const put = is === undefined ? 'take its row out of' : `put ${JSON.stringify(path)}: ${JSON.stringify(is)} into`
    return `${read}: correct the ruleset or, once you have read the source beside it, ${put} test/traceability/sources.json`
  })
}
