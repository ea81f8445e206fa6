import type { SharedCondition } from '../condition.ts'
import type { LabelledMeasure } from '../measure.ts'
import type { Outcome } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { ParameterDefinition } from '../role.ts'
import type { Rule } from '../rule.ts'
import type { RulesetVersion } from '../version.ts'
import type { FactsMap, MeasuresMap, ValuesMap } from './typed-names.ts'

/** What the compiler knows of the terms of a version: all that rules can name. */
export interface KnownTerms {
  readonly facts: FactsMap
  readonly measures: MeasuresMap
  /** The values of each reading. */
  readonly readings: ValuesMap
  readonly citations: string
  readonly conditions: string
}

/** What the compiler knows of a version: what an amendment of it may name. */
export interface Known extends KnownTerms {
  readonly outcomes: string
  readonly rules: string
  /** What its rules tell beside an outcome. */
  readonly parameters: string
  /** What its rules are applied to each of. */
  readonly subjects: string
}

declare const known: unique symbol

/** Carries what the compiler knows of a value beside it; nothing is there when the program runs. */
export interface Knowing<What> {
  readonly [known]?: What
}

/** A version whose names are known at compile time, so that amendments of it and callers' facts are checked too. */
export type DefinedVersion<What extends Known> = Knowing<What> &
  Omit<RulesetVersion, 'facts' | 'measures' | 'readings' | 'conditions' | 'outcomes' | 'parameters' | 'rules'> & {
    readonly facts: What['facts']
    readonly measures: { readonly [Name in keyof What['measures']]: LabelledMeasure }
    readonly readings: { readonly [Name in keyof What['readings']]: Reading<What['readings'][Name]> }
    readonly conditions: { readonly [Name in What['conditions']]: SharedCondition }
    readonly outcomes: { readonly [Name in What['outcomes']]: Outcome }
    readonly parameters?: { readonly [Name in What['parameters']]?: ParameterDefinition }
    readonly rules: readonly (Rule & { readonly id: What['rules']; readonly forEach?: What['subjects'] })[]
  }
