import { describe, expect, it } from 'vitest'
import { describe as describeValue, unknownName } from '../../src/model/input/describe.ts'
import { joinPath, pathOf } from '../../src/model/input/path.ts'
import { suggest } from '../../src/model/input/suggest.ts'

describe('suggest', () => {
  it.each([
    ['birthdate', 'birthDate'],
    ['birth_date', 'birthDate'],
    ['brithDate', 'birthDate'],
    ['nationalitys', 'nationalities'],
    ['form', 'from'],
    ['too', 'to'],
  ])('takes `%s` for `%s`', (name, meant) => {
    expect(suggest(name, ['nationalities', 'birthDate', 'from', 'to'])).toBe(meant)
  })

  it.each(['', 'xy', 'fort', 'toto', 'birth', 'x'.repeat(1_000_000)])('takes no name for something far from it', (name) => {
    expect(suggest(name, ['nationalities', 'birthDate', 'from', 'to'])).toBeUndefined()
  })

  it('prefers what is nearer', () => {
    expect(suggest('residence', ['residents', 'residences'])).toBe('residences')
  })
})

describe('unknownName', () => {
  it('names what there is where nothing is near', () => {
    expect(unknownName('fact', 'age', ['birthDate', 'arrests'])).toBe('there is no fact `age` here: there is `birthDate`, `arrests`')
    const many = Array.from({ length: 30 }, (_, index) => `name${'x'.repeat(index)}`)
    expect(unknownName('fact', 'x'.repeat(12), [...many].reverse())).toMatch(
      /^there is no fact `x{12}` here: there is (`namex*`, ){7}`namex*` and 22 more$/,
    )
    expect(unknownName('fact', 'namexxxxyyyyyyy', many.slice(0, 12).reverse())).toContain('there is `namexxxx')
    expect(unknownName('reading', 'age', [])).toBe('there is no reading `age` here: there is none')
  })
})

describe('describe', () => {
  it('names values in a word, and tells texts from what they look like', () => {
    const values = ['CN', '', '5', 5, 'true', true, null, undefined, [], {}, new Date(0), () => 1, 'x'.repeat(50), 'a\nb']
    expect(values.map((value) => describeValue(value)).join(', ')).toBe(
      `\`CN\`, \`""\`, \`"5"\`, \`5\`, \`"true"\`, \`true\`, \`null\`, \`undefined\`, a list, an object, an object of a class, a function, ` +
        `\`${'x'.repeat(40)}…\`, \`a\uFFFDb\``,
    )
  })
})

describe('joinPath', () => {
  it('quotes names that are no words', () => {
    expect(pathOf(['measures', 'country.total', 'since', 0])).toBe('measures["country.total"].since[0]')
    expect(pathOf([])).toBe('')
    expect(joinPath('', 'lived-six-months')).toBe('lived-six-months')
    expect(joinPath('facts', 'a\n`b')).toBe('facts["a\uFFFD"b"]')
  })
})
