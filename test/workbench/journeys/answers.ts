import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressOf } from '../support/address.ts'
import { family } from '../support/clients.ts'
import { expectAnswers } from '../support/findings.ts'
import { it } from '../support/it.ts'
import { pick, press, tabTo } from '../support/keyboard.ts'
import { today } from '../support/page.ts'

const address = addressOf({ file: family, view: 'answers' })

describe('by keyboard alone', () => {
  it('a reading is changed, and the answers follow', async ({ open }) => {
    const page = await open(address)
    const contested = await expectAnswers(page, family)
    for (const value of ['at-least', 'more-than', '']) {
      await pick(page, '[data-reading=twelveMonths] input', value)
      const options = { asOf: today, ...(value !== '' && { readings: { twelveMonths: value } }) }
      const found = await expectAnswers(page, family, options)
      if (value === '') expect(found).toEqual(contested)
      else expect(found).not.toEqual(contested)
    }
  })

  it('the day is moved across each day on which the answers change', async ({ open }) => {
    const page = await open(address)
    await expectAnswers(page, family)
    await press(page, '#find-days')
    await page.locator('li[data-turn]').first().waitFor()
    const days = await page.locator('li[data-turn]').evaluateAll((turns) => turns.map((turn) => turn.getAttribute('data-turn') as string))
    const ahead = days.filter((day) => day > today)
    expect(ahead.length).toBeGreaterThan(0)
    for (const day of ahead.slice(0, 3)) {
      await press(page, '[data-do=after]')
      await expect.poll(() => page.inputValue('#as-of')).toBe(day)
      await expectAnswers(page, family, { asOf: day })
      const on = await headline(page)
      await tabTo(page, '#day')
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => headline(page)).not.toEqual(on)
      const before = await page.inputValue('#as-of')
      expect(Date.parse(day) - Date.parse(before)).toBe(86_400_000)
      await expectAnswers(page, family, { asOf: before })
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => headline(page)).toEqual(on)
    }
  })

  it.for([
    ['en', 'after', 'Nothing changes from 19 November 2035 to'],
    ['zh', 'after', '2035年11月19日至'],
    ['en', 'before', 'Before 20 August 2026 the facts could not be'],
  ] as const)('a step to a day of change says so where there is none (%s, %s)', async ([language, side, told], { open }) => {
    const page = await open(addressOf({ file: family, view: 'answers', language, asOf: side === 'after' ? '2035-11-19' : '2025-11-21' }))
    await page.locator('.day-line').waitFor()
    const day = await page.inputValue('#as-of')
    await press(page, `[data-do=${side}]`)
    await expect.poll(() => page.locator('.day-line [role=status]').innerText()).toContain(told)
    await press(page, `[data-do=${side}]`)
    expect(await page.inputValue('#as-of')).toBe(day)
    await press(page, '[data-do=today]')
    await expect.poll(() => page.locator('.day-line [role=status]').innerText()).toBe('')
  })

  it('what was taken for granted is confirmed, and told otherwise', async ({ open }) => {
    const { historyComplete: _assumed, ...file } = family
    const page = await open(addressOf({ file, view: 'answers' }))
    const assumed = await expectAnswers(page, file)
    await pick(page, '.taken [name=historyComplete]', 'true')
    expect(await expectAnswers(page, { ...file, historyComplete: true })).toEqual(assumed)
    await pick(page, '.taken [name=historyComplete]', 'false')
    expect(await expectAnswers(page, { ...file, historyComplete: false })).not.toEqual(assumed)
  })
})

/** What is to be done, in short: the words of the headline. */
function headline(page: Page): Promise<readonly string[]> {
  return page.locator('[data-action]').evaluateAll((lines) => lines.map((line) => line.textContent ?? ''))
}
