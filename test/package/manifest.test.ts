import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const manifest: { exports: Record<string, string | { import: string; require: string }> } = JSON.parse(readFileSync('package.json', 'utf8'))
const entries = Object.entries(manifest.exports).flatMap(([name, target]) => (typeof target === 'string' ? [] : [{ name, ...target }]))

describe('package.json', () => {
  it.each(entries)('$name has a source, and the same file as ESM and as CJS', (entry) => {
    const source = entry.import.replace(/^\.\/dist\/(.+)\.js$/, '$1.ts')
    // A star stands for the first day of a version.
    const found = source.endsWith('/*.ts')
      ? readdirSync(source.slice(0, -'/*.ts'.length)).some((file) => /^\d{4}-\d\d-\d\d(\.ts)?$/.test(file))
      : existsSync(source.startsWith('rulesets/') ? source : `src/${source}`)
    expect(found).toBe(true)
    expect(entry.require).toBe(entry.import.replace(/\.js$/, '.cjs'))
  })

  it('exports every ruleset under its id, which is its folder with hyphens, and each of its versions', () => {
    const exported = entries.filter(({ name }) => name.startsWith('./rulesets/')).map(({ name, import: file }) => ({ name, file }))
    const expected = readdirSync('rulesets', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('/index.ts') && !/\d{4}-\d\d-\d\d/.test(path))
      .map((path) => path.replace(/\/index\.ts$/, ''))
      .flatMap((folder) => {
        const name = `./rulesets/${folder.replaceAll('/', '-')}`
        return [
          { name, file: `./dist/rulesets/${folder}/index.js` },
          { name: `${name}/*`, file: `./dist/rulesets/${folder}/*.js` },
        ]
      })
    const claims = { name: './rulesets/claims', file: './dist/rulesets/claims.js' }
    expect(new Set(exported)).toEqual(new Set([claims, ...expected]))
  })
})

describe('NOTICE', () => {
  it('has the licence of every package of which a part is shipped, since it is no dependency', () => {
    const sources = ['src', 'rulesets'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
    )
    const imported = sources.flatMap((text) => [...text.matchAll(/ from '((?:@[^/']+\/)?[^./'][^/']*)/g)].map(([, name = '']) => name))
    const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const shipped = [...new Set(imported)].filter(
      (name) => !name.startsWith('node:') && !Object.hasOwn({ ...dependencies, ...peerDependencies }, name),
    )
    expect(shipped).toEqual(['i18n-iso-countries'])
    const notice = readFileSync('NOTICE', 'utf8')
    for (const name of shipped) {
      expect(notice).toContain(`\n${name} (`)
      expect(notice).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim())
    }
  })
})

describe('the API reference', () => {
  it('is generated of every entry that is no ruleset', () => {
    const { entryPoints }: { entryPoints: readonly string[] } = JSON.parse(readFileSync('test/package/typedoc.json', 'utf8'))
    const sources = entries
      .filter(({ name }) => !name.startsWith('./rulesets'))
      .map(({ import: file }) => file.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts'))
    expect(new Set(entryPoints.map((path) => posix.join('test/package', path)))).toEqual(new Set(sources))
  })
})

describe('what is installed with the package', () => {
  const { packages }: { packages: Readonly<Record<string, { dev?: true; version: string; license: string; hasInstallScript?: true }>> } =
    JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)

  it('runs nothing when it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']
    expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts).filter((name) => atInstall.includes(name))).toEqual([])
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([])
    for (const [path] of installed) {
      const { scripts = {} } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
      // Of a package from a registry nothing is prepared.
      expect([path, Object.keys(scripts).filter((name) => atInstall.slice(0, 3).includes(name))]).toEqual([path, []])
      expect(existsSync(`${path}/binding.gyp`), path).toBe(false)
    }
  })

  it('has these licences', () => {
    const licences = installed.map(([path, { license }]) => `${path.replace('node_modules/', '')}: ${license}`)
    expect(licences).toEqual([
      '@date-fns/utc: MIT',
      '@noble/hashes: MIT',
      'date-fns: MIT',
      'hyparquet: MIT',
      'hyparquet-writer: MIT',
      'ical.js: MPL-2.0',
      'json-canonicalize: MIT',
      'papaparse: MIT',
      'tinypool: MIT',
      'zod: MIT',
    ])
    for (const [path, { license, version }] of installed) {
      expect(JSON.parse(readFileSync(`${path}/package.json`, 'utf8')), path).toMatchObject({ license, version })
    }
  })
})

describe('package-lock.json', () => {
  it('names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|tarball/)
  })
})
