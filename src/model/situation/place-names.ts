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

/** What a name is the name of, each by the numbers of the cities, in order and each once: a city itself, a part of one, the region of several. */
export type Bearers = Readonly<Record<'city' | 'part' | 'region', readonly number[]>>

const none: number[] = []

/** Of a name that nothing bears; shared, since nearly every name is that of one kind of place alone. */
export const noBearers: Bearers = { city: none, part: none, region: none }

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
  const bearers = new Map<string, Record<PlaceKind, number[]>>()
  const addForm = (form: string, kind: PlaceKind, number: number) => {
    let borne = bearers.get(form)
    if (borne === undefined) {
      borne = { city: none, part: none, region: none }
      bearers.set(form, borne)
    }
    const numbers = borne[kind]
    if (numbers === none) borne[kind] = [number]
    else if (numbers[numbers.length - 1] !== number) numbers.push(number)
  }
  const add = (names: readonly string[], kind: PlaceKind, number: number) => {
    for (const name of names) {
      addForm(foldText(name), kind, number)
      const letters = spelt(spellings, name)
      if (letters !== undefined) addForm(letters, kind, number)
    }
  }
  for (const region of regions) {
    for (const city of region.cities) {
      const number = cities.push(cityIn(region, city)) - 1
      add(region.names, 'region', number)
      add(city.names, 'city', number)
      add(city.parts ?? [], 'part', number)
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
  return { key: city.names.slice(0, 2).map(foldText).join(''), name: { en, zh }, fullName, ...(ownCode !== undefined && { ownCode }) }
}

function spellingsOf(letters: Gazetteer['letters'] = []): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const entry of letters) {
    const [, spelling = '', characters = ''] = /^(\p{Script=Latin}+)(.+)$/u.exec(entry) ?? []
    for (const character of characters) spellings.set(character, foldText(spelling))
  }
  return spellings
}

/** How a name is spelt in letters, folded; nothing where a character of it has no spelling. */
function spelt(spellings: ReadonlyMap<string, string>, name: string): string | undefined {
  let letters = ''
  for (const character of name) {
    const spelling = spellings.get(character)
    if (spelling === undefined) return undefined
    letters += spelling
  }
  return letters
}
