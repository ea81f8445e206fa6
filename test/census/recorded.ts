import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'
import { findingsOf, lookAt, type SettledCase, type SettledFinding } from './looked-at.ts'

/** A case as it is published: what is said, and what follows. */
export interface PublishedCase extends SettledCase {
  /** The reasons for which the case is outside the scope of the version; then nothing follows. */
  readonly outside?: readonly string[]
  /** Every subject that the facts name, with the outcomes that apply to it: one that is not there does not apply. */
  readonly expected: readonly ExpectedOf[]
}

export interface ExpectedOf {
  readonly subject: SettledFinding['subject']
  readonly outcomes: Readonly<Record<string, Omit<SettledFinding, 'outcome' | 'subject'>>>
}

/** All cases of one version as they are published. */
export interface PublishedCases {
  readonly ruleset: string
  readonly version: string
  readonly revision: number
  readonly cases: readonly PublishedCase[]
}

/** Where the cases of a version are published, from the root of the package. */
export function fileOf({ ruleset, inForce }: RulesetVersion): string {
  return join(import.meta.dirname, '../../cases', ruleset, `${inForce.from}.json`)
}

/** What is published for a version; nothing where nothing is yet. */
export function publishedCases(version: RulesetVersion): PublishedCases | undefined {
  const file = fileOf(version)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Publishes cases with what the oracle expects of them, one on a line. */
export function publishCases(version: RulesetVersion, cases: readonly SettledCase[]): void {
  const { ruleset, inForce, revision } = version
  const file = fileOf(version)
  mkdirSync(dirname(file), { recursive: true })
  const head = JSON.stringify({ ruleset, version: inForce.from, revision }).slice(0, -1)
  const lines = cases.map((one) => JSON.stringify(expectedOf(version, one)))
  writeFileSync(file, `${head},"cases":[\n${lines.join(',\n')}\n]}\n`)
}

/** A case with what the oracle expects of it. */
export function expectedOf(version: RulesetVersion, { asOf, readings, facts, assumed }: SettledCase): PublishedCase {
  const at = lookAt(version, { asOf, readings, facts })
  const findings = Object.keys(version.outcomes).flatMap((outcome) => findingsOf(at, version, outcome))
  const bySubject = new Map<string, { subject: SettledFinding['subject']; outcomes: Record<string, object> }>()
  for (const { outcome, subject, ...told } of findings) {
    const key = JSON.stringify(subject)
    const known = bySubject.get(key) ?? { subject, outcomes: {} }
    bySubject.set(key, known)
    if (told.rules.length > 0) known.outcomes[outcome] = told
  }
  return {
    asOf,
    readings,
    facts,
    ...(assumed !== undefined && { assumed }),
    ...(at.outside.length > 0 && { outside: at.outside }),
    expected: [...bySubject.values()] as readonly ExpectedOf[],
  }
}

/** Mutants for which no case was found and that are not proved to be equivalent, by version. */
export type Unnoticed = Readonly<Record<string, readonly string[]>>

const unnoticedFile = join(import.meta.dirname, 'unnoticed.json')

/** The mutants that are listed as noticed by no case. */
export function readUnnoticed(): Unnoticed {
  return existsSync(unnoticedFile) ? JSON.parse(readFileSync(unnoticedFile, 'utf8')) : {}
}

/** Lists the mutants of a version for which no case was found. */
export function recordUnnoticed(version: RulesetVersion, mutants: readonly string[]): void {
  const { [versionName(version)]: _, ...others } = readUnnoticed()
  const all = mutants.length === 0 ? others : { ...others, [versionName(version)]: [...mutants].sort() }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(unnoticedFile, `${JSON.stringify(sorted, null, 2)}\n`)
}
