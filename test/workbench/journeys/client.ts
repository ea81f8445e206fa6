import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressOf, keptIn } from '../support/address.ts'
import { load, saved } from '../support/client-file.ts'
import { family } from '../support/clients.ts'
import { expectAnswers } from '../support/findings.ts'
import { it } from '../support/it.ts'
import { choose, pick, press, tick, type } from '../support/keyboard.ts'

const client = {
  usVisa: 'immigrant',
  birthDate: '1990-03',
  nationalities: ['CN', 'CA'],
  residences: [
    { country: 'CN', place: 'Hangzhou', from: '1990-03', to: '2012-08', kind: 'residence' },
    { country: 'GB', from: '2012-09-10' },
  ],
  historyComplete: true,
  arrests: [],
  certificates: [{ country: 'GB', issuedOn: '2025-11-30' }],
  persecutionFearedIn: 'unknown',
} as const

describe('by keyboard alone', () => {
  it('a client is filled in, saved, loaded by somebody else, and answered alike', async ({ page, open }) => {
    await fillIn(page)
    const file = await saved(page)
    expect(file).toEqual(client)
    await press(page, '#view-answers')
    await expectAnswers(page, file)

    const other = await open()
    await load(other, JSON.stringify(file))
    expect(await saved(other)).toEqual(client)
    await press(other, '#view-answers')
    await expectAnswers(other, file)
  })

  it('a family is loaded, kept in the address, and still there when the page is opened again', async ({ page }) => {
    await load(page, JSON.stringify(family))
    await page.locator('#person-2').waitFor()
    expect(new URL(page.url()).hash).toBe('')
    await tick(page, '#keep-in-address')
    await press(page, '#view-answers')
    await expect.poll(() => keptIn(page.url())).toMatchObject({ view: 'answers' })
    await page.reload()
    await expectAnswers(page, family)
    await press(page, '#view-client')
    expect(await saved(page)).toEqual(family)
    await tick(page, '#keep-in-address')
    await expect.poll(() => new URL(page.url()).hash).toBe('')
  })

  it('what asks whether to start over is closed with Escape, and nothing is deleted', async ({ open }) => {
    const page = await open(addressOf({ file: family }))
    await press(page, '#start-over')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('start-over-no')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('start-over')
    expect([await page.locator('#start-over-no').count(), await page.inputValue('#person-name')]).toEqual([0, 'Chen Yu'])
  })

  it('the appearance is held where the address is kept, and not stored otherwise', async ({ page }) => {
    await choose(page, '#theme', 'dark')
    await page.reload()
    expect(await page.inputValue('#theme')).toBe('system')
    await tick(page, '#keep-in-address')
    await choose(page, '#theme', 'dark')
    await expect.poll(() => keptIn(page.url())).toMatchObject({ theme: 'dark' })
    await page.reload()
    expect([await page.inputValue('#theme'), await page.evaluate(() => localStorage.length)]).toEqual(['dark', 0])
  })

  it('the language is switched in place, and nothing that was typed is lost', async ({ open }) => {
    const page = await open(addressOf({ file: family }))
    await type(page, '[data-path=birthDate]', '1990-13')
    await choose(page, '#language', 'zh')
    expect(await page.evaluate(() => [document.activeElement?.id, document.documentElement.lang])).toEqual(['language', 'zh-Hans'])
    expect(await page.inputValue('[data-path=birthDate]:not([data-instead])')).toBe('1990-13')
    expect(await page.locator('[data-problem=birthDate]').first().textContent()).toMatch(/[一-鿿]/)
    await choose(page, '#language', 'en')
    expect(await page.locator('[data-problem=birthDate]').first().textContent()).not.toMatch(/[一-鿿]/)
  })
})

/** Fills the client in, in the order of the form. */
async function fillIn(page: Page): Promise<void> {
  await type(page, '[data-path=birthDate]', client.birthDate)
  await choose(page, '[data-path="nationalities[0]"]', 'CN')
  await choose(page, '[data-path="nationalities[1]"]', 'CA')
  for (const [index, stay] of client.residences.entries()) {
    await press(page, '[data-add=residences]')
    await choose(page, `[data-path="residences[${index}].country"]`, stay.country)
    if ('place' in stay) await type(page, `[data-path="residences[${index}].place"]`, stay.place)
    await type(page, `[data-path="residences[${index}].from"]`, stay.from)
    if ('to' in stay) await type(page, `[data-path="residences[${index}].to"]`, stay.to)
    if ('kind' in stay) await choose(page, `[data-path="residences[${index}].kind"]`, stay.kind)
  }
  await pick(page, '[name=historyComplete]', 'true')
  await press(page, '[data-add=certificates]')
  await choose(page, '[data-path="certificates[0].country"]', 'GB')
  await type(page, '[data-path="certificates[0].issuedOn"]', '2025-11-30')
  await choose(page, '[data-path=usVisa]', client.usVisa)
  await tick(page, '[data-path=arrests][data-instead=empty]')
  await tick(page, '[data-path=persecutionFearedIn][data-instead=unknown]')
}
