import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from '../cli/run-cli.ts'

const text = readFileSync('CONTRIBUTING.md', 'utf8')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
const named = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]

describe('CONTRIBUTING', () => {
  it('names files that there are', () => {
    const files = named(/`((?:\.ci|\.github|src|test|rulesets|examples)\/[\w./-]+)`/g)
    expect(files.length).toBeGreaterThan(15)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  it('names scripts that there are, and links to headings that there are', () => {
    const called = named(/npm run ([a-z:-]+)/g)
    expect(called.length).toBeGreaterThan(5)
    expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
    const anchors = (page: string) =>
      [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'))
    expect(named(/\]\(#([\w-]+)\)/g).filter((anchor) => !anchors(text).includes(anchor))).toEqual([])
    expect(named(/\]\(README\.md#([\w-]+)\)/g).filter((anchor) => !anchors(readFileSync('README.md', 'utf8')).includes(anchor))).toEqual([])
  })

  it('calls the command with options that it has', async () => {
    const calls = named(/(?:npx immigration-rulesets|npx tsx src\/cli\/main\.ts) ([a-z][^\n`]*)/g)
    expect(calls.length).toBeGreaterThan(3)
    for (const call of calls) {
      const [command = ''] = call.split(' ')
      const { status, stdout } = await runCli(['help', command])
      expect(status).toBe(0)
      for (const [option] of call.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(`\n  ${option} `)
    }
  })

  it('names every table that has to know a measure', () => {
    // Each of them is typed by the operators, so that the compiler finds it where one is lacking.
    const typed = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((path) => `src/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && path !== 'src/model/measure.ts' && readFileSync(path, 'utf8').includes('MeasureOperator'))
    expect(new Set(named(/^\| `(src\/[\w./-]+)` \|/gm))).toEqual(new Set(typed))
  })
})
