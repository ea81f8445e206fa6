import { describe, expect, it } from 'vitest'
import { destinations } from '../../rulesets/index.ts'
import { compareDestinations } from '../../src/analysis.ts'
import { InvalidFactsError } from '../../src/errors.ts'
import { personsOf, pickFacts } from '../../src/index.ts'

const child = { role: 'child', birthDate: '2015' }

function issuesOf(client: unknown) {
  try {
    personsOf(client as never)
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  throw new Error('this is not refused')
}

describe('personsOf', () => {
  it.each([{ birthDate: '1985' }, { birthDate: '1985', family: [] }, { birthDate: '1985', family: undefined }])(
    'finds one person in %j',
    (client) => {
      expect(personsOf(client)).toEqual([{ role: 'applicant', path: '', facts: { birthDate: '1985' } }])
    },
  )

  it('gives each person by role, name and place in the file, with facts of their own', () => {
    expect(personsOf({ birthDate: '1985', family: [{ ...child, name: 'Mia' }, { role: 'spouse' }] })).toEqual([
      { role: 'applicant', path: '', facts: { birthDate: '1985' } },
      { role: 'child', name: 'Mia', path: 'family[0]', facts: { birthDate: '2015' } },
      { role: 'spouse', path: 'family[1]', facts: {} },
    ])
  })

  it.each([
    [{ family: [{ role: 'spose' }] }, 'family[0].role: there is no role `spose`: did you mean `spouse`?'],
    [{ family: [{ role: 'applicant' }] }, 'family[0].role: there is no role `applicant` here: there is `spouse`, `partner`, '],
    [{ family: [{ birthDate: '2015' }] }, 'family[0].role: this has to be given'],
    [{ family: [{ role: 5 }] }, 'family[0].role: `5` is not a role such as `spouse`'],
    [{ family: [child, { ...child, family: [child] }] }, 'family[1].family: a person of a family has no family of their own'],
    [{ family: [{ ...child, name: '' }] }, 'family[0].name: `""` is not a text of 1 to 200 characters'],
    [{ family: ['Anna'] }, 'family[0]: `Anna` is not an object with a `role` and facts'],
    [{ family: [null] }, 'family[0]: `null` is not an object with a `role` and facts'],
    [{ family: child }, 'family: an object is not a list of persons, each an object with a `role` and facts'],
    [{ family: 'unknown' }, 'family: `unknown` is not a list of persons'],
    [{ family: Array.from({ length: 50 }, () => child) }, 'family: 50 persons are too many: at most 49 are read'],
    [[], ': facts are an object with one property a fact, not a list'],
  ])('refuses %j', (client, message) => {
    expect(issuesOf(client)).toHaveLength(1)
    expect(issuesOf(client)[0]).toContain(message)
  })

  it('tells all that is wrong together', () => {
    expect(issuesOf({ family: [{ role: 'x', name: 5 }, 7] }).map((issue) => issue.split(':')[0])).toEqual([
      'family[0].role',
      'family[0].name',
      'family[1]',
    ])
  })
})

describe('what is about one person', () => {
  const client = { nationalities: ['FR'], family: [child] }

  it('leaves a family out, and says so', () => {
    for (const { versions } of destinations) for (const version of versions) expect(pickFacts(version, client).ignored).toContain('family')
  })

  it('refuses a family where nothing can be said to be left out', () => {
    expect(() => compareDestinations(client, { asOf: '2026-11-21', rulesets: destinations })).toThrow(
      'family: these are several persons: `personsOf` gives the facts of each',
    )
  })
})
