import { describe, expectTypeOf, test } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { evaluate, questionAt, type RulesetVersion, type StayKind, type Text } from '../../src/index.ts'

const version = usPoliceCertificates.versions[1]

describe('questionAt', () => {
  test('gives what the version says of a fact', () => {
    const { kind, definition, labels } = questionAt(version, 'usVisa')
    expectTypeOf(kind).toEqualTypeOf<'enum'>()
    expectTypeOf(definition).toEqualTypeOf<(typeof version)['facts']['usVisa']>()
    expectTypeOf(labels.immigrant).toEqualTypeOf<Text>()
    // @ts-expect-error - it is `immigrant`
    expectTypeOf(labels.imigrant).toEqualTypeOf<Text>()
    // @ts-expect-error - that is a choice
    expectTypeOf(kind === 'date').toBeBoolean()
  })

  test('gives what a stay or record has', () => {
    expectTypeOf(questionAt(version, 'residences[1].to').kind).toEqualTypeOf<'date'>()
    expectTypeOf(questionAt(version, 'residences[1].kind').definition.values[0]).toEqualTypeOf<StayKind>()
    expectTypeOf(questionAt(version, 'residences[].kind').kind).toEqualTypeOf<'boolean'>()
    const issued = questionAt(version, 'certificates[0].issuedOn')
    expectTypeOf(issued.definition).toEqualTypeOf<(typeof version)['facts']['certificates']['fields']['issuedOn']>()
    // @ts-expect-error - a day has no choices
    expectTypeOf(issued.labels.work).toEqualTypeOf<Text>()
  })

  test('refuses a path that is not there', () => {
    // @ts-expect-error - it is `birthDate`
    questionAt(version, 'birthdate')
    // @ts-expect-error - stays have no `until`
    questionAt(version, 'residences[1].until')
    // @ts-expect-error - the number is lacking
    questionAt(version, 'residences.to')
    // @ts-expect-error - certificates have no kind
    questionAt(version, 'certificates[].kind')
  })

  test('takes what results name, and is told apart by its kind', () => {
    const { nextQuestion, missing } = evaluate(version, {}, { asOf: '2026-11-21' })
    missing.map((path) => questionAt(version, path))
    if (nextQuestion === null) return
    const asked = questionAt(version, nextQuestion.fact)
    if (asked.kind === 'enum') expectTypeOf(asked.definition.values[0]).toExtend<string>()
    if (asked.kind === 'records') expectTypeOf(asked.definition.fields).toBeObject()
    // @ts-expect-error - only a choice has values
    expectTypeOf(asked.definition.values).toBeArray()
  })

  test('takes any path of a version that is not known at compile time', () => {
    const asked = questionAt(version as RulesetVersion, 'whatever')
    if (asked.kind === 'enum') expectTypeOf(asked.definition.values[0]).toExtend<string>()
    expectTypeOf(asked.question).toEqualTypeOf<Text>()
  })
})
