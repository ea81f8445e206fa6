import type { FactDefinition, FieldDefinition } from '../../model/fact.ts'
import { afterPrefix, fieldsOf, prefixOf } from '../../model/kind.ts'
import type { Subject } from '../../model/subject.ts'
import type { Text } from '../../model/text.ts'
import { writtenOut } from '../../model/written-out.ts'
import { countryWithin, nameOfPlace, type Words } from '../context.ts'

/** A fact, or a field of a record, by its name in conditions; nothing for any other name. */
export function definitionOf({ version }: Words, name: string): FactDefinition | FieldDefinition | undefined {
  return own(version.facts, name) ?? own(fieldsOf(version, prefixOf(name)) ?? {}, afterPrefix(name))
}

/**
 * Writes a label of a version, the country or place that the rule is applied to in its stead.
 *
 * @example
 * labelInWords(words, { en: 'time in {country}', zh: '在{country}的时间' }, { country: 'JP' }) //=> 'time in Japan'
 */
export function labelInWords(words: Words, label: Text, subject: Subject): string {
  const { phrases, language } = words
  const country = subject.country === undefined ? phrases.thatCountry : countryWithin(words, String(subject.country))
  const place = subject.place === undefined ? phrases.thatPlace : nameOfPlace(words, subject)
  const withCountry = (name: string) => label[language].replaceAll('{country}', () => name)
  // What it is compared with may be the country itself: `Canada is Canada` tells nothing.
  const isSelf = withCountry(country).includes(phrases.is(country, country))
  return (isSelf ? withCountry(phrases.thatCountry) : withCountry(country)).replaceAll('{place}', () => place)
}

/** The most comparisons of a condition without a label that are written out wherever it is named: nobody reads more in a line. */
export const mostInLine = 200

/**
 * What a shared condition is called: by its label, or by its id where it has none and is too long to be written out wherever it is named.
 *
 * @returns Nothing for what is written out where it is named.
 */
export function labelOfShared({ version }: Pick<Words, 'version'>, name: string): Text | undefined {
  const shared = own(version.conditions, name)
  if (shared === undefined || shared.label !== undefined) return shared?.label
  return writtenOut(version, shared) > mostInLine ? { en: name, zh: name } : undefined
}

/** What a fact or field is called within a sentence; nothing where it has no label. */
export function nounFor(words: Words, name: string): string | undefined {
  return definitionOf(words, name)?.label?.[words.language]
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
