import { describe, expect, it } from 'vitest'
import usPoliceCertificates from '../../../rulesets/us/police-certificates/index.ts'
import { defineRuleset } from '../../../src/authoring.ts'
import { InvalidArgumentError, InvalidFactsError, isRulesetError } from '../../../src/errors.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { InvalidReceiptError, receipt, redactReceipt, renderVerification, verifyReceipt } from '../../../src/receipts.ts'
import { versionInForce, versionNamed } from '../../../src/versions/in-force.ts'
import { rehashed, saltOf, sha256, written } from '../../support/receipts.ts'
import { borduriaVersion, vary } from '../../support/versions.ts'

const asOf = '2026-11-21'
const facts = {
  purpose: 'study',
  birthDate: '1988-04-17',
  nationalities: ['FR'],
  residences: [{ country: 'JP', from: '2010', to: '2012' }],
}
const made = receipt(borduriaVersion as RulesetVersion, facts as never, { asOf })
const salted = receipt(borduriaVersion as RulesetVersion, facts as never, { asOf, salt: saltOf })
const versions = [borduriaVersion]

function errorOf(call: () => unknown): Error {
  try {
    call()
  } catch (error) {
    if (isRulesetError(error)) return error
    throw error
  }
  throw new Error('this is not refused')
}

describe('receipt', () => {
  it('says what was asked, of which version, by which package', () => {
    const { format, ruleset, version, revision, asOf: day, knownOn, readings, assuming, facts: own } = made
    expect({ format, ruleset, version, revision, asOf: day, knownOn, readings, assuming, facts: own }).toEqual({
      format: 1,
      ruleset: 'borduria-permits',
      version: '2020-03-01',
      revision: 1,
      asOf,
      knownOn: null,
      readings: {},
      assuming: true,
      facts,
    })
  })

  it('tells every finding, decided or not', () => {
    const statuses = new Set(made.findings.map(({ status }) => status))
    const open = receipt(borduriaVersion as RulesetVersion, {}, { asOf })
    expect([...statuses, ...open.findings.map(({ status }) => status)]).toEqual(
      expect.arrayContaining(['applies', 'does-not-apply', 'undetermined']),
    )
    const contested = receipt(
      vary({ 'rules[1].when': { fact: 'country', operator: 'equal', value: 'JP' } }),
      { residences: [{ country: 'JP', from: '2010', to: '2012' }] } as never,
      { asOf },
    )
    expect(contested.findings.map(({ status }) => status)).toContain('contested')
    expect(verifyReceipt(contested, [vary({ 'rules[1].when': { fact: 'country', operator: 'equal', value: 'JP' } })]).status).toBe(
      'verified',
    )
  })

  it('refuses facts that JSON cannot hold, and a version that was encoded too late', () => {
    const error = errorOf(() => receipt(borduriaVersion as RulesetVersion, { children: Number.NaN } as never, { asOf }))
    expect(error).toBeInstanceOf(InvalidFactsError)
    const knownOn = '2025-12-31'
    expect(errorOf(() => receipt(borduriaVersion, {}, { asOf, knownOn })).message).toBe(
      '`knownOn`: `borduria-permits@2020-03-01` was encoded on 2026-01-01, after 2025-12-31',
    )
    const known = receipt(borduriaVersion, {}, { asOf, knownOn: '2026-01-01' })
    expect([known.knownOn, verifyReceipt(known, versions).status]).toEqual(['2026-01-01', 'verified'])
  })

  it.each<readonly [string, (fact: string) => unknown, string]>([
    ['a text', () => 'pepper', 'the salt of `purpose` is `pepper`, and not a `Uint8Array`'],
    ['one that is short', () => new Uint8Array(15).fill(7), 'the salt of `purpose` has 15 bytes: give 16 to 64 random ones'],
    ['one that is long', () => new Uint8Array(65), 'the salt of `purpose` has 65 bytes: give 16 to 64 random ones'],
    ['one that was never filled', () => new Uint8Array(16), 'the salt of `purpose` is one byte over and over: fill it with random bytes'],
    ['the same twice', () => saltOf('one'), 'the salt of `birthDate` was given before: each fact needs one of its own'],
  ])('refuses as a salt %s', (_, salt, problem) => {
    const error = errorOf(() => receipt(borduriaVersion as RulesetVersion, facts as never, { asOf, salt: salt as never }))
    expect(error.message).toBe(`\`salt\`: ${problem}`)
  })
})

