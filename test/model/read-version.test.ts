import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import usPoliceCertificates from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { compile } from '../../src/diagram/compile.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import { digestOf } from '../../src/model/digest.ts'
import { readVersion } from '../../src/model/schema/read-version.ts'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'
import { borduriaVersion, vary } from '../support/versions.ts'
import { messageOf, refusalOf } from './support.ts'

describe('readVersion', () => {
  const versions: readonly RulesetVersion[] = [
    borduriaVersion,
    ...Object.values(rulesets).flatMap((ruleset): readonly RulesetVersion[] => ruleset.versions),
  ]

  it.each(versions.map((version) => [`${versionName(version)}, revision ${version.revision}`, version] as const))(
    'gives back %s as it was written, with the same digest',
    (_, version) => {
      const read = readVersion(JSON.parse(JSON.stringify(version)))
      expect(read).toEqual(version)
      expect(digestOf(read)).toBe(digestOf(version))
    },
  )

  it('freezes a copy', () => {
    const data = vary({})
    const read = readVersion(data)
    expect(Object.isFrozen(read.rules[0]?.when)).toBe(true)
    expect(Object.isFrozen(data)).toBe(false)
    expect(read).not.toBe(data)
  })

  it.each([
    ['inForce', undefined, 'this has to be given'],
    ['inForce.basis', undefined, 'this has to be given'],
    ['inForce.note', 'The gazette is lost.', '`The gazette is lost.` is not an object'],
    ['inForce.note.zh', undefined, 'this has to be given'],
    ['revision', '1', '`"1"` is not a number'],
    ['citations.act.instrument.en', 7, '`7` is not a text'],
    ['citations.act.locator.en', ' ', 'this text is empty'],
    ['facts.purpose.question.zh', undefined, 'this has to be given'],
    ['facts.purpose.values', 'work', '`work` is not a list'],
    ['facts.purpose.labels.work.en', '', 'this text is empty'],
    ['facts.children.minimum', '0', '`"0"` is not a number'],
    ['facts.certificates.each', undefined, 'this has to be given'],
    ['facts.certificates.fields.place.question', undefined, 'this has to be given'],
    ['measures.waiting.in', undefined, 'this has to be given'],
    ['measures.sixteenthBirthday.by.years', '16', '`"16"` is not a number'],
    ['measures["country.lastDay"].lasting.months', null, '`null` is not a number'],
    ['measures.required.sum[1]', 3, '`3` is not a text'],
    ['readings.sixMonths.because', undefined, 'this has to be given'],
    ['conditions.adult.value', undefined, 'this has to be given'],
    ['conditions.long-stay.all[1].operator', undefined, 'this has to be given'],
    ['conditions.long-stay.all[2].not.fact', 5, '`5` is not a text'],
    ['outcomes.permit.kind', undefined, 'this has to be given'],
    ['rules[0].id', 5, '`5` is not a text'],
    ['rules[0].cites[0]', true, '`true` is not a text'],
    ['rules[0].when', undefined, 'this has to be given'],
    ['rules[0].then.params.fee', null, '`null` is not a constant, a text or a reference such as `{ "fact": "birthDate" }`'],
    ['notModelled[0].clauses[0]', 9, '`9` is not a text'],
  ])('says by path what `%s` lacks when it is %j', (path, value, message) => {
    expect(messageOf(() => readVersion(vary({ [path]: value })))).toBe(`${path}: ${message}`)
  })

  it('wants a text that is a parameter in both languages, and nothing else in it', () => {
    expect(readVersion(vary({ 'rules[0].then.params.fee': { en: 'ten yuan', zh: '十元' } })).rules[0]?.then.params?.fee).toEqual({
      en: 'ten yuan',
      zh: '十元',
    })
    expect(messageOf(() => readVersion(vary({ 'rules[0].then.params.fee': { en: 'ten yuan' } })))).toBe(
      'rules[0].then.params.fee.zh: this has to be given',
    )
    expect(messageOf(() => readVersion(vary({ 'rules[0].then.params.fee': { en: 'ten yuan', zh: '十元', fr: 'dix yuans' } })))).toBe(
      'rules[0].then.params.fee.fr: there is no property `fr` here: there is `en`, `zh`',
    )
  })

  it('says everything that is wrong with the form at once', () => {
    const broken = { 'rules[0].priority': 5, 'rules[1].id': undefined, measures: [], 'outcomes.permit.modality': 'should' }
    expect(messageOf(() => readVersion(vary(broken)))).toBe(
      'measures: a list is not an object\n' +
        'outcomes.permit.modality: `should` is not one of `must`, `is`, `may`\n' +
        'rules[0].priority: there is no property `priority` here: there is `id`, `title`, `cites`, `forEach`, `when`, `unless`, `then`\n' +
        'rules[1].id: this has to be given',
    )
  })

  it('says of nothing at all what a version has', () => {
    expect(messageOf(() => readVersion({}))).toBe(
      'ruleset inForce encodedOn verifiedOn revision dateRounding citations facts measures readings conditions outcomes rules notModelled'
        .split(' ')
        .map((name) => `${name}: this has to be given`)
        .join('\n'),
    )
  })

  it.each([
    [{ ruleset: undefined, inForce: undefined }, '(unnamed)'],
    [{ ruleset: 'a\nb', 'inForce.from': 5 }, 'a b'],
    [{ revision: 0 }, 'borduria-permits@2020-03-01'],
  ])('calls the version what it calls itself, as far as it does: %j', (edits, name) => {
    expect(() => readVersion(vary(edits))).toThrow(expect.objectContaining({ code: 'INVALID_RULESET', version: name }))
  })
})

