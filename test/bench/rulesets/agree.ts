import { type Evaluation, evaluate, type RulesetVersion } from '../../../src/index.ts'
import { type HandVerdicts, rowOf } from '../handwritten/verdicts.ts'
import { fired, type runsOf } from './json-rules-engine.ts'
import type { StatusOf } from './verdicts.ts'

const key = ({ outcome, subject }: Omit<StatusOf, 'status'>) => `${outcome} ${JSON.stringify(subject)}`

/** Says that two give the same status for the same outcomes and subjects. */
export function assertSame(who: string, expected: readonly StatusOf[], given: readonly StatusOf[]): void {
  const statuses = new Map(given.map((finding) => [key(finding), finding.status]))
  for (const finding of expected) {
    const status = statuses.get(key(finding))
    if (status !== finding.status) throw new Error(`${who}: ${key(finding)} is ${status}, not ${finding.status}`)
  }
  if (given.length !== expected.length) throw new Error(`${who}: ${given.length} findings, not ${expected.length}`)
}

/** Says that a hand-written function agrees. */
export function assertByHand(findings: Evaluation['findings'], verdicts: HandVerdicts): void {
  for (const { outcome, subject, status } of findings) {
    const applies = rowOf(verdicts, subject)?.[outcome]
    if (status !== (applies === true ? 'applies' : 'does-not-apply')) throw new Error(`by hand: ${key({ outcome, subject })} is ${applies}`)
  }
}

/** Says that whatever is decided though dates are inexact is what is so: the inexact ones are those of the exact facts. */
export function assertSound(exact: Evaluation['findings'], rough: Evaluation['findings']): void {
  const statuses = new Map(exact.map((finding) => [key(finding), finding.status]))
  for (const finding of rough) {
    const decided = finding.status === 'applies' || finding.status === 'does-not-apply'
    const status = statuses.get(key(finding))
    if (decided && status !== finding.status) throw new Error(`roughly told: ${key(finding)} ${finding.status}, exactly ${status}`)
  }
}

/** Says that json-rules-engine fires the rules that apply. */
export async function assertFired(
  version: RulesetVersion,
  facts: object,
  options: { readonly asOf: string; readonly readings: Readonly<Record<string, string>> },
  runs: ReturnType<typeof runsOf>[number],
): Promise<void> {
  const { findings } = evaluate(version, { ...facts }, options)
  const applying = findings.flatMap(({ rules, subject, status }) =>
    status === 'applies' ? rules.map((rule) => `${rule} ${JSON.stringify(subject)}`) : [],
  )
  const [expected, given] = [applying.sort(), [...(await fired(runs))].sort()]
  if (expected.join('\n') !== given.join('\n')) {
    const differing = [...expected.filter((rule) => !given.includes(rule)), ...given.filter((rule) => !expected.includes(rule))]
    throw new Error(`json-rules-engine: ${differing.join(', ')}`)
  }
}
