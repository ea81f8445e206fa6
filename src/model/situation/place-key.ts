import type { Language } from '../../calendar/language.ts'
import type { Gazetteer, Places } from '../gazetteer.ts'
import { findPlace } from './find-place.ts'
import { foldText } from './fold-text.ts'
import type { FoundCity } from './place-names.ts'

/**
 * Gives the form in which a place is compared: that of its city, where the version knows the cities of its country and the text names one; else
 * the text, folded.
 *
 * @example
 * placeKey({ CN: placesOfChina }, 'CN', '海淀') === placeKey({ CN: placesOfChina }, 'CN', 'Peking') //=> true
 */
export function placeKey(places: Places | undefined, country: string, text: string): string {
  return cityIn(places, country, text)?.key ?? foldText(text)
}

/**
 * Gives the form in which a constant is compared with places of any country: that of the city that it names; else the text, folded.
 *
 * @returns Nothing where it can be one of several cities.
 */
export function constantPlaceKey(places: Places | undefined, text: string): string | undefined {
  const cities = citiesNamed(places, text)
  return cities.length > 1 ? undefined : (cities[0]?.key ?? foldText(text))
}

/** Whether a text can name several cities of a country: then which of them is not known. */
export function isAmbiguous(places: Places | undefined, country: string, text: string): boolean {
  const gazetteer = gazetteerOf(places, country)
  const found = gazetteer && findPlace(gazetteer, text)
  return found !== undefined && !('city' in found) && found.among.length > 1
}

/** The city that a text names in a country. */
export function cityIn(places: Places | undefined, country: string, text: string): FoundCity | undefined {
  const gazetteer = gazetteerOf(places, country)
  const found = gazetteer && findPlace(gazetteer, text)
  return found !== undefined && 'city' in found ? found.city : undefined
}

const ownCode = {
  en: (city: string, own: string, country: string) => `${city} has a code of its own: write the country ${own} in place of ${country}`,
  zh: (city: string, own: string, country: string) => `${city} 另有代码：国家请写 ${own}，不写 ${country}`,
}

/** Says what to write where a text names what has a code of its own, told as a place of a country. */
export function ownCodeFault(places: Places | undefined, country: string, text: string, language: Language): string | undefined {
  const city = cityIn(places, country, text)
  if (city?.ownCode === undefined) return undefined
  return ownCode[language](`\`${city.name[language]}\``, `\`${city.ownCode}\``, `\`${country}\``)
}

/** The city that a text names whatever its country; nothing where that can be several. */
export function cityAnywhere(places: Places | undefined, text: string): FoundCity | undefined {
  const cities = citiesNamed(places, text)
  return cities.length === 1 ? cities[0] : undefined
}

/** The gazetteer of a country, where the version has one. */
export function gazetteerOf(places: Places | undefined, country: string): Gazetteer | undefined {
  return places !== undefined && Object.hasOwn(places, country) ? places[country as keyof Places] : undefined
}

function citiesNamed(places: Places | undefined, text: string): readonly FoundCity[] {
  const found = Object.values(places ?? {}).map((gazetteer) => findPlace(gazetteer, text))
  return found.flatMap((one) => ('city' in one ? [one.city] : one.among))
}
