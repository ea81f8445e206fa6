import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const lower = ['model', 'calendar', 'logic', 'errors.ts']
const kernel = ['engine', 'measures', 'diagram', ...lower]
const library = ['batch', 'analysis', 'adapters', 'text', 'reasons', 'versions', ...kernel]

/** Each layer of src, and what of src it may import besides itself. Anything absent is forbidden. */
const below: Readonly<Record<string, readonly string[]>> = {
  logic: [],
  calendar: ['logic'],
  'errors.ts': ['model', 'calendar', 'logic'],
  model: ['calendar', 'logic', 'errors.ts'],
  diagram: lower,
  measures: ['diagram', ...lower],
  engine: ['measures', 'diagram', ...lower],
  reasons: kernel,
  versions: lower,
  // Words and reports are about what is found: cases, verdicts and diagrams are none of theirs.
  text: ['reasons', ...lower],
  analysis: ['text', 'reasons', 'versions', ...lower],
  adapters: ['text', 'reasons', 'versions', ...kernel],
  batch: ['reasons', 'versions', ...kernel],
  'index.ts': library,
  'decide.ts': kernel,
  'read.ts': library,
  'analysis.ts': ['analysis', 'text', 'reasons', 'versions', ...lower],
  'icalendar.ts': ['analysis'],
  'receipts.ts': ['analysis'],
  'authoring.ts': lower,
  'batch.ts': ['batch'],
  cli: ['index.ts', 'read.ts', 'analysis.ts', 'icalendar.ts', 'receipts.ts', 'authoring.ts', ...library],
}

/** The page that is made of the package. */
const workbench = 'examples/workbench/'

/** Each package, how it is imported, and the only place that may. */
const packages: readonly { readonly name: RegExp; readonly home: string }[] = [
  { name: /^node:/, home: 'src/cli/' },
  // By function: the index of date-fns takes ten times as long to load.
  { name: /^date-fns\/.+/, home: 'src/calendar/format.ts' },
  { name: /^@date-fns\/utc\/date\/mini$/, home: 'src/calendar/format.ts' },
  { name: /^zod(\/mini)?$/, home: 'src/model/' },
  // A receipt holds findings, which the model knows nothing of: it has its schema beside it.
  { name: /^zod\/mini$/, home: 'src/analysis/receipt/' },
  { name: /^@noble\/hashes\/.+/, home: 'src/model/sha256.ts' },
  { name: /^json-canonicalize$/, home: 'src/model/canonical-json.ts' },
  { name: /^json-rules-engine$/, home: 'src/adapters/' },
  { name: /^(papaparse|tinypool|hyparquet(-writer)?)$/, home: 'src/cli/batch/' },
  { name: /^ical\.js$/, home: 'src/analysis/write-calendar.ts' },
  // The data alone: the index of the package would put every language into the bundle.
  { name: /^i18n-iso-countries\/.+\.json$/, home: 'src/' },
  // A page as others would make it: of what the package exports.
  { name: /^immigration-rulesets(\/|$)/, home: workbench },
  { name: /^(preact|@preact\/signals)$/, home: workbench },
  // What catches the error of a view, and what scrolls once it is drawn; state is in signals.
  { name: /^preact\/hooks$/, home: 'examples/workbench/parts/' },
]

