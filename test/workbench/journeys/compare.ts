import { describe, expect } from 'vitest'
import { addressOf } from '../support/address.ts'
import { it } from '../support/it.ts'
import { press, tabTo } from '../support/keyboard.ts'
import { settled } from '../support/views.ts'

const refugee = {
  birthDate: '1990-03-14',
  nationalities: ['AF'],
  residences: [
    { country: 'AF', from: '1990-03-14', to: '2021-08-20' },
    { country: 'PK', from: '2021-08-20' },
  ],
  historyComplete: true,
  persecutionFearedIn: ['AF'],
}

describe('the comparison', () => {
  it('folds the reasons with Escape, and goes back to what unfolded them', async ({ open }) => {
    const page = await open(addressOf({ file: refugee, view: 'compare' }))
    await settled(page)
    const cell = '[data-country=PK] [data-ruleset=nz-police-certificates] button'
    await press(page, cell)
    await tabTo(page, '#comparison-reasons a')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('#comparison-reasons').count()).toBe(0)
    expect(await page.locator(cell).evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it.for([
    ['en', 'open; take advice first', 'take advice first', 'not needed', 'in force since about 18 November 2015, last checked on'],
    ['zh', '待定；先咨询', '先咨询', '不需要', '约自2015年11月18日起施行，最近一次核对于'],
  ] as const)(
    'says of a state that is feared that advice comes first, open or not (%s)',
    async ([language, open, first, not, rules], { open: to }) => {
      const page = await to(addressOf({ file: refugee, view: 'compare', language }))
      await settled(page)
      const cell = (country: string, ruleset: string) => page.locator(`[data-country=${country}] [data-ruleset=${ruleset}] button`)
      const told = (country: string) => page.locator(`[data-country=${country}] td button`).allInnerTexts()
      await expect.poll(async () => (await told('AF')).includes(open)).toBe(true)
      expect((await told('AF')).filter((text) => ![open, first, not].some((one) => one === text))).toEqual([])
      expect((await told('PK')).filter((text) => text === open || text === first)).toEqual([])
      expect(await cell('AF', 'nz-police-certificates').locator('.mark[data-standing=warning]').count()).toBe(1)
      expect(await page.locator('.applied').innerText()).toContain(rules)
    },
  )
})
