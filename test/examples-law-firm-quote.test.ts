import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import client from '../examples/law-firm-quote/client.json' with { type: 'json' }
import { type Answer, type Client, compose, of } from '../examples/law-firm-quote/compose.ts'
import { inventedCities } from '../examples/law-firm-quote/invented-cities.ts'
import version from '../examples/law-firm-quote/ruleset/2026-11-21.ts'
import { sumsOf } from '../examples/law-firm-quote/section-fees.ts'
import { writeLetter } from '../examples/law-firm-quote/write-letter.ts'
import { digestOf, evaluate, type FactsFor } from '../src/index.ts'
import { readVersion } from '../src/read.ts'

const folder = join(import.meta.dirname, '../examples/law-firm-quote')
const asOf = '2026-11-21'

interface Application {
  readonly moreThanTwoAgencies?: boolean
  readonly unobtainable?: boolean
}

const issued: Application = { moreThanTwoAgencies: false, unobtainable: false }
const denied: Application = { moreThanTwoAgencies: false, unobtainable: true }

describe('fees', () => {
  const application = fc.record({ moreThanTwoAgencies: fc.boolean(), unobtainable: fc.boolean() })

  it('come to the sum of the terms for each certificate', () => {
    fc.assert(
      fc.property(fc.array(application, { maxLength: 6 }), (applications) => {
        const proofs = applications.filter(({ unobtainable }) => unobtainable).length
        const { total, research, researchInRmb, possiblyMore, sideBySide, inTurn } = sumsOf({ quote: quoteFor(applications) })
        const count = applications.length
        expect(research).toBe(150 * count)
        expect(researchInRmb).toBe(1050 * count)
        expect(total).toEqual({ from: 600 * count + 1200 * proofs, to: 950 * count + 1200 * proofs })
        expect(possiblyMore).toBe(0)
        expect(sideBySide).toEqual(count === 0 ? { from: 0, to: 0 } : proofs > 0 ? { from: 7, to: 10 } : { from: 4, to: 6 })
        expect(inTurn).toEqual({ from: 4 * count + 3 * proofs, to: 6 * count + 4 * proofs })
      }),
      { numRuns: 60 },
    )
  })

  it('stay within what was said while answers were missing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(application, fc.boolean()), { maxLength: 6 }), (given) => {
        const before = sumsOf({ quote: quoteFor(given.map(([whole, known]) => (known ? whole : {}))) })
        const after = sumsOf({ quote: quoteFor(given.map(([whole]) => whole)) })
        expect(after.total.from).toBeGreaterThanOrEqual(before.total.from)
        expect(after.total.to).toBeLessThanOrEqual(before.total.to + before.possiblyMore)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    { name: 'no certificate', applications: [], total: { from: 0, to: 0 }, discount: false, more: [] },
    { name: 'one certificate', applications: [issued], total: { from: 600, to: 950 }, discount: false, more: ['does-not-apply'] },
    {
      name: 'two certificates',
      applications: [issued, issued],
      total: { from: 1200, to: 1900 },
      discount: true,
      more: ['does-not-apply', 'does-not-apply'],
    },
    {
      name: 'more than two agencies',
      applications: [{ ...issued, moreThanTwoAgencies: true }],
      total: { from: 600, to: 950 },
      discount: false,
      more: ['applies'],
    },
    {
      name: 'agencies not counted yet',
      applications: [{ unobtainable: false }],
      total: { from: 600, to: 950 },
      discount: false,
      more: ['undetermined'],
    },
    {
      name: 'an unobtainable certificate',
      applications: [denied],
      total: { from: 1800, to: 2150 },
      discount: false,
      more: ['does-not-apply'],
    },
  ])('of $name are those of the terms', ({ applications, total, discount, more }) => {
    const quote = quoteFor(applications)
    expect(sumsOf({ quote }).total).toEqual(total)
    expect(of(quote, 'discount').some(({ status }) => status === 'applies')).toBe(discount)
    expect(of(quote, 'higher-fee').map(({ status }) => status)).toEqual(more)
    expect(of(quote, 'higher-fee').map(({ modality }) => modality)).toEqual(more.map(() => 'may'))
  })

  it.each([
    { familyMembers: 1, rules: [] },
    { familyMembers: 2, rules: ['several-family-members'] },
  ])(
    'of one certificate carry a discount for $familyMembers of a family as the terms say, without a percentage',
    ({ familyMembers, rules }) => {
      const found = of(quoteFor([issued], { familyMembers }), 'discount').filter(({ status }) => status === 'applies')
      expect(found.flatMap((finding) => finding.rules)).toEqual(rules)
      expect(found.every(({ modality, params }) => modality === 'is' && Object.keys(params).length === 0)).toBe(true)
    },
  )

  it('are quoted for mainland China only', () => {
    const quote = answer({ applications: [{ country: 'HK', place: 'Invented' }], destination: 'US' })
    expect(quote.evaluation.findings.filter(({ kind, status }) => kind === 'fee' && status !== 'does-not-apply')).toEqual([])
  })
})

