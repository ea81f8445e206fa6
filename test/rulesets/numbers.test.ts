import { describe, expect, it } from 'vitest'
import { numbersInChinese, numbersInEnglish, shortTimesIn } from '../support/numbers-said.ts'
import { everyVersion } from '../support/rulesets.ts'
import { rulesetTitles, textsOf } from '../support/texts.ts'

/** Texts that say a number in one language alone, by how their English begins, and why that is right. */
const saidOnce: Readonly<Record<string, string>> = {
  'Has the Department asked for a completed Form 80?': 'Chinese gives the English name of the form too',
  'completed Form 80': 'Chinese gives the English name of the form too',
  'The day of the reorganisation of 9 FAM': 'Chinese gives the English name of the manual too',
  'Name it whether or not asylum was asked for': '三地 is “they”, of three that are named',
  'Mainland China, Hong Kong and Macau are under one state': '三地 is “they”, of three that are named',
  'Takes residence permits for work, study, reunion and personal affairs': '四类 counts the four kinds that are named',
  'The present country’s certificate is issued within six months': 'one names the month again, the other the day',
  'Shanghai press guide, 11 March 2024': 'Chinese says that the rules are repealed, not when',
  'the person is 16 or older, and not 70 yet': '已满16周岁不满70周岁 is not said as “from 16 to 69”',
  'Whether the 24 hours have passed': 'Chinese says the time limit',
  'From the day after it': 'Chinese says again which birthday it is',
  'Beijing’s French and Spanish pages say 60 reached': 'Chinese quotes what the English guide says',
  'What is “above 18” in English': 'English says how the Chinese is read',
  'No: only the young, the old and those hard to move': 'Chinese says from and to which age',
  'Guangzhou’s notaries certify for foreigners with six months': 'Chinese says again how many months',
  'An estimate, and the page does not say from which day.': '一两个月 has one unit for two numbers',
  'Says one year; the National Visa Center later says two.': 'Chinese says the unit again',
  'Item 11 was read as far as C(3)': 'the date is written 12/13/17 as in the edition',
  'A certificate of a country where the applicant does not live any more, or of a child': 'Chinese says under which age',
  'Does a stay that began before 16': 'Chinese says the age again',
}

const texts = new Map(
  [
    ...everyVersion.flatMap(({ name, version }) => textsOf(version).map(([path, text]) => [`${name} ${path}`, text] as const)),
    ...rulesetTitles(),
  ].map(([path, text]) => [`${text.en}|${text.zh}`, { path, text }]),
)
const differing = [...texts.values()].filter(({ text: { en, zh } }) => {
  const [english, chinese] = [shortTimesIn(en), shortTimesIn(zh)]
  // `一年` is said of `the year` as well.
  const lacking = english
    .filter((time) => !chinese.includes(time))
    .concat(chinese.filter((time) => !time.startsWith('one') && !english.includes(time)))
  return lacking.length > 0 || numbersInEnglish(en).join(' ') !== numbersInChinese(zh).join(' ')
})
const isListed = (en: string) => Object.keys(saidOnce).some((beginning) => en.startsWith(beginning))

describe('the numbers in texts', () => {
  it('are the same in English and in Chinese, each as often', () => {
    expect(differing.flatMap(({ path, text }) => (isListed(text.en) ? [] : [`${path}: ${text.en} / ${text.zh}`]))).toEqual([])
  })

  it('are listed as said in one language alone only where they are', () => {
    expect(Object.keys(saidOnce).filter((beginning) => !differing.some(({ text }) => text.en.startsWith(beginning)))).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    ['within thirty days of 1 May 2026, or half a year', '2026年5月1日起三十日内，或者半年', [5, 30, 2026]],
    ['May be fined up to 10,000 yuan', '可以处一万元以下罚款', [10_000]],
    ['from 14 to 17, or twenty-one hundred', '已满十四周岁不满十八周岁，或者二千一百', [14, 17, 2100]],
    ['the sixtieth day, the third of article 46', '第六十日，第四十六条第三项', [3, 46, 60]],
    ['Monday to Saturday; a day or two; 365 days', '周一至周六；一两天；三百六十五天', [365]],
    ['completed Form 80 (已满60周岁), in 2026', '填妥的80号表格，二〇二六年', [80, 2026]],
  ])('are read in %s as in %s', (en, zh, numbers) => {
    expect(numbersInEnglish(en)).toEqual(numbers)
    expect(numbersInChinese(zh)).toEqual(numbers)
  })

  it.each([
    ['half a year, two months or one week', '半年、两个月或者一周', ['half year', 'two month', 'one week']],
    ['a two-week stay of 1 hour, twelve months', '两周的停留，1小时，十二个月', ['two week', 'one hour']],
    ['half a month', '半个月', ['half month']],
  ])('of short times are read in %s as in %s', (en, zh, times) => {
    expect(shortTimesIn(en)).toEqual(times)
    expect(shortTimesIn(zh)).toEqual(times)
  })
})
