import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { type ChecklistItem, checklist, evaluate, headlineOf, nextQuestionAfter, type Ruleset, versionInForce } from '../../src/index.ts'
import { renderEvaluation } from '../../src/text/render-evaluation.ts'

const asOf = '2026-01-10'
const us = versionInForce(rulesets['us-police-certificates'], { asOf })
const person = { usVisa: 'immigrant', birthDate: '1990-06-01', nationalities: ['FR'], arrests: [], persecutionFearedIn: [] }

/** What there is to do about each country. */
function todo(facts: object, version: typeof us = us) {
  const lines = headlineOf(version, evaluate(version, facts as never, { asOf }))
  return lines.map(({ subject, outcomes: _, ...line }) => ({ ...subject, ...line }))
}

describe('headlineOf', () => {
  it('says to replace a certificate of no city lived in, though one may only be asked for', () => {
    const facts = {
      ...person,
      birthDate: '1970-09-15',
      nationalities: [],
      residences: [{ country: 'CN', place: 'Beijing', from: '1999-11-18', to: '1999-11-18', kind: 'residence' }],
      officerBelievesRecordIn: ['CN'],
      certificates: [{ country: 'CN', place: 'ministry', issuedOn: '1970-09-15', returned: false }],
    }
    expect(todo(facts)).toEqual([expect.objectContaining({ country: 'CN', action: 'replace', certificates: [0] })])
  })

  it('says what may be asked for on the recommended readings, though the certificate in hand is of no city lived in', () => {
    const day = '2023-08-31'
    const nz = versionInForce(rulesets['nz-police-certificates'], { asOf: day })
    const facts = {
      nzVisaClass: 'residence',
      nzApplicationDate: '1978-07-10',
      nationalities: [],
      residences: [{ country: 'CN', place: 'Osaka', from: '2021-11-17', kind: 'residence' }],
      certificates: [{ country: 'CN', place: 'ministry', issuedOn: '2016-07-25', nzGivenBefore: false }],
      nzOfficerRequiresCheck: 'unknown',
      nzFurtherResidence: 'unknown',
      nzAtImmigrationControlArea: 'unknown',
      australianResident: 'unknown',
      neverLivedIn: ['CN'],
      persecutionFearedIn: [],
      nzGoodReasonForFurther: true,
      unobtainableIn: ['CN'],
    }
    const [line] = headlineOf(nz, evaluate(nz, facts as never, { asOf: day }))
    expect(line).toMatchObject({ subject: { country: 'CN' }, action: 'open', onRecommended: 'if-asked' })
  })

  it('says to replace a certificate that a finding wants replaced, though no other rule needs one', () => {
    const residences = [
      { country: 'FR', from: '1990-06-01', to: '2020-01-31' },
      { country: 'JP', from: '2020-02-01', to: '2020-05-31' },
      { country: 'FR', from: '2020-06-01' },
    ]
    const certificates = [{ country: 'JP', issuedOn: '2022-01-02', returned: true }]
    const rules = us.rules.map((rule) => (rule.id === 'fresh-certificate' ? { ...rule, when: { condition: 'expired' } } : rule))
    const whatever = { ...us, rules } as unknown as typeof us
    expect(todo({ ...person, residences, certificates }, whatever)).toEqual([
      { country: 'FR', action: 'get' },
      { country: 'JP', action: 'replace', certificates: [0], why: ['fresh-certificate'] },
    ])
  })

  it('has a good certificate until its last day, and gets one of each other city', () => {
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2008-01-01', to: '2012-12-31' },
      { country: 'CN', place: 'Shanghai', from: '2013-01-01', to: '2014-12-31' },
      { country: 'FR', from: '2015-01-01' },
    ]
    const certificates = [
      { country: 'CN', place: 'beijing', issuedOn: '2025-03-02', returned: false },
      { country: 'FR', issuedOn: '2025-03-02', returned: false },
    ]
    expect(todo({ ...person, residences, certificates })).toEqual([
      { country: 'FR', action: 'have', certificates: [1], until: '2027-03-01' },
      { country: 'CN', place: 'Beijing', action: 'have', certificates: [0] },
      { country: 'CN', place: 'Shanghai', action: 'get' },
    ])
  })

  it('has none that somebody may only choose to accept', () => {
    const acceptable = { ...us.outcomes['certificate-acceptable'], modality: 'may', by: { en: 'the consul', zh: '领事' } }
    const version = { ...us, outcomes: { ...us.outcomes, 'certificate-acceptable': acceptable } } as typeof us
    const residences = [{ country: 'FR', from: '1990-06-01' }]
    const certificates = [{ country: 'FR', issuedOn: '2025-03-02', returned: false }]
    expect(todo({ ...person, residences, certificates }, version)).toEqual([{ country: 'FR', action: 'get', certificates: [0] }])
  })

  it('asks of which city a certificate is that names none', () => {
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2008-01-01', to: '2012-12-31' },
      { country: 'CN', place: 'Shanghai', from: '2013-01-01' },
    ]
    const certificates = [{ country: 'CN', issuedOn: '2025-03-02', returned: false }]
    const lines = todo({ ...person, nationalities: [], residences, certificates })
    expect(lines.map(({ action, missing }) => [action, missing])).toEqual([
      ['open', ['certificates[0].place']],
      ['open', ['certificates[0].place']],
    ])
  })

  it('has asked for it: by the evaluation and in an interview, once every finding is decided', () => {
    const facts = (place: object) => ({
      caProgramme: 'express-entry',
      birthDate: '1991-03-03',
      nationalities: ['CN'],
      residences: [
        { country: 'CN', place: 'Wuhan', from: '1991-03-03', to: '2018-08-30' },
        { country: 'CA', from: '2018-08-31' },
      ],
      certificates: [{ country: 'CN', issuedOn: '2026-04-01', ...place }],
    })
    const express = versionInForce(rulesets['ca-express-entry-police-certificates'], { asOf: '2026-11-21' })
    const ask = (place: object) => {
      const evaluation = evaluate(express, facts(place) as never, { asOf: '2026-11-21', assumptions: true })
      const [line] = headlineOf(express, evaluation).filter(({ subject }) => subject.place !== undefined)
      const asked = nextQuestionAfter(express, facts(place) as never, { asOf: '2026-11-21' }, { skip: [] })
      return [
        line?.action,
        line?.missing,
        line?.unknown,
        evaluation.missing,
        evaluation.unknown,
        evaluation.nextQuestion?.fact,
        asked?.fact,
      ]
    }
    const place = 'certificates[0].place'
    expect(ask({})).toEqual(['open', [place], [], [place], [], place, place])
    expect(ask({ place: 'unknown' }).slice(0, 5)).toEqual(['open', [], [place], [], [place]])
    expect(ask({ place: 'unknown' }).slice(5)).not.toContain(place)
    expect(ask({ place: 'Wuhan' }).slice(0, 1)).toEqual(['have'])
  })

  it('says what to file where a certificate cannot be had', () => {
    const residences = [{ country: 'FR', from: '1990-06-01' }]
    const lines = headlineOf(us, evaluate(us, { ...person, residences, unobtainableIn: ['FR'] } as never, { asOf }))
    expect(lines).toEqual([{ subject: { country: 'FR' }, action: 'instead', outcomes: ['explanation'] }])
  })

  it('says of a minor from which birthday one is needed, however far away', () => {
    const residences = [{ country: 'FR', from: '2012-06-01' }]
    expect(todo({ ...person, birthDate: '2012-06-01', residences })).toEqual([
      { country: 'FR', action: 'not-needed', fromAge: { age: 16, on: '2028-06-01' } },
    ])
  })

  it('says so too where the age is that on the day of lodging, for as long as that day is still to come', () => {
    const nz = versionInForce(rulesets['nz-police-certificates'], { asOf })
    const minor = { birthDate: '2009-06-01', nationalities: ['FR'], residences: [{ country: 'FR', from: '2009-06-01' }] }
    const from = (lodging: object) =>
      headlineOf(nz, evaluate(nz, { ...minor, nzVisaClass: 'residence', ...lodging } as never, { asOf })).map(({ fromAge }) => fromAge)
    const on = { age: 17, on: '2026-06-01' }
    expect(from({})).toEqual([on])
    expect(from({ nzApplicationDate: 'none' })).toEqual([on])
    expect(from({ nzApplicationDate: '2026-06-01' })).toEqual([on])
    expect(from({ nzApplicationDate: '2026-05-31' })).toEqual([undefined])
    expect(from({ nzApplicationDate: asOf })).toEqual([undefined])
    expect(from({ nzApplicationDate: '2026-01-09' })).toEqual([undefined])
  })

  it('says what the recommended readings give where sources differ', () => {
    const residences = [
      { country: 'FR', from: '1990-06-01', to: '2025-07-10' },
      { country: 'DE', from: '2025-07-11' },
    ]
    expect(todo({ ...person, residences }).at(-1)).toEqual({ country: 'DE', action: 'contested', onRecommended: 'get' })
  })
})

