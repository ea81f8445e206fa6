import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { newVersion } from './new-version.ts'

// `npm run new-version <id> <date>`: the one place besides a release that reads the clock, since somebody writes a version on some day.
const root = join(import.meta.dirname, '../..')
const [id, from, ...more] = process.argv.slice(2)
if (id === undefined || from === undefined || more.length > 0) {
  console.error('write: npm run new-version <ruleset> <first day>, such as npm run new-version nz-police-certificates 2027-01-01')
  process.exitCode = 1
} else {
  try {
    const { files, next } = newVersion(root, rulesets, id, from, new Date().toISOString().slice(0, 10))
    const paths = Object.keys(files)
    for (const path of paths) writeFileSync(join(root, path), files[path] ?? '')
    // A longer list is written on more lines.
    execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', ...paths], { cwd: root, stdio: 'ignore' })
    console.log(`wrote ${paths.join(' and ')}. Next:`)
    for (const step of next) console.log(`- ${step}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
