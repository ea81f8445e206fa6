import { beforeEach, describe, expect, it, vi } from 'vitest'
import { contentFaults } from './contents.mjs'

const manifest = { man: './dist/immigration-rulesets.1', bin: { it: 'dist/cli/main.js' } }
const paths = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'package.json',
  'dist/immigration-rulesets.1',
  'dist/cli/main.js',
  'dist/traceability.json',
  ...['js', 'cjs', 'd.ts', 'd.cts'].flatMap((ending) => [`dist/index.${ending}`, `dist/rulesets/nz/fees/2020-01-01.${ending}`]),
  'dist/reasons/explain.js',
  'dist/chunk-ABCDEF23.js',
  'dist/version-C9lyg_EU.d.ts',
]
const imported = ['./dist/index.js', './dist/rulesets/nz/fees/2020-01-01.js']
const faults = (files) => contentFaults(files, manifest, imported)
const files = (names) => names.map((path) => ({ path, size: 100 }))

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})

describe('what a package holds', () => {
  it('is at fault for no file that is foreseen, and for every other', () => {
    expect(faults(files(paths))).toEqual([])
    for (const path of [
      'dist/index.js.map',
      '.npmrc',
      'dist/udf/run.js',
      'src/index.ts',
      'dist/chunk-abc.js',
      'dist/stray.cjs',
      'dist/rulesets/nz/fees/notes.md',
    ]) {
      expect(faults(files([...paths, path]))).toEqual([`${path}: nobody foresaw that the package holds it`])
    }
  })

  it('is at fault for whatever its manifest names and it lacks', () => {
    const needed = paths.filter((path) => !/explain|chunk|version-/.test(path))
    for (const path of needed) expect(faults(files(paths.filter((other) => other !== path)))).toEqual([`${path}: the package lacks it`])
  })

  it('is at fault for a file that is larger than foreseen', () => {
    for (const path of paths) {
      const heavy = files(paths).map((file) => (file.path === path ? { ...file, size: 8_000_000 } : file))
      expect(faults(heavy)).toContainEqual(expect.stringMatching(new RegExp(`^${path}: 8000000 bytes, \\d+ more than foreseen$`)))
    }
  })
})
