import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { evaluate, isRulesetError, type Ruleset, type RulesetVersion, versionInForce } from '../../src/index.ts'

/** What a person is told who gives facts that cannot be. */
function refusal(id: keyof typeof rulesets, facts: Readonly<Record<string, unknown>>, asOf = '2026-11-21'): string {
  try {
    const version: RulesetVersion = versionInForce(rulesets[id] as Ruleset, { asOf })
    evaluate(version, facts, { asOf })
    return 'nothing is wrong'
  } catch (error) {
    if (!isRulesetError(error)) throw error
    return error.message
  }
}

describe('facts that cannot be', () => {
  it.each([
    ['unhcr-cn-registration', { unhcrStage: 'interview' }, 'unhcrStage: `interview` is not one of `before-first-message`, `request-sent`,'],
    ['unhcr-cn-registration', { unhcrStages: 'registered' }, 'unhcrStages: there is no fact `unhcrStages`: did you mean `unhcrStage`?'],
    ['unhcr-cn-registration', { name: 'A. Person' }, 'name: there is no fact `name` here: there is `unhcrStage`,'],
    [
      'cn-accommodation-registration',
      { cnMovedInAt: '2026-11-20T24:00' },
      'cnMovedInAt: `2026-11-20T24:00` is not a time: the hours go from 00 to 23, the minutes from 00 to 59',
    ],
    [
      'cn-accommodation-registration',
      { cnMovedInAt: '2026-11-20 21:30' },
      'cnMovedInAt: `2026-11-20 21:30` is not a time: write 2026-11-20T21:30',
    ],
    [
      'cn-accommodation-registration',
      { cnRegisteredAt: '2026-11-22T08:00' },
      'cnRegisteredAt: `2026-11-22T08:00` lies after the as-of date 2026-11-21',
    ],
    ['cn-accommodation-registration', { cnStayDays: 0 }, 'cnStayDays: `0` is not at least 1'],
    ['cn-asylum', { birthDate: '2008-02-30' }, 'birthDate: `2008-02-30` is not a date: February 2008 has 29 days'],
    ['cn-beijing-personal-affairs-permit', { bjMonths: -1 }, 'bjMonths: `-1` is not at least 1'],
    ['cn-beijing-personal-affairs-permit', { bjMonths: 7.5 }, 'bjMonths: `7.5` is not a whole number'],
    ['cn-beijing-personal-affairs-permit', { bjVisa: 'L' }, 'bjVisa: `L` is not one of `S1`, `S2`, `other`'],
  ] as const)('of %s are refused: %j', (id, facts, message) => {
    expect(refusal(id, facts)).toContain(message)
  })

  it.each([
    ['unhcr-cn-registration', '2013-06-30'],
    ['cn-accommodation-registration', '1994-07-14'],
    ['cn-asylum', '2013-06-30'],
    ['cn-beijing-personal-affairs-permit', '2017-05-01'],
  ] as const)('%s does not answer for %s, before its first version', (id, asOf) => {
    expect(refusal(id, {}, asOf)).toMatch(/^no version of `[a-z-]+` covers \d{4}-\d\d-\d\d: the first day covered is/)
  })
})
