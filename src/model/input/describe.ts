import type { Language } from '../../calendar/language.ts'
import { quote } from '../../calendar/partial-date.ts'
import { isPlainObject } from './plain-object.ts'
import { nearestNames, suggest } from './suggest.ts'

/**
 * Names a value in an error without repeating all of it.
 *
 * @example
 * describe([1, 2, 3]) //=> 'a list'
 */
export function describe(value: unknown, language: Language = 'en'): string {
  if (value === null) return '`null`'
  const { list, object, ofClass, other } = phrases[language]
  if (Array.isArray(value)) return list
  if (typeof value === 'object') return isPlainObject(value) ? object : ofClass
  // A text that looks like something else is told apart by its quotation marks.
  if (typeof value === 'string') return /^(-?[\d.]+|true|false|null|undefined|)$/.test(value) ? quote(`"${value}"`) : quote(value)
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? `\`${value}\`` : other(typeof value)
}

const phrases = {
  en: {
    list: 'a list',
    object: 'an object',
    ofClass: 'an object of a class',
    other: (type: string) => `a ${type}`,
    didYouMean: (what: string, name: string, meant: string) => `there is no ${what} ${name}: did you mean \`${meant}\`?`,
    thereIs: (what: string, name: string, known: string) => `there is no ${what} ${name} here: there is ${known}`,
    none: 'none',
  },
  zh: {
    list: '列表',
    object: '对象',
    ofClass: '类的对象',
    other: (type: string) => `${type} 类型的值`,
    didYouMean: (what: string, name: string, meant: string) => `没有名为 ${name} 的${what}：是否指 \`${meant}\`？`,
    thereIs: (what: string, name: string, known: string) => `这里没有名为 ${name} 的${what}：现有 ${known}`,
    none: '无',
  },
}

/** What people call, in Chinese, what they give by name; an author writes in English. */
const namedInChinese: Readonly<Record<string, string>> = { fact: '事实', field: '项目', role: '身份', reading: '解读' }

/**
 * Says that there is no such name, and which one was probably meant.
 *
 * @example
 * unknownName('fact', 'birthdate', ['birthDate']) //=> 'there is no fact `birthdate`: did you mean `birthDate`?'
 */
export function unknownName(what: string, name: string, known: readonly string[], language: Language = 'en'): string {
  const { didYouMean, thereIs, none } = phrases[language]
  const called = language === 'zh' ? (namedInChinese[what] ?? what) : what
  const meant = suggest(name, known)
  if (meant !== undefined) return didYouMean(called, quote(name), meant)
  return thereIs(called, quote(name), known.length === 0 ? none : nearestNames(name, known, language))
}
