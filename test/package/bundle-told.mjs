import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Makes one script of `told.mjs` and of what it uses of the built package, for hosts that have no modules.
 *
 * @returns Text that leaves `results.told` behind.
 */
export async function bundleTold() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('told.mjs', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'results',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0].text
}
