#!/usr/bin/env node
// The only file that touches the process.
import { createReadStream, fstatSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { loaded } from './loaded.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

const { run, unprinted } = await loaded(() => import('./run.ts'))
const argv = process.argv.slice(2)
const { stdin, stdout, stderr } = process

for (const stream of [stdout, stderr]) {
  stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    // A command that minds it itself ends by itself.
    if (stream.listenerCount('error') > 1) return
    // Whoever reads the output may have seen enough of it, as `head` does.
    if (code === 'EPIPE') process.exit()
    if (stream === stdout) stderr.write(`${unprinted(code, argv)}\n`)
    process.exit(1)
  })
}

process.exitCode = await run(argv, {
  // Node takes a directory for an input with nothing in it; whoever reads it is told.
  stdin: fstatSync(stdin.fd).isDirectory() ? createReadStream('', { fd: stdin.fd }) : stdin,
  stdout,
  stderr,
  interactive: stdin.isTTY === true,
  terminal: stdout.isTTY ? { columns: stdout.columns } : undefined,
  watched: stderr.isTTY ? { now: () => performance.now() } : undefined,
  // A thread runs what is built, and no sources.
  worker: import.meta.url.endsWith('.ts') ? undefined : new URL('./batch/worker.js', import.meta.url),
  environment: process.env,
  packageVersion: version,
})
