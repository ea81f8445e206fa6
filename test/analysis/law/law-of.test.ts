import { describe, expect, it } from 'vitest'
import { lawChanges, lawOf } from '../../../src/analysis.ts'
import { destinations, present } from '../support.ts'

describe('the law of a version in words', () => {
  it.each(destinations)(
    'has every rule and reading under $name once, in both languages, on sources that the version has',
    ({ version }) => {
      const law = lawOf(version)
      const named = (part: string) => law.filter((one) => one.part === part).map(({ name }) => name)
      expect(named('rules')).toEqual(version.rules.map(({ id }) => id))
      expect(named('readings')).toEqual(Object.keys(version.readings))
      for (const { title, says, cites } of law.filter(({ part }) => part === 'rules')) {
        for (const text of [title, ...says]) expect([text.en, text.zh].every((words) => words !== '')).toBe(true)
        expect(cites.length).toBeGreaterThan(0)
        for (const { key } of cites) expect(Object.keys(version.citations)).toContain(key)
      }
      expect(JSON.parse(JSON.stringify(law))).toEqual(law)
    },
  )

  it('says a rule clause by clause, as what is changed of it is told', () => {
    const rule = lawOf(present).find(({ part, name }) => part === 'rules' && name === 'previous-residence')
    expect(rule?.title.en).toBe('A country of previous residence, after a year since turning 16')
    expect(rule?.cites.map(({ key }) => key)).toEqual(['fam_applicants', 'fam_previous', 'cfr_police_2015', 'nvc'])
    expect(lawChanges({ ...present, rules: present.rules.filter(({ id }) => id !== 'previous-residence') }, present)).toContainEqual(
      expect.objectContaining({
        part: 'rules',
        name: 'previous-residence',
        change: 'added',
        after: { ...rule, part: undefined, name: undefined },
      }),
    )
  })
})
