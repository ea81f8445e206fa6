import type { QuestionAt } from 'immigration-rulesets'

/** What is said of a fact, of a field of records, or of a part of a stay. */
export type Definition = QuestionAt['definition']

/** A definition of one type. */
export type DefinitionOf<Type extends Definition['type']> = Extract<Definition, { readonly type: Type }>

/** What every field is given, whatever it asks for. */
export interface FieldProps {
  /** Where the value stands in the facts, such as `residences[0].from`. */
  readonly path: string
  /** The value as it stands there; `undefined` where nothing is said. */
  readonly value: unknown
  /** Takes another value, also one that cannot be understood: it is kept as it was typed. */
  readonly onValue: (value: unknown) => void
}

/** The id of the input of a path. */
export function idOf(path: string): string {
  return `at-${path}`
}

/** The id of what is written below the input of a path. */
export function noteOf(path: string): string {
  return `note-${path}`
}

/** A value as text, whatever a file may hold: what is no single value, and may not even be able to become a text, is written as JSON. */
export function shownAs(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What an input shows of a value: texts and numbers as they are, and nothing of what is not known. */
export function shownText(value: unknown): string {
  return (typeof value === 'string' && value !== 'unknown') || typeof value === 'number' ? String(value) : ''
}
