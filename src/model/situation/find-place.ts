import type { Gazetteer } from '../gazetteer.ts'
import { foldText } from './fold-text.ts'
import { type Bearers, type FoundPlace, noBearers, type PlaceKind, type PlaceNames, placeNamesOf } from './place-names.ts'

/** A name in a text, and what the word after it says that it is the name of. */
interface NameInText {
  readonly form: string
  readonly kind?: PlaceKind
}

/** How many texts are remembered for a gazetteer. */
const maxRemembered = 4_000

/** The words of a piece of a text, in order. */
type Cut = readonly string[]

/** The most characters in which names are looked for: work stays bounded on hostile input. */
const maxLength = 200

/** The most ways to cut a text into words that are tried. */
const maxCuts = 16

const none: FoundPlace = { among: [] }

/**
 * Finds the city that a text names, however it is spelt: by a name of its own, or by that of a part of it, with or without the region and
 * the country, in any order.
 *
 * Every word has to be understood, and all have to fit one city: what is left is not guessed. A city goes before what has the same name
 * elsewhere, unless the gazetteer says that its name alone leaves doubt.
 *
 * @example
 * findPlace(placesOfChina, 'Chaoyang District, Beijing') //=> { city: { key: 'beijing北京', … } }
 * findPlace(placesOfChina, 'Chaoyang') //=> { among: [{ key: 'beijing北京', … }, { key: 'chaoyang朝阳', … }, …] }
 */
export function findPlace(gazetteer: Gazetteer, text: string): FoundPlace {
  const known = placeNamesOf(gazetteer)
  const remembered = known.found.get(text)
  if (remembered !== undefined) return remembered
  const place = find(known, text)
  if (known.found.size >= maxRemembered) known.found.clear()
  known.found.set(text, place)
  return place
}

function find(known: PlaceNames, text: string): FoundPlace {
  const pieces = segmentsOf(known, text).map((segment) => cutsOf(known, segment))
  const readings = pieces.reduce<readonly (readonly Cut[])[]>(
    (before, cuts) => before.flatMap((reading) => cuts.map((cut) => [...reading, cut])).slice(0, maxCuts),
    [[]],
  )
  const found = readings.map((reading) => understand(known, reading))
  return found.find((place) => 'city' in place || place.among.length > 0) ?? none
}

/** Finds the city in the words of a text, piece by piece. */
function understand(known: PlaceNames, pieces: readonly Cut[]): FoundPlace {
  const named: NameInText[] = []
  let fitting: readonly number[] | undefined
  for (const words of pieces) {
    for (const [index, word] of words.entries()) {
      const kind = index > 0 ? known.kinds.get(word) : undefined
      const asName = known.bearers.has(word) ? intersection(fitting, allOf(known, { form: word })) : []
      // A word for a kind that is a name as well, such as `Xian`, is the name where that fits.
      if (kind !== undefined && asName.length === 0) named.push({ form: named.pop()?.form ?? '', kind })
      else if (!known.countries.has(word))
        named.push(named.some(({ form }) => form === word) ? { form: word, kind: 'city' } : { form: word })
      fitting = named.map((name) => allOf(known, name)).reduce(intersection, undefined)
    }
  }
  return choose(known, named, fitting ?? [])
}

/** The folded pieces of a text between commas and the like, over which no name reaches. */
function segmentsOf({ variants }: PlaceNames, text: string): readonly string[] {
  const usual = [...text.normalize('NFKC')].map((character) => variants.get(character) ?? character).join('')
  const pieces = usual.split(/[,;/|()、·]/).filter((piece) => piece.trim() !== '')
  const segments = pieces.map(foldText)
  return segments.join('').length > maxLength ? [''] : segments
}

/** Cuts a piece into the fewest known words, in every way that has no more; in none where it holds anything else. */
function cutsOf({ bearers, kinds, countries, longest }: PlaceNames, piece: string): readonly Cut[] {
  const best: (readonly Cut[])[] = []
  best[piece.length] = [[]]
  for (let start = piece.length - 1; start >= 0; start -= 1) {
    const cuts: Cut[] = []
    for (let length = Math.min(longest, piece.length - start); length > 0; length -= 1) {
      const word = piece.slice(start, start + length)
      const isKnown = bearers.has(word) || countries.has(word) || (start > 0 && kinds.has(word))
      if (isKnown) cuts.push(...(best[start + length] ?? []).map((rest) => [word, ...rest]))
    }
    const fewest = Math.min(...cuts.map((words) => words.length))
    best[start] = cuts.filter((words) => words.length === fewest).slice(0, maxCuts)
  }
  return piece === '' ? [] : (best[0] ?? [])
}

/** The cities that fit, of those named and not only lying in a region that is; a city of the name goes before a part or region of it. */
function choose(known: PlaceNames, named: readonly NameInText[], fitting: readonly number[]): FoundPlace {
  const own = fitting.filter((number) => named.some((name) => namedBy(known, name).includes(number)))
  const firm = own.filter((number) =>
    named.some((name) => !isDoubtful(known, name) && name.kind !== 'part' && bearersOf(known, name).city.includes(number)),
  )
  const chosen = (firm.length > 0 ? firm : own).flatMap((number) => known.cities[number] ?? [])
  const [city] = chosen
  return chosen.length === 1 && city !== undefined ? { city } : { among: chosen }
}

/** Every city that a name fits. */
function allOf(known: PlaceNames, name: NameInText): readonly number[] {
  const { city, part, region } = bearersOf(known, name)
  switch (name.kind) {
    case 'city':
      return union(city, part)
    case 'part':
      return part.length > 0 ? part : city
    case 'region':
      return region
    default:
      return union(city, part, region)
  }
}

/** The cities that a name names, itself or by a part; one that leaves doubt, those of its region too. */
function namedBy(known: PlaceNames, name: NameInText): readonly number[] {
  const { city, part } = bearersOf(known, name)
  return isDoubtful(known, name) ? allOf(known, name) : name.kind === 'region' ? [] : union(city, part)
}

function isDoubtful({ doubtful }: PlaceNames, { form, kind }: NameInText): boolean {
  return kind === undefined && doubtful.has(form)
}

function bearersOf({ bearers }: PlaceNames, { form }: NameInText): Bearers {
  return bearers.get(form) ?? noBearers
}

function intersection(one: readonly number[] | undefined, other: readonly number[]): readonly number[] {
  return one === undefined ? other : one.filter((number) => other.includes(number))
}

function union(...lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())]
}
