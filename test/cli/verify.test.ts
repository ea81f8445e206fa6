import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { versionName } from '../../src/model/version.ts'
import { faultOf } from '../checker/check.ts'
import { everyVersion } from '../support/rulesets.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const python = spawnSync('python3', ['--version']).status === 0

describe('verify', () => {
  it('verifies a ruleset in each of its versions, one version, or all there are', async () => {
    const verified = async (...argv: string[]) => {
      const { status, stdout } = await runCli(['verify', ...argv, '--json'])
      expect(status).toBe(0)
      return (JSON.parse(stdout) as { ruleset: string; version: string }[]).map(({ ruleset, version }) => `${ruleset}@${version}`)
    }
    expect((await verified()).sort()).toEqual(everyVersion.map(({ version }) => versionName(version)).sort())
    expect(await verified('cn-beijing-personal-affairs-permit')).toHaveLength(2)
    expect(await verified('cn-asylum@2013-07-01')).toEqual(['cn-asylum@2013-07-01'])
  })

  it('says first how it stands, in either language', async () => {
    const lines = async (...argv: string[]) => (await runCli(['verify', 'cn-asylum', ...argv])).stdout.split('\n')
    expect((await lines()).slice(0, 9)).toEqual([
      'Asylum and refugee status in Chinese law: version of 1 July 2013',
      '================================================================',
      '',
      'Every situation was looked at, for 26 outcomes: there is no rule, exception,',
      'fact or reading that never matters, and nothing that says two things at once',
      'without a reason.',
      'What is claimed of the version holds: 6 claims.',
      '',
      '2 remarks are accepted, each for the reason that is given (`--full` tells them).',
    ])
    expect((await lines('--language', 'zh'))[5]).toBe('对该版本所作的6项声明均成立。')
    // Each outcome with its counts, and the two remarks.
    expect((await lines('--full')).filter((line) => line.startsWith('- '))).toHaveLength(28)
  })

  it('tells what can no longer be after a day', async () => {
    const verifiedAfter = async (...argv: string[]) =>
      (await runCli(['verify', 'ca-citizenship-police-certificates@2015-06-11', ...argv])).stdout
    expect(await verifiedAfter()).not.toContain('no longer')
    expect((await verifiedAfter('--after', '2017-07-31')).replaceAll(/\s+/g, ' ')).toContain(
      'What can no longer be after a day - Where “the as-of date” lies after 31 July 2017, these no longer apply: “for this day the rule',
    )
    expect(await verifiedAfter('--after', '2017-07-30')).toContain('All that can apply can still do so after 30 July 2017.')
    expect((await runCli(['verify', 'cn-asylum', '--after', 'now'])).stderr).toContain('--after: `now` is not a day')
  })

  it('writes a certificate of one version, and says which is meant where there are several', async () => {
    const { status, stderr } = await runCli(['verify', 'us-police-certificates', '--certificate', '-'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('name it, such as verify us-police-certificates@2015-11-18')])
    const path = join(folder, 'certificate.json')
    expect((await runCli(['verify', 'cn-asylum', '--certificate', path])).status).toBe(0)
    const { stdout } = await runCli(['verify', 'cn-asylum', '--certificate', '-'])
    expect(readFileSync(path, 'utf8').trim()).toBe(stdout.trim())
    const version = JSON.parse((await runCli(['show', 'cn-asylum', '--json'])).stdout)
    expect(faultOf(JSON.parse(stdout), version)).toBeUndefined()
    expect((await runCli(['verify', 'cn-asylum', '--certificate', path])).stderr).toContain('--force')
  })

  it.skipIf(!python)('writes certificates that the checker in Python accepts, and refuses when they are changed', async () => {
    const paths = ['certificate.json', 'version.json'].map((name) => join(folder, `python-${name}`)) as [string, string]
    const check = () => spawnSync('python3', ['examples/check-certificate/check.py', ...paths], { encoding: 'utf8' })
    for (const id of ['cn-asylum@2013-07-01', 'us-police-certificates@2015-11-18', 'cn-no-criminal-record@2022-03-25']) {
      const certificate = JSON.parse((await runCli(['verify', id, '--certificate', '-'])).stdout)
      writeFileSync(paths[1], (await runCli(['show', id, '--json'])).stdout)
      writeFileSync(paths[0], JSON.stringify(certificate))
      expect(check()).toMatchObject({ status: 0, stdout: `accepted: ${id}, ${certificate.nodes.length} nodes\n` })
      const [last] = certificate.nodes.slice(-1)
      last[1] = last[1] === 0 ? 1 : 0
      writeFileSync(paths[0], JSON.stringify(certificate))
      expect(check()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^refused: /) })
    }
    expect(() => execFileSync('python3', ['examples/check-certificate/check.py'], { stdio: 'pipe' })).toThrow('usage')
  })
})
