import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drafts, factsJsonSchema } from '../../src/adapters/json-schema/facts-json-schema.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import { readFacts } from '../../src/read.ts'
import { refusalOfFacts } from '../model/support.ts'
import { everyVersion, looseningCases } from '../support/rulesets.ts'
import { borduriaVersion, vary } from '../support/versions.ts'

const unknown = { title: 'I do not know', enum: ['unknown'] }
const notKnown = { title: 'I do not know', type: 'string', const: 'unknown' }
const howToDate = 'Write 2015-04-17, or 2015-04 or 2015 where no more is known. Write unknown where it cannot be known.'

/** A validator that shares no code with what it judges. */
function validatorOf(schema: object): ValidateFunction {
  const options = { strict: true, allowUnionTypes: true }
  return ('$defs' in schema ? new Ajv2020(options) : new Ajv(options)).compile(schema)
}

describe('factsJsonSchema', () => {
  const schema = factsJsonSchema(borduriaVersion) as unknown as Schema
  const accepts = validatorOf(schema)

  it('names the draft and the version, and closes the list of facts', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Facts of borduria-permits@2020-03-01',
      type: 'object',
      additionalProperties: false,
    })
    expect(schema).not.toHaveProperty('required')
    expect(Object.keys(schema.properties)).toEqual(Object.keys(borduriaVersion.facts))
  })

  it('has labels for titles, names for choices, and no default', () => {
    const labelled = vary({
      'facts.purpose.label': { en: 'purpose', zh: '目的' },
      'facts.purpose.hint': { en: 'One of two.', zh: '二者之一。' },
    })
    const { properties } = factsJsonSchema(labelled) as unknown as Schema
    expect(properties.purpose).toEqual({
      title: 'Purpose',
      description: 'What is the permit for? One of two. Left empty, this is assumed: work.',
      type: 'string',
      oneOf: [{ title: 'work', enum: ['work'] }, { title: 'study', enum: ['study'] }, unknown],
    })
    expect(properties.children).toEqual({
      title: 'How many children do you have?',
      description: 'How many children do you have?',
      anyOf: [{ title: 'a number', type: 'integer', minimum: 0, maximum: 20 }, notKnown],
    })
    expect(properties.residences?.anyOf).toEqual([
      { title: 'a list', type: 'array', maxItems: 1000, items: { $ref: '#/$defs/stay' } },
      notKnown,
    ])
    expect(properties.certificates?.anyOf?.[0]).toMatchObject({
      items: {
        required: ['country', 'issuedOn'],
        additionalProperties: false,
        properties: {
          issuedOn: { description: howToDate },
          stamped: { title: 'Is it stamped?', oneOf: [{ title: 'Yes', enum: [true] }, { title: 'No', enum: [false] }, unknown] },
        },
      },
    })
  })

  it('says why something is assumed', () => {
    const because = vary({ 'facts.purpose.assumedBecause': { en: 'Most come to work.', zh: '多数人来工作。' } })
    const { properties } = factsJsonSchema(because) as unknown as Schema
    expect(properties.purpose?.description).toMatch(/Left empty, this is assumed: work\. Most come to work\.$/)
  })

  it('speaks Chinese', () => {
    const { title, $defs } = factsJsonSchema(borduriaVersion, { language: 'zh' }) as unknown as Schema
    expect(title).toBe('borduria-permits@2020-03-01的事实')
    expect($defs?.country?.oneOf).toContainEqual({ title: '中国', enum: ['CN'] })
    expect($defs?.stay?.properties.to?.description).toBe(
      '仍在该处的，请留空。请写作2015-04-17；只知道年月或年份的，写作2015-04或2015。无法知道的，请写unknown。',
    )
  })

  it.each(everyVersion)('has no default, a title everywhere, and nothing that is not used, for $name', ({ version }) => {
    for (const draft of drafts) {
      const whole = factsJsonSchema(version, { draft })
      const text = JSON.stringify(whole)
      expect(text).not.toContain('"default"')
      for (const [, name] of text.matchAll(/"#\/(?:\$defs|definitions)\/(\w+)"/g))
        expect(whole[draft === '7' ? 'definitions' : '$defs']).toHaveProperty(String(name))
      for (const name of Object.keys((whole.$defs ?? whole.definitions) as object))
        expect(text).toMatch(new RegExp(`"#/(\\$defs|definitions)/${name}"`))
      for (const choices of choicesIn(whole)) for (const choice of choices) expect(choice).toHaveProperty('title')
    }
  })

  it.each(everyVersion)('accepts, in each draft, what is read for $name', ({ version }) => {
    const validators = drafts.map((draft) => validatorOf(factsJsonSchema(version, { draft })))
    fc.assert(
      fc.property(looseningCases(version), ({ chain }) => {
        for (const facts of chain) {
          expect(() => readFacts(version, facts)).not.toThrow()
          for (const validate of validators) expect(validate(facts), JSON.stringify(validate.errors)).toBe(true)
        }
      }),
      { numRuns: 5 },
    )
  })

  it.each(['Szohôd', '*', ' ＊', ' a\nb ', 'x'.repeat(200), '', ' \n', 'x'.repeat(201), 'a\0b', '𠮷野'])(
    'knows which texts can be places: %j',
    (place) => {
      const isPlace = refusalOfFacts({ residences: [{ country: 'CN', place, from: '2000' }] }) === 'nothing is wrong'
      expect(accepts({ residences: [{ country: 'CN', place, from: '2000' }] })).toBe(isPlace)
    },
  )

  it('lets half of a character pass, which no pattern tells in every dialect, and reading refuses', () => {
    const facts = { residences: [{ country: 'CN', place: 'a\uD83D', from: '2000' }] }
    expect(accepts(facts)).toBe(true)
    expect(refusalOfFacts(facts)).not.toBe('nothing is wrong')
  })

  it('is plain JSON, the same whenever it is made', () => {
    expect(factsJsonSchema(borduriaVersion)).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('accepts whatever facts are read', () => {
    const date = fc.constantFrom('2015', '2015-02', '2015-02-28', '2015-02-29', '2015-13', '0999', 2015, 'unknown')
    const stay = fc.record(
      {
        country: fc.constantFrom('CN', 'cn', 'unknown'),
        place: fc.constantFrom('Szohôd', '', ' ', 'x'.repeat(201), 'a\nb'),
        from: date,
        to: date,
        kind: fc.constantFrom('residence', 'at-sea', 'unknown', 'tourism', 1),
      },
      { requiredKeys: [] },
    )
    const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
      purpose: fc.constantFrom('work', 'leisure', 'unknown', 1),
      birthDate: date,
      residences: fc.oneof(fc.array(stay, { maxLength: 2 }), fc.constantFrom('unknown', 'none')),
      nationalities: fc.constantFrom([], ['CN'], ['XX'], Array(1001).fill('CN'), 'unknown'),
      children: fc.constantFrom(0, 20, 21, 1.5, '1', 'unknown'),
      historyComplete: fc.constantFrom(true, 'unknown', 'true'),
      certificates: fc.constantFrom(
        [{ country: 'CN', issuedOn: '2020' }],
        [{ country: 'CN' }],
        [{ country: 'CN', issuedOn: '2020', on: 1 }],
      ),
      other: fc.constant(1),
    }
    const fact = fc.oneof(...Object.entries(values).map(([name, value]) => fc.tuple(fc.constant(name), value)))
    const facts = fc.array(fact, { maxLength: 3 }).map((entries): object => Object.fromEntries(entries))
    const meaning = /^(.*: (`.*` lies after|this is|the stay ends|`2015-02-29`).*\n?)+$/
    let accepted = 0
    fc.assert(
      fc.property(facts, (given) => {
        const refusal = refusalOfFacts(given)
        accepted += refusal === 'nothing is wrong' ? 1 : 0
        expect(accepts(given)).toBe(refusal === 'nothing is wrong' || meaning.test(refusal))
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('is not made of a version that is wrong', () => {
    expect(() => factsJsonSchema(vary({ revision: 0 }))).toThrow(InvalidRulesetError)
  })
})

/** The part of JSON Schema that is looked at here. */
interface Schema {
  readonly title?: string
  readonly description?: string
  readonly properties: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** Every list of alternatives in a schema. */
function choicesIn(part: unknown): readonly (readonly unknown[])[] {
  if (typeof part !== 'object' || part === null) return []
  const own = Object.entries(part).flatMap(([name, value]) => (name === 'oneOf' || name === 'anyOf' ? [value as readonly unknown[]] : []))
  return [...own, ...Object.values(part).flatMap(choicesIn)]
}
