import { describe, expect } from 'vitest'
import { addressOf } from '../support/address.ts'
import { family } from '../support/clients.ts'
import { it } from '../support/it.ts'
import { choose, press, tabTo } from '../support/keyboard.ts'
import { settled } from '../support/views.ts'

describe('by keyboard alone', () => {
  it('two versions are compared, examples are looked for, stopped, and found', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'versions', ruleset: 'ca-express-entry-police-certificates' }))
    await settled(page)
    await tabTo(page, '#after')
    await page.keyboard.press('Home')
    await tabTo(page, '#before')
    await page.keyboard.press('Home')
    expect(await page.locator('[data-effect]').count()).toBe(0)
    await tabTo(page, '#after')
    await page.keyboard.press('ArrowDown')
    await page.locator('[data-effect]').waitFor()
    await press(page, 'li[data-change] summary')
    await page.locator('li[data-change] details[open] .both').first().waitFor()

    await press(page, '#search-examples')
    await expect.poll(() => page.locator('[data-tried]').innerText(), { interval: 5 }).toMatch(/^[1-9]\d* of [1-9]\d* tried/)
    await page.keyboard.press('Enter')
    await page.getByText('Stopped.').waitFor()
    expect(await page.locator('.example').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.locator('.example').first().waitFor({ timeout: 60_000 })
  })

  it('clauses are looked for, unfolded and signed off', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'clauses' }))
    await settled(page)
    const all = await page.locator('[data-citation]').count()
    await choose(page, '#version', '0')
    await press(page, '#filter')
    await page.keyboard.type('arrest')
    await expect.poll(() => page.locator('[data-citation]').count()).toBeLessThan(all)
    expect(await page.locator('[data-citation]').count()).toBeGreaterThan(0)
    const rule = page.locator('[data-rule]').first()
    const isOpen = () =>
      rule
        .locator('details')
        .first()
        .evaluate((details: HTMLDetailsElement) => details.open)
    const before = await isOpen()
    await press(page, '[data-rule] summary')
    expect(await isOpen()).toBe(!before)
    await press(page, '[data-rule] .sign input')
    await page.keyboard.press('Space')
    await expect.poll(() => rule.locator('.sign input').isChecked()).toBe(true)
  })
})
