import { describe, expect, it } from 'vitest'
import { certificatePeriods, certificatesInHand, planCertificates, timeline } from '../../src/analysis.ts'
import { planCalendar } from '../../src/icalendar.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { present } from './support.ts'

const asOf = '2025-12-15'
const facts = {
  usVisa: 'other',
  birthDate: '1980-01-01',
  nationalities: ['JP'],
  arrests: [],
  residences: [{ country: 'JP', from: '1980-01-01' }],
  certificates: [{ country: 'JP', issuedOn: '2025-01-01' }],
}
const { scope } = evaluate(present, facts, { asOf })

describe('a report on somebody who asks for asylum in the United States', () => {
  it('tells the scope beside its empty lists', () => {
    expect(scope).toMatchObject({ status: 'outside', reasons: [{ id: 'other-matter' }] })
    expect(certificatePeriods(present, facts, { asOf })).toEqual({ asOf, scope, adviceFirst: [], requirements: [] })
    expect(planCertificates(present, facts, { filingOn: asOf })).toMatchObject({ scope, lines: [] })
    expect(certificatesInHand(present, facts, { asOf })).toMatchObject({ scope, certificates: [{ acceptable: null }], requirements: [] })
  })

  it('has one event in the calendar, which says that the case is not covered and where to turn', () => {
    const text = planCalendar(planCertificates(present, facts, { filingOn: asOf }))
      .replaceAll('\r\n ', '')
      .replaceAll('\\', '')
    expect(text.split('\r\n').filter((line) => /^(SUMMARY|X-WR)/.test(line))).toEqual([
      'X-WR-CALNAME;VALUE=TEXT:Certificates for filing on 15 December 2025: not covered by these rules',
      expect.stringMatching(/^X-WR-CALDESC;VALUE=TEXT:Not covered: these rules are for applicants for a visa/),
      'SUMMARY:Not covered: these rules are for applicants for a visa at a consulate of the United States, or for adjustment of status there.',
    ])
    expect(text).toMatch(/\r\nDESCRIPTION:Not covered: .* before having had advice\. .*not legal advice/)
    expect(planCalendar(planCertificates(present, facts, { filingOn: asOf }), { language: 'zh' }).replaceAll('\r\n ', '')).toContain(
      'SUMMARY:不适用：本规则适用于在美国使领馆申请签证或在美国境内调整身份的人。',
    )
  })

  it('draws stays and certificates, and the sentence instead of any mark, rule or validity', () => {
    const drawn = textsIn(timeline(present, facts, { asOf }))
    expect(drawn.slice(0, 2)).toEqual([
      'Residence history as of 15 December 2025: not covered by these rules',
      'Not covered: these rules are for applicants for a visa at a consulate of the United States, or for adjustment of status there. Asylum, resettlement as a refugee, citizenship and other matters have rules of their own, which were not read. Ask the authority that decides, or a lawyer. Whoever fears a state need not turn to it for a certificate before having had advice. Japan, since 1980-01-01. certificate of Japan, issued 2025-01-01.',
    ])
    expect(drawn.slice(2).join(' ')).toMatch(
      /^Residence history as of 15 December 2025 Not covered: these rules are for applicants for a visa .* had advice\. /,
    )
    // Nothing drawn is in want of a legend: the names of the lines are drawn last.
    expect(drawn.slice(-2)).toEqual(['certificate of Japan, issued 2025-01-01', 'Japan'])
    expect(textsIn(timeline(present, facts, { asOf, language: 'zh' }))[1]).toMatch(
      /^不适用：本规则适用于在美国使领馆申请签证或在美国境内调整身份的人。/,
    )
  })
})

/** The texts of a picture, in their order. */
function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:title|desc|text)[^>]*>([^<]*)</g)].map(([, text = '']) => text)
}
