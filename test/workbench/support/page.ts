import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test } from 'vitest'
import { startChromium } from './chromium.ts'
import { type Site, serveWorkbench } from './site.ts'

/** The day on the clock of the browser: no test depends on the day on which it runs. */
export const today = '2026-11-21'

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
    const contexts: BrowserContext[] = []
    await use(async (path = '/', options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Shanghai', ...options })
      contexts.push(context)
      context.setDefaultTimeout(10_000)
      watch(context, site.origin, faults)
      const page = await context.newPage()
      await page.clock.setFixedTime(`${today}T12:00:00+08:00`)
      await page.goto(site.origin + path)
      await page.locator('#view-title').waitFor()
      return page
    })
    for (const context of contexts) await context.close()
  },
  page: async ({ open }, use) => use(await open()),
})

/** Writes down whatever is wrong on the pages of a browser. */
function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`not caught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:') faults.push(`a request to ${request.url()}`)
  })
  context.on('requestfailed', (request) => faults.push(`a request failed: ${request.url()}`))
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`a request was answered ${response.status()}: ${response.url()}`)
  })
}
