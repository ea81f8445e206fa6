import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Evaluation, evaluate, type Finding, type Ruleset, type RulesetVersion, versionNamed } from '../../src/index.ts'

/** A named situation: an expected status for each `outcome/subject`, `null` where there must be no such finding. */
export interface Case {
  readonly name: string
  readonly source?: string
  /** The first day of the version that decides it: a case stays with its version, whichever are added later. */
  readonly version: string
  readonly asOf: string
  readonly readings?: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, Finding['status'] | null>>
  readonly rules?: Readonly<Record<string, readonly string[]>>
  readonly modality?: Readonly<Record<string, string>>
  readonly params?: Readonly<Record<string, unknown>>
  /** How the case lies to the scope of the version, and the ids of the reasons. */
  readonly scope?: { readonly status: string; readonly reasons: readonly string[] }
  /** Every missing fact, exactly. */
  readonly missing?: readonly string[]
}

const folder = join(import.meta.dirname, 'cases')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

/** The cases of a ruleset, from `cases/<jurisdiction>/<subject>.json`; none where there is no such file. */
export function casesOf({ id }: Ruleset): readonly Case[] {
  const file = files.find((name) => name.replaceAll(/[/\\]/g, '-').replace('.json', '') === id)
  return file === undefined ? [] : JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

/** Evaluates a case under its version. */
export function evaluateCase(ruleset: Ruleset, given: Case): { version: RulesetVersion; evaluation: Evaluation } {
  const { asOf, readings = {}, facts } = given
  const version: RulesetVersion = versionNamed(ruleset, given.version)
  return { version, evaluation: evaluate(version, facts, { asOf, readings }) }
}
