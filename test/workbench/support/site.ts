import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The page, served as the plain files that it is built into. */
export interface Site {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  readonly origin: string
  stop(): Promise<void>
}

/** Builds the page from source into a temporary folder, and serves it on this machine alone. */
export async function serveWorkbench(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'))
  await buildWorkbench(folder)
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    const type = types[extname(path)]
    try {
      const file = readFileSync(join(folder, path))
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(file)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}

async function buildWorkbench(folder: string): Promise<void> {
  const before = process.env
  process.env = { ...before, NODE_ENV: 'production', WORKBENCH_OF: 'source', WORKBENCH_TO: folder }
  try {
    await build({
      configFile: fileURLToPath(new URL('../../../examples/workbench/vite.config.ts', import.meta.url)),
      logLevel: 'warn',
      plugins: [counted],
    })
  } finally {
    process.env = before
  }
}

/** Counts how often anything evaluates on the page, of which the page that people use tells nobody. */
const counted: Plugin = {
  name: 'counted',
  transform(code, id) {
    if (!id.endsWith('/src/reasons/evaluate.ts')) return undefined
    const begun = code.replace(/export function evaluate\(.*\) \{/, '$&\nglobalThis.evaluations = (globalThis.evaluations ?? 0) + 1\n')
    if (begun === code) throw new Error('there is no function to count')
    return { code: begun, map: null }
  },
}
