import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/**
 * Has Z3 answer the questions of some SMT-LIB scripts.
 *
 * @returns A line for each `check-sat` of each script; an error is a line too.
 */
export async function solve(scripts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const solver = spawn(process.execPath, [fileURLToPath(new URL('z3.mjs', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] })
  solver.stdin.end(JSON.stringify(scripts))
  const answers = await text(solver.stdout)
  return JSON.parse(answers)
}