describe('verifyReceipt', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['no object', 5, [': `5` is not an object']],
    ['nothing', undefined, [': `undefined` cannot be written as JSON']],
    ['a list', [], [': a list is not an object']],
    ['a misspelt field', { ...made, asof: asOf }, ['asof: there is no field `asof`: did you mean `asOf`?']],
    [
      'what is not given, or cannot be',
      { ...made, sha256: undefined, asOf: '2026-02-30', revision: 0, digest: 'sha256:1', format: 2 },
      [
        'format: `2` is not `1`, the only form that receipts have',
        'revision: `0` is not a whole number from 1',
        'digest: `sha256:1` is not `sha256:` and 64 hexadecimal digits in lower case',
        'asOf: `2026-02-30` is not a day: write 2026-11-21',
        'sha256: this is not given',
      ],
    ],
    [
      'findings that are none',
      { ...made, findings: [{ outcome: 'permit', subject: { country: [] }, status: 'perhaps', near: [] }] },
      [
        'findings[0].subject.country: a list is not a text or a number',
        'findings[0].status: `perhaps` is not one of `applies`, `does-not-apply`, `undetermined`, `contested`',
        expect.stringMatching(/^findings\[0\]\.near: there is no field `near` here: /),
      ],
    ],
    [
      'a fact without its salt',
      { ...salted, salts: { purpose: salted.salts?.purpose } },
      [
        'salts.birthDate: this fact is shown without its salt: give both, or neither',
        'salts.nationalities: this fact is shown without its salt: give both, or neither',
        'salts.residences: this fact is shown without its salt: give both, or neither',
      ],
    ],
    [
      'a salt without its fact',
      { ...salted, facts: {}, salts: { purpose: salted.salts?.purpose } },
      ['salts.purpose: this salt is shown without its fact: give both, or neither'],
    ],
    ['no salts', { ...salted, salts: undefined }, ['salts: this is not given']],
    ['salts alone', { ...made, salts: {} }, ['salts: there are salts, but no `factHashes` that they belong to']],
    [
      'a short salt',
      { ...salted, facts: { purpose: 'study' }, salts: { purpose: '00'.repeat(15) } },
      ['salts.purpose: `"000000000000000000000000000000"` is not a salt of 16 to 64 bytes as hexadecimal digits in lower case'],
    ],
    ['a name that does harm', JSON.parse('{ "facts": { "__proto__": {} } }'), ['facts.__proto__: the name `__proto__` is not allowed']],
    ['half of a character', { ...made, package: '\ud800' }, ['package: half of a character, or U+0000, is not allowed']],
    [
      'something without end',
      { ...made, facts: Array.from({ length: 40 }).reduce((inner) => ({ inner }), {}) },
      [expect.stringMatching(/more than 32 deep$/)],
    ],
    [
      'too much',
      { ...made, findings: Array.from({ length: 20_001 }, () => 1) },
      ['findings: 20001 entries are too many: at most 20000 are read'],
    ],
  ])('refuses %s whole, by path', (_, given, expected) => {
    const error = errorOf(() => verifyReceipt(given, versions))
    expect(error).toBeInstanceOf(InvalidReceiptError)
    expect((error as InvalidReceiptError).issues.map(({ path, message }) => `${path}: ${message}`.replace(/^: /, ': '))).toEqual(expected)
    for (const { text } of (error as InvalidReceiptError).issues) if (text !== undefined) expect(text.zh).toMatch(/[一-龥]/)
  })

  it('tells a few of many issues', () => {
    const error = errorOf(() => verifyReceipt({ ...made, findings: Array.from({ length: 5000 }, () => 1) }, versions))
    expect((error as InvalidReceiptError).issues).toHaveLength(100)
  })

  it.each([[5], [usPoliceCertificates], [[usPoliceCertificates]], [[null]]])('refuses what is no list of versions: %#', (given) => {
    expect(errorOf(() => verifyReceipt(made, given as never))).toBeInstanceOf(InvalidArgumentError)
  })

  it('says in words what was changed, in both languages', () => {
    const findings = made.findings.map((finding, index) => (index === 0 ? { ...finding, status: 'does-not-apply' } : finding))
    const { status, differences } = verifyReceipt({ ...made, findings }, versions)
    expect(status).toBe('differs')
    expect(differences).toEqual([
      {
        path: 'sha256',
        said: made.sha256,
        found: expect.stringMatching(/^[0-9a-f]{64}$/),
        matters: true,
        text: {
          en: expect.stringMatching(/^the receipt was changed after it was made: what stands in it has the hash [0-9a-f]{64}$/),
          zh: expect.stringMatching(/^收据出具后被改动：现有内容的哈希值是 [0-9a-f]{64}$/),
        },
      },
      {
        path: 'findings[0].status',
        said: 'does-not-apply',
        found: 'applies',
        matters: true,
        text: {
          en: 'permit: the receipt says `does-not-apply`; applied again it is `applies`',
          zh: '许可：收据写的是 `does-not-apply`；重新适用的结果是 `applies`',
        },
      },
    ])
  })

  it('misses no finding, and takes none twice', () => {
    const [first, ...others] = made.findings
    const textOf = (findings: unknown) =>
      verifyReceipt(rehashed({ ...made, findings }), versions).differences.map(({ path, text }) => `${path}: ${text.en}`)
    expect(textOf(others)).toEqual(['findings: permit: this is found, and is not on the receipt'])
    expect(textOf([...made.findings, first])).toEqual([
      `findings[${made.findings.length}]: permit: the receipt says so; applied again it is not found`,
    ])
  })

  it('says which facts, dates and readings cannot be', () => {
    const pathsOf = (change: object) =>
      verifyReceipt(rehashed({ ...made, ...change }), versions).differences.map(({ path, text }) => `${path}: ${text.en}`)
    expect(pathsOf({ facts: { ...facts, birthDate: '1988-13' } })).toEqual([expect.stringMatching(/^facts\.birthDate: this cannot be: /)])
    expect(pathsOf({ facts: { birthdate: '1988' } })).toEqual([
      'facts.birthdate: this cannot be: there is no fact `birthdate`: did you mean `birthDate`?',
    ])
    expect(pathsOf({ asOf: '2019-01-01' })).toEqual([expect.stringMatching(/^asOf: this cannot be: no version of/)])
    expect(pathsOf({ readings: { sixMonths: 'never' } })).toEqual([expect.stringMatching(/^readings: this cannot be: /)])
    expect(pathsOf({ knownOn: '2025-01-01' })).toEqual(['knownOn: the version was encoded on 2026-01-01, after 2025-01-01'])
  })

  it('says that the version is not there, and which are', () => {
    const { status, differences } = verifyReceipt(rehashed({ ...made, revision: 7 }), versions)
    expect({ status, text: differences.map(({ path, text }) => `${path}: ${text.en}`) }).toEqual({
      status: 'version-missing',
      text: ['version: `borduria-permits@2020-03-01.7` is not here: there is 2020-03-01.1'],
    })
    expect(verifyReceipt(made, usPoliceCertificates.versions).differences.map(({ text }) => text.en)).toEqual([
      '`borduria-permits@2020-03-01.1` is not here: there is no version of this ruleset',
    ])
    // What was changed is told first, whether the version is there or not.
    expect(verifyReceipt({ ...made, asOf: '2026-11-22' }, []).status).toBe('differs')
  })

  it('does not take a version that decides otherwise for the one that the receipt names, though it finds the same', () => {
    const other = vary({ 'rules[4].when.value': { days: 91 } })
    const { status, differences } = verifyReceipt(made, [other])
    expect({ status, paths: differences.map(({ path }) => path) }).toEqual({ status: 'differs', paths: ['meaning'] })
  })
})

