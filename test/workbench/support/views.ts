import type { Page } from 'playwright-core'

/** The views of the page. */
export const views = ['client', 'interview', 'answers', 'timeline', 'compare', 'versions', 'checklist', 'clauses'] as const

/** Waits until all that is shown has been loaded. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main .loading') === null)
}
