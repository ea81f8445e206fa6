import { describe, expect, it } from 'vitest'
import { refusalOf } from '../support.ts'

describe('checkIdentity', () => {
  it.each([
    ['the first day in force', { 'inForce.from': '2020-02-30' }, 'inForce.from: `2020-02-30` is not a date: February 2020 has 29 days'],
    ['the day of encoding', { encodedOn: '2026-13-01' }, 'encodedOn: `2026-13-01` is not a date: there is no month 13'],
    ['the day of verification', { verifiedOn: '2026-06' }, 'verifiedOn: `2026-06` is not a full date: write the day too, as in 2015-04-17'],
  ])('wants %s to be a day that exists', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it.each([0, -1, 1.5])('wants the revision to be a whole number from 1, not %s', (revision) => {
    expect(refusalOf({ revision })).toBe(`revision: \`${revision}\` is not a whole number from 1`)
  })

  it('wants to know what is known of a first day that is not', () => {
    expect(refusalOf({ 'inForce.note': undefined })).toBe('inForce.note: only a bound is known: say what is')
  })
})

describe('checkCitations', () => {
  it.each([
    ['a rule', { 'rules[0].cites': [] }, 'rules[0].cites: there has to be a source: name at least one citation'],
    ['a fact', { 'facts.purpose.cites': [] }, 'facts.purpose.cites: there has to be a source: name at least one citation'],
    [
      'a reading',
      { 'readings.sixMonths.values.at-least.cites': [] },
      'readings.sixMonths.values.at-least.cites: there has to be a source: name at least one citation',
    ],
  ])('wants a source where %s has citations', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it.each([
    ['a rule', { 'rules[1].cites': ['act', 'acts'] }, 'rules[1].cites[1]: there is no citation `acts`: did you mean `act`?'],
    [
      'a fact',
      { 'facts.purpose.cites': ['treaty'] },
      'facts.purpose.cites[0]: there is no citation `treaty` here: there is `act`, `guide`',
    ],
    [
      'a reading',
      { 'readings.sixMonths.values.more-than.cites': ['guides'] },
      'readings.sixMonths.values.more-than.cites[0]: there is no citation `guides`: did you mean `guide`?',
    ],
    [
      'a rule the name of a method',
      { 'rules[1].cites': ['toString'] },
      'rules[1].cites[0]: there is no citation `toString` here: there is `act`, `guide`',
    ],
  ])('does not let %s cite what there is not', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it('wants to know when a source was read, and for which clauses it stands', () => {
    expect(refusalOf({ 'citations.act.read': '2026', 'citations.guide.clauses': [] })).toBe(
      'citations.act.read: `2026` is not a full date: write the day too, as in 2015-04-17\ncitations.guide.clauses: a citation stands for at least one clause',
    )
  })

  it('takes the digest of the text of a page, and no other word in its place', () => {
    const textHash = `sha256:${'0123456789abcdef'.repeat(4)}`
    const address = 'https://example.org/act'
    expect(refusalOf({ 'citations.act.address': address, 'citations.act.textHash': textHash })).toBe('nothing is wrong')
    for (const wrong of ['sha256:', 'unread', 'sha256:0123', 'sha256:0123456789ABCDEF'])
      expect(refusalOf({ 'citations.act.address': address, 'citations.act.textHash': wrong })).toBe(
        `citations.act.textHash: \`${wrong}\` is not the digest of a text: \`sha256:\` and 64 hexadecimal digits`,
      )
    expect(refusalOf({ 'citations.act.address': undefined, 'citations.act.textHash': textHash })).toMatch(
      /^citations\.act\.textHash: say at which address/,
    )
  })

  it('wants two readings of an open point at least, and one of them to be recommended', () => {
    expect(refusalOf({ 'readings.sixMonths.values.more-than': undefined, 'rules[1].unless': undefined })).toBe(
      'readings.sixMonths.values: a point is open when there are two readings of it at least: there is 1',
    )
    expect(refusalOf({ 'readings.sixMonths.recommended': 'always' })).toBe(
      'readings.sixMonths.recommended: there is no value `always` here: there is `at-least`, `more-than`',
    )
  })

  it('wants to know why a clause is left out', () => {
    expect(refusalOf({ 'notModelled[0].reason': '' })).toMatch(
      /^read: notModelled\[0\].reason: this text is empty\ncompiled: notModelled\[0\].reason: say why/,
    )
  })
})
