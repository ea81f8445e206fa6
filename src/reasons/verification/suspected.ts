import type { RemarkAbout } from './remark.ts'
import type { Place } from './witness.ts'

/** Something that diagrams say can be, where somebody can be of whom it is so. */
export interface Suspected extends Place {
  readonly about: RemarkAbout
}
