import { computed } from '@preact/signals'
import { type Issue, type Ruleset, versionInForce } from 'immigration-rulesets'
import { type Comparison, compareDestinations } from 'immigration-rulesets/analysis'
import { issuesOf } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { asOf, pinnedIn } from '../../state/question.ts'
import { loaded } from '../../state/rulesets.ts'
import { sharedFacts } from '../../state/shared-facts.ts'

/** The rulesets that are compared, as `destinations` of the package names them: each is loaded by itself here. */
export const destinationIds = [
  'us-police-certificates',
  'ca-express-entry-police-certificates',
  'ca-spousal-police-certificates',
  'ca-citizenship-police-certificates',
  'au-police-certificates',
  'nz-police-certificates',
] as const

/** The destinations, once all of them are loaded. */
const destinations = computed<readonly Ruleset[] | undefined>(() => {
  const rulesets = destinationIds.flatMap((id) => loaded.value.get(id) ?? [])
  return rulesets.length === destinationIds.length ? rulesets : undefined
})

/** A comparison, or what of the facts cannot be. */
export interface Compared {
  readonly rulesets: readonly Ruleset[]
  readonly comparison: Comparison | undefined
  readonly refused: readonly Issue[]
}

/** The history of the person at hand under all destinations; nothing while they are loading. */
export const compared = computed<Compared | undefined>(() => {
  const rulesets = destinations.value
  if (rulesets === undefined) return undefined
  const shared = sharedFacts(
    rulesets.flatMap(({ versions }) => versions),
    facts.value,
  )
  const readings = Object.fromEntries(rulesets.map((ruleset) => [ruleset.id, readingsOf(ruleset)]))
  try {
    return { rulesets, comparison: compareDestinations(shared, { asOf: asOf.value, rulesets, readings }), refused: [] }
  } catch (error) {
    return { rulesets, comparison: undefined, refused: issuesOf(error) }
  }
})

/** The readings that were chosen of a ruleset, in the version in force; none where there is none. */
function readingsOf(ruleset: Ruleset): Readonly<Record<string, string>> {
  try {
    return pinnedIn(versionInForce(ruleset, { asOf: asOf.value }))
  } catch (error) {
    issuesOf(error)
    return {}
  }
}