describe('what is wrong with a version', () => {
  const lines = (edits: Readonly<Record<string, unknown>>) => refusalOf(edits).split('\n')
  const comparison = { fact: 'age', operator: 'lessThan', value: 18 }

  it('is told all at once, as far as one does not hang on the other', () => {
    expect(
      lines({
        'rules[0].when': { ...comparison, operator: 'lessThen' },
        'rules[0].cites': ['handbok'],
        'rules[1].then': 'certificate',
        'rules[1].cites': ['handbok'],
        'rules[2].when': { ...comparison, fact: 'agee' },
        'conditions.adult': { and: [comparison] },
      }),
    ).toEqual([
      'conditions.adult: there is no `and` here: did you mean `all`?',
      'rules[0].when.operator: there is no `lessThen` here: did you mean `lessThan`?',
      'rules[1].then: `certificate` is not an object: write `{ "outcome": "certificate" }`',
      'rules[0].cites[0]: there is no citation `handbok` here: there is `act`, `guide`',
      'rules[1].cites[0]: there is no citation `handbok` here: there is `act`, `guide`',
      'rules[2].when.fact: there is no fact, measure or reading `agee`: did you mean `age`?',
    ])
  })

  it('is not told of what only follows from it', () => {
    expect(lines({ 'facts.purpose.type': 'choice' }).filter((line) => !line.startsWith('facts.purpose.'))).toEqual([])
    expect(lines({ 'measures.age': { agee: 'birthDate' } })).toEqual(['measures.age: there is no `agee` here: did you mean `age`?'])
    expect(lines({ 'rules[0].then': 'permit' })).toHaveLength(1)
    expect(lines({ 'rules[0].when': undefined, 'conditions.adult': 5 })).toHaveLength(2)
    expect(lines({ rules: 5 })).toEqual(['rules: `5` is not a list'])
    expect(lines({ citations: undefined })).toEqual(['citations: this has to be given'])
  })

  it('is told by the id of the rule beside its number, where it has one', () => {
    const told = (edits: object) => {
      try {
        readVersion(vary(edits as Readonly<Record<string, unknown>>))
        return 'nothing'
      } catch (error) {
        return (error as Error).message
      }
    }
    const id = borduriaVersion.rules[0]?.id
    expect(told({ 'rules[0].cites': ['handbok'] })).toContain(`\n  rules[0].cites[0] (rule \`${id}\`): there is no citation \`handbok\``)
    expect(told({ 'rules[0].id': 7 })).toContain('\n  rules[0].id: `7` is not a text')
  })

  it('is told in bounds', () => {
    const wrong = { ...borduriaVersion.rules[0], cites: ['handbok'], when: { ...comparison, operator: '<' } }
    const told = lines({ rules: Array.from({ length: 90 }, (_, index) => ({ ...wrong, id: `rule-${index}` })) })
    expect(told).toHaveLength(101)
    expect(told.at(-1)).toBe('(root): there is more: these are the first 100')
  })
})

