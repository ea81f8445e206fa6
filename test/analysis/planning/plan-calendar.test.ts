import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { planCalendar } from '../../../src/analysis/planning/plan-calendar.ts'
import { planCertificates } from '../../../src/analysis/planning/plan-certificates.ts'
import { present, traveller } from '../support.ts'

const filingOn = '2027-03-01'
const plan = planCertificates(present, traveller, { filingOn })

/** The events of a calendar by their properties, read by the simplest parser there is. */
function eventsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:;]+)[^:]*:(.*)$/.exec(line) ?? []
    if (line === 'BEGIN:VEVENT') events.push({})
    else if (events.length > 0) Object.assign(events.at(-1) ?? {}, { [name]: value.replace(/\\([,;\\])/g, '$1') })
  }
  return events
}

describe('the calendar of a plan', () => {
  it('has the first and last day for each certificate still to be had, and the filing date', () => {
    expect(eventsOf(planCalendar(plan)).map(({ SUMMARY, DTSTART, DTEND }) => [SUMMARY, DTSTART, DTEND])).toEqual([
      ['Police certificate, China, Beijing: first day for it to be issued', '20250302', '20250303'],
      ['Police certificate, China, Beijing: last day for it to be issued', '20270301', '20270302'],
      ['Police certificate, China, Shanghai: first day for it to be issued', '20250302', '20250303'],
      ['Police certificate, China, Shanghai: last day for it to be issued', '20270301', '20270302'],
      ['Police certificate, France: first day for it to be issued', '20250302', '20250303'],
      ['Police certificate, France: last day for it to be issued', '20270301', '20270302'],
      ['Planned filing', '20270301', '20270302'],
    ])
  })

  it('parses back to the events that it was made of', () => {
    const text = planCalendar(plan, { language: 'zh' })
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    const summaries = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))
    expect(summaries).toEqual(eventsOf(text).map(({ SUMMARY }) => SUMMARY))
    expect(summaries).toContain('无犯罪记录证明（中国、北京）：签发的第一天'.replace('北京', 'Beijing'))
  })

  it('says until when to apply where a waiting time is told', () => {
    const waiting = [{ within: 2, unit: 'week' as const, title: { en: 'Two weeks', zh: '两周' }, version: 'x', citations: [] }]
    const lines = plan.lines.slice(0, 1).map((line) => ({ ...line, waiting, applyBy: '2027-02-15' }))
    const [, apply] = eventsOf(planCalendar({ ...plan, lines }))
    expect(apply).toMatchObject({ DTSTART: '20270215', UID: 'us-police-certificates.2027-03-01.CN.Beijing.apply@immigration-rulesets' })
    expect(apply?.DESCRIPTION).toContain('Takes 2 weeks: Two weeks.')
  })

  it('leaves out what is satisfied, and what no day of issue will do for', () => {
    const lines = plan.lines.map((line, index) =>
      index === 0 ? { ...line, satisfied: 'yes' as const } : { ...line, earliest: null, latest: null },
    )
    expect(eventsOf(planCalendar({ ...plan, lines }))).toHaveLength(1)
  })

  it('is the same for the same plan, with identifiers of its own and the stamp of the given day', () => {
    const text = planCalendar(plan, { asOf: '2026-11-21' })
    expect(planCalendar(JSON.parse(JSON.stringify(plan)), { asOf: '2026-11-21' })).toBe(text)
    const events = eventsOf(text)
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
    expect(new Set(events.map(({ DTSTAMP }) => DTSTAMP))).toEqual(new Set(['20261121T000000Z']))
    expect(() => planCalendar(plan, { asOf: 'today' })).toThrow('`asOf`: `today` is not a day')
  })

  it('folds lines at 75 octets and lets no name of a place break out of its property', () => {
    const place = '北京😀朝阳区望京街道花家地南里\r\nEND:VEVENT\r\nX-EVIL:1;,\\"\u0007'
    const text = planCalendar({ ...plan, lines: plan.lines.map((line) => ({ ...line, place })) }, { language: 'zh' })
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(76)
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(7)
    expect(text).not.toMatch(/^X-EVIL/m)
    expect(eventsOf(text)[0]?.SUMMARY).toContain('北京😀朝阳区望京街道花家地南里 END:VEVENT X-EVIL:1;,\\"\uFFFD')
  })
})
