import type { RulesetVersion } from '../../model/version.ts'
import type { FactPath, OutcomeName, RuleId, SubjectOf, UnknownPath } from '../../model/version-names.ts'
import type { Finding, Shown } from '../evaluation.ts'

/**
 * Every word that {@link Action} can be, the most pressing first.
 *
 * `advice-first`: a state is feared, and is not to be approached before taking advice. Of certificates: `get` one; `replace` the one in
 * hand; `instead`: it cannot be had, or is waived, and something else is asked for; `have` a good one; `if-asked`: somebody may ask for one;
 * `not-needed`. Of anything else: a `caution`, to be read first; `due` by a day, and whether that has passed; `do` or bring it; `follows`:
 * what the law attaches to what was, or was not, done; `can-follow`: what somebody can attach to it at their discretion; `depends-on-age`: what
 * follows, or can, unless the age of the person keeps it away, which is not known; `yes`, `possible`
 * (at somebody's discretion) and `no`: whether somebody is eligible. `closed`: the way is closed to the person, and what only others need is
 * not listed. Of either: `open`, for want of facts; `contested`, by readings of the law.
 */
export const actions = [
  'closed',
  'advice-first',
  'caution',
  'due',
  'follows',
  'can-follow',
  'depends-on-age',
  'get',
  'replace',
  'instead',
  'do',
  'have',
  'if-asked',
  'open',
  'contested',
  'yes',
  'possible',
  'no',
  'not-needed',
] as const

/** What somebody has to do about a certificate, or about anything else. */
export type Action = (typeof actions)[number]

/** What to do about one country, place, record, or the case. */
export interface HeadlineLine<Version = RulesetVersion> {
  /** `{ country }`, `{ country, place }` where cities certify, a record of a list, or `{}` for the case; `*` stands for any other. */
  readonly subject: SubjectOf<Version> & { readonly place?: string }
  readonly action: Action
  /** The outcomes that it is about; of what is open, those that hang on the fewest facts first. */
  readonly outcomes: readonly OutcomeName<Version>[]
  /** The numbers of certificates in hand: the good ones to `have`, or at hand `if-asked`, those to `replace`, those that may be accepted beside `get`. */
  readonly certificates?: readonly number[]
  /** To `have`, or at hand `if-asked`: the last day on which one is surely good; left out where the version does not tell. */
  readonly until?: string
  /** To `replace`: the rules that ask for a new one; left out where the one in hand is only not acceptable. */
  readonly why?: readonly RuleId<Version>[]
  /** A `caution` for whoever fears a state that is to be approached: the facts by which it was assumed that nobody does. */
  readonly assumed?: readonly string[]
  /** `due`: each outcome with its last day or moment as its parameter has it, where the version has one, the earliest first; `passed`: it lies before the as-of date. */
  readonly due?: readonly { readonly outcome: OutcomeName<Version>; readonly on?: Shown; readonly passed?: true }[]
  /** `not-needed`: the age that changes that, all else staying as it is, and the day on which it is reached. */
  readonly fromAge?: Finding['fromAge']
  /** While it is open, or `depends-on-age`: the paths of facts that it hangs on, and of what cannot be known. */
  readonly missing?: readonly FactPath<Version>[]
  readonly unknown?: readonly UnknownPath<Version>[]
  /** While it is open or contested: what to do with the recommended readings, where they decide; of a disputed `caution`, `no` where it is not so on them. */
  readonly onRecommended?: Action
}

/** What a line says besides its subject. */
export type Answer = Omit<HeadlineLine, 'subject' | 'onRecommended'>
