import type { Compiled } from '../../diagram/compile.ts'
import { type ChosenOptions, caseOf, type Views, viewsOf } from '../../engine/case.ts'
import { verdictsOf } from '../../engine/verdicts.ts'
import type { Facts } from '../../model/fact.ts'
import type { OutcomeKind } from '../../model/outcome.ts'
import { outcomesWith } from '../../model/roles.ts'
import type { Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** An outcome that applies for a subject. */
export interface Brought {
  readonly outcome: string
  readonly subject: Subject
}

/** The kinds of outcomes that close a way, or that the law attaches to what was not done. */
const closing: readonly OutcomeKind[] = ['exclusion', 'consequence']

/** What surely applies of a case that closes a way or follows from what was not done. */
export function closingIn(compiled: Compiled, facts: Facts, chosen: ChosenOptions): readonly Brought[] {
  const { outcomes } = compiled.version
  const isClosing = (outcome: string) => closing.includes(outcomes[outcome]?.kind ?? 'notice')
  return verdictsOf(compiled, caseOf(compiled.version, facts, chosen), isClosing).flatMap(({ outcome: { outcome }, status, view }) =>
    status === 'applies' ? [{ outcome, subject: view.subject.subject }] : [],
  )
}

/** Whether a person says that they fear the state of a subject. */
export function saysToFear({ facts: definitions }: RulesetVersion, facts: Facts, { country }: Subject): boolean {
  return Object.entries(definitions).some(([name, { role }]) => {
    const listed = facts[name]
    return role === 'feared-states' && Array.isArray(listed) && listed.includes(country)
  })
}

/** Whether the rules put advice before everything that leads to the state of a subject. */
export function isFearedIn({ version, outcomes }: Compiled, { country }: Subject, views: Views): boolean {
  const advice = outcomesWith(version, 'advice-first')
  return outcomes
    .filter(({ outcome }) => advice.includes(outcome))
    .some(({ applies, forEach }) =>
      views(forEach).some(({ subject, reach }) => subject.subject.country === country && reach.truthOf(applies) === 'true'),
    )
}

/** The same with other facts. */
export function isFearedWith(compiled: Compiled, subject: Subject, facts: Facts, chosen: ChosenOptions): boolean {
  return isFearedIn(compiled, subject, viewsOf(compiled, caseOf(compiled.version, facts, chosen)))
}
