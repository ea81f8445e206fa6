import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Action,
  type Evaluation,
  evaluate,
  type Finding,
  InvalidRulesetError,
  isRulesetError,
  type Ruleset,
  type RulesetVersion,
  versionInForce,
  versionNamed,
} from '../../src/index.ts'

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
  /** Whose discretion it is, in English, where the modality is `may`. */
  readonly by?: Readonly<Record<string, string>>
  readonly params?: Readonly<Record<string, unknown>>
  /** By which word the headline tells of an outcome; `null` where it does not. */
  readonly headline?: Readonly<Record<string, Action | null>>
  /** Every finding that is nothing to do before taking advice, exactly. */
  readonly adviceFirst?: readonly string[]
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

/** Where the cases of a ruleset lie, from the root of the repository. */
export function casesFileOf({ id }: Pick<Ruleset, 'id'>): string {
  return `test/rulesets/cases/${id.replace('-', '/')}.json`
}

/**
 * Evaluates a case under its version.
 *
 * @throws Error in one readable line that names file and case, where it cannot be evaluated or another version governs its day.
 */
export function evaluateCase(ruleset: Ruleset, given: Case): { version: RulesetVersion; evaluation: Evaluation } {
  const { name, asOf, readings = {}, facts } = given
  const refuse = (why: string) => new Error(`${casesFileOf(ruleset)}: “${name}” (version ${given.version}, as of ${asOf}): ${why}`)
  try {
    const version: RulesetVersion = versionNamed(ruleset, given.version)
    const { from } = version.inForce
    if (asOf < from) throw refuse(`that version is in force from ${from} on, not yet on ${asOf}: give an \`asOf\` from that day on`)
    // A version that was written down later can govern that day by now.
    const knownOn = [version.encodedOn, version.verifiedOn].sort().at(-1) as string
    const governing = versionInForce(ruleset, { asOf, knownOn }).inForce.from
    if (governing !== from)
      throw refuse(`on ${asOf} the version of ${governing} is in force: give an \`asOf\` before that, or that version`)
    return { version, evaluation: evaluate(version, facts, { asOf, readings }) }
  } catch (error) {
    // What is wrong with a version is wrong with every case of it.
    if (!isRulesetError(error) || error instanceof InvalidRulesetError) throw error
    throw refuse(error.message.replaceAll(/\s*\n\s*/g, ' '))
  }
}

/** What a case calls a finding: `police-certificate/CN`, `local-certificate/CN/Beijing`, `certificate-valid/0`: records by number, without their country. */
export function keyOf({ outcome, subject }: Finding): string {
  const { country, place, ...record } = subject
  const [number] = Object.values(record)
  return [outcome, ...(number === undefined ? [country, place] : [number])].filter((part) => part !== undefined).join('/')
}
