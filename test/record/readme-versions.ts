import type { Ruleset } from '../../src/index.ts'

/**
 * Puts the versions that the table of the README does not have into it, each after the one before it and what is told of that; a ruleset that
 * it does not have gets a row. What people wrote stays.
 */
export function withVersions(readme: string, rulesets: readonly Ruleset[]): string {
  return rulesets.reduce((text, { id, versions }) => {
    const rows = [...text.matchAll(/^\| `([a-z]+-[a-z-]+)` \| \d{4}.*\n/gm)]
    const days = [...new Set(versions.map(({ inForce }) => inForce.from))]
    const row = rows.find(([, name]) => name === id)?.[0]
    if (row !== undefined) return text.replace(row, () => days.reduce(withDay, row))
    const last = rows.at(-1)?.[0]
    return last === undefined ? text : text.replace(last, () => `${last}| \`${id}\` | ${days.join(', ')} |\n`)
  }, readme)
}

function withDay(row: string, day: string): string {
  if (row.includes(day)) return row
  const before = [...row.matchAll(/(\d{4}-\d\d-\d\d)( \([^)]*\))?/g)].filter(([, other = '']) => other < day).at(-1)
  if (before === undefined) return row.replace(/\d{4}-\d\d-\d\d/, (first) => `${day}, ${first}`)
  const end = before.index + before[0].length
  return `${row.slice(0, end)}, ${day}${row.slice(end)}`
}
