import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../rulesets/index.ts'
import type { Ruleset } from '../src/index.ts'
import { runCli } from './cli/run-cli.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '')

describe('the README', () => {
  it('shows the first example and its output as they are', () => {
    const example = readFileSync('examples/01-evaluate.ts', 'utf8')
    const [code = ''] = blocks('ts')
    const asInRepository = code
      .replace("'immigration-rulesets/rulesets/us-police-certificates'", "'../rulesets/us/police-certificates/index.ts'")
      .replace("'immigration-rulesets'", "'../src/index.ts'")
    expect(example).toContain(asInRepository.trim())
    expect(example).toContain(`/* OUTPUT\n${blocks('text')[1]}*/`)
  })

  it('shows parts of what the demo prints, word for word', () => {
    const demo = readFileSync('examples/demo.txt', 'utf8')
    const parts = (blocks('text')[0] ?? '').split('\n\n').filter((part) => part.trim() !== '')
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(demo).toContain(part.trim())
  })

  it('shows a part of the checklist that the example prints', () => {
    const [part = ''] = blocks('markdown')
    expect(part.length).toBeGreaterThan(500)
    expect(readFileSync('examples/08-checklist.ts', 'utf8')).toContain(part)
  })

  it('names every ruleset and each of its versions', () => {
    const all: readonly Ruleset[] = Object.values(rulesets)
    for (const { id, versions } of all) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? ''
      expect(row.match(/\d{4}-\d{2}-\d{2}/g)).toEqual([...new Set(versions.map(({ inForce }) => inForce.from))])
    }
  })

  it('names every command', async () => {
    const { stdout } = await runCli(['--help'])
    const commands = [...stdout.matchAll(/^ {2}immigration-rulesets ([a-z][a-z-]*) {2}/gm)].map(([, name]) => name)
    expect(commands.length).toBeGreaterThan(4)
    for (const command of commands) expect(readme).toMatch(new RegExp(`^\\| \`${command}[ \`]`, 'm'))
  })
})
