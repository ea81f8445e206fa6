import { computed } from '@preact/signals'
import { type Evaluation, evaluate, type Finding, pickFacts, type Status } from 'immigration-rulesets'
import { answerNow } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { asOf, pinnedIn } from '../../state/question.ts'

/** The answer while no reading is chosen: what each reading leads to is told by it, whatever is chosen. */
export const unpinned = computed((): Evaluation | undefined => {
  const { version, evaluation } = answerNow.value ?? {}
  if (version === undefined || evaluation === undefined) return undefined
  if (Object.keys(pinnedIn(version)).length === 0) return evaluation
  return evaluate(version, pickFacts(version, facts.value).facts, { asOf: asOf.value })
})

/** What findings that hang on a reading come out as with one value of it: the others as they are chosen or recommended. */
export interface Leading {
  readonly status: Status
  readonly findings: readonly Finding[]
}

/**
 * Tells what a value of a reading leads to.
 *
 * @param others - The value of every other reading.
 */
export function leadsTo(
  findings: readonly Finding[],
  reading: string,
  value: string,
  others: Readonly<Record<string, string>>,
): readonly Leading[] {
  const groups = new Map<Status, Finding[]>()
  for (const finding of findings) {
    const result = finding.readings?.find(({ readings }) =>
      Object.entries(readings).every(([name, own]) => own === (name === reading ? value : others[name])),
    )
    if (result === undefined || !hangsOn(finding, reading)) continue
    groups.set(result.status, [...(groups.get(result.status) ?? []), finding])
  }
  return [...groups].map(([status, group]) => ({ status, findings: group }))
}

/** Whether a contested finding names a reading among those that it hangs on. */
export function hangsOn({ readings }: Finding, reading: string): boolean {
  return readings?.some((result) => Object.hasOwn(result.readings, reading)) ?? false
}
