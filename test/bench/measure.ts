import type { MeasuredRuleset } from './applicants/index.ts'
import { batchName, compareBatch } from './batch/compare.ts'
import { decidePeople, isPeople } from './batch/people.ts'
import { countQuestions, isInterview } from './interview/compare.ts'
import { compareReports, reportsName } from './reports/compare.ts'
import type { Report } from './results/table.ts'
import { compareRuleset } from './rulesets/compare.ts'
import { compareSet, measuredSets } from './sets/compare.ts'
import { compareStart, start } from './start.ts'

// Measures what is named, in a process of its own, and prints the report as JSON.
console.log(JSON.stringify(await reportOf(process.argv[2] as string)))

async function reportOf(name: string): Promise<Report> {
  if (isPeople(name)) return decidePeople(name)
  if (isInterview(name)) return countQuestions(name)
  if (name === reportsName) return compareReports()
  if (name === start) return compareStart()
  if (name === batchName) return compareBatch()
  return measuredSets.includes(name) ? compareSet(name) : compareRuleset(name as MeasuredRuleset)
}
