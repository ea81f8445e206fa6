import { type Language, languages } from '../calendar/language.ts'

/** A text for people, in every language. */
export type Text = Readonly<Record<Language, string>>

/**
 * Writes a text in every language.
 *
 * @example
 * inEveryLanguage((language) => formatDate(16_542, language)) //=> { en: '17 April 2015', zh: '2015年4月17日' }
 */
export function inEveryLanguage(write: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, write(language)])) as Text
}

/** Whether an object is a text for people. */
export function isText(value: object): value is Text {
  return languages.every((language) => language in value)
}