describe('what is due by a day', () => {
  const entry = (day: string) => {
    const version = versionInForce(rulesets['ca-express-entry-police-certificates'], { asOf: day })
    const facts = { caProgramme: 'express-entry', caInvitations: [{ issuedOn: '2026-10-05' }] }
    return { version, evaluation: evaluate(version, facts as never, { asOf: day }) }
  }

  it('stands in the headline with its last day, first of all', () => {
    const { version, evaluation } = entry('2026-12-04')
    const due = [{ outcome: 'sixty-day-deadline', on: '2026-12-04' }]
    expect(headlineOf(version, evaluation)).toContainEqual({
      subject: { invitation: 0 },
      action: 'due',
      outcomes: ['sixty-day-deadline'],
      due,
    })
    expect(renderEvaluation(version, evaluation)).toMatch(/=\n {2}by when .*\n.*\(due on: 4 December 2026\)\n/)
  })

  it('is said to have passed from the next day on', () => {
    const { version, evaluation } = entry('2026-12-05')
    const line = headlineOf(version, evaluation).find(({ action }) => action === 'due')
    expect(line?.due).toEqual([{ outcome: 'sixty-day-deadline', on: '2026-12-04', passed: true }])
    expect(renderEvaluation(version, evaluation).replaceAll(/\s+/g, ' ')).toContain('(due on: 4 December 2026, this day has passed)')
    expect(renderEvaluation(version, evaluation, { language: 'zh' }).replaceAll(/\s+/g, '')).toContain('期限已过')
  })
})

