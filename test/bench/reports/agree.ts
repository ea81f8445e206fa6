import type { Affected, Difference, When, WhyNot } from '../../../src/analysis.ts'
import { type EvaluateOptions, type Evaluation, evaluate, pickFacts, type RulesetVersion } from '../../../src/index.ts'
import type { Facts } from '../../../src/model/fact.ts'

/** Whom or what something is found of. */
type About = Pick<Evaluation['findings'][number], 'outcome' | 'subject'>

const keyOf = ({ outcome, subject }: About) => `${outcome} ${JSON.stringify(subject)}`

const isDecided = (status: string | undefined) => status === 'applies' || status === 'does-not-apply'

/** What `evaluate` finds of somebody who writes one client file for all versions. */
export function found(version: RulesetVersion, client: Facts, options: EvaluateOptions): ReadonlyMap<string, string> {
  const { findings } = evaluate(version, pickFacts(version, client).facts, options)
  return new Map(findings.map((finding) => [keyOf(finding), finding.status]))
}

/** Says that whatever is surely changed, or surely not, is so by what `evaluate` finds under either version. */
export function assertAffected(affected: Affected, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  if (affected.scope !== undefined) return
  const told = new Map(affected.findings.map((finding) => [keyOf(finding), finding]))
  for (const key of new Set([...before.keys(), ...after.keys(), ...told.keys()])) {
    const [was, is] = [before.get(key) ?? 'does-not-apply', after.get(key) ?? 'does-not-apply']
    const finding = told.get(key)
    const isRight =
      finding === undefined
        ? was === is || !isDecided(was) || !isDecided(is)
        : [
            [finding.before.status, was],
            [finding.after.status, is],
          ].every(([said, status]) => !isDecided(said) || said === status)
    if (!isRight) throw new Error(`affected: ${key} is ${was} and ${is}, and is told as ${JSON.stringify(finding)}`)
  }
}

/** Says that what holds on the as-of date is what `evaluate` finds. */
export function assertWhen({ findings, asOf }: When, evaluated: ReadonlyMap<string, string>): void {
  for (const finding of findings) {
    const period = finding.periods.find(({ from, to }) => from <= asOf && asOf <= to)
    const status = evaluated.get(keyOf(finding)) ?? 'does-not-apply'
    if (period?.status !== status) throw new Error(`when: ${keyOf(finding)} is ${period?.status}, not ${status}`)
  }
}

/** Says that why something is not otherwise is told of how `evaluate` finds it. */
export function assertWhyNot(told: WhyNot, evaluated: ReadonlyMap<string, string>): void {
  const status = evaluated.get(keyOf(told))
  if (told.status !== status) throw new Error(`why not: ${keyOf(told)} is ${told.status}, not ${status}`)
}

/** Says that the versions say of everybody who is named what it is said that they say. */
export function assertWitnesses(before: RulesetVersion, after: RulesetVersion, { situations }: Difference): void {
  for (const { outcome, witness } of situations) {
    if (outcome === undefined || witness === undefined) continue
    const { asOf, facts, subject, readings } = witness
    for (const [version, own, finding] of [
      [before, readings.before, witness.before],
      [after, readings.after, witness.after],
    ] as const) {
      if (finding === undefined) continue
      const status = found(version, facts, { asOf, readings: own }).get(keyOf({ outcome, subject }))
      if (status !== finding.status) throw new Error(`diff: ${keyOf({ outcome, subject })} is ${status}, not ${finding.status}`)
    }
  }
}
