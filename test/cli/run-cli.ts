import { Readable, Writable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'
import type { Evaluation } from '../../src/index.ts'

/** What one run of the command left behind. */
export interface CliResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command with streams in memory. */
export async function runCli(
  argv: readonly string[],
  input: string | Uint8Array = '',
  where: Partial<Omit<Io, 'stdout' | 'stderr'>> = {},
): Promise<CliResult> {
  const [stdout, stderr] = [sink(), sink()]
  const stdin = Readable.from([Buffer.from(input)])
  const status = await run(argv, { stdin, stdout, stderr, interactive: false, environment: {}, packageVersion: '9.9.9', ...where })
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

/** What the command tells as JSON of an evaluation, or of a list made of one: of the assumptions those alone that matter. */
export function asTold(result: Pick<Evaluation, 'assumptions' | 'restsOn'>): unknown {
  const assumptions = result.assumptions.filter(({ fact }) => result.restsOn.includes(fact))
  return JSON.parse(JSON.stringify({ ...result, assumptions, horizon: 'in-force', ignored: [] }))
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
