import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { type Entry, surfaceOf } from './surface.ts'

// `npm run record` writes down with this what programs rely on; with `--check`, for the check of the package, it says what differs from that.
const { name, exports }: { name: string; exports: Record<string, string | { import: string }> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const entries = Object.entries(exports).flatMap(([subpath, target]): Entry[] => {
  if (typeof target === 'string' || subpath.startsWith('./rulesets')) return []
  return [[name + subpath.slice(1), target.import.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')]]
})
const file = join(import.meta.dirname, 'surface.txt')
const surface = surfaceOf(entries, Object.values(rulesets))

if (!process.argv.includes('--check')) writeFileSync(file, surface)
else {
  const linesOf = (text: string) => text.split('\n')
  const recorded = readFileSync(file, 'utf8')
  const lacking = (lines: readonly string[], others: readonly string[]) => lines.filter((line) => !new Set(others).has(line))
  const [before, now] = [linesOf(recorded), linesOf(surface)]
  if (recorded !== surface) {
    console.error('What programs rely on is not what test/package/surface.txt says:')
    for (const line of lacking(before, now)) console.error(`- ${line}`)
    for (const line of lacking(now, before)) console.error(`+ ${line}`)
    console.error('If that is meant, `npm run record` writes it down anew; CONTRIBUTING.md says which number of the version it counts up.')
    process.exitCode = 1
  }
}
