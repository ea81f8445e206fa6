import type { Citations } from '../citation.ts'
import type { FactDefinition } from '../fact.ts'
import type { Outcome, Outcomes } from '../outcome.ts'
import type { Scope } from '../scope.ts'
import type { Text } from '../text.ts'
import type { NotModelled } from '../version.ts'
import type { VersionHead } from './define-version.ts'
import type { Known } from './defined-version.ts'
import type { Labels } from './labels.ts'
import type { ConditionOf, SharedConditionOf } from './typed-condition.ts'
import type { TypedMeasure } from './typed-measure.ts'
import type { FactsMap, MeasureShape, MeasuresMap, Names, NonEmpty } from './typed-names.ts'
import type { ReadingShape, ReadingsMap, TypedReading, TypedRule, TypedRuleChange, ValuesOf } from './typed-rule.ts'

/** No entries. */
export type Nothing = Readonly<Record<never, never>>

/** What an amendment says of itself: since when it is law, and how it was written down. */
export interface AmendmentHead extends Omit<VersionHead, 'ruleset' | 'dateRounding' | 'notModelled'> {
  /** As before where it is not given. */
  readonly dateRounding?: VersionHead['dateRounding']
}

/** What is given of a reading that changes; its other parts stay. */
export type ReadingChanges = Readonly<Record<string, Partial<ReadingShape>>>

/** What the compiler knows of a version after an amendment. */
export interface After<
  Before extends Known,
  AddedFacts extends FactsMap,
  ReplacedFacts extends FactsMap,
  RepealedFacts extends string,
  AddedMeasures extends MeasuresMap,
  ReplacedMeasures extends MeasuresMap,
  RepealedMeasures extends string,
  AddedReadings extends ReadingsMap,
  ChangedReadings extends ReadingChanges,
  RepealedReadings extends string,
  AddedConditions extends Readonly<Record<string, unknown>>,
  RepealedConditions extends string,
  AddedOutcomes extends Outcomes,
  RepealedOutcomes extends string,
  Sources extends Citations,
  AddedRules extends string,
  RepealedRules extends string,
  AddedParameters extends string,
  AddedSubjects extends string,
> extends Known {
  readonly facts: Merged<FactDefinition, Before['facts'], RepealedFacts, ReplacedFacts, AddedFacts>
  readonly measures: Merged<MeasureShape, Before['measures'], RepealedMeasures, ReplacedMeasures, AddedMeasures>
  readonly readings: Merged<string, Before['readings'], RepealedReadings, ChangedValues<ChangedReadings>, ValuesOf<AddedReadings>>
  readonly citations: Before['citations'] | (keyof Sources & string)
  readonly conditions: Exclude<Before['conditions'], RepealedConditions> | (keyof AddedConditions & string)
  readonly outcomes: Exclude<Before['outcomes'], RepealedOutcomes> | (keyof AddedOutcomes & string)
  readonly rules: Exclude<Before['rules'], RepealedRules> | AddedRules
  readonly parameters: Before['parameters'] | AddedParameters
  readonly subjects: Before['subjects'] | AddedSubjects
}

/** The names after an amendment themselves, not how they came about: declarations stay as short as those of a version written whole. */
export type Resolved<What extends Known> = {
  readonly [Part in keyof What]: What[Part] extends string ? What[Part] : { readonly [Name in keyof What[Part]]: What[Part][Name] }
} extends infer Result extends Known
  ? Result
  : never

type Merged<Entry, Before, Gone, Replaced, Added> = {
  readonly [Name in Exclude<keyof Before, Gone> | keyof Added]: Of<
    Entry,
    Name extends keyof Added ? Added[Name] : Name extends keyof Replaced ? Replaced[Name] : Name extends keyof Before ? Before[Name] : never
  >
}

type Of<Entry, Type> = Type extends Entry ? Type : never

/** The values of the readings that change them. */
type ChangedValues<Changes> = {
  readonly [Name in keyof Changes as Changes[Name] extends { values: unknown } ? Name : never]: Changes[Name] extends {
    values: infer Values
  }
    ? Names<Values>
    : never
}

/** An amendment as authors write it. */
export interface Amendment<
  Before extends Known,
  AddedFacts extends FactsMap,
  ReplacedFacts extends FactsMap,
  RepealedFacts extends string,
  AddedMeasures extends MeasuresMap,
  ReplacedMeasures extends MeasuresMap,
  RepealedMeasures extends string,
  AddedReadings extends ReadingsMap,
  ChangedReadings extends ReadingChanges,
  RepealedReadings extends string,
  AddedConditions extends Readonly<Record<string, unknown>>,
  RepealedConditions extends string,
  AddedOutcomes extends Outcomes,
  RepealedOutcomes extends string,
  Sources extends Citations,
  AddedRules extends string,
  RepealedRules extends string,
  AddedParameters extends string,
  AddedSubjects extends string,
  What extends Known = After<
    Before,
    NoInfer<AddedFacts>,
    NoInfer<ReplacedFacts>,
    NoInfer<RepealedFacts>,
    NoInfer<AddedMeasures>,
    NoInfer<ReplacedMeasures>,
    NoInfer<RepealedMeasures>,
    NoInfer<AddedReadings>,
    NoInfer<ChangedReadings>,
    NoInfer<RepealedReadings>,
    NoInfer<AddedConditions>,
    NoInfer<RepealedConditions>,
    NoInfer<AddedOutcomes>,
    NoInfer<RepealedOutcomes>,
    NoInfer<Sources>,
    NoInfer<AddedRules>,
    NoInfer<RepealedRules>,
    NoInfer<AddedParameters>,
    NoInfer<AddedSubjects>
  >,
