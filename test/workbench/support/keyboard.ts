import type { Page } from 'playwright-core'

/** Goes on with the tabulator key until an element has the focus that a selector fits. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 500; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the tabulator key does not come to ${selector}`)
}

/** Goes to a button, and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Goes to a field, and types into it instead of what it holds. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Goes to a box, and ticks it. */
export async function tick(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Space')
}

/** Goes to a group of buttons of which one holds, and on to the one that has a value. */
export async function pick(page: Page, group: string, value: string): Promise<void> {
  await tabTo(page, group)
  const at = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  for (let pressed = 0; (await at()) !== value; pressed += 1) {
    if (pressed > 50) throw new Error(`the arrow keys do not come to ${value} of ${group}`)
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Space')
}

/** Goes to a list to choose from, and types what is to be chosen; on a keyboard without its letters, by the arrow keys. */
export async function choose(page: Page, selector: string, value: string): Promise<void> {
  await tabTo(page, selector)
  const options = await page.evaluate(() =>
    [...(document.activeElement as HTMLSelectElement).options].map(({ value, text }) => ({ value, text })),
  )
  const wanted = options.findIndex((option) => option.value === value)
  const text = options[wanted]?.text ?? ''
  if (/^[ -~]+$/.test(text)) await page.keyboard.type(text)
  else {
    await page.keyboard.press('Home')
    for (let pressed = 0; pressed < wanted; pressed += 1) await page.keyboard.press('ArrowDown')
  }
  const chosen = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)
  if (chosen !== value) throw new Error(`typing ${JSON.stringify(text)} chooses ${chosen} of ${selector}, not ${value}`)
}
