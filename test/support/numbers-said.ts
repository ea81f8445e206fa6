const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const months = 'January February March April May June July August September October November December'.split(' ')
const words: ReadonlyMap<string, number> = new Map([
  ...ones.split(' ').map((word, number) => [word, number] as const),
  ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
])
const ordinals: Readonly<Record<string, string>> = {
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/**
 * The numbers above two that an English text says, in digits or in words, sorted: `two` and `one` are said in too many other ways.
 *
 * @example
 * numbersInEnglish('within thirty days of 1 May 2026, or half a year') //=> [5, 30, 2026]
 */
export function numbersInEnglish(text: string): readonly number[] {
  // What the Chinese says stands beside it now and then.
  const said = text.replace(/\([^()]*\p{Script=Han}[^()]*\)/gu, '')
  const tokens = said.match(/\d+(?:,\d{3})+|\d+|[A-Za-z]+/g) ?? []
  const found: number[] = []
  let open: number | undefined
  for (const [index, token] of tokens.entries()) {
    const isDay = token !== 'May' || [tokens[index - 1], tokens[index + 1]].some((beside) => /^\d+$/.test(beside ?? ''))
    const month = isDay ? months.indexOf(token) : -1
    const value = month >= 0 ? undefined : numberOf(token)
    if (open !== undefined && value !== undefined && value < 10 && open >= 20 && open % 10 === 0 && /[a-z]/.test(token)) open += value
    else if (open !== undefined && token === 'hundred') open *= 100
    else {
      if (open !== undefined) found.push(open)
      open = undefined
      if (month >= 0) found.push(month + 1)
      else if (/^\d/.test(token)) found.push(Number(token.replaceAll(',', '')))
      else open = value
    }
  }
  if (open !== undefined) found.push(open)
  return sorted(found)
}

function numberOf(token: string): number | undefined {
  const word = token.toLowerCase()
  const base = ordinals[word] ?? word.replace(/ieth$/, 'y').replace(/th$/, '')
  return words.get(word) ?? words.get(base)
}

const digits = '零一二三四五六七八九'
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }

/**
 * The numbers above two that a Chinese text says, in digits or in words, sorted: `已满14周岁不满18周岁` is from 14 to 17, and of weekdays the
 * numbers are names.
 *
 * @example
 * numbersInChinese('2026年5月1日起三十日内，或者半年') //=> [5, 30, 2026]
 */
export function numbersInChinese(text: string): readonly number[] {
  const said = text
    .replace(/周[一二三四五六]/g, '')
    .replace(
      /(满[^，。；、]{1,5}周岁)不满([^，。；、]{1,4})周岁/g,
      (_, least, end) => `${least}至${numbersInChinese(end).map((age) => age - 1)}周岁`,
    )
  const found = [...said.matchAll(/\d+(?:,\d{3})+|\d+|[零〇一二两三四五六七八九十百千万]+/g)].flatMap(([token]) =>
    /^\d/.test(token) ? Number(token.replaceAll(',', '')) : written(token.replaceAll('〇', '零').replaceAll('两', '二')),
  )
  return sorted(found)
}

/** What is written in characters: by its places (`三百六十五`), as a year (`二〇二六`), or two numbers beside each other (`两三`). */
function written(word: string): readonly number[] {
  const values = [...word].map((digit) => digits.indexOf(digit))
  if (!values.includes(-1)) return values.length === 2 ? values : [Number(values.join(''))]
  let [sum, digit] = [0, 0]
  for (const character of word) {
    const place = places[character]
    if (place === undefined) digit = digits.indexOf(character)
    else {
      sum = place === 10_000 ? (sum + digit) * place : sum + (digit || 1) * place
      digit = 0
    }
  }
  return [sum + digit]
}

const units = { year: '年', month: '个月', week: '(?:周|星期)', hour: '个?小时' }
const counts = [
  ['half', 'half (?:an? )?', '半个?'],
  ['one', '(?:one|1)[ -]', '[一1]'],
  ['two', '(?:two|2)[ -]', '[二两2]'],
] as const

/**
 * The times of up to two units that a text says, each as often as it does.
 *
 * @example
 * shortTimesIn('half a year, or two months') //=> ['half year', 'two month']
 * shortTimesIn('半年或者两个月') //=> ['half year', 'two month']
 */
export function shortTimesIn(text: string): readonly string[] {
  return Object.entries(units).flatMap(([unit, character]) =>
    counts.flatMap(([count, english, chinese]) => {
      const own = count === 'half' && unit === 'month' ? '半个月' : `${chinese}${character}`
      const pattern = new RegExp(`\\b${english}${unit}s?\\b|(?<![\\d一二三四五六七八九十])${own}`, 'gi')
      return [...text.matchAll(pattern)].map(() => `${count} ${unit}`)
    }),
  )
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.filter((number) => number > 2).sort((one, other) => one - other)
}
