import { describe, expect, it } from 'vitest'
import { toSmtLib } from '../../src/adapters/smt-lib.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'
import { everyVersion } from '../support/rulesets.ts'

const title = { en: 'A permit\n(exit)', zh: '许可' }

/** A version that tests something of each sort. */
const version: RulesetVersion = {
  ...emptyVersion,
  facts: {
    arrived: asked({ type: 'date' }),
    leaves: asked({ type: 'date', none: title }),
    home: asked({ type: 'country' }),
    nationalities: asked({ type: 'countries' }),
    children: asked({ type: 'integer', minimum: 0 }),
  },
  measures: { stay: { elapsed: { from: 'arrived', to: 'leaves' }, in: 'months' } },
  conditions: {
    settled: { all: [{ fact: 'stay', operator: 'greaterThan', value: { years: 1, months: 6 } }, { condition: 'foreign' }] },
    foreign: { fact: 'home', operator: 'notIn', value: ['CN', 'HK'] },
  },
  outcomes: { permit: { kind: 'requirement', modality: 'must', title } },
  rules: [
    {
      id: 'settled',
      title,
      cites: ['act'],
      when: { condition: 'settled' },
      unless: { fact: 'nationalities', operator: 'contains', value: 'CN' },
      then: { outcome: 'permit' },
    },
    {
      id: 'child',
      title,
      cites: ['act'],
      when: {
        any: [
          { fact: 'leaves', operator: 'notEqual', value: '1969-12-31' },
          { fact: 'children', operator: 'lessThanInclusive', value: -1 },
        ],
      },
      then: { outcome: 'permit', modality: 'is' },
    },
  ],
}

describe('toSmtLib', () => {
  it('declares what is tested, and defines conditions after those that they name, rules with their clauses, outcomes, and who can be', () => {
    const [once = ''] = toSmtLib(version).definitions.split('\n; All of it once more')
    expect(once.slice(once.indexOf('(set-info'))).toBe(`(set-info :smt-lib-version 2.6)
(set-logic ALL)

; What the conditions test
(define-fun |1 year 6 months| () Int 576)
(define-fun |day 1969-12-31| () Int (- 1))
(declare-const |stay| Int)
(declare-const |stay is lacking| Bool)
(declare-datatype |home| ((|home = CN|) (|home = HK|) (|home is another|)))
(declare-const |home| |home|)
(declare-const |nationalities has CN| Bool)
(declare-const |leaves| Int)
(declare-const |leaves is lacking| Bool)
(declare-const |children| Int)

; Conditions
(define-fun |condition: foreign| () Bool (not (or (= |home| |home = CN|) (= |home| |home = HK|))))
(define-fun |condition: settled| () Bool
  (and (and (not |stay is lacking|) (> |stay| |1 year 6 months|)) |condition: foreign|))

; Rules
; A permit (exit) (A-1)
(define-fun |rule: settled when| () Bool |condition: settled|)
(define-fun |rule: settled unless| () Bool |nationalities has CN|)
(define-fun |rule: settled| () Bool (and |rule: settled when| (not |rule: settled unless|)))
; A permit (exit) (A-1)
(define-fun |rule: child when| () Bool
  (or (not (and (not |leaves is lacking|) (= |leaves| |day 1969-12-31|))) (<= |children| (- 1))))
(define-fun |rule: child| () Bool |rule: child when|)

; Outcomes: by each modality, where they bind so or more strongly; then where they apply at all
(define-fun |outcome: permit must| () Bool |rule: settled|)
(define-fun |outcome: permit is| () Bool (or |rule: settled| |rule: child|))
(define-fun |outcome: permit| () Bool (or |rule: settled| |rule: child|))
(define-fun |covered| () Bool true)

; What values have to do with each other, whoever it is, cell by cell; then where somebody can be
; least-and-most: children
(define-fun |relation: 1| () Bool (not (< |children| 0)))
(define-fun |possible: the case| () Bool |relation: 1|)
`)
  })

  it('asks what verify remarks, and says of each question what `unsat` proves', () => {
    const { questions } = toSmtLib(version)
    expect(questions.map(({ ifUnsat }) => Object.values(ifUnsat).flat().join(' '))).toEqual([
      'outcome-never-applies permit',
      'rule-never-applies settled',
      'rule-never-applies child',
      'rule-always-covered child settled',
      'exception-never-matters settled',
      ...['stay', 'home', 'nationalities', 'leaves', 'children'].map((name) => `never-matters ${name}`),
    ])
    expect(
      questions.find(({ ifUnsat }) => ifUnsat.kind === 'rule-always-covered')?.text,
    ).toBe(`; unsat: rule child is always covered by settled
(push 1)
(assert (and |possible: the case| |covered| |rule: child| (not |rule: settled|)))
(check-sat)
(pop 1)
`)
  })

  it('writes of every version the same text each time, with standard commands only', () => {
    const commands = new Set<string>()
    for (const { version: one } of everyVersion) {
      const write = () => {
        const { definitions, questions } = toSmtLib(one)
        return [definitions, ...questions.map(({ text }) => text)].join('\n')
      }
      const script = write()
      expect(write()).toBe(script)
      for (const [, command = ''] of script.matchAll(/^\(([a-z-]+)/gm)) commands.add(command)
      // Every line is a comment, a command, or goes on with one.
      expect(script.split('\n').filter((line) => !/^($|;|\(| {2})/.test(line))).toEqual([])
    }
    expect([...commands].sort()).toEqual([
      'assert',
      'check-sat',
      'declare-const',
      'declare-datatype',
      'define-fun',
      'pop',
      'push',
      'set-info',
      'set-logic',
    ])
  })
})
