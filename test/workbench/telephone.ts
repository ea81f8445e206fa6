import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'
import { settled } from './support/views.ts'

const telephone = { width: 360, height: 640 }

describe('on a telephone', () => {
  it.for(['en', 'zh'] as const)('the answer is seen before anything is scrolled (%s)', async (language, { open }) => {
    const page = await open(addressOf({ file: family, view: 'answers', language }), { viewport: telephone })
    await settled(page)
    for (const part of ['.in-one-line', '[data-action] >> nth=0', '[data-action] >> nth=1']) {
      const box = await page.locator(part).boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThan(telephone.height)
    }
    // The way to the other views is one row, in which the present one is seen.
    const rows = await page
      .locator('nav button')
      .evaluateAll((buttons) => new Set(buttons.map((button) => button.getBoundingClientRect().top)).size)
    const at = await page.locator('nav [aria-current]').boundingBox()
    expect([rows, (at?.x ?? -1) >= 0, (at?.x ?? 0) + (at?.width ?? 0) <= telephone.width]).toEqual([1, true, true])
  })

  it.for([
    ['en-GB', 'For applicants and for those who advise them', 'Nothing that you type leaves this browser'],
    ['zh-CN', '供申请人及为其提供帮助的人使用', '不会离开本浏览器'],
  ] as const)('whoever comes reads first for whom the page is, and that nothing leaves it (%s)', async ([locale, who, stays], { open }) => {
    const page = await open('/', { viewport: telephone, locale })
    const first = page.locator('main p').first()
    expect(await first.innerText()).toContain(who)
    expect(await first.innerText()).toContain(stays)
    const box = await first.boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(telephone.height)
  })

  it('the line of days stays where it is while the day is moved and the answer changes', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'answers' }), { viewport: telephone })
    await settled(page)
    await page.click('.day-line summary')
    const line = page.locator('#day')
    await line.focus()
    const before = [await line.boundingBox(), await page.locator('.headline').innerText()]
    await line.fill('3650')
    await expect.poll(() => page.locator('.headline').innerText()).not.toBe(before[1])
    expect(await line.boundingBox()).toEqual(before[0])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.day-line[open]').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary')
  })

  it('the reasons of the comparison unfold directly below what was pressed', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'compare' }), { viewport: telephone })
    await settled(page)
    const cell = page.locator('[data-country=CN] td button').first()
    await cell.click()
    const [pressed, reasons] = [await cell.boundingBox(), await page.locator('#comparison-reasons').boundingBox()]
    const gap = (reasons?.y ?? 0) - (pressed?.y ?? 0) - (pressed?.height ?? 0)
    expect([gap >= 0, gap < 48]).toEqual([true, true])
    expect(await page.locator('#comparison-reasons h3').count()).toBe(1)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('tr.reasons #comparison-reasons').waitFor()
  })

  it('the timeline is opened at its end, where the day of the question is', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'timeline' }), { viewport: telephone })
    await settled(page)
    const left = await page.locator('.picture').evaluate((picture) => picture.scrollWidth - picture.clientWidth - picture.scrollLeft)
    expect(left).toBeLessThan(2)
  })

  it('the names of countries are seen beside the stays, wherever the timeline is scrolled to', async ({ open }) => {
    const page = await open(addressOf({ file: family, view: 'timeline' }), { viewport: telephone })
    await settled(page)
    const outside = () =>
      page.locator('.picture').evaluate((picture) => {
        const { left, right } = picture.getBoundingClientRect()
        const names = [...picture.querySelectorAll('[data-name]')].map((name) => name.getBoundingClientRect())
        return [names.length, names.filter((name) => name.left < left || name.right > right).length]
      })
    expect((await outside())[0]).toBeGreaterThan(3)
    for (const from of ['end', 'middle', 'start'] as const) {
      await page.locator('.picture').evaluate((picture, where) => {
        const most = picture.scrollWidth - picture.clientWidth
        picture.scrollTo({ left: where === 'end' ? most : where === 'middle' ? most / 2 : 0 })
      }, from)
      await expect.poll(async () => (await outside())[1], { message: from }).toBe(0)
    }
  })
})
