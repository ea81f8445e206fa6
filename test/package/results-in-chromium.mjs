// Prints what `results.mjs` prints, as a page says it in Chromium: the one that npm brought along for the tests of the workbench, so that it is
// there wherever they run. `tsx test/package/results-in-chromium.mjs [one in]`.
import { startChromium } from '../workbench/support/chromium.ts'
import { bundleTold } from './bundle-told.mjs'
import { printHash } from './named-cases.mjs'

const script = await bundleTold()
const browser = await startChromium()
try {
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  await printHash((given) => page.evaluate((one) => globalThis.results.told(one), given))
} finally {
  await browser.close()
}
