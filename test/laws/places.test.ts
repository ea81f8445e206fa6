import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOfChina } from '../../rulesets/places/china.ts'
import { evaluate } from '../../src/index.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { City, Region } from '../../src/model/gazetteer.ts'
import { findPlace } from '../../src/model/situation/find-place.ts'
import { foldText } from '../../src/model/situation/fold-text.ts'
import { placeKey } from '../../src/model/situation/place-key.ts'
import { completeCases, everyVersion } from '../support/rulesets.ts'

const places = { CN: placesOfChina }
const ofChina = placesOfChina.regions.filter(({ ownCode }) => ownCode === undefined)
const cities = ofChina.flatMap((region) => region.cities.map((city) => ({ region, city })))
function cityAt(number: number): { readonly region: Region; readonly city: City } {
  const found = cities[number]
  if (found === undefined) throw new Error(`there is no city ${number}`)
  return found
}

const doubtful = new Set(placesOfChina.doubtful)

/** What somebody may type for the same letters: nothing in it changes which letters or characters there are. */
const spellings: fc.Arbitrary<(text: string) => string> = fc
  .record({
    cased: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    ),
    form: fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
    marks: fc.boolean(),
    wide: fc.boolean(),
    apostrophe: fc.constantFrom("'", '’', '‘', 'ʼ', '`', '', ' '),
    gap: fc.constantFrom('', ' ', '-', '  ', '\u00a0', '‐'),
    around: fc.constantFrom('', ' ', '\t'),
  })
  .map(({ cased, form, marks, wide, apostrophe, gap, around }) => (text) => {
    const marked = marks ? text : text.normalize('NFD').replace(/\p{Mn}/gu, '')
    const spaced = cased(marked).replaceAll("'", apostrophe).replaceAll(' ', gap)
    const widened = wide ? spaced.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)) : spaced
    return around + widened.normalize(form) + around
  })

/** A city by its number, and one of the ways to write it that leave no doubt. */
const written = fc.nat({ max: cities.length - 1 }).chain(spellingOf)

function spellingOf(number: number): fc.Arbitrary<{ readonly number: number; readonly text: string }> {
  return fc
    .record({ name: fc.constantFrom(...namesFor(number)), spell: spellings })
    .map(({ name, spell }) => ({ number, text: spell(name) }))
}

function namesFor(number: number): readonly string[] {
  const { region, city } = cityAt(number)
  const [regionEn, regionZh] = region.names
  const { names } = city
  const alone = names.filter((name) => !doubtful.has(name))
  const [en, zh] = names
  return [
    ...alone,
    ...alone.map((name) => (/\p{Script=Han}/u.test(name) ? `${name}市` : `${name} City`)),
    `${en}, ${regionEn}`,
    `${en}, ${regionEn}, China`,
    `${regionZh}${zh}`,
    `中国${regionZh}${zh}市`,
  ]
}

describe('a text that is compared', () => {
  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the same in every spelling, whether any place has the name or none', () => {
    const names = fc.constantFrom('Wadesdah', "Sh'rúd", 'São Tomé', 'Þórshöfn', '新龙门客栈', 'New York-on-Sea', 'Đà Nẵng')
    fc.assert(
      fc.property(names, spellings, (name, spell) => {
        expect(placeKey(undefined, 'US', spell(name))).toBe(placeKey(places, 'US', name))
      }),
    )
  })
})

describe('a name with letters of its own', () => {
  it.each([
    ['Tromsø', 'Tromso'],
    ['Þórshöfn', 'Thorshofn'],
    ['Łódź', 'Lodz'],
    ['Đà Nẵng', 'Da Nang'],
    ['Gießen', 'Giessen'],
    ['Iğdır', 'IGDIR'],
    ['Næstved', 'Naestved'],
  ])('is the same with plain letters in place of those that are no letter with a mark: %s, %s', (own, plain) => {
    expect(foldText(own)).toBe(foldText(plain))
  })

  it('is told from another in letters that are not Latin, whose marks are letters', () => {
    expect(new Set(['はは', 'ばば', 'ぱぱ'].map(foldText)).size).toBe(3)
    expect(foldText('दिल्ली')).not.toBe(foldText('दलल'))
  })
})

