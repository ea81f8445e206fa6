// Fails where an advisory is known of a package that is installed with this one, or a grave one of what it is built and tested with. Where
// the registry does not tell, or cannot be asked, it says so and does not fail: that is no fault of the change.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { advisories } from './audit.mjs'

const asked = [
  ['what is installed with the package', 'low', ['--omit=dev']],
  ['what it is built and tested with', 'high', []],
]
for (const [title, least, options] of asked) {
  const quickly = ['--fetch-retries=0', '--fetch-timeout=20000']
  const { stdout } = spawnSync('npm', ['audit', '--json', ...quickly, ...options], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const { found, untold } = advisories(stdout ?? '', least)
  if (untold !== undefined) console.log(`audit: of ${title} it could not be told whether there are advisories: ${untold}`)
  else if (found.length === 0) console.log(`audit: of ${title} no advisory is known from level ${least} on`)
  else {
    console.error(`audit: of ${title} these advisories are known:\n${found.join('\n')}`)
    process.exitCode = 1
  }
}