describe('layers', () => {
  it('every import of src and rulesets points down', () => {
    const sources = sourcesOf('src', 'rulesets')
    expect(sources.size).toBeGreaterThan(0)
    expect(violations(sources)).toEqual([])
  })

  it('the workbench is made of what the package exports, and of its own files', () => {
    const sources = sourcesOf('examples/workbench')
    sources.delete('examples/workbench/vite.config.ts')
    expect(sources.has('examples/workbench/app.tsx')).toBe(true)
    expect(violations(sources)).toEqual([])
  })

  it('no files of src import each other in a circle', () => {
    expect(circles(sourcesOf('src'))).toEqual([])
    const circle = new Map([
      ['src/text/a.ts', "import { b } from './b.ts'"],
      ['src/text/b.ts', "import type { C } from './c.ts'"],
      ['src/text/c.ts', "export { a } from './a.ts'"],
      ['src/text/d.ts', "import { a } from './a.ts'"],
    ])
    expect(circles(circle)).toEqual(['src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts'])
  })

  it.each([
    ['src/logic/a.ts', "import { b } from '../model/b.ts'", 'may not import src/model/b.ts'],
    ['src/logic/a.ts', "import type { b } from '../calendar/b.ts'", 'may not import src/calendar/b.ts'],
    ['src/calendar/a.ts', "export * from '../errors.ts'", 'may not import src/errors.ts'],
    ['src/engine/a.ts', "import '../versions/b.ts'", 'may not import src/versions/b.ts'],
    ['src/engine/a.ts', "import { b } from '../reasons/b.ts'", 'may not import src/reasons/b.ts'],
    ['src/analysis/a/b.ts', "import { b } from '../../engine/b.ts'", 'may not import src/engine/b.ts'],
    ['src/analysis/a/b.ts', "import { b } from '../../diagram/b.ts'", 'may not import src/diagram/b.ts'],
    ['src/text/a.ts', "import { b } from '../measures/b.ts'", 'may not import src/measures/b.ts'],
    ['src/engine/a.ts', "const b = await import('../cli/b.ts')", 'may not import src/cli/b.ts'],
    ['src/engine/a.ts', "type B = import('../index.ts').B", 'may not import src/index.ts'],
    ['src/model/a.ts', "import { b } from '../../rulesets/index.ts'", 'may not import rulesets/index.ts'],
    ['src/cli/a.ts', "import b from '../../rulesets/us/b/index.ts'", 'may not import rulesets/us/b/index.ts'],
    ['src/model/a.ts', "import { b } from '../../test/b.ts'", 'may not import test/b.ts'],
    ['src/model/a.ts', "import { b } from './b'", 'imports src/model/b without its extension'],
    ['src/errors.ts', "import { b } from './model/b.ts'", 'may import types only'],
    ['src/misc/a.ts', '', 'is in no layer'],
    ['src/other.ts', '', 'is in no layer'],
    ['src/index.ts', 'export const a = 1', 'may only re-export'],
    ['src/index.ts', "import { a } from './engine/a.ts'\nexport { a }", 'may only re-export'],
    ['src/authoring.ts', "export { a } from './engine/a.ts'", 'may not import src/engine/a.ts'],
    ['src/engine/a.ts', "import { readFileSync } from 'node:fs'", 'may not import node:fs'],
    ['src/cli/a.ts', "import { readFileSync } from 'fs'", 'may not import fs'],
    ['src/calendar/a.ts', "import { addDays } from 'date-fns/addDays'", 'may not import date-fns/addDays'],
    ['src/calendar/format.ts', "import { addDays } from 'date-fns'", 'may not import date-fns'],
    ['src/calendar/a.ts', "import { utc } from '@date-fns/utc/date/mini'", 'may not import @date-fns/utc/date/mini'],
    ['src/engine/a.ts', "import type * as z from 'zod'", 'may not import zod'],
    ['src/model/a.ts', "import { z } from 'zod'", 'imports zod by name, not as a namespace'],
    ['src/model/a.ts', "import { z } from 'zod/mini'", 'imports zod by name, not as a namespace'],
    ['src/model/a.ts', "import * as z from 'zod/v3'", 'may not import zod/v3'],
    ['src/model/a.ts', "import fc from 'fast-check'", 'may not import fast-check'],
    ['rulesets/us/a/2015-01-01.ts', "import { b } from '../../../src/model/b.ts'", 'may not import src/model/b.ts'],
    ['rulesets/us/a/2015-01-01.ts', "import b from './2016-01-01/index.ts'", 'may not import rulesets/us/a/2016-01-01/index.ts'],
    ['rulesets/us/a/2015-01-01.ts', "import { b } from '../b/sources.ts'", 'may not import rulesets/us/b/sources.ts'],
    ['rulesets/us/a/2015-01-01.ts', "import { b } from '../../ca/who.ts'", 'may not import rulesets/ca/who.ts'],
    ['rulesets/vocabulary/person.ts', "import { b } from '../us/sources.ts'", 'may not import rulesets/us/sources.ts'],
    ['rulesets/us/a/index.ts', "import b from '../b/2014-01-01.ts'", 'may not import rulesets/us/b/2014-01-01.ts'],
    ['rulesets/us/a/index.ts', "import * as z from 'zod'", 'may not import zod'],
    ['examples/workbench/a.tsx', "import { evaluate } from '../../src/index.ts'", 'may not import src/index.ts'],
    ['examples/workbench/state/a.ts', "import { useState } from 'preact/hooks'", 'may not import preact/hooks'],
    ['src/cli/a.ts', "import { evaluate } from 'immigration-rulesets'", 'may not import immigration-rulesets'],
  ])('%s with %j is a violation', (path, text, complaint) => {
    expect(violations(new Map([[path, text]]))).toEqual([`${path} ${complaint}`])
  })

  it.each([
    ['src/model/a.ts', "import * as z from 'zod'\nimport { b } from '../calendar/b.ts'\nimport { c } from './c.ts'"],
    ['src/model/a.ts', "import * as z from 'zod/mini'"],
    ['src/model/a.ts', "import type { ZodType } from 'zod'"],
    ['src/model/a.ts', "// from '../cli/b.ts'\nexport const text = \"import '../cli/b.ts'\""],
    ['src/errors.ts', "import type { b } from './calendar/b.ts'"],
    ['src/index.ts', "export { b, type C } from './engine/b.ts'"],
    ['src/cli/a.ts', "import { argv } from 'node:process'\nimport { b } from '../index.ts'\nimport { c } from '../../rulesets/index.ts'"],
    ['rulesets/index.ts', "import a from './us/a/index.ts'"],
    ['rulesets/us/a/index.ts', "import b from './2015-01-01.ts'\nimport { c } from '../../../src/authoring.ts'"],
    ['rulesets/us/a/2015-01-01/terms.ts', "import { b } from '../../who.ts'"],
    [
      'examples/workbench/views/a.tsx',
      "import { evaluate } from 'immigration-rulesets'\nimport './a.css'\nimport { b } from '../state/b.ts'",
    ],
    ['rulesets/places/france.ts', "import { north } from './france/north.ts'"],
    [
      'rulesets/us/a/2016-01-01/fees.ts',
      "import b from '../2015-01-01.ts'\nimport { c } from '../../sources.ts'\nimport { d } from '../../../vocabulary/person.ts'",
    ],
  ])('%s with %j is allowed', (path, text) => {
    expect(violations(new Map([[path, text]]))).toEqual([])
  })
})

