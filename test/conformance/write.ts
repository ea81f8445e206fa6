import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from './sources.ts'
import { conformancePage, tallyOf } from './table.ts'

// What `npm run record` writes beside the vectors.
const tallies = await Promise.all(sources.map(tallyOf))
writeFileSync(join(import.meta.dirname, 'README.md'), conformancePage(tallies))
