import { describe, expect, it } from 'vitest'
import { amendVersion } from '../../src/authoring.ts'
import { compile } from '../../src/diagram/compile.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import { applyAmendment } from '../../src/model/authoring/apply-amendment.ts'
import { checkVersion } from '../../src/model/check-version.ts'
import { digestOf, meaningOf } from '../../src/model/digest.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'
import { borduriaVersion } from '../support/versions.ts'
import { messageOf } from './support.ts'

const before = borduriaVersion as RulesetVersion
const head = { inForce: { from: '2021-01-01', basis: 'exact' }, encodedOn: '2026-01-01', verifiedOn: '2026-06-30', revision: 1 } as const
const [first, second] = before.rules
const rule = { ...first, id: 'new-rule' } as NonNullable<typeof first>

/** Applies an amendment that the compiler has not seen, such as one that names what is not there. */
function amend(changes: Parameters<typeof applyAmendment>[1]): RulesetVersion {
  return applyAmendment(before, { ...head, ...changes })
}

describe('an amendment', () => {
  it('that changes nothing leaves the law as it was', () => {
    const same = amendVersion(borduriaVersion, { ...head, inForce: before.inForce }) as RulesetVersion
    expect(digestOf(same)).toBe(digestOf(before))
  })

  it('makes a version that is complete in itself, frozen, and not the one before', () => {
    const after = amendVersion(borduriaVersion, { ...head, replace: { outcomes: { permit: { modality: 'is' } } } }) as RulesetVersion
    expect(checkVersion(JSON.parse(JSON.stringify(after)))).toEqual([])
    expect(Object.isFrozen(after.rules[0]?.when)).toBe(true)
    expect(after.outcomes.permit).toEqual({ ...before.outcomes.permit, modality: 'is' })
    expect(before.outcomes.permit?.modality).not.toBe('is')
    expect(meaningOf(after)).not.toBe(meaningOf(before))
  })

  it('puts rules where it says, and before all others', () => {
    const ids = before.rules.map(({ id }) => id)
    expect(amend({ add: { rules: [{ after: ids[0] ?? '', rules: [rule] }] } }).rules.map(({ id }) => id)).toEqual([
      ids[0],
      'new-rule',
      ...ids.slice(1),
    ])
    expect(amend({ add: { rules: [{ after: 'the beginning', rules: [rule] }] } }).rules[0]?.id).toBe('new-rule')
  })

  it('rewords a rule without touching what it decides', () => {
    const reworded = amend({ replace: { rules: [{ id: second?.id ?? '', title: { en: 'x', zh: '一' } }] } })
    expect(reworded.rules[1]).toEqual({ ...second, title: { en: 'x', zh: '一' } })
    expect(meaningOf({ ...reworded, inForce: before.inForce })).toBe(meaningOf(before))
  })

  it('changes of a rule what it gives, and no part that it does not speak of', () => {
    // A guard, a subject and what is told are parts as any other, whatever else is given.
    const guarded = {
      ...second,
      unless: second?.when,
      then: { ...second?.then, modality: 'may', by: { en: 'an officer', zh: '官员' }, params: { fee: 5, days: 3 } },
    } as typeof rule
    const replaced = (change: object) =>
      applyAmendment({ ...before, rules: [guarded] }, { ...head, replace: { rules: [{ id: guarded.id, ...change }] } }).rules[0]
    const { id: _, ...whole } = rule
    expect(guarded).toHaveProperty('forEach')
    for (const part of ['title', 'cites', 'when', 'forEach', 'unless', 'then'] as const) {
      const { [part]: left, ...others } = { ...whole, unless: rule.when, forEach: 'place' }
      expect(left).toBeDefined()
      expect(replaced(others)?.[part]).toEqual(guarded[part])
      expect(replaced({ ...others, [part]: undefined })?.[part]).toEqual(guarded[part])
    }
    expect(replaced({ then: { outcome: 'other' } })?.then).toEqual({ ...guarded.then, outcome: 'other' })
    expect(replaced({ then: { params: { fee: 6 } } })?.then).toEqual({ ...guarded.then, params: { fee: 6, days: 3 } })
    // What is to go is said.
    const { unless: _unless, forEach: _forEach, ...free } = guarded
    expect(replaced({ unless: null, forEach: null })).toEqual(free)
    expect(replaced({ then: { params: { fee: null } } })?.then.params).toEqual({ days: 3 })
    const { params: _params, by: _by, modality: _modality, ...bare } = guarded.then
    expect(replaced({ then: { params: null, by: null, modality: null } })?.then).toEqual(bare)
  })

  it('takes away what an outcome need not have', () => {
    const may = { ...before, outcomes: { permit: { ...before.outcomes.permit, modality: 'may', by: { en: 'x', zh: '一' } } } }
    const after = applyAmendment(may as never, { ...head, replace: { outcomes: { permit: { modality: 'must', by: null } } } })
    expect(after.outcomes.permit).toEqual({ ...before.outcomes.permit, modality: 'must' })
  })

  it('asks a new fact where it says, and after all others where it does not', () => {
    const [start = '', ...others] = Object.keys(before.facts)
    const facts = { extra: { type: 'boolean', question: { en: 'Extra?', zh: '另外？' } } }
    expect(Object.keys(amend({ add: { facts } }).facts)).toEqual([start, ...others, 'extra'])
    expect(Object.keys(amend({ add: { facts, askedAfter: { extra: start } } }).facts)).toEqual([start, 'extra', ...others])
  })

  it('takes clauses off those that are left out, and adds some', () => {
    const added = amend({ repeal: { notModelled: ['BO-09'] }, add: { notModelled: [{ clauses: ['BO-10'], reason: 'It is spent.' }] } })
    expect(added.notModelled).toEqual([{ clauses: ['BO-10'], reason: 'It is spent.' }])
  })

  it.each([
    [
      'repeals a rule that is not there',
      { repeal: { rules: ['permt'] } },
      'repeal.rules[0]: there is no rule `permt`: did you mean `permit`?',
    ],
    [
      'replaces a rule that is not there',
      { replace: { rules: [{ id: 'permt', title: { en: 'x', zh: '一' } }] } },
      'replace.rules[permt]: there is no rule `permt`: did you mean `permit`?',
    ],
    [
      'adds a rule after one that is not there',
      { add: { rules: [{ after: 'permt', rules: [rule] }] } },
      'add.rules[0].after: there is no rule `permt`: did you mean `permit`?',
    ],
    [
      'takes away what a rule does not have, such as a part that is misspelt',
      { replace: { rules: [{ id: 'permit', unles: null, then: { params: { fe: null } } }] } },
      'replace.rules[permit].unles: this rule has no `unles` that could be taken away\n' +
        '  replace.rules[permit].then.params.fe: this rule has no `then.params.fe` that could be taken away',
    ],
    [
      'replaces a rule twice',
      { replace: { rules: [{ id: 'permit', cites: [] }, { id: 'permit' }] } },
      'replace.rules[permit]: `permit` is replaced twice: give all that changes of it once',
    ],
    [
      'replaces a measure that is not there',
      { replace: { measures: { agee: { age: 'birthDate' } } } },
      'replace.measures.agee: there is no measure `agee`: did you mean `age`?',
    ],
    [
      'adds a rule that is there',
      { add: { rules: [{ after: 'the beginning', rules: [{ ...rule, id: 'permit' }] }] } },
      'add.rules[0].rules[permit]: `permit` is there already: replace it, or repeal it first',
    ],
    [
      'adds two rules of one id',
      { add: { rules: [{ after: 'the beginning', rules: [rule, rule] }] } },
      'add.rules[0].rules[new-rule]: `new-rule` is there already: replace it, or repeal it first',
    ],
    [
      'adds a rule after one that it repeals',
      { repeal: { rules: ['permit'] }, add: { rules: [{ after: 'permit', rules: [rule] }] } },
      'add.rules[0].after: `permit` is repealed here, so that nothing can follow it',
    ],
    [
      'adds an outcome that is there',
      { add: { outcomes: { permit: before.outcomes.permit ?? {} } } },
      'add.outcomes.permit: `permit` is there already: replace it, or repeal it first',
    ],
    [
      'no longer leaves out a clause that was not left out',
      { repeal: { notModelled: ['BO-77'] } },
      'repeal.notModelled[0]: there is no clause left out `BO-77`: did you mean `BO-09`?',
    ],
    [
      'asks a fact after one that is not there',
      { add: { askedAfter: { birthDate: 'purpos' } } },
      'add.askedAfter.birthDate: there is no fact `purpos`: did you mean `purpose`?',
    ],
    ['repeals what versions do not have', { repeal: { rule: ['permit'] } }, 'repeal.rule: there is no part `rule`: did you mean `rules`?'],
    ['has something else for a list', { repeal: { rules: 'permit' } }, '(root): a value in this amendment is of the wrong type'],
  ] as const)('is refused by name when it %s', (_, changes, message) => {
    expect(() => amend(changes as never)).toThrow(`invalid ruleset \`borduria-permits@2021-01-01\`:\n  ${message}`)
    expect(() => amendVersion(borduriaVersion, { ...head, ...(changes as object) })).toThrow(InvalidRulesetError)
  })

  it('has every issue told at once', () => {
    const misspelt = { repeal: { rules: ['permt'], outcomes: ['permt'] }, replace: { measures: { agee: {} } } }
    expect(messageOf(() => amend(misspelt)).split('\n')).toHaveLength(3)
  })

  it('has what is wrong with a rule told by its id, wherever it stands by then', () => {
    const wrong = { ...rule, when: { fact: 'agee', operator: 'equal', value: 5 } }
    const [added, replaced] = [
      { add: { rules: [{ after: first?.id ?? '', rules: [wrong] }] } },
      { replace: { rules: [{ ...wrong, id: second?.id }] } },
    ].map((changes) => messageOf(() => compile(amendVersion(borduriaVersion, { ...head, ...(changes as object) }) as RulesetVersion)))
    expect(added).toMatch(/^rules\[new-rule\]\.when\.fact: there is no .*`agee`/)
    expect(replaced).toContain(`rules[${second?.id}].when.fact: there is no`)
    const lacking = { replace: { rules: [{ id: second?.id, then: null }] } }
    expect(messageOf(() => amendVersion(borduriaVersion, { ...head, ...(lacking as object) }))).toBe(
      `rules[${second?.id}].then: this has to be given`,
    )
  })

  it('has what is repealed and still used told as such, and by whom', () => {
    const told = (repeal: object) =>
      messageOf(() => compile(amendVersion(borduriaVersion, { ...head, repeal } as object as typeof head) as RulesetVersion)).split('\n')
    expect(told({ conditions: ['adult'] }).join()).toMatch(
      /(rules\[[a-z-]+\])\.when\.[\w.[\]]*condition: `adult` is repealed in this version, and `\1` still uses it/,
    )
    expect(told({ measures: ['age'] }).join()).toContain(
      'conditions.adult.fact: `age` is repealed in this version, and `conditions.adult` still uses it',
    )
    expect(told({ facts: ['birthDate'] }).join()).toContain(
      'measures.age.age: `birthDate` is repealed in this version, and `measures.age` still uses it',
    )
    expect(told({ outcomes: ['permit'] }).join()).toContain(
      'rules[permit].then.outcome: `permit` is repealed in this version, and `rules[permit]` still uses it',
    )
  })

  it('of a corrected version carries the correction on, unless it replaced what was corrected', () => {
    const corrected = {
      ...before,
      outcomes: { ...before.outcomes, permit: { ...before.outcomes.permit, kind: 'notice' } },
    } as RulesetVersion
    expect(applyAmendment(corrected, head).outcomes.permit?.kind).toBe('notice')
    expect(applyAmendment(corrected, { ...head, replace: { outcomes: { permit: { kind: 'fee' } } } }).outcomes.permit?.kind).toBe('fee')
  })
})

describe('what was consolidated', () => {
  it.each(everyVersion.map(({ name, version }) => [name, version] as const))('%s holds nothing that it does not use', (_, version) => {
    const cited = new Set([
      ...version.rules.flatMap(({ cites }) => cites),
      ...Object.values(version.facts).flatMap(({ cites = [] }) => cites),
      ...Object.values(version.readings).flatMap(({ values }) => Object.values(values).flatMap(({ cites }) => cites)),
      ...(version.scope?.outside ?? []).flatMap(({ cites }) => cites),
      ...(version.certifiesByPlace ?? []).flatMap(({ cites }) => cites),
    ])
    const given = new Set(version.rules.flatMap(({ then }) => Object.keys(then.params ?? {})))
    expect(new Set(Object.keys(version.parameters ?? {}))).toEqual(given)
    expect(new Set(Object.keys(version.citations))).toEqual(cited)
    const led = version.rules.map(({ then }) => then.outcome)
    expect(Object.keys(version.outcomes)).toEqual([...new Set(led)])
    expect(Object.keys(version)).not.toContain('labels')
  })
})
