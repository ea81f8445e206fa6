import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { every } from '../support/findings.ts'
import { it } from '../support/it.ts'

describe('what was typed', () => {
  it('is asked about before the page is left, unless it is saved, kept in the address, or deleted', async ({ page }) => {
    expect(await isAsked(page)).toBe(false)
    await put(page, '[data-path=birthDate]:not([data-instead])', '1990-03-14')
    expect(await isAsked(page)).toBe(true)
    await saved(page)
    expect(await isAsked(page)).toBe(false)
    await put(page, '[data-path=birthDate]:not([data-instead])', '1990-03-15')
    expect(await isAsked(page)).toBe(true)
    await page.check('#keep-in-address')
    expect(await isAsked(page)).toBe(false)
    await page.uncheck('#keep-in-address')
    expect(await isAsked(page)).toBe(true)
    await page.click('#start-over')
    await page.click('#start-over-yes')
    expect(await isAsked(page)).toBe(false)
  })

  it('is brought back where an example took its place', async ({ page }) => {
    await page.click('#load-example')
    expect([await isAsked(page), await page.locator('#bring-back').count()]).toEqual([false, 0])
    await put(page, '#person-name', 'Chen Yu')
    const before = await saved(page)
    await put(page, '[data-path=birthDate]:not([data-instead])', '1991')
    await page.click('#load-example')
    expect(await page.inputValue('#person-name')).not.toBe('Chen Yu')
    await page.click('#bring-back')
    expect(await isAsked(page)).toBe(true)
    expect(await saved(page)).toEqual({ ...before, birthDate: '1991' })
    // Whoever was here meanwhile can be brought back in turn.
    await page.click('#bring-back')
    expect(await page.inputValue('#person-name')).not.toBe('Chen Yu')
  })
})

describe('the example', () => {
  it('has answers by the rules of every ruleset', async ({ page }) => {
    await page.click('#load-example')
    await page.click('#view-answers')
    for (const { id, title } of every) {
      await page.selectOption('#ruleset', id)
      await page.locator('#answer-title').filter({ hasText: title.en }).waitFor()
      expect(await page.locator('main .problem, [data-scope]').allTextContents(), id).toEqual([])
      expect(await page.locator('.headline > :not([data-standing=open])').count(), id).toBeGreaterThan(0)
    }
  })
})

/** Types into a field, and leaves it. */
async function put(page: Page, field: string, text: string): Promise<void> {
  await page.fill(field, text)
  await page.press(field, 'Tab')
}

/** Saves the client file, and reads what was saved. */
async function saved(page: Page): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')])
  return JSON.parse(readFileSync(await download.path(), 'utf8'))
}

/** Whether the browser would ask before the page is left. */
function isAsked(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
}