describe('a city of China', () => {
  it('is the same place in every spelling of every name', () => {
    fc.assert(
      fc.property(written, ({ number, text }) => {
        const { city } = cityAt(number)
        expect(findPlace(placesOfChina, text)).toMatchObject({ city: { name: { en: city.names[0], zh: city.names[1] } } })
      }),
      { numRuns: 2_000 },
    )
  })

  it('is another place than every other city, and than every name that is not known', () => {
    fc.assert(
      fc.property(written, written, fc.string(), (one, other, text) => {
        const [key, otherKey] = [one, other].map((each) => placeKey(places, 'CN', each.text))
        expect(key === otherKey).toBe(one.number === other.number)
        if (!('city' in findPlace(placesOfChina, text))) expect(placeKey(places, 'CN', text)).not.toBe(key)
      }),
      { numRuns: 500 },
    )
  })

  it('is where each of its parts leads that is named with it, in either order', () => {
    const parts = cities.flatMap(({ region, city }) => (city.parts ?? []).map((part) => ({ region, city, part })))
    fc.assert(
      fc.property(fc.constantFrom(...parts), spellings, fc.boolean(), ({ region, city, part }, spell, partFirst) => {
        const whole = `${city.names[0]}, ${region.names[0]}`
        const text = partFirst ? `${spell(part)}, ${whole}` : `${whole}, ${spell(part)}`
        expect(placeKey(places, 'CN', text)).toBe(placeKey(places, 'CN', whole))
        const chinese = `${region.names[1]}${city.names[1]}市${part}`
        expect(placeKey(places, 'CN', chinese)).toBe(placeKey(places, 'CN', whole))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('an evaluation', () => {
  const withPlaces = everyVersion.filter(({ version }) => version.places !== undefined)

  it.each(withPlaces)(
    'finds the same of a person however the places are written, under $name',
    ({ version }) => {
      const fourCities = fc.uniqueArray(fc.nat({ max: cities.length - 1 }), { minLength: 4, maxLength: 4 })
      const spelt = fourCities.chain((numbers) => fc.tuple(...numbers.map((number) => fc.tuple(spellingOf(number), spellingOf(number)))))
      fc.assert(
        fc.property(completeCases(version), spelt, ({ asOf, facts }, pairs) => {
          const one = inCities(facts, (which) => pairs[which]?.[0].text ?? '')
          const two = inCities(facts, (which, nth) => pairs[which]?.[nth % 2 === 0 ? 1 : 0].text ?? '')
          expect(found(version, two, asOf)).toEqual(found(version, one, asOf))
        }),
        { numRuns: 10 },
      )
    },
    30_000,
  )

  /** The facts with each place in China become one of four cities, written as told of the city and of how many places were written before. */
  function inCities(facts: Facts, write: (which: number, nth: number) => string): Facts {
    let nth = 0
    const put = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(put)
      if (typeof value !== 'object' || value === null) return value
      const { country, place, ...rest } = value as Readonly<Record<string, unknown>>
      if (country !== 'CN' || typeof place !== 'string') return value
      return { ...rest, country, place: write(foldText(place).length % 4, nth++) }
    }
    return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, put(value)]))
  }

  /** The findings, with each place as it is compared. */
  function found(version: (typeof withPlaces)[number]['version'], facts: Facts, asOf: string) {
    const keyOf = (country: unknown, place: string) => placeKey(version.places, String(country), place)
    return evaluate(version, facts as never, { asOf }).findings.map(({ subject, params, cities, ...finding }) => ({
      ...finding,
      cities: cities?.map(({ place, ...city }) => ({ ...city, place: place === null ? null : keyOf(subject.country, place) })),
      params: Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'place')),
      subject: {
        ...subject,
        ...(subject.place !== undefined && { place: keyOf(subject.country, String(subject.place)) }),
      },
    }))
  }
})
