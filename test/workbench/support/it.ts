import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test } from 'vitest'
import { startChromium } from './chromium.ts'
import { openPage } from './page.ts'
import { type Site, serveWorkbench } from './site.ts'

/** Opens the page as one who has never been there. */
export type Open = (path?: string, options?: BrowserContextOptions) => Promise<Page>

interface OfFile {
  readonly browser: Browser
  readonly site: Site
}

interface Fixtures {
  readonly $file: OfFile
  readonly $test: {
    readonly open: Open
    /** The page, opened. */
    readonly page: Page
    /** What went wrong on the pages so far. A test fails on whatever is left in it. */
    readonly faults: string[]
  }
}

/** A test in a browser. It fails on errors, whatever the policy of the page refuses, and requests to anywhere but the page's own origin. */
export const it = test.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture depends on from the pattern
    async ({}, use) => {
      const browser = await startChromium()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture depends on from the pattern
    async ({}, use) => {
      const site = await serveWorkbench()
      await use(site)
      await site.stop()
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture depends on from the pattern
  faults: async ({}, use) => {
    const faults: string[] = []
    await use(faults)
    if (faults.length > 0) throw new Error(`the page is at fault:\n${faults.join('\n')}`)
  },
  open: async ({ browser, site, faults }: OfFile & { readonly faults: string[] }, use: (open: Open) => Promise<void>) => {
    const pages: Page[] = []
    await use(async (path, options) => {
      const page = await openPage(browser, site, faults, path, options)
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
  page: async ({ open }, use) => use(await open()),
})
