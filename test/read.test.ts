import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as read from '../src/read.ts'

describe('the entry that reads data', () => {
  it('offers the readers', () => {
    expect(Object.keys(read).sort()).toEqual(['factsJsonSchema', 'misspelt', 'parseJson', 'readFacts', 'readVersion'])
  })

  it('is the only one that loads zod', () => {
    expect(packagesOf('src/read.ts')).toContain('zod/mini')
    for (const entry of ['src/index.ts', 'src/authoring.ts']) expect(packagesOf(entry)).not.toContain('zod/mini')
  })
})

/** The packages that a file loads, and whatever it loads. */
function packagesOf(entry: string): ReadonlySet<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
      const from = statement.moduleSpecifier
      const isTypeOnly = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly
      if (from === undefined || !ts.isStringLiteral(from) || isTypeOnly) continue
      if (from.text.startsWith('.')) visit(posix.join(posix.dirname(file), from.text))
      else packages.add(from.text)
    }
  }
  visit(entry)
  return packages
}