describe('the check before evaluation', () => {
  it('says what is missing, and of a value of another type that the reader tells more', () => {
    expect(messageOf(() => compile(vary({ measures: undefined })))).toBe('measures: this has to be given')
    expect(messageOf(() => compile(vary({ 'rules[0].then': undefined })))).toBe('rules[0].then: this has to be given')
    expect(messageOf(() => compile(vary({ 'rules[0].cites': 7 })))).toBe(
      'rules[0]: a value here is of the wrong type: `readVersion` says which',
    )
  })

  it('refuses conditions that no computer can tell apart in good time', () => {
    const digits = Array.from({ length: 26 }, (_, index) => index)
    const facts = Object.fromEntries(digits.map((index) => [`facts.n${index}`, { type: 'integer', question: { en: 'x', zh: 'x' } }]))
    const equal = (index: number, value: number) => ({ fact: `n${index}`, operator: 'equal', value })
    // Pairs of facts that lie far apart in the order of tests: all of one half have to be remembered until the other half comes.
    const pairs = digits
      .slice(0, 13)
      .map((index) => ({ any: [1, 2, 3].map((value) => ({ all: [equal(index, value), equal(index + 13, value)] })) }))
    const order = { all: digits.map((index) => equal(index, 0)) }
    expect(messageOf(() => compile(vary({ ...facts, 'rules[0].when': { any: [order, ...pairs] } })))).toBe(
      'rules: the conditions are too large: the conditions need more than 200000 diagram nodes, or 5000000 branches',
    )
  })

  it('never fails on anything but the ruleset, whatever is done to it', () => {
    fc.assert(
      fc.property(mutations(usPoliceCertificates), (mutated) => {
        for (const use of [readVersion, compile]) {
          try {
            use(mutated as typeof usPoliceCertificates)
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidRulesetError)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes whatever the reader takes', () => {
    fc.assert(
      fc.property(mutations(borduriaVersion), (mutated) => {
        if (messageOf(() => readVersion(mutated)) === 'nothing is wrong') {
          expect(messageOf(() => compile(mutated as typeof borduriaVersion))).toBe('nothing is wrong')
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** Versions with a few values replaced, taken out or doubled, anywhere. */
function mutations(version: object): fc.Arbitrary<unknown> {
  const paths = pathsOf(version, [])
  const value = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1.5, '', 'unknown', '*', 'birthDate', [], {}, ['act'], [[]]),
    fc.constantFrom(JSON.parse('{ "__proto__": 1 }'), { all: [] }, { fact: 'toString', operator: 'equal', value: {} }, { constructor: 1 }),
    fc.jsonValue({ maxDepth: 2 }),
  )
  return fc.array(fc.tuple(fc.constantFrom(...paths), value), { minLength: 1, maxLength: 3 }).map((edits) => {
    const copy = JSON.parse(JSON.stringify(version))
    for (const [path, replacement] of edits) {
      const target = path.slice(0, -1).reduce((part, key) => part?.[key], copy)
      if (typeof target === 'object' && target !== null) target[path.at(-1) ?? ''] = replacement
    }
    return copy
  })
}

function pathsOf(part: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [path]
  const inner = Object.entries(part).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}
