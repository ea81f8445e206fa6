import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** What one run of the command left behind. */
export interface CliResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command with streams in memory. */
export async function runCli(argv: readonly string[], input: string | Uint8Array = ''): Promise<CliResult> {
  const [stdout, stderr] = [sink(), sink()]
  const stdin = Readable.from([Buffer.from(input)])
  const status = await run(argv, { stdin, stdout, stderr, interactive: false, packageVersion: '9.9.9' })
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

function sink(): Writable & { text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') })
}
