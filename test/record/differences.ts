import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawChanges } from '../../src/analysis/difference/law-changes.ts'
import { mainChanges, renderDifference } from '../../src/analysis/difference/render-difference.ts'
import { type Difference, type DifferentSituations, diff, type Witness } from '../../src/analysis.ts'
import { evaluate, meaningOf, pickFacts, type Ruleset, type RulesetVersion } from '../../src/index.ts'

/** Somebody, without what `evaluate` finds of them, which it finds again. */
type RecordedWitness = Omit<Witness, 'before' | 'after'>

/** What differs between two versions, as it was found once: the search for somebody takes long. */
export interface RecordedDifference {
  /** The meaning of each version, by which it is known whether this is still so. */
  readonly before: { readonly version: string; readonly meaning: string }
  readonly after: { readonly version: string; readonly meaning: string }
  readonly situations: readonly (Omit<DifferentSituations, 'witness'> & { readonly witness?: RecordedWitness })[]
}

/** Where the differences of a ruleset are kept. */
export function differencesFile(id: string): string {
  return join(import.meta.dirname, '../rulesets/differences', `${id}.json`)
}

/** The differences recorded of a ruleset, in the order of its versions; none of one that has a single version. */
export function recordedDifferences(id: string): readonly RecordedDifference[] {
  return existsSync(differencesFile(id)) ? (JSON.parse(readFileSync(differencesFile(id), 'utf8')) as RecordedDifference[]) : []
}

/** Finds the differences between consecutive versions and keeps them; those between versions that mean what they meant stay as they are. */
export function recordDifferences({ id, versions }: Ruleset): void {
  const known = new Map(recordedDifferences(id).map((one) => [`${one.before.meaning} ${one.after.meaning}`, one]))
  const differences = versions.slice(1).map((after, index) => {
    const before = versions[index] as RulesetVersion
    return known.get(`${meaningOf(before)} ${meaningOf(after)}`) ?? recorded(diff(before, after))
  })
  if (differences.length > 0) writeFileSync(differencesFile(id), `[\n${differences.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`)
}

function recorded({ before, after, situations }: Difference): RecordedDifference {
  const identity = ({ version, meaning }: Difference['before']) => ({ version, meaning })
  return {
    before: identity(before),
    after: identity(after),
    situations: situations.map(({ witness, ...situation }) => {
      if (witness === undefined) return situation
      const { before: _before, after: _after, ...rest } = witness
      return { ...situation, witness: rest }
    }),
  }
}

/** A recorded difference with what `evaluate` finds of everybody in it today. */
export function answered(
  before: RulesetVersion,
  after: RulesetVersion,
  { situations }: RecordedDifference,
): readonly DifferentSituations[] {
  return situations.map(({ witness, ...situation }) => {
    if (witness === undefined) return situation
    const find = (version: RulesetVersion, readings: Readonly<Record<string, string>>) => {
      const { findings } = evaluate(version, pickFacts(version, witness.facts).facts, { asOf: witness.asOf, readings })
      const record =
        situation.forEach !== 'place' && situation.forEach !== undefined && situation.forEach !== 'country' ? situation.forEach : undefined
      return findings.find(
        ({ outcome, subject }) =>
          outcome === situation.outcome &&
          (record === undefined
            ? JSON.stringify(subject) === JSON.stringify(witness.subject)
            : subject[record] === witness.subject[record]),
      )
    }
    return {
      ...situation,
      witness: { ...witness, before: find(before, witness.readings.before), after: find(after, witness.readings.after) },
    }
  })
}

/** What is written beside a ruleset of what changed between its versions; nothing where it has one. */
export function changesOf({ id, title, versions }: Ruleset): readonly string[] {
  const texts = recordedDifferences(id).map((one, index) => {
    const [before, after] = [versions[index] as RulesetVersion, versions[index + 1] as RulesetVersion]
    const situations = answered(before, after, one)
    const identity = ({ version, meaning }: RecordedDifference['before'], of: RulesetVersion) => ({
      ruleset: id,
      version,
      revision: of.revision,
      digest: '',
      meaning,
    })
    const difference = {
      before: identity(one.before, before),
      after: identity(one.after, after),
      same: situations.length === 0,
      situations,
      law: lawChanges(before, after),
    }
    return renderDifference(before, after, difference, { title }, { width: 100 })
  })
  if (texts.length === 0) return []
  const command = `\`immigration-rulesets diff ${id} <version> <version>\``
  return ['## What changed', '', `As ${command} tells it.`, '', ...texts.flatMap((text) => ['```text', text.trimEnd(), '```', ''])]
}

const [begin, end] = ['<!-- what changed between versions, written by `npm run record` -->', '<!-- end -->']

/** Writes into the changelog what changed between consecutive versions, in short. */
export function withChanges(changelog: string, rulesets: readonly Ruleset[]): string {
  const lines = rulesets.flatMap(({ id, versions }) =>
    recordedDifferences(id).map((one, index) => {
      const [before, after] = [versions[index] as RulesetVersion, versions[index + 1] as RulesetVersion]
      const changes = mainChanges(before, after, answered(before, after, one))
      return `- \`${id}\` ${one.before.version} → ${one.after.version}: ${changes.join('; ')}.`
    }),
  )
  const [head = '', rest = ''] = changelog.split(begin)
  return `${head}${begin}\n\n${lines.join('\n')}\n\n${end}${rest.slice(rest.indexOf(end) + end.length)}`
}
