// Prints what `results.mjs` prints, as a page says it in Chromium: the one that npm brought along for the tests of the workbench, so that it is
// there wherever they run. `tsx test/package/results-in-chromium.mjs [one in]`.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { startChromium } from '../workbench/support/chromium.ts'
import { printHash } from './named-cases.mjs'

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('told.mjs', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'page',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'error',
})
const browser = await startChromium()
try {
  const page = await browser.newPage()
  await page.addScriptTag({ content: outputFiles[0].text })
  await printHash((given) => page.evaluate((one) => globalThis.page.told(one), given))
} finally {
  await browser.close()
}
