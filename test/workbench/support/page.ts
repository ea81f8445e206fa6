import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** The day on the clock of the browser: nothing depends on the day on which it runs. */
export const today = '2026-11-21'

/**
 * Opens the page as one who has never been there.
 *
 * @param path - What follows the origin, such as `/#client=…`.
 * @param faults - Takes what goes wrong on the page.
 */
export async function openPage(
  browser: Browser,
  { origin }: Site,
  faults: string[],
  path = '/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Shanghai', ...options })
  context.setDefaultTimeout(10_000)
  watch(context, origin, faults)
  const page = await context.newPage()
  // Whoever listens for a file chooser is told of those alone that open some time later: so somebody listens from the start.
  page.on('filechooser', () => {})
  await page.clock.setFixedTime(`${today}T12:00:00+08:00`)
  await page.goto(origin + path)
  await page.locator('#view-title').waitFor()
  return page
}

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
