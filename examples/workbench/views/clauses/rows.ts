import { computed, signal } from '@preact/signals'
import { type Citation, type RulesetVersion, versionName } from 'immigration-rulesets'
import { type LawStatement, lawOf } from 'immigration-rulesets/analysis'
import { said } from '../../state/settings.ts'
import { chosenVersion } from './chosen-version.ts'
import { matrix } from './matrix.ts'

/** A clause by its id, with what it says where that is known. */
export interface Clause {
  readonly id: string
  readonly text: string | undefined
}

/** A source, what rests on it, and what decides that. */
export interface ClauseRow {
  readonly key: string
  readonly citation: Citation
  readonly clauses: readonly Clause[]
  /** The rules that cite it, and what else does: who is outside, readings, questions. */
  readonly statements: readonly LawStatement[]
}

/** What to look for in the rows. */
export const wanted = signal('')

const allRows = computed((): readonly ClauseRow[] => {
  const version = chosenVersion.value
  if (version === undefined) return []
  const texts = new Map(matrix.value?.clauses.map(({ id, text }) => [id, text]))
  const law = lawOf(version).filter((statement) => isOwn(version, statement))
  return Object.entries(version.citations).map(([key, citation]) => ({
    key,
    citation,
    clauses: citation.clauses.map((id) => ({ id, text: texts.get(id) })),
    statements: law.filter(({ cites }) => cites.some((source) => source.key === key)),
  }))
})

/** The sources in the order of the version: those in which the words that are wanted stand. */
export const rows = computed((): readonly ClauseRow[] => {
  const words = wanted.value.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 ? allRows.value : allRows.value.filter((row) => words.every((word) => textOf(row).includes(word)))
})

/** The names of the cases that decide a rule of a version. */
export function casesOf(version: RulesetVersion, rule: string): readonly string[] {
  if (matrix.value === undefined) return []
  const { versions, rules, cases } = matrix.value
  const number = versions.indexOf(versionName(version))
  const numbers = rules.flatMap((one) => (one.rule === rule && one.versions.includes(number) ? (one.cases ?? []) : []))
  return [...new Set(numbers)].flatMap((at) => (cases[at]?.version === number ? cases[at].name : []))
}

/** Whether something cites its sources itself, and does not only lie behind rules that do. */
function isOwn({ facts }: RulesetVersion, { part, name }: LawStatement): boolean {
  if (part === 'facts') return (facts[name]?.cites ?? []).length > 0
  return part === 'rules' || part === 'outside' || part === 'readings' || part === 'certifiesByPlace'
}

function textOf({ citation, clauses, statements }: ClauseRow): string {
  const { instrument, locator, note } = citation
  const own = [instrument, ...(locator ? [locator] : []), ...(note ? [note] : [])].map(said)
  const told = statements.flatMap(({ name, title, says }) => [name, said(title), ...says.map(said)])
  return [...own, ...clauses.flatMap(({ id, text = '' }) => [id, text]), ...told].join('\n').toLowerCase()
}
