import type { WorkingCalendarName } from '../calendar/working-calendars.ts'
import type { Scope } from './authoring/typed-names.ts'
import type { Country } from './country.ts'
import type { StayField } from './stays/stay-fields.ts'
import type { anyOther } from './subject.ts'
import type { Ruleset } from './version.ts'

// What results, options and questions can name, as unions of the version at hand: inferred from it like the facts that callers give. Of
// several versions it is what any of them has; of one that is not known at compile time, any text.

/** The outcomes that a version can find. */
export type OutcomeName<Version> = Version extends { readonly outcomes: infer Outcomes } ? keyof Outcomes & string : never

/** The ids of its rules. */
export type RuleId<Version> = Version extends { readonly rules: readonly { readonly id: infer Id extends string }[] } ? Id : never

/** The points that it leaves open. */
export type ReadingName<Version> = Version extends { readonly readings: infer Readings } ? keyof Readings & string : never

/** The values of one of those points. */
export type ReadingValueOf<Version, Name> = Version extends { readonly readings: infer Readings }
  ? Name extends keyof Readings
    ? Readings[Name] extends { readonly values: infer Values }
      ? keyof Values & string
      : never
    : never
  : never

/** A value for some of those points, by name. */
export type ReadingsOf<Version> = Named<ReadingName<Version>, { [Name in ReadingName<Version>]: ReadingValueOf<Version, Name> }>

/** The same of several rulesets, by their ids. */
export type ReadingsIn<Given extends Ruleset> = Named<
  Given['id'],
  { [Id in Given['id']]: ReadingsOf<Extract<Given, { readonly id: Id }>['versions'][number]> }
>

/** What its rules tell beside an outcome; any text of a version that does not say what that is called. */
export type ParameterName<Version> = Version extends { readonly parameters?: infer Parameters | undefined }
  ? keyof Parameters & string
  : string

/** What its rules are applied to each of, and its country or place. */
export type SubjectName<Version> = Version extends {
  readonly facts: infer Facts
  readonly rules: readonly { readonly forEach?: infer Each }[]
}
  ? Scope<Facts, Each>
  : never

/** What a finding of it is about: `{}` for the case itself; a record is told by its number in its list, from 0. */
export type SubjectOf<Version> = Named<
  SubjectName<Version>,
  {
    [Name in SubjectName<Version>]: string extends Name
      ? string | number
      : Name extends 'country'
        ? Country | typeof anyOther
        : Name extends 'place'
          ? string
          : number | typeof anyOther
  }
>

/** The path of a fact, or of a part of a stay or record: `birthDate`, `residences[1].to`; `residences[].kind` of every stay. */
export type FactPath<Version> = Version extends { readonly facts: infer Facts }
  ? keyof Facts & string extends infer Name
    ? Name extends keyof Facts & string
      ? Name | PartPath<Name, Facts[Name]>
      : never
    : never
  : never

type PartPath<Name extends string, Fact> = Fact extends { readonly type: 'stays' }
  ? `${Name}[${number}].${StayField}` | `${Name}[].kind`
  : Fact extends { readonly type: 'records'; readonly fields: infer Fields }
    ? `${Name}[${number}].${keyof Fields & string}`
    : never

/** The path of what cannot be known: of a fact, or the working days of a country that have not been announced. */
export type UnknownPath<Version> = FactPath<Version> | `workingDays.${WorkingCalendarName}`

/** Some of what has these names; whatever it is called, where the names are not known at compile time. */
export type Named<Name extends string, Values extends { readonly [Key in Name]: unknown }> = string extends Name
  ? Readonly<Record<string, Values[Name]>>
  : { readonly [Key in Name]?: Values[Key] }
