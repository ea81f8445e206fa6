import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { evaluate, questionAt, type Ruleset, type RulesetVersion } from '../../src/index.ts'
import { aureliaVersion } from '../support/aurelia.ts'

describe('questionAt', () => {
  it('tells what a version says of a fact', () => {
    expect(questionAt(aureliaVersion, 'purpose')).toEqual({
      fact: 'purpose',
      kind: 'enum',
      definition: aureliaVersion.facts.purpose,
      label: { en: 'What do you come for?', zh: '来做什么？' },
      labels: { work: { en: 'paid work', zh: '工作' }, study: { en: 'study', zh: '学习' }, visit: { en: 'a visit', zh: '探访' } },
      question: { en: 'What do you come for?', zh: '来做什么？' },
    })
    expect(questionAt(aureliaVersion, 'children').label.en).toBe('children who come along')
    expect(questionAt(aureliaVersion, 'residences').kind).toBe('stays')
  })

  it('calls a value without a label what it is', () => {
    const { labels: _, ...purpose } = aureliaVersion.facts.purpose
    const version: RulesetVersion = { ...aureliaVersion, facts: { ...aureliaVersion.facts, purpose } }
    expect(questionAt(version, 'purpose').labels).toEqual(
      Object.fromEntries(['work', 'study', 'visit'].map((value) => [value, { en: value, zh: value }])),
    )
  })

  it('asks of a part of a stay or record by number', () => {
    const to = questionAt(aureliaVersion, 'residences[1].to')
    expect(to).toMatchObject({
      fact: 'residences',
      index: 1,
      field: 'to',
      kind: 'date',
      label: { en: 'last day', zh: '最后一天' },
      labels: {},
    })
    expect(to.question).toEqual({ en: 'Stay 2: On which day did it end?', zh: '第2段居留：到哪一天结束？' })
    expect(questionAt(aureliaVersion, 'residences[0].kind').labels['at-sea'].en).toBe('time at sea')
    const issued = questionAt(aureliaVersion, 'papers[2].issuedOn')
    expect(issued.definition).toBe(aureliaVersion.facts.papers.fields.issuedOn)
    expect([issued.label.en, issued.question.en]).toEqual(['day of issue', 'Paper 3: When was it issued?'])
  })

  it('asks of a record by its number alone where the list does not say what one is called', () => {
    const { eachLabel: _, ...papers } = aureliaVersion.facts.papers
    const version: RulesetVersion = { ...aureliaVersion, facts: { ...aureliaVersion.facts, papers } }
    expect(questionAt(version, 'papers[2].issuedOn').question.en).toBe('No. 3: When was it issued?')
  })

  it('asks of all stays that do not tell it, whether they were what was assumed: yes or no', () => {
    const { kind, question } = questionAt(aureliaVersion, 'residences[].kind')
    expect([kind, question.en]).toEqual(['boolean', 'Did the person live in each of these places, and not only visit?'])
  })

  it.each([
    ['birthdate', 'there is no fact `birthdate`: did you mean `birthDate`?'],
    ['toString', 'there is no fact `toString`'],
    ['residences[1].until', 'there is no field `until` here: there is `country`, `place`, `from`, `to`, `kind`'],
    ['residences[].from', 'there is no field `from`'],
    ['papers[].kind', 'there is no field `kind`'],
    ['papers[0].constructor', 'there is no field `constructor`'],
    ['residences[1]', 'write `residences[0].country`'],
    ['residences.to', 'write `residences[0].country`'],
    ['birthDate[0].year', '`birthDate` is no list'],
    ['workingDays.CN', '`workingDays.CN` cannot be asked: the days have not been announced'],
    [5, '`5` is not a path: write `residences[1].to`'],
  ])('refuses %j', (path, message) => {
    expect(() => questionAt(aureliaVersion as RulesetVersion, path as string)).toThrow(message)
  })

  it.each(Object.values(rulesets as Readonly<Record<string, Ruleset>>).flatMap(({ versions }) => versions))(
    'knows what evaluate asks for: $ruleset $inForce.from',
    (version) => {
      const facts: Record<string, unknown> = {}
      for (let asked = 0; ; asked += 1) {
        const { nextQuestion, missing, restsOn } = evaluate(version, facts, { asOf: version.verifiedOn })
        for (const path of [...missing, ...restsOn]) expect(questionAt(version, path).question.en).not.toBe('')
        if (nextQuestion === null) break
        expect(questionAt(version, nextQuestion.fact).question).toEqual(nextQuestion.question)
        expect(asked).toBeLessThan(100)
        const { fact } = questionAt(version, nextQuestion.fact)
        facts[fact] = 'unknown'
      }
    },
  )
})
