import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { it } from './support/it.ts'
import { settled } from './support/views.ts'

describe('a reading that was chosen', () => {
  const pinned = { 'us-police-certificates': { twelveMonths: 'more-than' } }

  it('is left out on a day whose version does not have it, and this is said', async ({ open }) => {
    const page = await open(addressOf({ file: { usVisa: 'immigrant', birthDate: '1970-03-14' }, view: 'answers', pinned }))
    await settled(page)
    await page.locator('.readings').waitFor()
    expect(await page.locator('[data-left-out]').count()).toBe(0)
    await page.fill('#as-of', '2010-01-01')
    await page.locator('[data-left-out]').waitFor()
    for (const view of ['answers', 'interview', 'timeline', 'compare', 'versions', 'checklist']) {
      await page.click(`#view-${view}`)
      await settled(page)
      expect(await page.locator('main .problem').allTextContents(), view).toEqual([])
    }
  })
})

describe('a file that another program wrote', () => {
  it('is shown whatever stands where a country, a choice or a text belongs', async ({ open }) => {
    const odd = [{ toString: 1, valueOf: 1 }, [[]], null, 1, true]
    for (const value of odd) {
      const file = {
        usVisa: value,
        nationalities: [value],
        historyComplete: value,
        birthDate: value,
        residences: [{ country: value, kind: value }],
      }
      const page = await open(addressOf({ file }))
      await page.locator('[data-fact=birthDate]').waitFor()
    }
  })

  it('is mended by choosing and typing what it seems to say', async ({ open }) => {
    const page = await open(addressOf({ file: { birthDate: 1990, historyComplete: 'true' } }))
    const yes = page.locator('[data-path=historyComplete][value=true]')
    expect(await yes.isChecked()).toBe(false)
    await yes.check()
    const birthDate = page.locator('[data-path=birthDate]:not([data-instead])')
    await birthDate.fill('1990')
    await birthDate.press('Tab')
    await expect.poll(() => page.locator('main .problem:not(.waiting)').count()).toBe(0)
  })
})

describe('a long history', () => {
  it('is shown a part at a time, and every part can be reached', async ({ open }) => {
    const residences = Array.from({ length: 120 }, () => ({ country: 'CN', from: '2001-01-01', to: '2019-12-31' }))
    const page = await open(addressOf({ file: { residences: [...residences, { country: 'CN', from: 'never' }] } }))
    const entries = page.locator('[data-entry^="residences["]')
    await expect.poll(() => entries.count()).toBe(50)
    await page.click('[data-do=entries-after]')
    await page.locator('[data-entry="residences[50]"] select').first().waitFor()
    await page.click('.summary summary')
    await page.click('.summary [data-go="residences[120].from"]')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('residences[120].from')
  })
})
