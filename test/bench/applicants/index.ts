import { australia } from './australia.ts'
import { beijingPermit } from './beijing.ts'
import { canadaCitizenship, canadaExpressEntry, canadaSpousal } from './canada.ts'
import { chinaNoCriminalRecord } from './china.ts'
import { type Life, lifeOf, type Shape } from './life.ts'
import { newZealand } from './new-zealand.ts'
import { type Random, randomOf } from './random.ts'
import { roughly } from './roughly.ts'
import { unitedStates } from './united-states.ts'

export type { Shape } from './life.ts'
export { seed } from './random.ts'

/** Who applies under each ruleset that is measured: six destinations, the permit of Beijing, and the certificate of China. */
const applicants = {
  'us-police-certificates': unitedStates,
  'ca-spousal-police-certificates': canadaSpousal,
  'ca-express-entry-police-certificates': canadaExpressEntry,
  'ca-citizenship-police-certificates': canadaCitizenship,
  'au-police-certificates': australia,
  'nz-police-certificates': newZealand,
  'cn-no-criminal-record': chinaNoCriminalRecord,
  'cn-beijing-personal-affairs-permit': beijingPermit,
} satisfies Readonly<Record<string, (random: Random, asOf: string, life: Life) => object>>

export type MeasuredRuleset = keyof typeof applicants

export const measuredRulesets = Object.keys(applicants) as readonly MeasuredRuleset[]

/** So many applicants, all invented, as they would be written down on a day: everything that they say is exact. */
export function applicantsFor<Id extends MeasuredRuleset>(
  id: Id,
  asOf: string,
  shape: Shape,
  count: number,
): readonly ReturnType<(typeof applicants)[Id]>[] {
  const applicant = applicants[id] as (random: Random, asOf: string, life: Life) => ReturnType<(typeof applicants)[Id]>
  return Array.from({ length: count }, (_, index) => {
    const random = randomOf(nameOf(id, shape, index))
    return applicant(random, asOf, lifeOf(random, asOf, shape))
  })
}

/** The same applicants, of whose dates a third is not exact. */
export function roughApplicantsFor<Id extends MeasuredRuleset>(id: Id, asOf: string, shape: Shape, count: number) {
  return applicantsFor(id, asOf, shape, count).map((facts, index) => roughly(nameOf(id, shape, index), facts))
}

function nameOf(id: string, { stays, countries }: Shape, index: number): string {
  return `${id}/${stays}/${countries}/${index}`
}
