import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { manPage } from '../../src/cli/man-page.ts'
import { optionDefinitions } from '../../src/cli/options.ts'
import { usages } from '../../src/cli/run.ts'
import { runCli } from './run-cli.ts'

const has = (program: string) => spawnSync(program, ['--version']).status === 0

/** What is called the same in Chinese. */
const names =
  'JSON MiB Schema markdown html csv auto always never police json-rules-engine json-logic json-schema dmn mermaid smt-lib statuses'.split(
    ' ',
  )

describe('help', () => {
  it('tells of the command what --help tells, and of one of its commands too', async () => {
    expect(await runCli(['help'])).toEqual(await runCli(['--help']))
    for (const { name } of usages) expect(await runCli(['help', name])).toEqual(await runCli([name, '--help']))
  })

  it('tells every option, and keeps to the columns of the terminal', async () => {
    for (const { name, options } of usages) {
      const { status, stdout } = await runCli(['help', name], '', { terminal: { columns: 60 } })
      expect(status).toBe(0)
      for (const option of options) expect(stdout).toContain(`  --${option}`)
      expect(stdout.split('\n').filter((line) => line.length > 60 && !line.includes('[options]'))).toEqual([])
    }
  })

  it('is in Chinese where that is asked for, whole', async () => {
    for (const { name, options } of usages) {
      const { status, stdout } = await runCli(['help', name, '--language', 'zh'])
      expect(status).toBe(0)
      for (const option of options) expect(stdout).toContain(`  --${option}`)
      // Besides what is typed, and names, nothing is English.
      const told = stdout.replaceAll(/^ {2}(?:immigration-rulesets .*|--\S+(?: \S+)?)/gm, '')
      expect((told.match(/[A-Za-z-]{3,}/g) ?? []).filter((word) => !names.includes(word.replace(/^--/, '')))).toEqual([])
      if (options.includes('language')) expect((await runCli([name, '--help', '--language', 'zh'])).stdout).toBe(stdout)
    }
  })

  it('is told which command was meant', async () => {
    const { status, stderr } = await runCli(['help', 'evalute'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('did you mean `evaluate`?') })
  })
})

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every command, option and ruleset in %s', async (shell) => {
    const { status, stdout } = await runCli(['completion', shell])
    expect(status).toBe(0)
    for (const { name, options } of usages) {
      expect(stdout).toContain(name)
      for (const option of options) expect(stdout).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`)
    }
    for (const id of Object.keys(rulesets)) expect(stdout).toContain(id)
    if (has(shell)) expect(spawnSync(shell, ['-n'], { input: stdout }).stderr.toString()).toBe('')
  })

  it.runIf(has('bash')).each([
    ['ev', 'evaluate'],
    ['explain us-', 'us-police-certificates'],
    ['explain us-police-certificates --coun', '--country'],
    ['evaluate us-police-certificates --language z', 'zh'],
    ['help comp', 'compare completion'],
  ])('completes %j in bash', async (typed, expected) => {
    const { stdout } = await runCli(['completion', 'bash'])
    const words = ['immigration-rulesets', ...typed.split(' ')]
    const asked = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _immigration_rulesets; echo "\${COMPREPLY[*]}"`
    expect(spawnSync('bash', ['-c', `${stdout}\n${asked}`]).stdout.toString()).toBe(`${expected}\n`)
  })

  it('says which shells there are', async () => {
    expect((await runCli(['completion', 'fis'])).stderr).toContain('there is no shell `fis`: did you mean `fish`?')
    expect((await runCli(['completion'])).stderr).toContain('write immigration-rulesets completion bash|zsh|fish')
  })
})

describe('the man page', () => {
  const page = manPage(usages, '1.2.3')

  it('tells every command and option, as the help does', () => {
    const plain = page.replaceAll('\\-', '-')
    for (const { name, summary } of usages) {
      expect(plain).toContain(`.B immigration-rulesets ${name}`)
      expect(plain).toContain(summary)
    }
    for (const [name, { help }] of Object.entries(optionDefinitions)) {
      expect(plain).toContain(`.B --${name}`)
      expect(plain).toContain(help)
    }
    expect(page).toContain('"immigration-rulesets 1.2.3"')
  })

  it.runIf(has('groff'))('is roff that nothing is wrong with', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], { input: page })
    expect(stderr.toString()).toBe('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: bold letters are struck twice
    expect(stdout.toString().replace(/.\u0008/g, '')).toContain('EXIT STATUS')
  })
})
