import type { FactDefinition } from '../fact.ts'
import type { Text } from '../text.ts'

/** The names of what an object holds. */
export type Names<Thing> = keyof Thing & string
/** A list of at least one. */
export type NonEmpty<Item> = readonly [Item, ...Item[]]
/** What facts are inferred from. */
export type FactsMap = Readonly<Record<string, FactDefinition>>

/** The names of facts of one type. */
export type FactsOfType<Facts, Type extends string> = {
  [Name in Names<Facts>]: Facts[Name] extends { type: Type } ? Name : never
}[Names<Facts>]

/** The names of the records that rules can be applied to each of. */
export type Each<Facts> = {
  [Name in Names<Facts>]: Facts[Name] extends { type: 'records'; each: infer Singular extends string } ? Singular : never
}[Names<Facts>]

/** The fields of the records with the given singular name. */
export type FieldsOf<Facts, Singular> = {
  [Name in Names<Facts>]: Facts[Name] extends { type: 'records'; each: Singular; fields: infer Fields } ? Fields : never
}[Names<Facts>]

/**
 * A type without the wording of its texts, which nothing hangs on: declarations stay short, and editors quick.
 */
export type WideTexts<Type> = Type extends Text
  ? Text
  : Type extends readonly unknown[]
    ? Type
    : Type extends object
      ? { readonly [Name in keyof Type]: Name extends 'cites' ? readonly string[] : WideTexts<Type[Name]> }
      : Type

/** What measures are inferred from. */
export type MeasureShape = { readonly [operator: string]: unknown }
export type MeasuresMap = Readonly<Record<string, MeasureShape>>
/** The values of each reading. */
export type ValuesMap = Readonly<Record<string, string>>

/** What a name is compared as. An enumeration is the union of its values, in a tuple. */
export type KindOfFact<Fact> = Fact extends { type: 'enum'; values: readonly (infer Value)[] }
  ? ['enum', Value]
  : Fact extends { type: infer Type extends 'boolean' | 'integer' | 'date' | 'time' | 'country' | 'countries' | 'text' }
    ? Type
    : never

/** Which prefixes are in scope of a rule applied to each `Subject`. */
export type Scope<Facts, Subject> = Subject extends 'country'
  ? 'country'
  : Subject extends 'place'
    ? 'place' | 'country'
    : Subject extends string
      ? Subject | (FieldsOf<Facts, Subject> extends { country: { type: 'country' } } ? 'country' : never)
      : never

/** The measures that a rule may name: those without a dot, and those of its subject. */
export type MeasuresInScope<Facts, Measures, Subject> = {
  [Name in Names<Measures>]: Name extends `${infer Prefix}.${string}` ? (Prefix extends Scope<Facts, Subject> ? Name : never) : Name
}[Names<Measures>]