describe('a superseded revision', () => {
  const first = borduriaVersion
  const second = vary({ revision: 2, encodedOn: '2026-02-01', 'conditions.adult.value': 18 })
  const ruleset = defineRuleset({
    id: 'borduria-permits',
    title: { en: 'Permits', zh: '许可' },
    jurisdiction: 'Borduria',
    versions: [first, second] as readonly RulesetVersion[],
  })

  it('is found by its name and by the day on which it was known; the latest is in force', () => {
    expect(versionNamed(ruleset, '2020-03-01').revision).toBe(2)
    expect([1, 2].map((revision) => versionNamed(ruleset, `2020-03-01.${revision}`).revision)).toEqual([1, 2])
    expect(() => versionNamed(ruleset, '2020-03-01.3')).toThrow('has no version `2020-03-01.3`')
    expect(versionInForce(ruleset, { asOf }).revision).toBe(2)
    expect(versionInForce(ruleset, { asOf, knownOn: '2026-01-31' }).revision).toBe(1)
  })

  it('verifies the receipts that it made, and the correction those of its own', () => {
    const person = { birthDate: '2009-06-01', nationalities: [] }
    const [before, after] = ruleset.versions.map((version) => receipt(version, person as never, { asOf }))
    expect(before?.findings[0]?.status).toBe('applies')
    expect(after?.findings[0]?.status).toBe('does-not-apply')
    for (const one of [before, after]) expect(verifyReceipt(one, ruleset.versions)).toMatchObject({ status: 'verified', differences: [] })
    // The correction alone does not have it.
    expect(verifyReceipt(before, [second]).status).toBe('version-missing')
    // Passed off as the correction's, it differs.
    const { status, differences } = verifyReceipt(rehashed({ ...before, revision: 2 } as never), ruleset.versions)
    expect({ status, paths: differences.map(({ path }) => path).slice(0, 2) }).toEqual({
      status: 'differs',
      paths: ['meaning', 'findings[0].status'],
    })
  })
})

