import { quote } from '../../calendar/partial-date.ts'
import type { Complain } from '../input/collect-issues.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { isPlainObject } from '../input/plain-object.ts'
import { nameList, nearestNames, suggest } from '../input/suggest.ts'
import { notGiven } from '../situation/read-entries.ts'

/** What may be written in a place of a version: which property names, and which words of a closed list. */
export type Vocabulary =
  /** Anything: what it has to be is not a matter of words. */
  | 'anything'
  /** Words; `meant` has what others write for some of them. */
  | { readonly words: readonly unknown[]; readonly meant?: Readonly<Record<string, string>> }
  /** An object; `instead` says what to write for a text in its place. */
  | { readonly properties: Entries; readonly instead?: (text: string) => string }
  /** An object of some vocabulary, or anything that is no object. */
  | { readonly object: Vocabulary }
  /** An object with names of the author's choice. */
  | { readonly named: Vocabulary }
  | { readonly list: Vocabulary }
  /** One of several forms, told by the object itself, or what is wrong with all of them. */
  | { readonly form: (value: Readonly<Record<string, unknown>>) => Vocabulary | string }

/** What need not be given. */
export interface Optional {
  readonly optional: Vocabulary
}

/** The properties of an object, each with what may be written in it. */
export type Entries = Readonly<Record<string, Vocabulary | Optional>>

/** Marks what need not be given. */
export function optional(vocabulary: Vocabulary): Optional {
  return { optional: vocabulary }
}

/**
 * Checks that data lacks nothing and uses no word and no property name that means nothing: what is misspelt would otherwise be passed over in silence.
 *
 * @param value - Plain data; what is `undefined` counts as not there.
 * @param path - Where it stands.
 *
 * @example
 * // Complains of `rules[0].whn`: there is no property `whn`: did you mean `when`?
 * checkVocabulary({ whn: 1 }, { properties: { when: 'anything' } }, 'rules[0]', complain)
 */
export function checkVocabulary(value: unknown, vocabulary: Vocabulary, path: string, complain: Complain): void {
  if (value === undefined || vocabulary === 'anything') return
  if ('words' in vocabulary) {
    if (!vocabulary.words.includes(value)) complain(path, noSuchWord(value, vocabulary))
  } else if ('list' in vocabulary) {
    if (!Array.isArray(value)) complain(path, `${describe(value)} is not a list`)
    else for (const [index, entry] of value.entries()) checkVocabulary(entry, vocabulary.list, joinPath(path, index), complain)
  } else if ('object' in vocabulary) {
    if (isPlainObject(value)) checkVocabulary(value, vocabulary.object, path, complain)
  } else if (!isPlainObject(value)) {
    const instead = typeof value === 'string' && 'instead' in vocabulary ? `: write ${vocabulary.instead?.(value)}` : ''
    complain(path, `${describe(value)} is not an object${instead}`)
  } else if ('form' in vocabulary) {
    const form = vocabulary.form(value)
    if (typeof form === 'string') complain(path, form)
    else checkVocabulary(value, form, path, complain)
  } else {
    for (const [name, entry] of Object.entries(value)) {
      const at = joinPath(path, name)
      if ('named' in vocabulary) checkVocabulary(entry, vocabulary.named, at, complain)
      else if (Object.hasOwn(vocabulary.properties, name)) checkVocabulary(entry, inner(vocabulary.properties[name]), at, complain)
      else if (entry !== undefined) complain(at, unknownName('property', name, Object.keys(vocabulary.properties)))
    }
    for (const [name, entry] of Object.entries('named' in vocabulary ? value : vocabulary.properties)) {
      const isOptional = !('named' in vocabulary) && isEntryOptional(entry as Vocabulary | Optional)
      if (!isOptional && value[name] === undefined) complain(joinPath(path, name), notGiven)
    }
  }
}

/** Says that a word is none of those that there are, and which one was probably meant. */
function noSuchWord(value: unknown, { words, meant = {} }: Extract<Vocabulary, { words: unknown }>): string {
  const known = words.map(String)
  const given = typeof value === 'string' ? value : ''
  // Short words are near to each other by chance: `years` is not `days`.
  const word = Object.hasOwn(meant, given) ? meant[given] : suggest(given, known, Math.max(1, Math.floor(given.length / 4)))
  return word === undefined
    ? `${describe(value)} is not one of ${nearestNames(given, known)}`
    : `there is no ${describe(value)} here: did you mean \`${word}\`?`
}

function isEntryOptional(entry: Vocabulary | Optional): entry is Optional {
  return typeof entry === 'object' && 'optional' in entry
}

function inner(entry: Vocabulary | Optional | undefined): Vocabulary {
  return entry === undefined ? 'anything' : isEntryOptional(entry) ? entry.optional : entry
}

/** The properties of a type, each with its vocabulary: the compiler keeps the list complete, and knows which need not be given. */
export type Properties<Type> = { readonly [Name in keyof Type]-?: Record<never, never> extends Pick<Type, Name> ? Optional : Vocabulary }

/**
 * Chooses a form by the one property that tells it.
 *
 * @param what - What such an object is called, such as `a measure`.
 * @param forms - The properties of each form, by the one that tells it.
 * @param common - The properties that every form can have.
 * @param meant - What others write for some of those that tell.
 */
export function formBy(
  what: string,
  forms: Readonly<Record<string, Entries>>,
  common: Entries = {},
  meant: Readonly<Record<string, string>> = {},
): Vocabulary {
  const names = Object.keys(forms)
  return {
    form: (value) => {
      const found = names.filter((name) => value[name] !== undefined)
      if (found.length === 1) return { properties: { ...forms[found[0] as string], ...common } }
      const other = Object.keys(value).find((name) => Object.hasOwn(meant, name) || suggest(name, names) !== undefined)
      const near = other === undefined ? undefined : Object.hasOwn(meant, other) ? meant[other] : suggest(other, names)
      if (found.length === 0 && near !== undefined) return `there is no ${quote(other ?? '')} here: did you mean \`${near}\`?`
      return `${what} has exactly one of ${nameList(names)}: this has ${found.length === 0 ? 'none' : nameList(found)}`
    },
  }
}
