import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import usPoliceCertificates from '../../../rulesets/us/police-certificates/index.ts'
import { evaluate, pickFacts, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import { saved } from '../support/client-file.ts'
import { expectAnswers } from '../support/findings.ts'
import { it } from '../support/it.ts'
import { choose, pick, press, type } from '../support/keyboard.ts'
import { today } from '../support/page.ts'

/** What is answered to the questions that come, by their path; what is not here cannot be known. */
const answers: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  usVisa: (page) => pick(page, '[name=usVisa]', 'immigrant'),
  birthDate: (page) => type(page, '[data-path=birthDate]', '1990-03-14'),
  nationalities: (page) => choose(page, '[data-path="nationalities[0]"]', 'CN'),
  residences: async (page) => {
    await press(page, '[data-add=residences]')
    await choose(page, '[data-path="residences[0].country"]', 'CN')
    await type(page, '[data-path="residences[0].from"]', '1990-03-14')
    await choose(page, '[data-path="residences[0].kind"]', 'residence')
  },
  historyComplete: (page) => pick(page, '[name=historyComplete]', 'true'),
}

describe('by keyboard alone', () => {
  it('an interview is answered to its end', async ({ page }) => {
    await press(page, '#view-interview')
    const asked: string[] = []
    for (;;) {
      const path = await questionOf(page)
      if (path === undefined) break
      // What was asked is not asked again, save after it was taken back.
      expect(asked).not.toContain(path)
      asked.push(path)
      await give(page, path)
      await changed(page, path)
      if (asked.length === 2) {
        await press(page, '[data-do=undo]')
        await expect.poll(() => questionOf(page)).toBe(path)
        await give(page, path)
        await changed(page, path)
      }
    }
    expect(asked).toEqual(expect.arrayContaining(Object.keys(answers)))

    await press(page, '#view-client')
    const facts = await saved(page)
    expect(facts).toMatchObject({ usVisa: 'immigrant', nationalities: ['CN'], historyComplete: true })
    const version = versionInForce(usPoliceCertificates, { asOf: today }) as RulesetVersion
    expect(evaluate(version, pickFacts(version, facts).facts, { asOf: today }).nextQuestion).toBe(null)
    await press(page, '#view-answers')
    await expectAnswers(page, facts)
  })

  it('an answer that cannot be is refused beside its field, and stays as it was typed', async ({ page }) => {
    await press(page, '#view-interview')
    while ((await questionOf(page)) !== 'birthDate') {
      const path = (await questionOf(page)) as string
      await give(page, path)
      await changed(page, path)
    }
    await type(page, '[data-path=birthDate]', '1990-02-30')
    await press(page, '[data-do=answer]')
    await page.locator('[data-problem=birthDate]').first().waitFor()
    expect(await page.inputValue('[data-path=birthDate]')).toBe('1990-02-30')
    expect(await questionOf(page)).toBe('birthDate')
  })
})

/** What is asked; nothing once all is. */
async function questionOf(page: Page): Promise<string | undefined> {
  await page.locator('.interview .question').waitFor()
  return (await page.locator('.interview .question').getAttribute('data-question')) ?? undefined
}

/** Gives the answer that there is, or says that it cannot be known. */
async function give(page: Page, path: string): Promise<void> {
  const answer = answers[path]
  await answer?.(page)
  await press(page, answer === undefined ? '[data-do=unknown]' : '[data-do=answer]')
}

/** Waits until something else is asked, and the focus is on it. */
async function changed(page: Page, path: string): Promise<void> {
  await expect.poll(() => questionOf(page)).not.toBe(path)
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.question') !== null)).toBe(true)
}

describe('an interview', () => {
  it('keeps what is typed while the day of the question is moved, and forgets it once it is answered or taken back', async ({ page }) => {
    await page.click('#view-interview')
    while ((await questionOf(page)) !== 'birthDate') {
      const path = (await questionOf(page)) as string
      await give(page, path)
      await changed(page, path)
    }
    const field = page.locator('[data-path=birthDate]:not([data-instead])')
    await field.fill('1990-03')
    await page.fill('#as-of', '2026-10-01')
    await page.press('#as-of', 'Tab')
    await expect.poll(() => page.inputValue('#as-of')).toBe('2026-10-01')
    expect(await field.inputValue()).toBe('1990-03')
    await press(page, '[data-do=answer]')
    await changed(page, 'birthDate')
    await press(page, '[data-do=undo]')
    await expect.poll(() => questionOf(page)).toBe('birthDate')
    expect(await field.inputValue()).toBe('')
  })
})

describe('a stay that was just added', () => {
  it('does not count, and says so, until something is filled in', async ({ page }) => {
    await page.click('[data-add=residences]')
    await page.locator('#note-residences\\[0\\]').filter({ hasText: 'does not count' }).waitFor()
    expect(await page.locator('.summary').innerText()).toMatch(/can be understood/)
    // Another is not added while there is one to fill in.
    await page.click('[data-add=residences]')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('residences[0].country')
    expect(await page.locator('[data-entry^=residences]').count()).toBe(1)
    await page.click('#view-answers')
    await expectAnswers(page, {})
    await page.click('#view-client')
    await page.fill('[data-path="residences[0].place"]:not([data-instead])', 'Leeds')
    await page.press('[data-path="residences[0].place"]:not([data-instead])', 'Tab')
    await page.locator('[data-problem="residences[0].country"].waiting').waitFor()
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0)
    expect(await page.locator('.summary').innerText()).toMatch(/still to fill in/)
    expect(await page.locator('.summary').innerText()).not.toMatch(/another look/)
    await page.fill('[data-path="residences[0].from"]:not([data-instead])', 'never')
    await page.press('[data-path="residences[0].from"]:not([data-instead])', 'Tab')
    await expect.poll(() => page.locator('.summary').innerText()).toMatch(/1 entry needs another look/)
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0)
  })
})
