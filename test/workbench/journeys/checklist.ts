import { describe, expect } from 'vitest'
import { addressOf } from '../support/address.ts'
import { family } from '../support/clients.ts'
import { it } from '../support/it.ts'
import { press } from '../support/keyboard.ts'

describe('by keyboard alone', () => {
  it.for(['en', 'zh'] as const)('the checklist is printed, a page or more for each person (%s)', async (language, { open }) => {
    const page = await open(addressOf({ file: family, view: 'checklist', language }))
    await page.locator('[data-person]').first().waitFor()
    // The dialogue of the browser would wait for somebody.
    const printed = await page.evaluateHandle(() => {
      const calls: number[] = []
      window.print = () => calls.push(calls.length)
      return calls
    })
    await press(page, '#print')
    expect(await printed.evaluate((calls) => calls.length)).toBe(1)

    await page.emulateMedia({ media: 'print' })
    for (const around of ['nav', 'footer', '.choices', '#print']) expect(await page.locator(around).first().isVisible(), around).toBe(false)
    const persons = page.locator('[data-person]')
    expect(await persons.count()).toBe(3)
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThanOrEqual(3)
    }
  })
})
