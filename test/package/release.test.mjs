import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { releaseFaults } from './release.mjs'

const told = {
  'package.json': '{ "version": "1.2.3" }',
  'package-lock.json': '{ "version": "1.2.3" }',
  'CITATION.cff': 'title: it\nversion: 1.2.3\nlicense: MIT\n',
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2027-01-31\n',
}

describe('a release', () => {
  it('is ready where every file says what the tag says', () => {
    expect(releaseFaults('v1.2.3', told)).toEqual([])
  })

  it('is not ready where one file says something else, or nothing', () => {
    for (const [file, text] of Object.entries(told)) {
      for (const other of ['1.2.4', '1.2', '11.2.3']) {
        const faults = releaseFaults('v1.2.3', { ...told, [file]: text.replace('1.2.3', other) })
        expect(faults).toEqual([expect.stringContaining(file)])
      }
    }
    expect(releaseFaults('v1.2.3', { ...told, 'CHANGELOG.md': '## [1.2.3]\n' })).toHaveLength(1)
  })

  it('has a tag that names a version', () => {
    for (const tag of ['1.2.3', 'v1.2', 'release', ''])
      expect(releaseFaults(tag, told)).toEqual([expect.stringContaining('names no version')])
  })
})

describe('the workflows', () => {
  const folder = '.github/workflows'
  const workflows = readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')])
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const release = readFileSync(`${folder}/release.yml`, 'utf8')

  it.each(workflows)('%s runs what there is, names no host, and keeps no secret', (_, text) => {
    const called = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script)
    expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
    expect(text).not.toMatch(/https?:|registry|\bsecrets\b|token: \$/)
    expect(text).toContain('\npermissions:\n  contents: read\n')
  })

  it('publish with provenance, after the gate, and no other job may ask who publishes', () => {
    const [gate = '', publish = ''] = release.split('\n  publish:\n')
    expect(gate).toContain('- run: .ci/run')
    expect(gate).not.toContain('id-token')
    expect(publish).toContain('needs: gate')
    expect(publish).toContain('id-token: write')
    const steps = [...publish.matchAll(/^ {6}- run: (.*)$/gm)].map(([, step]) => step)
    expect(steps.at(-1)).toMatch(/^npm publish --provenance /)
    for (const step of ['check:release', 'npm run build', '--overdue', 'repository.url'])
      expect(steps.some((run) => run.includes(step))).toBe(true)
  })
})
