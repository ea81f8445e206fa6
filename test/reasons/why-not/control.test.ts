import { describe, expect, it } from 'vitest'
import { parsePlainDate } from '../../../src/calendar/plain-date.ts'
import type { FactDefinition } from '../../../src/model/fact.ts'
import { controlOf } from '../../../src/reasons/why-not/control.ts'
import { emptyVersion } from '../../support/arbitrary-version.ts'

const question = { en: '?', zh: '？' }
const facts: Readonly<Record<string, FactDefinition>> = {
  residences: { type: 'stays', question, control: 'cannot-change' },
  papers: { type: 'records', each: 'paper', question, control: 'supply', fields: { issuedOn: { type: 'date', question } } },
  lodgedOn: { type: 'date', question, control: 'choose', none: question },
  purpose: { type: 'enum', values: ['work', 'study'], question, control: 'choose' },
  registered: { type: 'boolean', question, control: 'do' },
  shownIn: { type: 'countries', question, control: 'supply' },
  silent: { type: 'boolean', question },
}
const today = parsePlainDate('2026-11-21') as number
const of = (path: string, before: unknown, after: unknown) => controlOf({ ...emptyVersion, facts }, today, { path, before, after })

describe('controlOf', () => {
  it.each([
    ['a stay that is to end later than planned', 'residences[0].to', '2026-12-01', '2026-12-20', 'do'],
    ['a stay that goes on and is to end', 'residences[0].to', null, '2026-12-20', 'do'],
    ['a stay that would have to have ended', 'residences[0].to', null, '2026-11-20', 'cannot-change'],
    ['a stay that has ended', 'residences[0].to', '2026-11-20', '2026-12-20', 'cannot-change'],
    ['a stay that is to begin later', 'residences[0].from', '2026-11-22', '2027-01-01', 'do'],
    ['a stay that has begun', 'residences[0].from', '2026-11-21', '2027-01-01', 'cannot-change'],
    ['a stay that is planned', 'residences[0]', { country: 'JP', from: '2026-11-22' }, null, 'do'],
    ['a stay that was', 'residences[0]', { country: 'JP', from: '2020-11-22' }, null, 'cannot-change'],
    ['what a stay was', 'residences[0].kind', 'residence', 'visit', 'cannot-change'],
    ['one more record', 'papers[0]', null, { issuedOn: '2026-11-21' }, 'supply'],
    ['a record that is there', 'papers[0].issuedOn', '2025-11-21', '2026-11-21', 'cannot-change'],
    ['a day that lies ahead', 'lodgedOn', '2026-11-30', '2026-12-30', 'choose'],
    ['a day of which there is none yet', 'lodgedOn', 'none', '2026-12-30', 'choose'],
    ['a day that has passed', 'lodgedOn', '2026-11-20', '2026-12-30', 'cannot-change'],
    ['a day that would have to have passed', 'lodgedOn', 'none', '2026-11-20', 'cannot-change'],
    ['what can be done', 'registered', false, true, 'do'],
    ['what has been done', 'registered', true, false, 'cannot-change'],
    ['what is handed in of one more country', 'shownIn', ['JP'], ['JP', 'CN'], 'supply'],
    ['what would not be handed in', 'shownIn', ['JP', 'CN'], ['JP'], 'cannot-change'],
    ['a choice', 'purpose', 'work', 'study', 'choose'],
    ['a fact of which a version does not say it', 'silent', false, true, 'cannot-change'],
  ])('tells of %s what a person can do about it', (_, path, before, after, control) => {
    expect(of(path, before, after)).toBe(control)
  })
})
