import { relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { isRulesetError } from '../errors.ts'

/**
 * Loads a module that loads rulesets. What is wrong with a version that somebody is writing is told as every other error is: what, where in the
 * version, what would have been right, and in which file; then the process ends.
 */
export async function loaded<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    if (!isRulesetError(error)) throw error
    const place = placeOf(error)
    process.stderr.write(`error: ${error.message}\n${place === undefined ? '' : `in ${place}\n`}`)
    process.exit(1)
  }
}

const ownFolder = fileURLToPath(new URL('../', import.meta.url))

/** The file and line that called what threw: the first on the way that is not of the library itself. */
function placeOf({ stack = '' }: Error): string | undefined {
  for (const [, where = '', line] of stack.matchAll(/((?:file:\/\/|\/|[A-Z]:\\)[^()\n]+?):(\d+):\d+\)?$/gm)) {
    const path = where.startsWith('file:') ? fileURLToPath(where) : where
    if (!path.startsWith(ownFolder)) return `${relative(process.cwd(), path)}:${line}`
  }
  return undefined
}
