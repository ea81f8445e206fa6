import { type OptionReader, readObject, readString } from '../../model/input/options.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { OutcomeName, SubjectOf } from '../../model/version-names.ts'

/** One finding to follow. */
export interface WhenAbout<Version = RulesetVersion> {
  readonly outcome: OutcomeName<Version>
  readonly subject: SubjectOf<Version>
}

/** Reads the name of an outcome, or a finding. */
export const readAbout: OptionReader<string | WhenAbout> = (value, option) => {
  if (typeof value === 'string') return value
  const { outcome, subject } = readObject(value, option)
  return { outcome: readString(outcome, `${option}.outcome`), subject: readObject(subject, `${option}.subject`) as WhenAbout['subject'] }
}
