import type { Country } from './country.ts'

/** A city, or whatever else of a country has certificates of its own, by the names that people write. */
export interface City {
  /** First the name for people in English, then the one in Chinese; then all others, such as older spellings. No two cities have the same first two. */
  readonly names: readonly [en: string, zh: string, ...others: string[]]
  /** Names of what lies within, such as districts: they lead to the city. */
  readonly parts?: readonly string[]
}

/** A part of a country that cities lie in, such as a province: named beside a city, it tells which of two is meant. */
export interface Region {
  readonly names: readonly [en: string, zh: string, ...others: string[]]
  /** Given where what lies in it is written with a country code of its own, such as `HK`: within the country it is refused. */
  readonly ownCode?: Country
  readonly cities: readonly City[]
}

/** Words that people write after a name to say what it is the name of. */
export interface PlaceWords {
  readonly city: readonly string[]
  /** After the name of a part of a city, such as `District`. */
  readonly part: readonly string[]
  readonly region: readonly string[]
  /** Names of the country itself, which people write beside a city. */
  readonly country: readonly string[]
}

/** The cities of a country, by name. How names are compared is said at `foldText`. */
export interface Gazetteer {
  readonly words: PlaceWords
  /** Names of cities that alone may as well mean another city, a part of one or a region: alone they are not taken for any. */
  readonly doubtful?: readonly string[]
  /** Other forms of characters, in pairs: the form that people write, and the one that is meant. */
  readonly variants?: string
  /** How characters are spelt in letters, each a spelling and the characters that have it: names in them alone are understood in letters as well. */
  readonly letters?: readonly string[]
  readonly regions: readonly Region[]
}

/** The gazetteers of a version by country; places elsewhere are compared as they are written. */
export type Places = Readonly<Partial<Record<Country, Gazetteer>>>
