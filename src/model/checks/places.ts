import type { Gazetteer } from '../gazetteer.ts'
import type { Complain } from '../input/collect-issues.ts'
import { describe } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { foldText } from '../situation/fold-text.ts'
import { placeNamesOf, prepareAnew } from '../situation/place-names.ts'
import { countryFault, maxTextLength } from '../situation/scalar-fault.ts'
import type { RulesetVersion } from '../version.ts'

/** The most names that a gazetteer may have: work stays bounded on hostile input. */
const maxNames = 20_000

/** Checks that the gazetteers of a version name places of countries, and tell every city from every other. */
export function checkPlaces({ places = {} }: RulesetVersion, complain: Complain): void {
  for (const [country, gazetteer] of Object.entries(places)) {
    const path = joinPath('places', country)
    const fault = countryFault(country)
    if (fault !== undefined) complain(path, fault)
    gazetteer.regions.forEach(({ ownCode }, index) => {
      const codeFault =
        ownCode === undefined
          ? undefined
          : (countryFault(ownCode) ?? (ownCode === country ? `\`${ownCode}\` is the code of the country itself: leave it out` : undefined))
      if (codeFault !== undefined) complain(`${joinPath(`${path}.regions`, index)}.ownCode`, codeFault)
    })
    if (checkTexts(gazetteer, path, complain)) checkCities(gazetteer, path, complain)
  }
}

/** Checks every name alone. */
function checkTexts({ words, doubtful = [], variants = '', letters = [], regions }: Gazetteer, path: string, complain: Complain): boolean {
  let sound = true
  let count = 0
  const refuse = (at: string, message: string) => {
    sound = false
    complain(at, message)
  }
  const check = (names: readonly string[], at: string) => {
    count += names.length
    names.forEach((name, index) => {
      if (name.length > maxTextLength || !/[\p{L}\p{N}]/u.test(name))
        refuse(joinPath(at, index), `${describe(name)} is not a name of 1 to ${maxTextLength} characters`)
    })
  }
  for (const [kind, list] of Object.entries(words)) check(list, joinPath(`${path}.words`, kind))
  check(doubtful, `${path}.doubtful`)
  if ([...variants].length % 2 !== 0)
    refuse(`${path}.variants`, 'characters come in pairs: the form that people write, and the one that is meant')
  letters.forEach((entry, index) => {
    if (!/^\p{Script=Latin}+\P{Script=Latin}+$/u.test(entry))
      refuse(
        joinPath(`${path}.letters`, index),
        `${describe(entry)} is not a spelling in letters and the characters that have it, such as \`dian淀\``,
      )
  })
  if (!regions.some(({ cities }) => cities.length > 0)) refuse(`${path}.regions`, 'there is no city: leave the country out')
  regions.forEach((region, index) => {
    const at = joinPath(`${path}.regions`, index)
    for (const [own, where] of [
      [region, at],
      ...region.cities.map((city, number) => [city, joinPath(`${at}.cities`, number)] as const),
    ] as const) {
      if (own.names.length < 2) refuse(`${where}.names`, 'give the name in English, then the one in Chinese')
      check(own.names, `${where}.names`)
      if ('parts' in own) check(own.parts ?? [], `${where}.parts`)
    }
  })
  if (count > maxNames) refuse(path, `${count} names are too many: at most ${maxNames} are read`)
  return sound
}

/** Checks that each city is told from every other: a name that two of them have is declared. */
function checkCities(gazetteer: Gazetteer, path: string, complain: Complain): void {
  const { cities, bearers, doubtful } = Object.isFrozen(gazetteer) ? placeNamesOf(gazetteer) : prepareAnew(gazetteer)
  const keys = new Set<string>()
  for (const { key, name } of cities) {
    if (keys.has(key)) complain(`${path}.regions`, `two cities are called \`${name.en}\` and \`${name.zh}\`, which nothing tells apart`)
    keys.add(key)
  }
  for (const [form, { city }] of bearers) {
    if (city.length > 1 && !doubtful.has(form))
      complain(`${path}.doubtful`, `\`${form}\` is the name of ${city.length} cities: list it here`)
  }
  gazetteer.doubtful?.forEach((name, index) => {
    if (!bearers.get(foldText(name))?.city.length) complain(joinPath(`${path}.doubtful`, index), `no city is called \`${name}\``)
  })
}
