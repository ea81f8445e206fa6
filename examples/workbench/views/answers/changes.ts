import { computed, signal } from '@preact/signals'
import { versionInForce } from 'immigration-rulesets'
import type { DayOfTurns, When } from 'immigration-rulesets/analysis'
import { issuesOf } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { pinnedIn, today } from '../../state/question.ts'
import { ruleset } from '../../state/rulesets.ts'
import { language } from '../../state/settings.ts'
import { sharedFacts } from '../../state/shared-facts.ts'
import { analysis, loadAnalysis } from './analysis.ts'
import { range } from './range.ts'

/** The days on which the answer changes, and which days were looked at. */
export interface Changes {
  /** The first and the last day looked at; the first may lie later than the line begins, where facts could not be so before. */
  readonly from: string
  readonly to: string
  readonly days: readonly DayOfTurns[]
}

const isWanted = signal(false)

/** Looks for the days on which the answer changes, from now on after each change of the facts; it does not hang on the day of the question. */
export async function findChanges(): Promise<void> {
  await loadAnalysis()
  isWanted.value = true
}

/** What is found through time; `refused` where the facts cannot be so, nothing while it was not asked for. */
const followed = computed((): When | 'refused' | undefined => {
  const [tools, of] = [analysis.value, ruleset.value]
  if (!isWanted.value || tools === undefined || of === undefined) return undefined
  const { from, to } = range.value
  const known = sharedFacts(of.versions, facts.value)
  const now = today() < from || today() > to ? to : today()
  try {
    const readings = pinnedIn(versionInForce(of, { asOf: now }))
    const { first } = tools.when(of, known, { asOf: now, until: now, readings })
    return (
      attempt(() => tools.when(of, known, { asOf: first.on > from ? first.on : from, until: to, readings })) ??
      tools.when(of, known, { asOf: now, until: to, readings })
    )
  } catch (error) {
    issuesOf(error)
    return 'refused'
  }
})

/** The days on which the answer changes, in words; `refused` where the facts cannot be so, nothing while they were not asked for. */
export const changes = computed((): Changes | 'refused' | undefined => {
  const [tools, of, told] = [analysis.value, ruleset.value, followed.value]
  if (tools === undefined || of === undefined || told === undefined || told === 'refused') return told as 'refused' | undefined
  return { from: told.asOf, to: told.last.on, days: tools.turnsInWords(of, told, language.value) }
})

/** What something gives; nothing where the package refuses it, such as a reading that an earlier version does not have. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    issuesOf(error)
    return undefined
  }
}
