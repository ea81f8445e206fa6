import { type OptionTable, optional, readBoolean, readDay, readString, recordOf } from '../model/input/options.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { ReadingsOf } from '../model/version-names.ts'

/** What a caller can choose about an evaluation; the readings are those of the version. */
export interface EvaluateOptions<Version = RulesetVersion> {
  /** The day that the question is about, as `YYYY-MM-DD`: law and ages are those of that day. Never the clock. */
  readonly asOf: string
  /** Readings to follow, by name, such as `{ sixMonths: 'at-least' }`; the others are all considered. */
  readonly readings?: ReadingsOf<Version>
  /** Whether declared values stand in for absent facts; they do where this is left out. */
  readonly assumptions?: boolean
}

/** How the options of an evaluation are read. */
export const evaluateOptions: OptionTable<EvaluateOptions> = {
  asOf: readDay,
  readings: optional(recordOf(readString)),
  assumptions: optional(readBoolean),
}