describe('the private ruleset', () => {
  it('is plain data that readVersion takes back unchanged', () => {
    const read = readVersion(JSON.parse(JSON.stringify(version)))
    expect(read).toEqual(version)
    expect(digestOf(read)).toBe(digestOf(version))
    expect(evaluate(read, { applications: [] }, { asOf })).toEqual(evaluate(version, { applications: [] }, { asOf }))
  })

  it('has a case in which each of its rules applies', () => {
    const begun = { familyMembers: 2, questionnaireFilled: false, researchFeePaid: false, documentsSent: false }
    const cases = [quoteFor([{ ...issued, moreThanTwoAgencies: true }, denied], begun), quoteFor([denied], { destination: 'AU' })]
    const applied = cases.flatMap(({ evaluation }) =>
      evaluation.findings.flatMap(({ status, rules }) => (status === 'applies' ? rules : [])),
    )
    expect(version.rules.map(({ id }) => id).filter((id) => !applied.includes(id))).toEqual([])
  })

  it('asks for nothing that is done', () => {
    const done = { questionnaireFilled: true, researchFeePaid: true, documentsSent: true }
    const steps = ['questionnaire', 'research-payment', 'documents']
    expect(steps.flatMap((step) => of(quoteFor([issued], done), step)).map(({ status }) => status)).toEqual(
      steps.map(() => 'does-not-apply'),
    )
  })

  it('answers for every clause of the terms, and cites each source it declares', () => {
    const numbers = [...Array.from({ length: 16 }, (_, index) => index + 1), 49, 52, 58, 59, 60, 61, 62]
    const clauses = numbers.map((number) => `S4-${String(number).padStart(2, '0')}`)
    const cited = new Set(version.rules.flatMap(({ cites }) => cites))
    expect(Object.keys(version.citations).filter((key) => !cited.has(key))).toEqual([])
    const encoded = Object.values(version.citations).flatMap((citation) => citation.clauses)
    expect([...new Set([...encoded, ...version.notModelled.flatMap(({ clauses: left }) => left)])].sort()).toEqual(clauses)
  })

  it('is written and composed with public entries alone', () => {
    const own = /^\.\/[\w./-]+$/
    const entry = /^(\.\.\/)+(src\/(index|authoring)\.ts|rulesets\/[\w/-]+\/index\.ts)$/
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const imports = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^(?:import|export|\}).* from '([^']+)'/gm)].map(([, from = '']) => from),
    )
    expect(imports.length).toBeGreaterThan(20)
    expect(imports.filter((from) => !own.test(from) && !entry.test(from))).toEqual([])
  })
})

describe('compose', () => {
  it('makes what one ruleset finds a fact of the next', () => {
    const { cities, unitedStates, quote } = compose(client, inventedCities)
    expect(cities).toEqual(['Examplezhou', 'Samplejing', 'Fictionhai', 'Placeholdou'])
    expect(of(quote, 'unobtainability-fee').map(({ status }) => status)).toEqual([
      'does-not-apply',
      'does-not-apply',
      'applies',
      'undetermined',
    ])
    const explained = of(unitedStates, 'explanation').filter(({ status }) => status === 'applies')
    expect(explained.map(({ subject }) => subject.country)).toEqual(['CN'])
    expect(of(unitedStates, 'other-evidence').every(({ modality }) => modality === 'may')).toBe(true)
  })

  it.each([
    { name: 'cities that were never asked', other: client, profiles: {} },
    { name: 'a client with a criminal record', other: { ...client, china: { cnConvicted: true } }, profiles: inventedCities },
    { name: 'a Chinese citizen', other: { ...client, facts: { ...client.facts, nationalities: ['CN'] } }, profiles: inventedCities },
  ])('never promises the certificates of $name', ({ other, profiles }) => {
    const times = of(compose(other, profiles).quote, 'time-if-issued')
    expect(times).toHaveLength(4)
    expect(times.filter(({ status }) => status === 'applies')).toEqual([])
  })

  it('quotes nothing that is not known to be needed', () => {
    const other: Client = { ...client, facts: { nationalities: ['GB'] } }
    expect(compose(other, inventedCities).cities).toEqual([])
    expect(writeLetter(other, inventedCities)).toContain('there is nothing to quote')
  })

  it('refuses facts that are misspelt', () => {
    expect(() => compose({ ...client, engagement: { familyMember: 2 } }, inventedCities)).toThrow('familyMember')
  })
})

describe('the letter', () => {
  it('prints what is checked in as letter.md', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await import('../examples/law-firm-quote/letter.ts')
    const printed = write.mock.calls.map(([text]) => text).join('')
    write.mockRestore()
    // After a change that is meant: npx tsx examples/law-firm-quote/letter.ts > examples/law-firm-quote/letter.md
    expect(printed).toBe(readFileSync(join(folder, 'letter.md'), 'utf8'))
  })

  it('says that it is an example, that its cities are invented, and never that a requirement is waived', () => {
    const letter = writeLetter(client, inventedCities)
    expect(letter).toContain('**An example, not legal advice.**')
    expect(letter).toContain('are invented.**')
    expect(letter).not.toMatch(/\b(is|are|will be) waived\b/)
  })

  it('lists each source that it cites, once, and no other', () => {
    const [body = '', list = ''] = writeLetter(client, inventedCities).split('## Sources')
    const cited = [...body.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, numbers = '']) => numbers.split(', '))
    const listed = [...list.matchAll(/^(\d+)\. /gm)].map(([, number]) => number)
    expect([...new Set(cited)].sort((a, b) => Number(a) - Number(b))).toEqual(listed)
  })
})

function quoteFor(applications: readonly Application[], facts: FactsFor<typeof version.facts> = {}): Answer {
  const places = applications.map((application, index) => ({ country: 'CN' as const, place: `Invented ${index}`, ...application }))
  return answer({ destination: 'US', ...facts, applications: places })
}

function answer(facts: FactsFor<typeof version.facts>): Answer {
  return { version, evaluation: evaluate(version, facts, { asOf }) }
}
