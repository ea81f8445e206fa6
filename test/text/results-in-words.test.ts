import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import {
  evaluate,
  explain,
  headlineOf,
  InvalidArgumentError,
  inWords,
  type Outcome,
  renderEvaluation,
  renderExplanation,
  versionInForce,
} from '../../src/index.ts'
import { movedToUs } from '../support/moved-to-us.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })
const clients = [
  movedToUs,
  { ...movedToUs, birthDate: undefined, residences: [] },
  { ...movedToUs, usVisa: 'nonimmigrant' },
  { ...movedToUs, certificates: [{ country: 'CN', place: 'Beijing', issuedOn: '2026-03-02' }] },
  { birthDate: '1990', residences: [{ country: 'CN', place: 'Bejing', from: '1990', to: '2015' }] },
] as const

/** A text without its line breaks and indents, nor what tells a beginning of a sentence. */
const plain = (text: string) => text.replace(/\s+/gu, '').toLowerCase()

describe.each(['en', 'zh'] as const)('in words (%s)', (language) => {
  const say = inWords(version, language)

  it.each(clients)('says what renderEvaluation says of %j', (facts) => {
    const evaluation = evaluate(version, facts, { asOf })
    const brief = plain(renderEvaluation(version, evaluation, { language, width: 400 }))
    const full = plain(renderEvaluation(version, evaluation, { language, full: true, width: 400 }))
    expect(brief).toContain(plain(say.answer(evaluation)))
    const lines = say.headline(evaluation)
    expect(lines.map(({ line }) => line)).toHaveLength(headlineOf(version, evaluation).length)
    for (const { action, detail } of lines) {
      expect(brief).toContain(plain(action))
      expect(brief).toContain(plain(detail))
    }
    if (say.scope(evaluation) !== '') expect(full).toContain(plain(say.scope(evaluation)))
    expect(brief).toContain(plain(say.rules(evaluation)[0] ?? ''))
    for (const place of evaluation.unrecognisedPlaces) expect(full).toContain(plain(say.place(place)))
    for (const finding of evaluation.findings) {
      const told = say.finding(finding)
      if (finding.status === 'applies') {
        for (const part of [told.title, told.binds, told.by, told.parameters, ...told.near]) expect(full).toContain(plain(part))
      }
      for (const source of finding.status === 'applies' ? say.sources(finding.citations) : []) expect(full).toContain(plain(source.title))
      const tree = say.readings(finding)
      if (tree !== undefined) for (const { title } of tree.branches) expect(full).toContain(plain(title))
      for (const path of finding.missing) expect(full).toContain(plain(say.question(path)))
    }
  })

  it.each(clients)('names the certificate, and the country or city that it is from, of %j', (facts) => {
    const evaluation = evaluate(version, facts, { asOf })
    const [first = ''] = renderEvaluation(version, evaluation, { language, width: 400 }).split(/\n\n/u)
    const certificate = version.outcomes['police-certificate'].title[language]
    const about = say.headline(evaluation).filter(({ line }) => line.outcomes.includes('police-certificate'))
    expect(about.length).toBeGreaterThan(0)
    for (const { line, about: told } of about) {
      expect(plain(told)).toContain(plain(certificate))
      expect(plain(told)).toContain(plain(say.country(String(line.subject.country))))
      if (line.subject.place !== undefined) expect(plain(told)).toContain(plain(say.subject(line.subject).split(/[ （]/u)[0] ?? ''))
    }
    const rows = first.split('\n').filter((row) => about.some(({ action }) => row.trim().startsWith(action)))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toContain(certificate)
  })

  it('names the place alone where something else than the certificate is open there, such as advice before', () => {
    const residences = [{ country: 'CN', place: 'Hangzhou', from: '1990-01-01', to: '2015-01-01' }] as const
    const facts = {
      usVisa: 'immigrant',
      birthDate: '1990-01-01',
      nationalities: ['CN'],
      residences,
      persecutionFearedIn: 'unknown',
    } as const
    const evaluation = evaluate(version, facts, { asOf })
    const others = say.headline(evaluation).filter(({ line }) => line.action === 'open' && !line.outcomes.includes('police-certificate'))
    expect(others.length).toBeGreaterThan(0)
    const titles: Readonly<Record<string, Outcome>> = version.outcomes
    for (const { line, about } of others) {
      for (const outcome of line.outcomes) expect(plain(about)).not.toContain(plain(titles[outcome]?.title[language] ?? ''))
    }
  })

  it.each(clients)('says what renderExplanation says of %j', (facts) => {
    const evaluation = evaluate(version, facts, { asOf })
    for (const explanation of explain(version, facts, { asOf })) {
      const full = plain(renderExplanation(version, evaluation, [explanation], { language, full: true, width: 400 }))
      const texts: string[] = []
      const collect = (parts: ReturnType<typeof say.explanation>[number]['parts']) => {
        for (const part of parts) {
          if (part.parts.length === 0) texts.push(part.text)
          collect(part.parts)
        }
      }
      const rules = say.explanation(explanation, true)
      expect(rules.map(({ answer }) => answer)).toEqual(explanation.rules.map(({ answer }) => answer))
      for (const rule of rules) {
        expect(full).toContain(plain(rule.title))
        collect(rule.parts)
      }
      // What decides nothing is only named there: a text that is there at all is there as it is said here.
      expect(texts.filter((text) => full.includes(plain(text))).length).toBeGreaterThan(0)
      const brief = say.explanation(explanation)
      expect(JSON.stringify(brief).length).toBeLessThanOrEqual(JSON.stringify(rules).length + 400)
    }
  })
})

it('refuses a language that there is not, and the evaluation of another version', () => {
  expect(() => inWords(version, 'de' as 'en')).toThrow(InvalidArgumentError)
  const other = { ...evaluate(version, movedToUs, { asOf }), version: '1991-10-01' as const }
  expect(() => inWords(version).answer(other)).toThrow(InvalidArgumentError)
})
