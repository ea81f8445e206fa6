import type { Of, Seen } from '../seen.ts'
import type { Exact } from './exact.ts'

/** Works out what is known exactly for a subject. */
export type Read<Found = Exact> = (seen: Seen) => Found

/** Makes a step that remembers what it worked out, nothing included, as long as it is true. */
export type Step = <Found>(of: Of, work: Read<Found | undefined>) => Read<Found | undefined>
