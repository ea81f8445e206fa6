import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { InvalidArgumentError } from '../../src/errors.ts'
import { type InWords, inWords } from '../../src/index.ts'

describe('inWords', () => {
  it.each<[string, (words: InWords) => string, string, string]>([
    ['a country', ({ country }) => country('CN'), 'China', '中国'],
    ['any country not named', ({ country }) => country('*'), 'any country not named', '未写明的国家'],
    ['a day', ({ date }) => date('2026-11-21'), '21 November 2026', '2026年11月21日'],
    ['a month', ({ date }) => date('2026-11'), '2026-11', '2026-11'],
    ['a place', ({ subject }) => subject({ country: 'CN', place: 'Beijing' }), 'Beijing (China)', '北京（中国）'],
    [
      'a place not named',
      ({ subject }) => subject({ country: 'CN', place: '*' }),
      'a place in China that is not named',
      '中国未写明的地方',
    ],
    ['a place of a country not named', ({ subject }) => subject({ country: '*', place: '*' }), 'any country not named', '未写明的国家'],
    ['a record not named', ({ subject }) => subject({ arrest: '*' }), 'any arrest not named', '未写明的逮捕记录'],
    ['a status', ({ status }) => status('police-certificate', 'applies', 'may'), 'may be needed', '可能需要'],
    ['a status that is open', ({ status }) => status('police-certificate', 'undetermined'), 'open', '待定'],
    ['a record, from 1', ({ subject }) => subject({ certificate: 0 }), 'certificate 1', '证明 1'],
    ['a length', ({ value }) => value('country.totalStay', { months: 17, days: 3 }), '1 year 5 months 3 days', '1年5个月3天'],
    ['a list of countries', ({ given }) => given('nationalities', ['FR', 'CN']), 'France, China', '法国、中国'],
    ['what cannot be known', ({ given }) => given('birthDate', 'unknown'), 'not known', '不明'],
    ['an assumed kind, as the answer to whether it was that', ({ assumed }) => assumed('residences[].kind', 'residence'), 'yes', '是'],
    ['an assumed list', ({ assumed }) => assumed('officerBelievesRecordIn', []), 'none', '无'],
    ['no parameters', ({ parameters }) => parameters({ params: {}, rules: [] }), '', ''],
  ])('names %s', (_, say, en, zh) => {
    expect([say(inWords(us)), say(inWords(us, 'zh'))]).toEqual([en, zh])
  })

  it('refuses a language that there is not', () => {
    expect(() => inWords(us, 'fr' as never)).toThrow(InvalidArgumentError)
  })
})