describe('redactReceipt', () => {
  it('binds each fact by the SHA-256 of its salt, name and value, which anybody can work out', () => {
    const hashes = Object.entries(facts).map(([name, value]) => {
      const salt = Buffer.from(saltOf(name)).toString('hex')
      return [name, sha256(written([salt, name, value]))]
    })
    expect(salted.factHashes).toEqual(Object.fromEntries(hashes))
    const { facts: _, salts: __, sha256: hash, ...bound } = salted
    expect(hash).toBe(sha256(written(bound)))
  })

  it('leaves out facts and salts, and nothing else', () => {
    const { facts: _, salts: __, ...rest } = salted
    expect(redactReceipt(salted)).toEqual({ ...rest, facts: {}, salts: {} })
    expect(redactReceipt(salted, ['purpose'])).toEqual({
      ...rest,
      facts: { purpose: 'study' },
      salts: { purpose: Buffer.from(saltOf('purpose')).toString('hex') },
    })
  })

  it('tells nothing of a fact on which no finding hangs: two receipts differ by its hash alone', () => {
    const other = { ...facts, residences: [{ country: 'JP', from: '2010-02', to: '2012' }] }
    const one = redactReceipt(salted)
    const two = redactReceipt(receipt(borduriaVersion as RulesetVersion, other as never, { asOf, salt: saltOf }))
    const { sha256: _, factHashes, ...rest } = one
    const { sha256: __, factHashes: otherHashes, ...otherRest } = two
    expect(otherRest).toEqual(rest)
    expect(Object.keys(factHashes ?? {}).filter((name) => factHashes?.[name] !== otherHashes?.[name])).toEqual(['residences'])
  })

  it('gives what can be redacted further, and shown again', () => {
    const some = redactReceipt(salted, ['purpose', 'birthDate'])
    expect(redactReceipt(some, ['purpose'])).toEqual(redactReceipt(salted, ['purpose']))
    expect(errorOf(() => redactReceipt(some, ['residences'])).message).toContain('there is no fact `residences`')
    const { facts: shown = {}, salts = {} } = redactReceipt(salted, ['nationalities', 'residences'])
    expect(verifyReceipt({ ...some, facts: { ...some.facts, ...shown }, salts: { ...some.salts, ...salts } }, versions).status).toBe(
      'verified',
    )
  })

  it('says which facts are hidden, in the words of the version', () => {
    expect(verifyReceipt(redactReceipt(salted, ['purpose', 'residences', 'nationalities']), versions)).toMatchObject({
      status: 'facts-hidden',
      hidden: [{ fact: 'birthDate', label: { en: 'When were you born', zh: '您何时出生' } }],
      differences: [],
    })
  })

  it('does not let one hidden fact keep from being seen what cannot be so whatever the facts', () => {
    const forged = (change: object) => verifyReceipt(rehashed({ ...redactReceipt(salted), ...change } as never), versions)
    const hashes = redactReceipt(salted).factHashes ?? {}
    const [finding] = salted.findings
    expect(forged({}).status).toBe('facts-hidden')
    for (const change of [
      { factHashes: { ...hashes, zzz: 'a'.repeat(64) } },
      { asOf: '1000-01-01' },
      { readings: { nope: 'x' } },
      { findings: [{ ...finding, outcome: 'nope' }] },
      { findings: [{ ...finding, rules: ['nope'] }] },
    ])
      expect([change, forged(change).status]).toEqual([change, 'differs'])
  })

  it('vouches for no sources and words but those of the version at hand', () => {
    const findings = made.findings.map((finding) => ({ ...finding, citations: ['invented'] }))
    const verification = verifyReceipt(rehashed({ ...made, digest: `sha256:${'b'.repeat(64)}`, findings } as never), versions)
    expect(verification.status).toBe('verified')
    expect(renderVerification(verification)).toContain('nothing vouches for them')
    expect(renderVerification(verifyReceipt(made, versions))).not.toContain('nothing vouches for them')
  })

  it('refuses a receipt without salts, whose hash would tell', () => {
    expect(errorOf(() => redactReceipt(made)).message).toBe(
      '`receipt`: it was made without salts, so that its hash would tell its facts to whoever tries them: make it with the option `salt`',
    )
    expect(errorOf(() => redactReceipt(salted, 'purpose' as never)).message).toBe('`shown`: `purpose` is not a list')
  })

  it('does not let a fact be added, left out or exchanged unseen', () => {
    const none = redactReceipt(salted)
    const addedFact = { ...none, facts: { children: 2 }, salts: { children: '01'.repeat(16) } }
    expect(verifyReceipt(addedFact, versions).differences.map(({ path, text }) => `${path}: ${text.en}`)).toEqual([
      'facts.children: the receipt was made without this fact',
    ])
    const { purpose: _, ...fewer } = none.factHashes ?? {}
    expect(verifyReceipt({ ...none, factHashes: fewer }, versions).differences.map(({ path }) => path)).toEqual(['sha256'])
    // The hash of one fact stands for no other.
    const [one = '', two = ''] = [salted.salts?.purpose, salted.salts?.birthDate]
    const exchanged = {
      ...none,
      facts: { purpose: '1988-04-17' },
      salts: { purpose: two },
      factHashes: { ...none.factHashes, purpose: none.factHashes?.birthDate },
    }
    expect(one).not.toBe(two)
    expect(verifyReceipt(rehashed(exchanged as never), versions).differences.map(({ path }) => path)).toContain('facts.purpose')
  })
})
