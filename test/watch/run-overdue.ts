import { watchRepository } from './command.ts'
import { overdueReadings } from './overdue.ts'

// For `npm run check:package -- --overdue <days>`: fails where something was last read more than so many days before a day.
const [days, asOf = ''] = process.argv.slice(2)
const lines = overdueReadings(watchRepository(), { days: Number(days), asOf })
for (const line of lines) console.error(line)
if (lines.length > 0) process.exitCode = 1
