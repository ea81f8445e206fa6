import { runWatch } from './command.ts'

// `npm run watch -- <folder>`: which cited pages changed, which are gone or too old, what is new, and what hangs on each.
const { status, output } = runWatch(process.argv.slice(2))
;(status === 3 ? process.stderr : process.stdout).write(output)
process.exitCode = status
