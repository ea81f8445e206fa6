import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './support/it.ts'

describe('the policy of the page', () => {
  it('refuses a script within the page', async ({ page, faults }) => {
    const refused = await refusals(page)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="data:image/png," onerror="window.ran = true">')
    })
    await expect.poll(refused).toEqual(['script-src-attr', 'script-src-elem'])
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    faults.splice(0)
  })

  it('refuses text as code', async ({ page, faults }) => {
    const refused = await refusals(page)
    // What a test evaluates is let through for as long as it runs, but not what the page does afterwards.
    await page.evaluate(() => void setTimeout(() => new Function('window.ran = true')(), 0))
    await expect.poll(refused).toEqual(['script-src'])
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    faults.splice(0)
  })

  it('refuses every way of sending something', async ({ page, faults }) => {
    const refused = await refusals(page)
    const reached: string[] = []
    const elsewhere = createServer(({ url }, response) => {
      reached.push(url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    await page.evaluate(async (address) => {
      await fetch(`${address}/fetch`).catch(() => {})
      navigator.sendBeacon(`${address}/beacon`)
      new Image().src = `${address}/image`
      document.body.insertAdjacentHTML('beforeend', `<iframe src="${address}/frame"></iframe><form action="${address}/form"></form>`)
      document.forms[document.forms.length - 1]?.submit()
    }, `http://127.0.0.1:${port}`)
    await expect.poll(refused).toEqual(['connect-src', 'form-action', 'frame-src', 'img-src'])
    await new Promise((resolve) => elsewhere.close(resolve))
    expect(reached).toEqual([])
    faults.splice(0)
  })
})

/** What of the policy is called upon from now on, by the names of its directives. */
async function refusals(page: Page): Promise<() => Promise<readonly string[]>> {
  const listener = await page.evaluateHandle(() => {
    const directives = new Set<string>()
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.add(effectiveDirective))
    return directives
  })
  return () => listener.evaluate((directives) => [...directives].sort())
}
