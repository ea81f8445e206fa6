import type { Page } from 'playwright-core'

/** The views of the page. */
export const views = ['client', 'interview', 'answers', 'timeline', 'compare', 'versions', 'checklist', 'clauses'] as const

/** Waits until all that is shown has been loaded. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main .loading') === null)
}

/** The elements by which the page would scroll sideways. */
export function widerThanPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
    )
    return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
  })
}
