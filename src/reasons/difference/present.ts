import type { Case } from '../../engine/case.ts'
import type { Truth } from '../../logic/truth.ts'
import { namedCountries, openToOthers } from '../../model/situation/country-fields.ts'
import type { Open } from '../../model/situation/situation.ts'
import { anyOther, type Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** Whether a version, by the facts that it takes, comes to speak of a subject at all; and what keeps this from being known. */
export interface Present {
  readonly truth: Truth
  readonly open: readonly Open[]
}

const always: Present = { truth: 'true', open: [] }

/**
 * Makes the function that tells whether one of two joined versions speaks of a subject: a country that only a fact of the other names is none
 * of its subjects.
 *
 * @param given - The case under the joined version.
 */
export function presentIn(
  version: RulesetVersion,
  { version: joined, situation }: Case,
): (forEach: string | undefined, of: Subject) => Present {
  const named = namedCountries(version, situation)
  const own = openToOthers(version, situation)
  const foreign = [...openToOthers(joined, situation)].flatMap(([fact, open]) => (own.has(fact) ? [] : open))
  const open = [...own.values()].flat()
  return (forEach, { country }) => {
    if (forEach !== 'country' && forEach !== 'place') return always
    // Any other country is one that some open fact names: where that can be a fact of the other version alone, it need not be named here.
    if (country === anyOther)
      return own.size === 0 ? { truth: 'false', open: [] } : { truth: foreign.length === 0 ? 'true' : 'unknown', open: foreign }
    return named.has(String(country)) ? always : own.size === 0 ? { truth: 'false', open: [] } : { truth: 'unknown', open }
  }
}
