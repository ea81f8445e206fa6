import * as fc from 'fast-check'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { Comparable } from './arbitrary-condition.ts'
import { asked, emptyVersion, reading } from './arbitrary-version.ts'

const text = { en: '?', zh: '？' }
const country = { type: 'country', optional: true, question: text }
const records = (each: string) => asked({ type: 'records', each, fields: { country, court: country } })

/** What conditions can look at: of a country that nothing else names, each is so only by what its own fact names. */
export const countryNames: readonly Comparable[] = [
  { name: 'country', kind: 'symbol', constants: ['FR', 'CN'] },
  { name: 'country.national', kind: 'boolean' },
  { name: 'country.arrested', kind: 'boolean' },
  { name: 'country.charged', kind: 'boolean' },
  { name: 'married', kind: 'boolean' },
]

const leaves = countryNames.map(
  ({ name, kind }): Condition =>
    kind === 'boolean' ? { fact: name, operator: 'equal', value: true } : { fact: name, operator: 'notEqual', value: 'FR' },
)

/** A version whose facts name countries in every manner but stays: it tests of each all of the above, and of each arrest whether it is one. */
export const namingVersion: RulesetVersion = {
  ...emptyVersion,
  facts: {
    home: asked({ type: 'country' }),
    passports: asked({ type: 'countries' }),
    arrests: records('arrest'),
    charges: records('charge'),
    married: asked({ type: 'boolean' }),
  },
  measures: {
    'country.national': { member: 'passports' },
    'country.arrested': { exists: 'arrests', where: 'country' },
    'country.charged': { exists: 'charges', where: 'country' },
  },
  readings: { first: reading() },
  outcomes: { letter: { kind: 'notice', modality: 'is', title: text }, report: { kind: 'notice', modality: 'is', title: text } },
  rules: [
    {
      id: 'letter',
      title: text,
      cites: ['act'],
      forEach: 'country',
      when: {
        any: [
          {
            all: [
              { fact: 'country', operator: 'equal', value: 'CN' },
              { fact: 'first', operator: 'equal', value: 'wide' },
            ],
          },
          { all: [{ fact: 'passports', operator: 'contains', value: 'CN' }, ...leaves] },
        ],
      },
      then: { outcome: 'letter' },
    },
    {
      id: 'report',
      title: text,
      cites: ['act'],
      forEach: 'arrest',
      when: { fact: 'married', operator: 'equal', value: true },
      then: { outcome: 'report' },
    },
  ],
}

const listed = fc.constantFrom<unknown>(
  undefined,
  'unknown',
  [],
  [{}],
  [{ country: 'CN' }],
  [{ court: 'CN' }],
  [{ country: 'CN', court: 'CN' }],
)

/** Facts that name countries, leave open that they name further ones, or both. */
export const namingFacts = fc.record({
  home: fc.constantFrom(undefined, 'unknown', 'FR'),
  passports: fc.constantFrom<unknown>(undefined, 'unknown', [], ['CN']),
  arrests: listed,
  charges: listed,
  married: fc.constantFrom(undefined, 'unknown', true, false),
})

/** The same with a further outcome of each country, which does not cover who is married. */
export const scopedVersion: RulesetVersion = {
  ...namingVersion,
  outcomes: { ...namingVersion.outcomes, advice: { kind: 'notice', modality: 'is', title: text } },
  rules: [
    ...namingVersion.rules,
    {
      id: 'advice',
      title: text,
      cites: ['act'],
      forEach: 'country',
      when: { fact: 'country.arrested', operator: 'equal', value: true },
      then: { outcome: 'advice' },
    },
  ],
  scope: {
    title: text,
    outside: [{ id: 'married', when: { fact: 'married', operator: 'equal', value: true }, because: text, instead: text, cites: ['act'] }],
  },
}
