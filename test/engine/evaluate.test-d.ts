import { describe, expectTypeOf, test } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { type Evaluation, evaluate, type RulesetVersion, versionInForce } from '../../src/index.ts'

const version = usPoliceCertificates.versions[1]
const asOf = '2026-11-21'

describe('evaluate', () => {
  test('takes facts of the version, partial dates and what is unknown', () => {
    expectTypeOf(
      evaluate(
        version,
        { birthDate: '1988-04', nationalities: ['CN'], residences: [{ country: 'CN', from: '1988', to: 'unknown' }], arrests: 'unknown' },
        { asOf },
      ),
    ).toEqualTypeOf<Evaluation>()
  })

  test('refuses a misspelt fact', () => {
    // @ts-expect-error - it is `birthDate`
    evaluate(version, { birthdate: '1988' }, { asOf })
  })

  test('refuses a wrong value', () => {
    // @ts-expect-error - there is no such visa
    evaluate(version, { usVisa: 'tourist' }, { asOf })
    // @ts-expect-error - a country code has two capital letters
    evaluate(version, { nationalities: ['China'] }, { asOf })
    // @ts-expect-error - a date is a text
    evaluate(version, { birthDate: 1988 }, { asOf })
    // @ts-expect-error - a stay has a first day
    evaluate(version, { residences: [{ country: 'CN' }] }, { asOf })
    // @ts-expect-error - a certificate has a day of issue
    evaluate(version, { certificates: [{ country: 'CN' }] }, { asOf })
  })

  test('needs an as-of date', () => {
    // @ts-expect-error - the clock is never read
    evaluate(version, {}, {})
  })

  test('checks facts against any version that could be in force', () => {
    const chosen = versionInForce(usPoliceCertificates, { asOf })
    evaluate(chosen, { birthDate: '1988' }, { asOf })
    // @ts-expect-error - no version has it
    evaluate(chosen, { birthdate: '1988' }, { asOf })
  })

  test('takes any facts for a version that is not known at compile time; they are checked when it runs', () => {
    const any = version as RulesetVersion
    evaluate(any, { whatever: 1 }, { asOf })
  })
})
