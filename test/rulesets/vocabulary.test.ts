import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FactDefinition, FieldDefinition } from '../../src/index.ts'
import { everyVersion } from '../support/rulesets.ts'

/** The files of the vocabulary, and how the names of facts that are of one destination or authority begin there. */
const files: Readonly<Record<string, RegExp>> = {
  australia: /^(au|afp)[A-Z]/,
  'beijing-permit': /^bj[A-Z]/,
  canada: /^ca[A-Z]/,
  certificates: /^/,
  china: /^cn[A-Z]/,
  extradition: /^cnExtradition/,
  'new-zealand': /^nz[A-Z]|^australianResident$/,
  person: /^/,
  refuge: /^/,
  stays: /^/,
  // The design names the second of them, and others rely on it.
  'united-states': /^us[A-Z]|^officerBelievesRecordIn$/,
}

type Entry = FactDefinition | FieldDefinition

const vocabulary = new Map<string, Entry>()
const doubles: string[] = []
for (const file of Object.keys(files)) {
  const entries: Readonly<Record<string, Entry>> = await import(`../../rulesets/vocabulary/${file}.ts`)
  for (const [name, entry] of Object.entries(entries)) {
    if (vocabulary.has(name)) doubles.push(name)
    vocabulary.set(name, entry)
  }
}

/** What a fact or field means: all but what a version may say of it for itself. */
function meaningOf({ hint: _, assume: __, assumedBecause: ___, cites: ____, ...entry }: FactDefinition): unknown {
  if (entry.type === 'records') return { ...entry, fields: {} }
  return entry.type === 'date' || entry.type === 'time' ? { ...entry, notAfter: [], notBefore: [] } : entry
}

describe('the vocabulary', () => {
  it('is these files, and names each fact once', () => {
    const found = readdirSync('rulesets/vocabulary').map((file) => file.replace(/\.ts$/, ''))
    expect(found.sort()).toEqual(Object.keys(files).sort())
    expect(doubles).toEqual([])
  })

  it.each(Object.entries(files))('of %s has names that say whose facts they are', async (file, pattern) => {
    const names = Object.keys(await import(`../../rulesets/vocabulary/${file}.ts`))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !pattern.test(name))).toEqual([])
  })

  it('has a short label and a question for every fact and field, in both languages', () => {
    const fields = [...vocabulary].flatMap(([name, entry]) =>
      entry.type === 'records'
        ? [
            [`${name}.eachLabel`, { ...entry, label: entry.eachLabel }] as const,
            ...Object.entries(entry.fields).map(([field, inner]) => [`${name}.${field}`, inner] as const),
          ]
        : [],
    )
    const faults = [...vocabulary, ...fields].filter(([, { label, question }]) => {
      const short = label !== undefined && label.en.length <= 70 && label.zh.length <= 30 && !/[.?？。]$/.test(label.en + label.zh)
      return !short || !/[?？]$/.test(question.en) || !/？$/.test(question.zh)
    })
    expect(faults.map(([name]) => name)).toEqual([])
  })

  it('says why something is assumed in one short sentence, in both languages', () => {
    const faults = [...vocabulary].filter(([, entry]) => {
      if (!('assumedBecause' in entry) || entry.assumedBecause === undefined) return false
      const { en, zh } = entry.assumedBecause
      return en.length > 110 || zh.length > 35 || !/^[A-Z][^.]*\.$/.test(en) || !/^[^。]*。$/.test(zh)
    })
    expect(faults.map(([name]) => name)).toEqual([])
  })

  it('is all that versions pick from, and all of it is picked', () => {
    const picked = new Set(everyVersion.flatMap(({ version }) => Object.keys(version.facts)))
    const fields = new Set(
      everyVersion.flatMap(({ version }) =>
        Object.values(version.facts).flatMap((fact) => (fact.type === 'records' ? Object.keys(fact.fields) : [])),
      ),
    )
    expect([...picked].filter((name) => !vocabulary.has(name))).toEqual([])
    expect([...vocabulary.keys()].filter((name) => !picked.has(name) && !fields.has(name))).toEqual([])
  })
})

describe.each(everyVersion)('in $name', ({ version }) => {
  it('every fact means what the vocabulary says', () => {
    for (const [name, fact] of Object.entries(version.facts)) {
      expect([name, meaningOf(fact)]).toEqual([name, meaningOf(vocabulary.get(name) as FactDefinition)])
    }
  })

  it('every fact says what somebody can do about it, and what it costs to know', () => {
    const silent = Object.entries(version.facts).filter(([, { control, effort }]) => control === undefined || effort === undefined)
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('every field of records means what the vocabulary says', () => {
    for (const [name, fact] of Object.entries(version.facts)) {
      if (fact.type !== 'records') continue
      const own = vocabulary.get(name) as Extract<FactDefinition, { type: 'records' }>
      for (const [field, definition] of Object.entries(fact.fields)) {
        expect([name, field, definition]).toEqual([name, field, own.fields[field] ?? vocabulary.get(field)])
      }
    }
  })
})
