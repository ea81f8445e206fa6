import type { Locator, Page } from 'playwright-core'
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

describe('the errands of the checklist', () => {
  const errandOf = (box: Locator) => box.evaluate((input) => (input as HTMLElement).dataset.errand ?? '')
  const ticked = (page: Page) =>
    page.locator('[data-errand]:checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLElement).dataset.errand))

  it('have a box each, of which one is ticked alone, and stays so in another language, on another day and in another view', async ({
    open,
  }) => {
    const page = await open(addressOf({ file: family, view: 'checklist' }))
    const boxes = page.locator('[data-person=""] [data-errand]')
    await boxes.first().waitFor()
    const errands = await Promise.all((await boxes.all()).map(errandOf))
    expect(errands.length).toBeGreaterThan(3)
    expect(new Set(errands).size).toBe(errands.length)
    // What belongs to a certificate, such as its translation, is an errand too.
    const piece = page.locator('[data-person=""] .item .item [data-errand]').first()
    const errand = await errandOf(piece)
    await piece.check()
    expect(await ticked(page)).toEqual([errand])
    await page.selectOption('#language', 'zh')
    await page.getByRole('heading', { name: '清单' }).first().waitFor()
    expect(await ticked(page)).toEqual([errand])
    await page.fill('#as-of', '2026-12-05')
    await expect.poll(() => page.locator('main').innerText()).toContain('2026年12月5日')
    expect(await ticked(page)).toEqual([errand])
    await page.click('#view-answers')
    await page.click('#view-checklist')
    expect(await ticked(page)).toEqual([errand])
  })

  it('are ticked for nobody else once somebody is taken out of the family, or another client is put in', async ({ open }) => {
    const relative = {
      birthDate: '1980-01-01',
      nationalities: ['KR'],
      residences: [{ country: 'KR', from: '1980-01-01' }],
      historyComplete: true,
    }
    const file = {
      usVisa: 'immigrant',
      family: [
        { role: 'spouse', usVisa: 'immigrant', ...relative },
        { role: 'other', usVisa: 'immigrant', ...relative },
      ],
    }
    const page = await open(addressOf({ file, view: 'checklist' }))
    await page.locator('[data-person="family[1]"] [data-errand]').first().check()
    await page.click('#view-client')
    await page.selectOption('#person', '1')
    await page.click('#remove-person')
    await page.click('#view-checklist')
    await page.locator('[data-person="family[0]"] [data-errand]').first().waitFor()
    expect(await page.locator('[data-person="family[0]"] [data-errand]:checked').count()).toBe(1)
    await page.click('#view-client')
    await page.selectOption('#person', '1')
    await page.click('#remove-person')
    await page.click('#view-checklist')
    expect(await page.locator('[data-errand]:checked').count()).toBe(0)
    await page.click('#view-client')
    await page.click('#bring-back')
    await page.click('#view-checklist')
    await page.locator('[data-person="family[0]"] [data-errand]:checked').waitFor()
  })
})
