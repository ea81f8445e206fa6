import { fieldAt } from '../model/situation/point.ts'
import type { Open, SituationRecord, SituationStay } from '../model/situation/situation.ts'
import type { Subject } from '../model/subject.ts'

/** A subject with what measures need to look at it. */
export interface BoundSubject {
  readonly subject: Subject
  /** The country; `*` for any that the facts do not name. */
  readonly country?: string
  /** What keeps the country from being known; without a `country` it can be any, whether the facts name it or not. */
  readonly countryOpen?: readonly Open[]
  /** Countries that the facts name: a subject that stands for any other country is none of them. */
  readonly named: ReadonlySet<string>
  /** The place as it is compared; `*` for any that the facts do not name. */
  readonly place?: string
  /** What keeps the place from being known. */
  readonly placeOpen?: readonly Open[]
  readonly record?: SituationRecord
  readonly each?: string
  /** What keeps the records of the list from being known, where the subject stands for one that the facts do not name. */
  readonly recordOpen?: readonly Open[]
}

/** The place of a stay that is not given, as a gap. */
export function placeOf(stay: SituationStay): Open {
  return stay.unplaced ?? { at: fieldAt(stay.at, 'place'), gap: 'absent' }
}
