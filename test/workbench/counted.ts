import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'
import { today } from './support/page.ts'
import { settled, views } from './support/views.ts'

const birthDate = '[data-path=birthDate]:not([data-instead])'

/**
 * How often a view may evaluate for one change: once, where it shows the answer. The picture, the comparison and the checklist are reports of the
 * package, which evaluate for themselves: each destination, or each person. Two versions are compared by what the later one finds as well.
 */
const most: Readonly<Record<(typeof views)[number], number>> = {
  client: 1,
  interview: 1,
  answers: 1,
  timeline: 3,
  compare: 8,
  versions: 2,
  checklist: 4,
  clauses: 1,
}

describe('a change', () => {
  it('is worked out once for each ruleset shown, whatever was shown before', async ({ open }) => {
    const page = await open(addressOf({ file: family }))
    const go = async (view: string) => {
      await page.click(`#view-${view}`)
      await settled(page)
    }
    for (const view of views) await go(view)
    for (const view of views) {
      await go(view)
      const costs = [
        await costOf(page, () => page.selectOption('#person', '1')),
        await costOf(page, () => page.selectOption('#person', '0')),
        await costOf(page, () => page.fill('#as-of', '2026-05-05')),
      ]
      // Another language is other words, not another answer; only the checklist is made anew with its words.
      const language = await costOf(page, () => page.selectOption('#language', 'zh'))
      await page.fill('#as-of', today)
      await page.selectOption('#language', 'en')
      expect(Math.max(...costs), view).toBeLessThanOrEqual(most[view])
      expect(language, view).toBeLessThanOrEqual(view === 'checklist' ? most[view] : 0)
      if (view === 'answers') expect(costs).toEqual([1, 1, 1])
    }
  })

  it('of a field is worked out once', async ({ open }) => {
    const page = await open(addressOf({ file: family }))
    await settled(page)
    for (const text of ['1980-01', '2001-12-12']) {
      const change = async () => {
        await page.fill(birthDate, text)
        await page.press(birthDate, 'Tab')
      }
      expect(await costOf(page, change)).toBe(1)
    }
  })
})

/** How often the page evaluates for what is done to it. */
async function costOf(page: Page, change: () => Promise<unknown>): Promise<number> {
  const evaluations = () => page.evaluate(() => (globalThis as { evaluations?: number }).evaluations ?? 0)
  const before = await evaluations()
  await change()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
  return (await evaluations()) - before
}
