import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'
import { settled, views, widerThanPage } from './support/views.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every language with every theme. */
const looks = [
  { language: 'en', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'zh', theme: 'light', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
] as const

describe.each(views)('the view %s', (view) => {
  it.for([
    { who: 'nobody', file: {} },
    { who: 'a family', file: family },
  ])('is for everybody, and fits a telephone, with the file of $who', async ({ file }, { open }) => {
    const page = await open(addressOf({ file, view }), { viewport: { width: 360, height: 800 } })
    await settled(page)
    await page.evaluate(axe)
    const found = new Set<string>()
    for (const { language, theme, width } of looks) {
      await page.selectOption('#language', language)
      await page.selectOption('#theme', theme)
      await page.setViewportSize({ width: 360, height: 800 })
      for (const wide of await widerThanPage(page)) found.add(`wider than the page: ${wide} (${language})`)
      await page.setViewportSize({ width, height: 800 })
      for (const fault of await faultsOf(page)) found.add(`${fault} (${language}, ${theme}, ${width} px)`)
    }
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    for (const wide of await widerThanPage(page)) found.add(`wider than the page: ${wide} (unfolded)`)
    for (const fault of await faultsOf(page)) found.add(`${fault} (unfolded)`)
    expect([...found]).toEqual([])
  })

  it('is reached by keyboard alone, and shows where one is', async ({ open }) => {
    const page = await open(addressOf({ file: family, view }))
    await settled(page)
    const { unreached, unseen } = await walk(page)
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] })
  })
})

/** What axe finds, each with the element it is about. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    { resultTypes: ['violations'] } satisfies RunOptions,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`))
}

/** Goes through the page by the tabulator key; tells what it did not come to, and where it was without being seen. */
async function walk(page: Page): Promise<{ readonly unreached: readonly string[]; readonly unseen: readonly string[] }> {
  const reached = await page.evaluateHandle(() => new Set<Element>())
  const unseen: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const at = await reached.evaluate((known) => {
      const element = document.activeElement
      if (element === null || element === document.body || known.has(element))
        return { ended: element === document.body || element === null }
      known.add(element)
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && box.width > 0 && box.right > 0
      return { ended: false, ...(!isSeen && { unseen: element.outerHTML.slice(0, 120) }) }
    })
    if (at.unseen !== undefined) unseen.push(at.unseen)
    if (at.ended) break
  }
  const unreached = await reached.evaluate((known) => {
    const isOfReachedGroup = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...known].some((other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === element.name)
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=slider], [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled') && !known.has(element) && !isOfReachedGroup(element))
      .map((element) => element.outerHTML.slice(0, 120))
  })
  return { unreached, unseen }
}