/** What a source file imports. */
interface Import {
  readonly from: string
  readonly typeOnly: boolean
  readonly named: boolean
}

/** Reads the TypeScript files of some folders of the repository; a folder that is not there holds none. */
function sourcesOf(...folders: string[]): Map<string, string> {
  const sources = new Map<string, string>()
  for (const folder of folders.filter((name) => existsSync(name))) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${file.replaceAll('\\', '/')}`
      if (/\.tsx?$/.test(path)) sources.set(path, readFileSync(path, 'utf8'))
    }
  }
  return sources
}

/** Says, in the order of the files, where files break the rules above. */
function violations(sources: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (const [path, text] of sources) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const layer = layerOf(path)
    if (layer !== 'rulesets' && layer !== workbench && !(layer in below)) found.push(`${path} is in no layer`)
    if (
      ['index.ts', 'read.ts', 'analysis.ts', 'icalendar.ts', 'receipts.ts', 'authoring.ts', 'batch.ts'].includes(layer) &&
      !file.statements.every(isReExport)
    ) {
      found.push(`${path} may only re-export`)
    }
    for (const imported of importsOf(file)) {
      const complaint = imported.from.startsWith('.') ? complainAboutFile(path, imported) : complainAboutPackage(path, imported)
      if (complaint !== undefined) found.push(`${path} ${complaint}`)
    }
  }
  return found
}

/** The circles in which files import each other, each once, from its first file on; types count as well. */
function circles(sources: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path)
    if (start >= 0) found.push([...way.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    const file = ts.createSourceFile(path, sources.get(path) ?? '', ts.ScriptTarget.Latest, true)
    for (const { from } of importsOf(file)) {
      const target = posix.join(posix.dirname(path), from)
      if (from.startsWith('.') && sources.has(target)) visit(target, [...way, path])
    }
    done.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return found
}

function complainAboutFile(path: string, imported: Import): string | undefined {
  const target = posix.join(posix.dirname(path), imported.from)
  if (posix.extname(target) === '') return `imports ${target} without its extension`
  if (!mayImport(path, target)) return `may not import ${target}`
  if (path === 'src/errors.ts' && !imported.typeOnly) return 'may import types only'
  return undefined
}

function mayImport(path: string, target: string): boolean {
  const layer = layerOf(path)
  if (layer === 'rulesets') {
    if (target === 'src/authoring.ts') return true
    if (path === 'rulesets/index.ts') return /^rulesets\/[\w-]+\/[\w-]+\/index\.ts$/.test(target)
    if (path === 'rulesets/claims.ts') return /^rulesets\/([\w-]+\/[\w-]+\/claims|index)\.ts$/.test(target)
    const country = /^(rulesets\/places\/[\w-]+)\.ts$/.exec(path)?.[1]
    if (country !== undefined) return target.startsWith(`${country}/`)
    // A ruleset reads its own folder, a version those before it; besides, the vocabulary, the places of countries, the names of parameters, the
    // sources that several rulesets share, and what those of its jurisdiction share; the vocabulary reads nothing.
    const own = /^rulesets\/[\w-]+\/[\w-]+\//.exec(path)?.[0]
    if (own === undefined) return false
    const [day, other] = [path, target].map((file) => /\/(\d{4}-\d\d-\d\d)[./]/.exec(file)?.[1])
    if (day !== undefined && other !== undefined && other > day) return false
    if (
      target.startsWith(own) ||
      /^rulesets\/(vocabulary\/[\w-]+|places\/[\w-]+|[\w-]+\/sources|parameters|feared-state|feared-china|certificate-policies)\.ts$/.test(
        target,
      )
    )
      return true
    return posix.dirname(target) === posix.dirname(own)
  }
  if (layer === workbench) return target.startsWith(workbench)
  if (target === 'rulesets/index.ts' || target === 'rulesets/claims.ts') return layer === 'cli'
  return target.startsWith('src/') && [layer, ...(below[layer] ?? [])].includes(layerOf(target))
}

function complainAboutPackage(path: string, { from, typeOnly, named }: Import): string | undefined {
  if (!packages.some(({ name, home }) => name.test(from) && path.startsWith(home))) return `may not import ${from}`
  // Bundlers keep all of zod for its object `z`, and only what is used of the namespace.
  if (from.startsWith('zod') && named && !typeOnly) return 'imports zod by name, not as a namespace'
  return undefined
}

/** The folder or file of src that a path belongs to, or `rulesets`, or the workbench. */
function layerOf(path: string): string {
  if (path.startsWith(workbench)) return workbench
  const [top = '', layer = ''] = path.split('/')
  return top === 'src' ? layer : top
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined
}

/** Everything that a file imports or re-exports, whether as a statement, a dynamic import or the type of an import. */
function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, named: boolean) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push({ from: specifier.text, typeOnly, named })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false, bindings !== undefined && ts.isNamedImports(bindings))
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly, node.exportClause !== undefined && ts.isNamedExports(node.exportClause))
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true, false)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
