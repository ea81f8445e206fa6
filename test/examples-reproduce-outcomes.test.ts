import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesFor, filesOf } from '../examples/reproduce-outcomes/files.ts'
import { asOf, personOf } from '../examples/reproduce-outcomes/people.ts'
import { meaningOf, versionName } from '../src/index.ts'
import { everyVersion } from './support/rulesets.ts'

const folder = 'examples/reproduce-outcomes'
const recorded = readdirSync(folder).filter((name) => name.startsWith('results'))

function read(run: string, file: string): string {
  return readFileSync(`${folder}/${run}/${file}`, 'utf8')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

describe('the study of outcomes', () => {
  it('comes to its recorded files, bit for bit, in a smaller run', () => {
    const files = filesOf(500)
    const kept = Object.fromEntries(Object.keys(files).map((name) => [name, read('results-one-in-500', name)]))
    expect(files).toEqual(kept)
  })

  it.each(recorded)('has in %s the files that its numbers, its manifest and its crate tell', (run) => {
    const files = filesFor(JSON.parse(read(run, 'outcomes.json')))
    for (const [name, text] of Object.entries(files)) expect(text).toBe(read(run, name))
    const manifest = JSON.parse(read(run, 'manifest.json')) as { readonly files: readonly { name: string; sha256: string }[] }
    for (const { name, sha256: digest } of manifest.files) expect([name, sha256(read(run, name))]).toEqual([name, digest])
    const crate = JSON.parse(read(run, 'ro-crate-metadata.json')) as { readonly '@graph': readonly Record<string, unknown>[] }
    const parts = crate['@graph'].filter((entity) => entity['@type'] === 'File')
    expect(parts.map(({ name }) => name)).toEqual([...manifest.files.map(({ name }) => name), 'manifest.json'])
    for (const { name, sha256: digest } of parts) expect([name, sha256(read(run, name as string))]).toEqual([name, digest])
    // Every identifier that the crate refers to is described in it.
    const known = new Set(crate['@graph'].map((entity) => entity['@id']))
    const referred = JSON.stringify(crate['@graph'].map(({ conformsTo, '@id': _, ...entity }) => entity)).matchAll(/"@id":"([^"]+)"/g)
    for (const [, id] of referred) expect(known).toContain(id)
  })

  it.each(recorded)('is in %s about the versions that are shipped', (run) => {
    const { tallies } = JSON.parse(read(run, 'outcomes.json')) as { readonly tallies: readonly { version: string; meaning: string }[] }
    for (const { version, meaning } of tallies) {
      const shipped = everyVersion.find((one) => versionName(one.version) === version)
      expect([version, meaning]).toEqual([version, shipped && meaningOf(shipped.version)])
    }
  })

  it('counts everyone once', () => {
    for (const run of recorded) {
      const { tallies, changes, people } = JSON.parse(read(run, 'outcomes.json'))
      for (const { destination, people: count, outsideScope, asked, open, certificates, byCountry } of tallies) {
        expect(outsideScope + asked.reduce((sum: number, some: number) => sum + some, 0) + open).toBe(count)
        expect(people.find((one: { destination: string }) => one.destination === destination).studied).toBe(count)
        expect(Object.values(byCountry).reduce((sum: number, some) => sum + (some as number), 0)).toBe(certificates)
      }
      expect(changes.length).toBeGreaterThan(0)
    }
  })

  it('invents lives without a gap in the calendar of the person', () => {
    for (let index = 0; index < 300; index++) {
      const { birthDate, residences } = personOf(index % 2 === 0 ? 'US' : 'AU', index)
      expect(residences[0]?.from).toBe(birthDate)
      expect(residences.at(-1)?.to).toBeUndefined()
      for (const { from, to = asOf } of residences) expect(from <= to || to.startsWith(from)).toBe(true)
      residences.slice(1).forEach(({ from }, at) => {
        expect(residences[at]!.to!.slice(0, 7) <= from.slice(0, 7)).toBe(true)
      })
    }
  })
})
