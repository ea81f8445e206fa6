import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { unwrapFont } from './unwrap-font.ts'

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/**
 * Starts the Chromium that npm brought along, with the libraries and fonts that came with it: pages look the same on every machine.
 *
 * Web security stays on. The sandbox needs rights that tests do not always have, and the one page shown is our own.
 */
export async function startChromium(): Promise<Browser> {
  const folder = unpacked()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    // What is remembered of the fonts lies beside them, whatever the folder that tests are run in.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: folder,
    },
  })
}

/** The folder that Chromium was unpacked into: once an installation, and made whole before it has its name, since others may do the same. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const folder = join(modules, `.cache/workbench-chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(join(modules, '.cache'), { recursive: true })
  const making = mkdtempSync(`${folder}-`)
  // The package unpacks into the temporary folder, and its libraries where it takes itself to be in the cloud: in a process of its own.
  const unpack = "import chromium from '@sparticuz/chromium'; chromium.setGraphicsMode = false; await chromium.executablePath()"
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: modules,
    env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'nodejs20.x', NODE_OPTIONS: '' },
  })
  for (const weight of [400, 600]) {
    const font = readFileSync(join(modules, `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`))
    writeFileSync(join(making, `fonts/noto-sans-sc-${weight}.ttf`), unwrapFont(font))
  }
  writeFileSync(join(making, 'fonts.conf'), fontsConf)
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** Where the fonts are, beside this file wherever the checkout is moved to, and which is meant by a family of none in particular. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fonts-cache</cachedir>
  <alias>
    <family>sans-serif</family>
    <prefer>
      <family>Open Sans</family>
      <family>Noto Sans SC</family>
    </prefer>
  </alias>
</fontconfig>
`
