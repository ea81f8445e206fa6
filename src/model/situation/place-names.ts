import type { Country } from '../country.ts'
import type { City, Gazetteer, Region } from '../gazetteer.ts'
import type { Text } from '../text.ts'
import { foldText } from './fold-text.ts'

/** A city as it is found. */
export interface FoundCity {
  /** What it is compared by: no other city has it, and no other text folds to it. */
  readonly key: string
  readonly name: Text
  /** The name with the region that it lies in, by which it is told from another of the same name. */
  readonly fullName: Text
  /** The code that is written in place of that of the country. */
  readonly ownCode?: Country
}

/** What a name is the name of, each by the number of the city: a city itself, a part of one, the region of several. */
export type Bearers = Readonly<Record<'city' | 'part' | 'region', ReadonlySet<number>>>

/** Of a name that nothing bears; shared, since nearly every name is that of one kind of place alone. */
export const noBearers = { city: new Set<number>(), part: new Set<number>(), region: new Set<number>() } as const satisfies Bearers

/** What a word after a name says that it is the name of. */
export type PlaceKind = keyof Bearers

/** A gazetteer made ready for finding: every text in it folded. */
export interface PlaceNames {
  readonly cities: readonly FoundCity[]
  readonly bearers: ReadonlyMap<string, Bearers>
  readonly kinds: ReadonlyMap<string, PlaceKind>
  readonly countries: ReadonlySet<string>
  readonly doubtful: ReadonlySet<string>
  readonly variants: ReadonlyMap<string, string>
  /** How many characters the longest name or word has. */
  readonly longest: number
  /** The texts that were looked for, so that each is understood once. */
  readonly found: Map<string, FoundPlace>
}

/** Which city a text names; or the several that it may, none where it names none that is known. */
export type FoundPlace = { readonly city: FoundCity } | { readonly among: readonly FoundCity[] }

const prepared = new WeakMap<Gazetteer, PlaceNames>()

/** Makes a gazetteer ready, once for each: a version is frozen when it is used. */
export function placeNamesOf(gazetteer: Gazetteer): PlaceNames {
  return prepared.get(gazetteer) ?? prepareAnew(gazetteer)
}

/** Makes a gazetteer ready that may have changed, as one that is checked may have. */
export function prepareAnew(gazetteer: Gazetteer): PlaceNames {
  const made = prepare(gazetteer)
  prepared.set(gazetteer, made)
  return made
}

function prepare({ words, doubtful = [], variants = '', letters, regions }: Gazetteer): PlaceNames {
  const spellings = spellingsOf(letters)
  const cities: FoundCity[] = []
  const bearers = new Map<string, Record<PlaceKind, Set<number>>>()
  const formsOf = (names: readonly string[]) => names.flatMap((name) => [foldText(name), ...spelt(spellings, name)])
  const add = (forms: readonly string[], kind: PlaceKind, number: number) => {
    for (const form of forms) {
      const borne = bearers.get(form)
      if (borne === undefined) bearers.set(form, { ...noBearers, [kind]: new Set([number]) })
      else if (borne[kind] === noBearers[kind]) borne[kind] = new Set([number])
      else borne[kind].add(number)
    }
  }
  for (const region of regions) {
    const ofRegion = formsOf(region.names)
    for (const city of region.cities) {
      const number = cities.push(cityIn(region, city)) - 1
      add(ofRegion, 'region', number)
      add(formsOf(city.names), 'city', number)
      add(formsOf(city.parts ?? []), 'part', number)
    }
  }
  const kinds = (['region', 'part', 'city'] as const).flatMap((kind) => words[kind].map((word) => [foldText(word), kind] as const))
  const characters = [...variants]
  return {
    cities,
    bearers,
    kinds: new Map(kinds),
    countries: new Set(words.country.map(foldText)),
    doubtful: new Set(doubtful.map(foldText)),
    variants: new Map(characters.flatMap((form, index) => (index % 2 === 0 ? [[form, characters[index + 1] ?? form]] : []))),
    longest: Math.max(...[...bearers.keys(), ...kinds.map(([word]) => word), ...words.country.map(foldText)].map(({ length }) => length)),
    found: new Map(),
  }
}

function cityIn({ names: [regionEn, regionZh], cities, ownCode }: Region, city: City): FoundCity {
  const isAlone = cities.length === 1
  const [en, zh] = city.names
  const fullName = { en: isAlone ? en : `${en}, ${regionEn}`, zh: isAlone ? zh : `${regionZh}${zh}` }
  return { key: foldText(`${en} ${zh}`), name: { en, zh }, fullName, ...(ownCode !== undefined && { ownCode }) }
}

function spellingsOf(letters: Gazetteer['letters'] = []): ReadonlyMap<string, string> {
  const entries = letters.map((entry) => /^(\p{Script=Latin}+)(.+)$/u.exec(entry) ?? [])
  return new Map(entries.flatMap(([, spelling = '', characters = '']) => [...characters].map((one) => [one, spelling] as const)))
}

function spelt(spellings: ReadonlyMap<string, string>, name: string): readonly string[] {
  const parts = [...name].map((character) => spellings.get(character))
  return parts.includes(undefined) ? [] : [foldText(parts.join(''))]
}
