import { describe, expect, it } from 'vitest'
import { placesOfChina } from '../../../rulesets/places/china.ts'
import { checkVersion } from '../../../src/model/check-version.ts'
import { readVersion } from '../../../src/model/schema/read-version.ts'
import { vary } from '../../support/versions.ts'
import { refusalOf } from '../support.ts'

/** Two cities of Borduria, so to speak. */
const gazetteer = {
  words: { city: ['City', '市'], part: ['District', '区'], region: ['Province', '省'], country: ['China', '中国'] },
  regions: [
    {
      names: ['North', '北省'],
      cities: [{ names: ['Szohôd', '首府'], parts: ['Old Town'] }, { names: ['Tapioka', '木薯'] }],
    },
  ],
}

/** The gazetteer with other cities, and what else. */
function withCities(names: readonly (readonly string[])[], rest: object = {}) {
  return { CN: { ...gazetteer, ...rest, regions: [{ names: ['North', '北省'], cities: names.map((each) => ({ names: each })) }] } }
}

describe('checkPlaces', () => {
  it('has nothing against places that are told apart', () => {
    expect(refusalOf({ places: { CN: gazetteer } })).toBe('nothing is wrong')
    expect(refusalOf({ places: { CN: placesOfChina } })).toBe('nothing is wrong')
    expect(
      refusalOf({
        places: withCities(
          [
            ['A1', '甲一'],
            ['A1', '甲二'],
          ],
          { doubtful: ['A1'] },
        ),
      }),
    ).toBe('nothing is wrong')
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    [
      'places of no country',
      { places: { XX: gazetteer } },
      'places.XX: `XX` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`',
    ],
    ['no city', { places: { CN: { ...gazetteer, regions: [] } } }, 'places.CN.regions: there is no city: leave the country out'],
    [
      'a name that two cities have',
      {
        places: withCities([
          ['A1', '甲一'],
          ['B1', '乙一', 'Á-1'],
        ]),
      },
      'places.CN.doubtful: `a1` is the name of 2 cities: list it here',
    ],
    [
      'two cities of the same names',
      {
        places: withCities(
          [
            ['A1', '甲一'],
            ['a 1', '甲一'],
          ],
          { doubtful: ['A1', '甲一'] },
        ),
      },
      'places.CN.regions: two cities are called `a 1` and `甲一`, which nothing tells apart',
    ],
    ['doubt about nothing', { places: { CN: { ...gazetteer, doubtful: ['Klow'] } } }, 'places.CN.doubtful[0]: no city is called `Klow`'],
    [
      'a city with one name',
      { places: withCities([['A1']]) },
      'places.CN.regions[0].cities[0].names: give the name in English, then the one in Chinese',
    ],
    [
      'a name without a letter',
      { places: withCities([['A1', '甲一', ' - ']]) },
      'places.CN.regions[0].cities[0].names[2]: ` - ` is not a name of 1 to 200 characters',
    ],
    [
      'half a pair of characters',
      { places: { CN: { ...gazetteer, variants: '廣广瀋' } } },
      'places.CN.variants: characters come in pairs: the form that people write, and the one that is meant',
    ],
    [
      'a spelling of nothing',
      { places: { CN: { ...gazetteer, letters: ['dian'] } } },
      'places.CN.letters[0]: `dian` is not a spelling in letters and the characters that have it, such as `dian淀`',
    ],
    [
      'a constant that can mean several places',
      {
        places: withCities(
          [
            ['Szohod', '甲一'],
            ['Szohôd', '甲二'],
          ],
          { doubtful: ['Szohod'] },
        ),
        'rules[3].when': { fact: 'place', operator: 'equal', value: 'Szohôd' },
      },
      'rules[3].when.value: `Szohôd` can mean several places: write which, such as the city with its region',
    ],
    [
      'a code of its own that is no code, or that of the country',
      {
        places: {
          CN: {
            ...gazetteer,
            regions: ['XX', 'CN'].map((ownCode, index) => ({
              names: [`R${index}`, `区${index}`],
              ownCode,
              cities: [{ names: [`C${index}`, `市${index}`] }],
            })),
          },
        },
      },
      [
        'places.CN.regions[0].ownCode: `XX` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`',
        'places.CN.regions[1].ownCode: `CN` is the code of the country itself: leave it out',
      ].join('\n'),
    ],
  ])('refuses %s', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it('refuses what is misspelt or of another type by path, and too many names', () => {
    expect(refusalOf({ places: { CN: { ...gazetteer, region: [] } } })).toContain('places.CN.region: there is no property `region`')
    expect(() => readVersion(vary({ places: { CN: { ...gazetteer, doubtful: 'Szohôd' } } }))).toThrow('places.CN.doubtful')
    const many = Array.from({ length: 2_000 }, (_, number) => `P${number}`)
    const regions = Array.from({ length: 11 }, (_, number) => ({
      names: [`R${number}`, `区${number}`],
      cities: [{ names: [`C${number}`, `市${number}`], parts: many }],
    }))
    expect(checkVersion(vary({ places: { CN: { ...gazetteer, regions } } }))).toContainEqual({
      path: 'places.CN',
      message: '22052 names are too many: at most 20000 are read',
    })
  })
})
