import { printable } from '../../calendar/printable.ts'
import type { Evaluation, UnrecognisedPlace } from '../../reasons/evaluation.ts'
import { countryWithin, nameOfCountry, type Words } from '../context.ts'

/** How many of the cities that a name can mean are named. */
const mostNamed = 4

/** Says which places are kept as they are written, and which city may be meant: a sentence for each name. */
export function unrecognisedOf(words: Words, { unrecognisedPlaces }: Pick<Evaluation, 'unrecognisedPlaces'>): readonly string[] {
  return [...new Set(unrecognisedPlaces.map((place) => placeInQuestion(words, place)))]
}

/** Says of one place that it is kept as it is written, and which city may be meant. */
export function placeInQuestion(words: Words, { country, place, meant, cities = [] }: UnrecognisedPlace): string {
  const { phrases, language } = words
  const name = printable(place)
  if (cities.length === 0) return phrases.unrecognised(name, countryWithin(words, country), meant?.[language])
  const named = cities.slice(0, mostNamed).map((city) => city[language])
  return phrases.severalPlaces(name, nameOfCountry(words, country), named.join(phrases.semicolon), cities.length > mostNamed)
}
