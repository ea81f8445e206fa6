import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addressOf } from './support/address.ts'
import { startChromium } from './support/chromium.ts'
import { family } from './support/clients.ts'
import { openPage } from './support/page.ts'
import { serveWorkbench } from './support/site.ts'
import { settled } from './support/views.ts'

/** The pictures of the page in the README. */
const pictures = [
  { name: 'answers', kept: { view: 'answers' }, width: 1280, height: 900 },
  { name: 'timeline-zh-dark', kept: { view: 'timeline', language: 'zh' }, width: 1280, height: 900, colorScheme: 'dark' },
  { name: 'interview-on-a-telephone', kept: { view: 'interview', file: { birthDate: '1990-03-14' } }, width: 390, height: 780 },
] as const

/** The most bytes of a picture. */
const most = 100_000

const folder = fileURLToPath(new URL('../../examples/workbench/screenshots/', import.meta.url))
mkdirSync(folder, { recursive: true })
const site = await serveWorkbench()
const browser = await startChromium()
for (const { name, kept, width, height, ...options } of pictures) {
  const faults: string[] = []
  const page = await openPage(browser, site, faults, addressOf({ file: family, ...kept }), { viewport: { width, height }, ...options })
  await settled(page)
  // Playwright itself knows no WebP, of which a picture of text is small.
  const client = await page.context().newCDPSession(page)
  const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
  const picture = Buffer.from(data, 'base64')
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`)
  if (picture.length > most) throw new Error(`${name}: ${picture.length} bytes, more than ${most}`)
  writeFileSync(`${folder}${name}.webp`, picture)
  console.log(`${name}.webp: ${picture.length} bytes`)
}
await browser.close()
await site.stop()
