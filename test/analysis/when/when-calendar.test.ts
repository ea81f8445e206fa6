import { describe, expect, it } from 'vitest'
import chinese from '../../../rulesets/cn/no-criminal-record/2022-03-25.ts'
import usPoliceCertificates from '../../../rulesets/us/police-certificates/index.ts'
import { renderWhen, when } from '../../../src/analysis.ts'
import { whenCalendar } from '../../../src/icalendar.ts'

const asOf = '2026-11-21'
const facts = {
  usVisa: 'immigrant',
  birthDate: '2011-05-14',
  nationalities: ['JP'],
  residences: [{ country: 'JP', from: '2011-05-14' }],
  arrests: [],
  certificates: [{ country: 'JP', issuedOn: '2026-02-27', returned: true }],
  unobtainableIn: [],
}
const told = when(usPoliceCertificates, facts, { asOf, about: ['police-certificate', 'certificate-acceptable'] })
const unfolded = (calendar: string) => calendar.replace(/\r\n /g, '')

/** A certificate that takes twenty days, as an invented source tells of Japan. */
const renewed = {
  ...told,
  findings: told.findings.map((finding) =>
    finding.outcome === 'certificate-acceptable'
      ? {
          ...finding,
          renewal: {
            applyBy: '2028-02-06',
            waiting: [{ within: 20, unit: 'day', title: { en: '', zh: '' }, version: 'x', citations: [] }],
          },
        }
      : finding,
  ),
} as typeof told

describe('whenCalendar', () => {
  it('has a whole day for each day on which something changes, named by what it is about', () => {
    const calendar = unfolded(whenCalendar(usPoliceCertificates, told))
    expect(calendar.match(/^(UID|DTSTART).*$/gm)).toEqual([
      'UID:us-police-certificates.police-certificate.JP.turn.2027-05-14@immigration-rulesets',
      'DTSTART;VALUE=DATE:20270514',
      'UID:us-police-certificates.certificate-acceptable.0.JP.turn.2028-02-27@immigration-rulesets',
      'DTSTART;VALUE=DATE:20280227',
      'UID:us-police-certificates.certificate-acceptable.0.JP.turn.2028-02-28@immigration-rulesets',
      'DTSTART;VALUE=DATE:20280228',
    ])
    expect(calendar).toContain('SUMMARY:Japan: police certificate. This changes today.')
    expect(calendar).toContain('Not needed until 14 May 2027\\, when you turn 16.')
  })

  it('has the last day to order the next certificate, where a source tells how long it takes', () => {
    const calendar = unfolded(whenCalendar(usPoliceCertificates, renewed))
    expect(calendar).toContain('DTSTART;VALUE=DATE:20280206')
    expect(renderWhen(usPoliceCertificates, renewed).replace(/\s+/g, ' ')).toContain(
      'Certificate 1 (Japan): Good until 26 February 2028. Order the next one by 6 February 2028: it takes 20 days.',
    )
  })

  it('is the same each time, and in Chinese where that is asked for', () => {
    expect(whenCalendar(usPoliceCertificates, told)).toBe(whenCalendar(usPoliceCertificates, told))
    expect(unfolded(whenCalendar(usPoliceCertificates, told, { language: 'zh' }))).toContain(
      '2027年5月14日以前不需要；自当日起需要：您年满16周岁。',
    )
  })
})

describe('the next certificate', () => {
  it('is to be applied for by the longest time that a source surely tells of its country', () => {
    const version = usPoliceCertificates.versions.at(-1)
    const facts = {
      birthDate: '1990-01-01',
      usVisa: 'immigrant',
      nationalities: ['CN'],
      certificates: [{ country: 'CN', issuedOn: '2026-02-27', returned: false, place: 'Beijing' }],
    }
    const { findings } = when(version as never, facts as never, { asOf, waitingFrom: [chinese] } as never)
    const [inHand] = findings.filter(
      ({ outcome, subject }) => outcome === 'certificate-acceptable' && (subject as { certificate?: unknown }).certificate === 0,
    )
    const { renewal, periods = [] } = inHand ?? {}
    expect(periods[0]?.status).toBe('applies')
    for (const { version: told, unit } of renewal?.waiting ?? []) {
      expect(told).toBe('cn-no-criminal-record@2022-03-25')
      expect(unit).toBeDefined()
    }
    if (renewal?.applyBy) expect(renewal.applyBy < (periods[0]?.to as string)).toBe(true)
  })
})
