// The only file that imports the names of countries; they are inlined when the package is built.
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import { type Language, languages } from '../calendar/language.ts'
import { type Country, countries, isCountry } from '../model/country.ts'
import { readLanguage, readString } from '../model/input/options.ts'
import { suggest } from '../model/input/suggest.ts'

type Names = Readonly<Record<string, string | readonly string[]>>

// Short names where the list has a formal one alone, as it has short ones of all others; the formal one is understood too.
const short: Readonly<Record<Language, Names>> = {
  en: {
    BN: [...listed(en.countries.BN), 'Brunei'],
    FK: [...listed(en.countries.FK), 'Falkland Islands'],
    FM: [...listed(en.countries.FM), 'Micronesia'],
    LA: ['Laos', ...listed(en.countries.LA)],
    MD: [...listed(en.countries.MD), 'Moldova'],
    SY: [...listed(en.countries.SY), 'Syria'],
    VA: [...listed(en.countries.VA), 'Holy See', 'Vatican City'],
  },
  zh: { TW: ['台湾', ...listed(zh.countries.TW)], EH: ['西撒哈拉', ...listed(zh.countries.EH)] },
}

// As the government sources that rulesets cite spell it, and the texts of rulesets with them; as ISO does is understood too.
const asCited: Names = { MO: ['Macau', ...listed(en.countries.MO)] }

const names: Readonly<Record<Language, Names>> = { en: { ...en.countries, ...short.en, ...asCited }, zh: { ...zh.countries, ...short.zh } }

/**
 * Gives the name of a country for people.
 *
 * @param code - A country code.
 * @param language - The language of the name.
 *
 * @returns The shortest name that is part of the formal one and belongs to no other country; the code where there is no name.
 *
 * @throws {@link InvalidArgumentError} for a code that is no text, or a language that there is not.
 *
 * @example
 * countryName('IR', 'en') //=> 'Iran'
 */
export function countryName(code: string, language: Language): string {
  const all = namesOf(readString(code, 'code'), readLanguage(language, 'language'))
  const formal = all[0] ?? code
  const short = all.filter((name) => formal.includes(name) && bearersOf(name).size === 1)
  return short.sort((a, b) => a.length - b.length)[0] ?? formal
}

/** The countries whose English names take the article within a sentence. */
const withArticle: ReadonlySet<string> = new Set(
  'AE AX BS CC CD CF CG CK CZ DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB TC TF UM US VA VG VI'.split(' '),
)

/**
 * Gives the name of a country for people, as it stands within a sentence; alone, as in headings, tables and lists, {@link countryName} does.
 *
 * @example
 * countryInSentence('NL', 'en') //=> 'the Netherlands'
 */
export function countryInSentence(code: string, language: Language): string {
  const name = countryName(code, language)
  return language === 'en' && withArticle.has(code) ? `the ${name}` : name
}

/**
 * Finds the country that somebody means by a code or a name in any language, whatever the case.
 *
 * @returns Nothing for a text that names no country, or two of them, such as `Congo`.
 *
 * @example
 * countryNamed('germany') //=> 'DE'
 * countryNamed('中国') //=> 'CN'
 */
export function countryNamed(text: string): Country | undefined {
  const code = text.trim().toUpperCase()
  if (isCountry(code)) return code
  const bearers = bearersOf(text)
  return bearers.size === 1 ? [...bearers][0] : undefined
}

/**
 * Finds the name of a country that a text nearly is: one that begins alike, and differs in a few letters.
 *
 * @example
 * nameLike('Tailand') //=> 'Thailand'
 */
export function nameLike(text: string): string | undefined {
  const initial = text.slice(0, 1).toLowerCase()
  return suggest(
    text,
    countries.flatMap(allNamesOf).filter((name) => name.toLowerCase().startsWith(initial)),
  )
}

/** Finds the country that somebody means by a code, a name, or what is nearly a name. */
export function countryLike(text: string): Country | undefined {
  return countryNamed(text) ?? countryNamed(nameLike(text) ?? '')
}

function allNamesOf(code: string): readonly string[] {
  return languages.flatMap((language) => namesOf(code, language))
}

function namesOf(code: string, language: Language): readonly string[] {
  const name = Object.hasOwn(names[language], code) ? names[language][code] : undefined
  return name === undefined ? [] : [name].flat()
}

let bearers: ReadonlyMap<string, ReadonlySet<Country>> | undefined

/** The countries that have a name in common; the table is made once, when it is first needed. */
function bearersOf(name: string): ReadonlySet<Country> {
  bearers ??= tableOfBearers()
  return bearers.get(fold(name)) ?? new Set()
}

function tableOfBearers(): ReadonlyMap<string, ReadonlySet<Country>> {
  const table = new Map<string, Set<Country>>()
  for (const code of countries) {
    for (const name of allNamesOf(code)) table.set(fold(name), (table.get(fold(name)) ?? new Set()).add(code))
  }
  return table
}

/** The form in which names are compared: without case, accents, or an article. */
function fold(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase()
  return plain.replace(/^the /, '')
}

function listed(name: string | readonly string[]): readonly string[] {
  return [name].flat()
}
