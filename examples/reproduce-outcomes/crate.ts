import { createHash } from 'node:crypto'
import { reported } from './counts.ts'
import { seed } from './random.ts'
import type { Study } from './study.ts'

/** The files of a run, by name. */
export type Files = Readonly<Record<string, string>>

const types: Readonly<Record<string, string>> = { json: 'application/json', md: 'text/markdown', svg: 'image/svg+xml' }

/** What anyone needs to come to the same files, bit for bit: the seed, the versions with their digests, and those of the people and files. */
export function manifestOf({ asOf, oneIn, people, tallies }: Study, files: Files): string {
  const versions = new Map(tallies.map(({ version, revision, meaning }) => [version, { version, revision, meaning }]))
  return json({
    command: `npx tsx examples/reproduce-outcomes/run.ts${oneIn === 1 ? '' : ` --one-in ${oneIn}`}`,
    seed,
    asOf,
    oneIn,
    people,
    versions: [...versions.values()],
    files: Object.entries(files).map(([name, text]) => ({ name, sha256: sha256(text) })),
  })
}

/** Describes the same files as a Research Object Crate (RO-Crate 1.1). */
export function crateOf({ oneIn }: Study, files: Files): string {
  const parts = Object.entries(files).map(([name, text]) => ({
    '@id': name,
    '@type': 'File',
    name,
    encodingFormat: types[name.split('.').at(-1) ?? ''],
    contentSize: String(Buffer.byteLength(text)),
    sha256: sha256(text),
  }))
  return json({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: 'Police certificates that rules ask of people with invented residence histories',
        description: `Counts of outcomes of versioned rulesets for invented people${oneIn === 1 ? '' : `, one in ${oneIn}`}. How many people there are is reported; their histories are invented, from seed ${seed}.`,
        datePublished: '2026-11-29',
        license: { '@id': 'https://spdx.org/licenses/MIT' },
        author: { '@id': '#maintainers' },
        citation: { '@id': '#report' },
        hasPart: parts.map((part) => ({ '@id': part['@id'] })),
      },
      ...parts,
      {
        '@id': '#run',
        '@type': 'CreateAction',
        name: 'the study',
        instrument: { '@id': '#software' },
        result: parts.map((part) => ({ '@id': part['@id'] })),
      },
      {
        '@id': '#software',
        '@type': 'SoftwareApplication',
        name: 'immigration-rulesets',
        url: 'https://www.npmjs.com/package/immigration-rulesets',
        version: '0.2.0',
      },
      { '@id': '#maintainers', '@type': 'Organization', name: 'The maintainers of immigration-rulesets' },
      { '@id': '#report', '@type': 'CreativeWork', name: reported.title, description: reported.note },
      { '@id': 'https://spdx.org/licenses/MIT', '@type': 'CreativeWork', name: 'MIT License' },
    ],
  })
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