> extends AmendmentHead {
  /** The sources that may be cited besides those that the version before cites; those that something does cite are kept. */
  readonly citations?: Sources
  /** What people call the measures and conditions that are new. */
  readonly labels?: Labels
  /** For whom it is now; as before where it is not given. */
  readonly scope?: Scope<ConditionOf<What['facts'], What['measures'], What['readings'], What['conditions'], undefined>>
  /** What is law no longer. */
  readonly repeal?: {
    readonly facts?: readonly (RepealedFacts & Names<Before['facts']>)[]
    readonly measures?: readonly (RepealedMeasures & Names<Before['measures']>)[]
    readonly readings?: readonly (RepealedReadings & Names<Before['readings']>)[]
    readonly conditions?: readonly (RepealedConditions & Before['conditions'])[]
    readonly outcomes?: readonly (RepealedOutcomes & Before['outcomes'])[]
    readonly rules?: readonly (RepealedRules & Before['rules'])[]
    /** Clauses that are no longer left out. */
    readonly notModelled?: readonly string[]
  }
  /**
   * What changes of something of the same id. Of a rule, a reading or an outcome what is not given stays, and `null` takes a part away;
   * a fact, measure or condition is given whole.
   */
  readonly replace?: {
    readonly facts?: ReplacedFacts & FactsAfter<ReplacedFacts, What> & Only<ReplacedFacts, keyof Before['facts']>
    readonly measures?: ReplacedMeasures & MeasuresAfter<ReplacedMeasures, What> & Only<ReplacedMeasures, keyof Before['measures']>
    /** What changes of a reading; its values are given all together. */
    readonly readings?: ChangedReadings & ReadingsAfter<ChangedReadings, What> & Only<ChangedReadings, keyof Before['readings']>
    readonly conditions?: { readonly [Name in Before['conditions']]?: ConditionAfter<What> }
    /** What changes of an outcome. */
    readonly outcomes?: { readonly [Name in Before['outcomes']]?: OutcomeChange }
    /** What changes of a rule; its exception (`unless`) stays unless it is spoken of. */
    readonly rules?: readonly RuleChangeAfter<What, Before['rules'], AddedParameters, AddedSubjects>[]
  }
  /** What is new. */
  readonly add?: {
    readonly facts?: AddedFacts & FactsAfter<AddedFacts, What> & Free<Before['facts'], RepealedFacts>
    /** After which other fact a new one is asked; after all of them where it is not said. */
    readonly askedAfter?: { readonly [Name in keyof AddedFacts]?: Names<What['facts']> }
    readonly measures?: AddedMeasures & MeasuresAfter<AddedMeasures, What> & Free<Before['measures'], RepealedMeasures>
    readonly readings?: AddedReadings & { readonly [Name in keyof AddedReadings]: TypedReading<AddedReadings[Name], What['citations']> }
    readonly conditions?: AddedConditions & { readonly [Name in keyof AddedConditions]: ConditionAfter<What> }
    readonly outcomes?: AddedOutcomes
    /** Rules, after one that is there and stays, or before all of them. */
    readonly rules?: readonly {
      readonly after: Exclude<Before['rules'], RepealedRules> | 'the beginning'
      readonly rules: NonEmpty<RuleAfter<What, AddedRules, AddedParameters, AddedSubjects>>
    }[]
    readonly notModelled?: readonly NotModelled[]
  }
}

/** A rule of the version that an amendment makes. */
type RuleAfter<What extends Known, Id, Parameter extends string, Subject> = TypedRule<
  What['facts'],
  What['measures'],
  What['readings'],
  What['citations'],
  What['outcomes'],
  What['conditions'],
  Id,
  Parameter,
  Subject
>

/** What changes of a rule of the version before. */
type RuleChangeAfter<What extends Known, Id, Parameter extends string, Subject> = TypedRuleChange<
  What['facts'],
  What['measures'],
  What['readings'],
  What['citations'],
  What['outcomes'],
  What['conditions'],
  Id,
  Parameter,
  Subject
>

/** What changes of an outcome; what it need not have can be taken away. */
type OutcomeChange = {
  readonly [Part in keyof Outcome]?: Outcome[Part] | (Record<never, never> extends Pick<Outcome, Part> ? null : never)
}

type FactsAfter<Facts, What extends Known> = { readonly [Name in keyof Facts]: { readonly cites?: readonly What['citations'][] } }

type MeasuresAfter<Measures, What extends Known> = {
  readonly [Name in keyof Measures]: TypedMeasure<What['facts'], keyof What['measures'], Measures[Name]>
}

type ReadingsAfter<Changes, What extends Known> = {
  readonly [Name in keyof Changes]: Changes[Name] extends { values: unknown }
    ? Partial<TypedReading<Changes[Name], What['citations']>>
    : { readonly title?: Text; readonly recommended?: What['readings'][Name & keyof What['readings']]; readonly because?: Text }
}

type ConditionAfter<What extends Known> = SharedConditionOf<What['facts'], What['measures'], What['readings'], What['conditions']>

/** Refuses to add what is there already. */
type Free<Before, Gone> = { readonly [Name in Exclude<keyof Before, Gone>]?: never }

/** Refuses names that are not there. */
type Only<Map, Names> = { readonly [Name in Exclude<keyof Map, Names>]: never }
