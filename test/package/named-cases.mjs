import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

const folder = new URL('../rulesets/cases/', import.meta.url)

/**
 * Prints a hash of everything that is said of the named cases, or of one in so many, which is the first argument of the command.
 *
 * @param told - What is said of one of them, or a promise of it.
 */
export async function printHash(told) {
  const hash = createHash('sha256')
  const oneIn = Number(process.argv[2] ?? 1)
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.json'))
  const cases = files.sort().flatMap((file) => {
    const ruleset = file.replaceAll(/[/\\]/g, '-').replace('.json', '')
    return JSON.parse(readFileSync(new URL(file, folder), 'utf8')).map((given) => ({ ruleset, ...given }))
  })
  const chosen = cases.filter((_, index) => (index + 1) % oneIn === 0)
  for (const given of chosen) hash.update(await told(given))
  console.log(`${chosen.length} of ${cases.length} cases: ${hash.digest('hex')}`)
}