describe('ten one-line stays of a visitor', () => {
  const residences = Array.from({ length: 10 }, (_, index) => ({ country: 'DE', from: `201${index}-06-01`, to: `201${index}-06-30` }))
  const facts = { ...person, nationalities: ['DE'], residences: [...residences, { country: 'FR', from: '2020-01-01' }] } as never
  const finding = evaluate(us, facts, { asOf }).findings.find(
    ({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'DE',
  )

  it('hang on places under another reading only, and the recommended readings decide', () => {
    expect(finding?.status).toBe('undetermined')
    expect(finding?.missing).toEqual(residences.map((_, index) => `residences[${index}].place`))
    expect(finding?.onRecommended).toEqual({ status: 'applies', modality: 'must', missing: [], unknown: [] })
  })

  it('are told so', () => {
    const text = renderEvaluation(us, evaluate(us, facts, { asOf }), { full: true }).replaceAll(/\s+/g, ' ')
    expect(text).toContain('on the recommended readings: get')
    expect(text).toContain('on the recommended readings: needed')
    expect(text).toContain('matters under another reading only: Stay 1: ')
  })
})

describe('a city lived in twice with another between', () => {
  it('has two periods to cover, not one span', () => {
    const version = versionInForce(rulesets['cn-no-criminal-record'], { asOf })
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2012-04-01', to: '2014-08-20' },
      { country: 'CN', place: 'Shanghai', from: '2014-08-21', to: '2016-08-20' },
      { country: 'CN', place: 'Beijing', from: '2016-08-21', to: '2018-08-20' },
      { country: 'US', from: '2018-08-21' },
    ]
    const evaluation = evaluate(version, { birthDate: '1985-04-01', nationalities: ['US'], residences } as never, { asOf })
    const periods = evaluation.findings.flatMap((finding) =>
      finding.periods === undefined ? [] : [[finding.subject.place, finding.periods]],
    )
    const beijing = [
      { from: '2012-04-01', to: '2014-08-20' },
      { from: '2016-08-21', to: '2018-08-20' },
    ]
    expect(periods).toEqual([['Beijing', beijing]])
    const text = renderEvaluation(version, evaluation, { full: true }).replace(/\s+/g, ' ')
    expect(text).toContain('to cover: 1 April 2012 to 20 August 2014, 21 August 2016 to 20 August 2018')
    expect(text).not.toContain('to cover from: 1 April 2012')
  })
})

describe('a city whose certificate is out of reach under its profile', () => {
  const version = versionInForce(rulesets['cn-no-criminal-record'], { asOf })
  const residences = [
    { country: 'CN', place: '\uFF22eijing', from: '2012-04-01', to: '2014-08-20' },
    { country: 'CN', place: 'Shanghai', from: '2014-08-21', to: '2016-08-20' },
    { country: 'US', from: '2016-08-21' },
  ]
  const cnCityProfiles = [{ country: 'CN', place: 'beijing', needsPassportUsed: true, hasPassportUsed: false }]
  const facts = { birthDate: '1985-04-01', nationalities: ['US'], residences, cnCityProfiles } as never
  const evaluation = evaluate(version, facts, { asOf })

  it('has no boxes for the two steps, and says that they are not to be done', () => {
    const list = checklist(version, evaluation)
    const placesOf = (items: readonly ChecklistItem[], outcome: string) =>
      items.filter((item) => item.outcome === outcome).flatMap(({ subjects }) => subjects.map(({ place }) => place))
    const boxes = list.groups.flatMap(({ items }) => items)
    for (const step of ['public-security', 'notarisation']) {
      expect(placesOf(boxes, step)).toEqual(['Shanghai'])
      expect(placesOf(list.setAside, step)).toEqual(['\uFF22eijing'])
    }
    expect(list.goodToKnow.map(({ outcome }) => outcome)).toContain('local-waiver')
  })

  it('is told so in the headline and beneath it', () => {
    const about = headlineOf(version, evaluation).filter(({ subject }) => subject.place === '\uFF22eijing')
    expect(about.map(({ action, outcomes }) => [action, outcomes])).toEqual([['no', ['no-criminal-record-certificate']]])
    expect(renderEvaluation(version, evaluation, { full: true })).toContain('not to be done: it cannot be had there')
  })
})

describe('a headline', () => {
  it('tells first what to know before anything is done, and possible consequences apart from sure ones', () => {
    const day = '2026-11-29'
    const china = versionInForce(rulesets['cn-accommodation-registration'], { asOf: day })
    const entry = { nationalities: ['AF'], birthDate: '1995-01-01', cnStaysOn: 'visa', cnStayDays: 30 }
    const lines = (cnEnteredOn: string) =>
      headlineOf(china, evaluate(china, { ...entry, cnEnteredOn, cnLodging: 'elsewhere', cnRegistered: false } as never, { asOf: day }))
    const late = lines('2026-10-15')
    expect(late.find(({ action }) => action === 'caution')?.outcomes).toEqual(['fear-of-return'])
    expect(late.find(({ action }) => action === 'follows')?.outcomes).toContain('illegal-residence')
    expect(late.find(({ action }) => action === 'can-follow')?.outcomes).toContain('removal')
    expect(lines('2026-11-15').map(({ action }) => action)).not.toContain('caution')
  })

  it('says that no state is taken to be feared before anything that leads to one', () => {
    const stays = { birthDate: '1990-06-01', nationalities: ['FR'], historyComplete: true }
    const inBeijing = [{ country: 'CN', place: 'Beijing', from: '2015-01-01', kind: 'residence' }]
    const cautions = (id: 'cn-no-criminal-record' | 'us-police-certificates', facts: object) => {
      const ruleset: Ruleset = rulesets[id]
      const version = versionInForce(ruleset, { asOf })
      return headlineOf(version, evaluate(version, { ...stays, ...facts }, { asOf })).flatMap(({ assumed }) => assumed ?? [])
    }
    const china = { residences: inBeijing, cnConvicted: false, cnCityProfiles: [] }
    expect(cautions('cn-no-criminal-record', china)).toEqual(['persecutionFearedIn'])
    expect(cautions('cn-no-criminal-record', { ...china, persecutionFearedIn: [] })).toEqual([])

    // A good certificate in hand does not lead there, but the records of a conviction do; and what the recommended readings come to.
    const residences = [{ country: 'FR', from: '1990-06-01', kind: 'residence' }]
    const certificates = [{ country: 'FR', issuedOn: '2025-10-01', returned: false }]
    const french = { usVisa: 'immigrant', residences, certificates }
    expect(cautions('us-police-certificates', { ...french, arrests: [] })).toEqual([])
    expect(cautions('us-police-certificates', { ...french, arrests: [{ country: 'FR', convicted: true }] })).toEqual([
      'persecutionFearedIn',
    ])
    const apart = [
      { country: 'US', from: '1990-06-01', to: '2019-12-31', kind: 'residence' },
      { country: 'JP', from: '2020-01-01', to: '2020-09-30', kind: 'residence' },
      { country: 'US', from: '2020-10-01', to: '2021-12-31', kind: 'residence' },
      { country: 'JP', from: '2022-01-01', to: '2022-09-30', kind: 'residence' },
      { country: 'US', from: '2022-10-01', kind: 'residence' },
    ]
    const american = { usVisa: 'immigrant', nationalities: ['US'], arrests: [], residences: apart }
    expect(cautions('us-police-certificates', american)).toEqual(['persecutionFearedIn'])
    expect(todo({ ...stays, ...american })).toContainEqual({ country: 'JP', action: 'contested', onRecommended: 'get' })
  })

  it('says of a day by which an authority has to answer that it is the authority', () => {
    const china = versionInForce(rulesets['cn-no-criminal-record'], { asOf })
    const facts = {
      birthDate: '1990-06-01',
      nationalities: ['FR'],
      residences: [{ country: 'CN', place: 'Guangzhou', from: '2015-01-01', kind: 'residence' }],
      cnCityProfiles: [],
      cnApplied: true,
      cnAppliedOn: '2026-01-08',
    }
    const told = (language: 'en' | 'zh') =>
      renderEvaluation(china, evaluate(china, facts as never, { asOf }), { language }).replaceAll(/\s+/g, language === 'zh' ? '' : ' ')
    expect(told('en')).toContain('by when China: the police’s answer is due, unless something has to be verified')
    expect(told('en')).toContain('; the police have to answer on the spot, or within three working days')
    expect(told('zh')).toContain('公安机关应当场办结，或在三个工作日内办结')
  })

  it('says by which answer it was assumed that no state is feared', () => {
    const australia = versionInForce(rulesets['au-police-certificates'], { asOf })
    const facts = {
      auVisa: 'other',
      birthDate: '1990-06-01',
      nationalities: ['FR'],
      residences: [{ country: 'FR', from: '1990-06-01', kind: 'residence' }],
      auApplicationDate: '2026-01-05',
      persecutionFearedIn: [],
    }
    const told = (language: 'en' | 'zh') =>
      renderEvaluation(australia, evaluate(australia, facts as never, { asOf }), { language }).replaceAll(
        /\s+/g,
        language === 'zh' ? '' : ' ',
      )
    expect(told('en')).toContain(
      'first if the person fears a state, take advice before approaching it (assumed: protection or humanitarian case: no)',
    )
    expect(told('zh')).toContain('如当事人畏惧某国，先咨询，再与该国接触（此处假定的是：属于保护或人道主义情形：否）')
  })

  it('tells what follows beside what to do about the certificate (WN-1)', () => {
    const day = '2026-07-02'
    const nz = versionInForce(rulesets['nz-police-certificates'], { asOf: day })
    const facts = {
      nzVisaClass: 'student',
      nzIntendedMonths: 36,
      birthDate: '2007-01-15',
      nationalities: ['IN'],
      residences: [{ country: 'IN', from: '2007-01-15' }],
      nzApplicationDate: '2026-07-02',
      nzProofOfApplyingFor: ['IN'],
    }
    const lines = headlineOf(nz, evaluate(nz, facts as never, { asOf: day })).filter(({ subject }) => subject.country === 'IN')
    expect(lines.map(({ action }) => action)).toEqual(['get', 'follows', 'can-follow'])
    expect(lines[1]?.outcomes).toContain('receipt-not-accepted')
    expect(lines[2]?.outcomes).toContain('decline-likely')
  })

  it('begins with leaving on the day on which the counts differ, and says that illegal residence is contested', () => {
    const day = '2026-12-31'
    const china = versionInForce(rulesets['cn-accommodation-registration'], { asOf: day })
    const facts = {
      nationalities: ['FR'],
      cnLodging: 'hotel',
      cnStaysOn: 'visa-free',
      cnStayDays: 30,
      cnEnteredOn: '2026-12-01',
      birthDate: '1990-01-01',
      bornInChina: false,
    }
    const lines = headlineOf(china, evaluate(china, facts as never, { asOf: day }))
    expect(lines.find(({ action }) => action === 'do')?.outcomes[0]).toBe('leave-today')
    expect(lines.find(({ action }) => action === 'contested')?.outcomes).toContain('illegal-residence')
  })

  it('names what a question or two settle before leaving China today, of a baby of whose stay nothing is told', () => {
    const china = versionInForce(rulesets['cn-accommodation-registration'], { asOf: '2026-11-30' })
    const facts = {
      bornInChina: true,
      birthDate: '2026-09-20',
      nationalities: ['FR'],
      cnParents: 'foreign',
      cnBirthRegistered: true,
      cnLodging: 'elsewhere',
      cnMovedInAt: '2026-09-23T10:00',
      cnRegistered: false,
    }
    const lines = headlineOf(china, evaluate(china, facts as never, { asOf: '2026-11-30' }))
    const open = lines.find(({ action }) => action === 'open')
    expect(open?.outcomes[0]).toBe('present-permit')
    expect(open?.outcomes.at(-1)).toBe('leave-today')
    expect(open?.missing?.[0]).toBe('cnStaysOn')
  })

  it('leaves what is to be done in its order while it is open whether somebody may apply', () => {
    const beijing = versionInForce(rulesets['cn-beijing-personal-affairs-permit'], { asOf: '2026-11-30' })
    const open = headlineOf(beijing, evaluate(beijing, {}, { asOf: '2026-11-30' })).find(({ action }) => action === 'open')
    expect(open?.outcomes.slice(0, 2)).toEqual(['may-apply', 'appear-in-person'])
  })
})
