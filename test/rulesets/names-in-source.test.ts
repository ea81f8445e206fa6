import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { everyVersion } from '../support/rulesets.ts'

/** Names of rulesets, outcomes and facts, of two words at least: a single one, such as `stay`, says other things too. */
const names = new Set(
  everyVersion
    .flatMap(({ version }) => [version.ruleset, ...Object.keys(version.outcomes), ...Object.keys(version.facts)])
    .filter((name) => /[A-Z-]/.test(name)),
)

/** The texts and property names that a file speaks of, comments left out. */
function wordsIn(path: string): readonly string[] {
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) words.push(node.text)
    else if (ts.isPropertyAccessExpression(node)) words.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return words
}

describe('the source', () => {
  it('speaks of no ruleset, outcome or fact by its name', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const spoken = files.flatMap((file) => wordsIn(`src/${file}`).flatMap((word) => (names.has(word) ? `${file}: ${word}` : [])))
    expect(files.length).toBeGreaterThan(100)
    expect(spoken).toEqual([])
  })
})
