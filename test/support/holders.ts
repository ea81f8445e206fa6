import * as fc from 'fast-check'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from './arbitrary-facts.ts'
import { possible } from './reach/vary.ts'
import { daysOf } from './rulesets.ts'

type Certificate = { readonly country: string; readonly place?: string }

const places: readonly Certificate[] = [{ country: 'FR' }, { country: 'CN', place: 'Beijing' }, { country: 'CN', place: 'Shanghai' }]

/**
 * Days and complete facts of somebody of 35 who has lived in France and two Chinese cities long enough for most laws, and has some of the
 * certificates, new or old; whatever else the version asks is at random. Few random people have one that is needed.
 */
export function holders(version: RulesetVersion): fc.Arbitrary<{ readonly asOf: string; readonly facts: PlainFacts }> {
  return fc.constantFrom(...daysOf(version)).chain((asOf) =>
    fc
      .record({ others: completeFacts(version, asOf), certificates: certificatesOf(version, asOf), inChina: fc.boolean() })
      .map(({ others, certificates, inChina }) => ({
        asOf,
        facts: possible(version, asOf, { ...others, ...lifeUntil(asOf, inChina), certificates } as PlainFacts),
      })),
  )
}

function lifeUntil(asOf: string, inChina: boolean): PlainFacts {
  const kind = 'residence'
  const last = inChina ? [] : [{ country: 'FR', from: yearsBefore(asOf, 4), kind }]
  return {
    birthDate: yearsBefore(asOf, 35),
    nationalities: ['FR'],
    residences: [
      { country: 'FR', from: yearsBefore(asOf, 35), to: yearsBefore(asOf, 9, 1), kind },
      { country: 'CN', place: 'Beijing', from: yearsBefore(asOf, 9), to: yearsBefore(asOf, 6, 1), kind },
      { country: 'CN', place: 'Shanghai', from: yearsBefore(asOf, 6), ...(!inChina && { to: yearsBefore(asOf, 4, 1) }), kind },
      ...last,
    ],
  } as unknown as PlainFacts
}

/** A day in January so many years before, or on the last day of the year before that. */
function yearsBefore(asOf: string, years: number, daysEarlier = 0): string {
  const year = Number(asOf.slice(0, 4)) - years
  return daysEarlier === 0 ? `${year}-01-01` : `${year - 1}-12-31`
}

function certificatesOf(version: RulesetVersion, asOf: string): fc.Arbitrary<readonly object[]> {
  const list = Object.values(version.facts).find((fact) => fact.type === 'records' && fact.role === 'certificates-in-hand')
  if (list?.type !== 'records') return fc.constant([])
  const told = Object.entries(list.fields).flatMap(([name, field]) => (field.type === 'boolean' ? [[name, fc.boolean()] as const] : []))
  const one = fc
    .record({
      place: fc.constantFrom(...places),
      issuedOn: fc.constantFrom(asOf, asOf, yearsBefore(asOf, 3)),
      rest: fc.record(Object.fromEntries(told)),
    })
    .map(({ place, issuedOn, rest }) => ({ ...place, issuedOn, ...rest }))
  return fc.array(one, { maxLength: 5 })
}
