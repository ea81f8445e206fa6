export { type Checklist, type ChecklistGroup, type ChecklistItem, checklist } from './analysis/checklist/checklist.ts'
export {
  type ChecklistFormat,
  checklistSheet,
  type PersonChecklist,
  type RenderChecklistOptions,
  renderChecklist,
  renderFamilyChecklist,
} from './analysis/checklist/render-checklist.ts'
export type { Sheet, SheetBlock, SheetItem, SheetLine, SheetMark, SheetSection } from './analysis/checklist/sheet.ts'
export type { Language } from './calendar/language.ts'
export { type PartialDate, parsePartialDate } from './calendar/partial-date.ts'
export type { PlainDate } from './calendar/plain-date.ts'
export type { EvaluateOptions } from './engine/case.ts'
export { decider, type OutcomeStatuses, type Statuses } from './engine/decider.ts'
export {
  type ErrorCode,
  IncompleteFactsError,
  InvalidArgumentError,
  InvalidFactsError,
  InvalidJsonError,
  InvalidRulesetError,
  type Issue,
  isRulesetError,
  NotInForceError,
  RulesetError,
  UnknownVersionError,
} from './errors.ts'
export type { Citation, Reliability } from './model/citation.ts'
export { type Country, countries, isCountry } from './model/country.ts'
export type { Decisive } from './model/decisive.ts'
export { digestOf, meaningOf } from './model/digest.ts'
export type { Evaluable } from './model/evaluable.ts'
export type { FactDefinition, FactDefinitions, FactsFor, FieldDefinition, Stay, Unknown } from './model/fact.ts'
export type { Modality, Outcome, OutcomeKind } from './model/outcome.ts'
export { type PickedFacts, pickFacts } from './model/situation/client-file.ts'
export { type Person, type PersonRole, personsOf } from './model/situation/family.ts'
export type { StayKind } from './model/stays/stay-kind.ts'
export type { Subject } from './model/subject.ts'
export type { Text } from './model/text.ts'
export { type Ruleset, type RulesetVersion, versionName } from './model/version.ts'
export type { FactPath, OutcomeName, ParameterName, ReadingsOf, RuleId, SubjectOf } from './model/version-names.ts'
export { evaluate } from './reasons/evaluate.ts'
export type {
  CityToCertify,
  Evaluation,
  Finding,
  Horizon,
  Nearness,
  OnRecommended,
  Question,
  ReadingResult,
  Shown,
  Status,
  UnrecognisedPlace,
} from './reasons/evaluation.ts'
export { type Answer, type ConditionTrace, type Explanation, explain, type RuleTrace } from './reasons/explain.ts'
export { headlineOf } from './reasons/headline/headline-of.ts'
export type { Action, HeadlineLine } from './reasons/headline/line.ts'
export { type Interview, type InterviewOptions, type InterviewState, interview } from './reasons/interview/interview.ts'
export type { Answered } from './reasons/interview/take-answer.ts'
export { nextQuestionAfter } from './reasons/questions/next-question-after.ts'
export { type QuestionAt, questionAt } from './reasons/questions/question-at.ts'
export type { FindingInWords } from './text/answer/finding-in-words.ts'
export type { HeadlineInWords } from './text/answer/headline.ts'
export type { ReadingBranch, ReadingTree } from './text/answer/reading-tree.ts'
export type { AnswerOptions, RenderOptions } from './text/context.ts'
export { countryName } from './text/country-names.ts'
export { formatDate } from './text/format-date.ts'
export { type InWords, inWords } from './text/in-words.ts'
export { renderEvaluation } from './text/render-evaluation.ts'
export { renderExplanation } from './text/render-explanation.ts'
export type { SourceEntry } from './text/sources.ts'
export type { ConditionInWords, RuleInWords } from './text/trace-in-words.ts'
export { horizonIn, supersededOn, type VersionDates, versionInForce, versionNamed } from './versions/in-force.ts'
