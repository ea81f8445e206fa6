export type { PartialDate } from './calendar/partial-date.ts'
export type { PlainDate } from './calendar/plain-date.ts'
export type { EvaluateOptions } from './engine/case.ts'
export { decider, type OutcomeStatuses, type Statuses } from './engine/decider.ts'
export type { Status } from './engine/verdicts.ts'
export {
  type ErrorCode,
  InvalidArgumentError,
  InvalidFactsError,
  InvalidRulesetError,
  type Issue,
  isRulesetError,
  NotInForceError,
  RulesetError,
} from './errors.ts'
export type { Country } from './model/country.ts'
export type { Decisive } from './model/decisive.ts'
export type { FactDefinition, FactDefinitions, FactsFor, FieldDefinition, Stay, Unknown } from './model/fact.ts'
export type { StayKind } from './model/stays/stay-kind.ts'
export type { Subject } from './model/subject.ts'
export type { Text } from './model/text.ts'
export type { RulesetVersion } from './model/version.ts'
export type { OutcomeName, ReadingsOf, SubjectOf } from './model/version-names.ts'
