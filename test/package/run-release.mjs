import { readFileSync } from 'node:fs'
import { releaseFaults } from './release.mjs'

// `npm run check:release -- v0.2.0`: fails where a file does not say what the tag says.
const files = ['package.json', 'package-lock.json', 'CITATION.cff', 'CHANGELOG.md']
const faults = releaseFaults(process.argv[2] ?? '', Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])))
for (const fault of faults) console.error(`check-release: ${fault}`)
if (faults.length > 0) process.exitCode = 1
