import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'

describe('a date that is typed', () => {
  it('year first is understood in any manner, and any other is refused with how to write it', async ({ page }) => {
    const field = page.locator('[data-path=birthDate]:not([data-instead])')
    const type = async (text: string) => {
      await field.fill(text)
      await field.press('Tab')
    }
    for (const text of ['1988.5.14', '1988/5/14', '1988年5月14日', '１９８８．５．１４']) {
      await type('')
      await type(text)
      await expect.poll(() => field.inputValue(), { message: text }).toBe('1988-05-14')
    }
    const problem = page.locator('[data-problem=birthDate]').first()
    for (const [text, ...dates] of [
      ['14/05/1988', '1988-05-14'],
      ['04/05/1988', '1988-05-04', '1988-04-05'],
    ] as const) {
      await type(text)
      for (const date of dates) await expect.poll(() => problem.textContent(), { message: text }).toContain(date)
      expect(await problem.textContent()).not.toContain('`')
      expect(await field.inputValue()).toBe(text)
    }
  })
})

describe('a status', () => {
  it('has one word and one sign in the answers and in the comparison', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'compare' }))
    const cells = page.locator('#comparison [data-ruleset=us-police-certificates] button')
    await cells.first().waitFor()
    const inTable = new Set<string>()
    for (const cell of await cells.all()) inTable.add(`${await cell.innerText()} ${await cell.locator('svg').innerHTML()}`)
    await page.click('#view-answers')
    const findings = page.locator('[data-outcome=police-certificate]')
    await findings.first().waitFor()
    const inAnswers = new Set<string>()
    for (const one of await findings.all()) {
      const status = one.locator('.status')
      inAnswers.add(`${await status.locator('strong').textContent()} ${await status.locator('svg').innerHTML()}`)
    }
    expect([...inTable].filter((told) => !inAnswers.has(told))).toEqual([])
  })
})

describe('the checklist', () => {
  it('says what to do and to bring before it says what it rests on', async ({ open }) => {
    const { historyComplete: _assumed, ...file } = family
    const page = await open(addressOf({ file, view: 'checklist' }))
    await page.locator('[data-person=""] h4').first().waitFor()
    const headings = await page.locator('[data-person=""] h4').allInnerTexts()
    expect(['Do', 'Bring']).toContain(headings[0])
    expect(headings.some((heading) => /assumed/i.test(heading))).toBe(true)
  })
})

describe('a stay that goes on', () => {
  it('is told without a second “to” in either language', async ({ open }) => {
    for (const language of ['en', 'zh'] as const) {
      const file = { usVisa: 'immigrant', residences: [{ country: 'JP', from: '2015-02-01' }] }
      const page = await open(addressOf({ file, view: 'timeline', language }))
      await page.locator('[data-drawn="residences[0]"]').waitFor()
      expect(await page.locator('[data-drawn="residences[0]"] th').textContent()).not.toMatch(/至 ?至|to ongoing/)
    }
  })
})
