import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidRulesetError } from '../../src/errors.ts'
import { factsJsonSchema } from '../../src/model/schema/facts-json-schema.ts'
import { borduriaVersion, vary } from '../support/versions.ts'
import { refusalOfFacts } from './support.ts'

describe('factsJsonSchema', () => {
  const schema = factsJsonSchema(borduriaVersion) as unknown as Schema

  it('names the draft and the version, and closes the list of facts', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Facts of borduria-permits@2020-03-01',
      type: 'object',
      additionalProperties: false,
    })
    expect(schema).not.toHaveProperty('required')
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(borduriaVersion.facts))
  })

  it('asks the questions, and tells what is assumed', () => {
    const unknown = { type: 'string', const: 'unknown' }
    expect(schema.properties?.purpose).toEqual({
      title: 'What is the permit for?',
      default: 'work',
      anyOf: [{ type: 'string', enum: ['work', 'study'] }, unknown],
    })
    expect(schema.properties?.children).toEqual({
      title: 'How many children do you have?',
      anyOf: [{ type: 'integer', minimum: 0, maximum: 20 }, unknown],
    })
    expect(schema.properties?.residences).toEqual({
      title: 'Where have you lived?',
      anyOf: [{ type: 'array', maxItems: 1000, items: { $ref: '#/$defs/stay' } }, unknown],
    })
    expect(schema.$defs?.stay?.required).toEqual(['country', 'from'])
    expect(schema.properties?.certificates?.anyOf?.[0]?.items).toMatchObject({
      required: ['country', 'issuedOn'],
      additionalProperties: false,
      properties: { stamped: { title: 'Is it stamped?', anyOf: [{ type: 'boolean' }, unknown] } },
    })
  })

  it('says after the hint why something is assumed', () => {
    const assumedBecause = { en: 'Most come to work.', zh: '多数人来工作。' }
    const described = (edits: object) => factsJsonSchema(vary(edits as never)) as unknown as Schema
    const without = described({ 'facts.purpose.assumedBecause': assumedBecause })
    expect(without.properties?.purpose).toMatchObject({ description: 'Most come to work.', default: 'work' })
    const hint = { en: 'One of two.', zh: '二者之一。' }
    const both = described({ 'facts.purpose.assumedBecause': assumedBecause, 'facts.purpose.hint': hint })
    expect(both.properties?.purpose).toMatchObject({ description: 'One of two. Most come to work.' })
  })

  it.each(['Szohôd', ' a\nb ', 'x'.repeat(200), '', ' \n', 'x'.repeat(201)])('knows which texts can be places: %j', (place) => {
    const isPlace = refusalOfFacts({ residences: [{ country: 'CN', place, from: '2000' }] }) === 'nothing is wrong'
    expect(accepts(schema, schema, { residences: [{ country: 'CN', place, from: '2000' }] })).toBe(isPlace)
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
        expect(accepts(schema, schema, given)).toBe(refusal === 'nothing is wrong' || meaning.test(refusal))
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('is not made of a version that is wrong', () => {
    expect(() => factsJsonSchema(vary({ revision: 0 }))).toThrow(InvalidRulesetError)
  })
})

/** The part of JSON Schema that descriptions of facts use. */
interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly items?: Schema
  readonly maxItems?: number
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** Whether a schema accepts a value; every keyword that it does not know is an annotation. */
function accepts(root: Schema, schema: Schema, value: unknown): boolean {
  const { $ref, type, properties = {}, required = [], items, anyOf, pattern } = schema
  if ($ref !== undefined && !accepts(root, root.$defs?.[$ref.replace('#/$defs/', '')] as Schema, value)) return false
  if (anyOf !== undefined && !anyOf.some((option) => accepts(root, option, value))) return false
  if (type !== undefined && type !== typeOf(value) && !(type === 'number' && typeOf(value) === 'integer')) return false
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false
  if ('const' in schema && schema.const !== value) return false
  if (typeof value === 'string') return pattern === undefined || new RegExp(pattern, 'u').test(value)
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity)
  if (Array.isArray(value))
    return value.length <= (schema.maxItems ?? Infinity) && value.every((entry) => items === undefined || accepts(root, items, entry))
  if (typeof value !== 'object' || value === null) return true
  if (!required.every((name) => name in value)) return false
  return Object.entries(value).every(([name, entry]) => {
    const property = properties[name]
    return property === undefined ? schema.additionalProperties !== false : accepts(root, property, entry)
  })
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value
}
