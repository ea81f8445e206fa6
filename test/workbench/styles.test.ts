import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const views = 'examples/workbench/views'
const sheets = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))

describe('styles of the workbench', () => {
  it('that come with one view are about nothing in another', () => {
    expect(sheets.length).toBeGreaterThan(5)
    for (const sheet of sheets) {
      const [view] = sheet.split('/')
      const outer = readFileSync(`${views}/${sheet}`, 'utf8')
        .split('\n')
        .filter((line) => /^\S.*\{$/.test(line))
      for (const selector of outer)
        expect([sheet, selector.startsWith(`main[data-view="${view}"]`) || /^(\.checklist\b|@page|@media print)/.test(selector)]).toEqual([
          sheet,
          true,
        ])
    }
  })
})
