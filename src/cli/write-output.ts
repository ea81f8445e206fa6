import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Arguments } from './arguments.ts'
import { existsAlready, isOfFacts, outputTwice } from './faults.ts'
import { type Io, UsageError } from './io.ts'
import { cannotWrite, isNoPath, notAFile, systemCode } from './system-faults.ts'

/** Where something goes that a command writes besides its answer. */
export interface Output {
  /** Whether it goes to standard output, in place of the answer. */
  readonly isStream: boolean
  write(text: string): Promise<void>
}

/**
 * Finds where an option says that something goes: a new file, one that `--force` lets be replaced, or standard output for `-`.
 *
 * A file is written beside its place and renamed, so that it is there as a whole or not at all; what is no file, such as a pipe, is written into.
 *
 * @returns `undefined` where the option is not given.
 *
 * @throws {@link UsageError} when there is a file already, or it is that of the facts.
 * @throws {@link SystemError} when nothing can be written there.
 */
export async function outputOf(args: Arguments, option: 'svg' | 'ics' | 'certificate', { stdout }: Io): Promise<Output | undefined> {
  const [path, as] = [args.value(option), `--${option}`]
  if (path === undefined) return undefined
  if (path === '-') {
    if (args.has('json')) throw new UsageError(outputTwice(as))
    return { isStream: true, write: async (text) => void stdout.write(text.endsWith('\n') ? text : `${text}\n`) }
  }
  const place = await orFault(() => placeAt(path), path, as)
  if (place.found !== undefined && (await isSameFile(place.found, args.value('facts')))) throw new UsageError(isOfFacts(path, as))
  if (place.isFile && !args.has('force')) throw new UsageError(existsAlready(path, as))
  return { isStream: false, write: (text) => orFault(() => writeAt(place, text), path, as) }
}

/** A place that a file is written to. */
interface Place {
  readonly path: string
  /** What is there already. */
  readonly found?: FileId & { readonly mode: number }
  readonly isFile: boolean
}

interface FileId {
  readonly dev: number
  readonly ino: number
}

async function placeAt(path: string): Promise<Place> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return { path: found.isFile() ? await realpath(path) : path, found, isFile: found.isFile() }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    // Nothing is there yet; but the folder has to be.
    await stat(dirname(path))
    return { path, isFile: false }
  }
}

/** Whether the facts are read from a file, by whatever name. */
async function isSameFile({ dev, ino }: FileId, facts: string | undefined): Promise<boolean> {
  const of = facts === undefined || facts === '-' ? undefined : await stat(facts).catch(() => undefined)
  return of !== undefined && of.dev === dev && of.ino === ino
}

async function writeAt({ path, found, isFile }: Place, text: string): Promise<void> {
  if (found !== undefined && !isFile) return writeFile(path, text, 'utf8')
  const beside = join(dirname(path), `.immigration-rulesets-${randomUUID()}`)
  try {
    await writeFile(beside, text, { encoding: 'utf8', flag: 'wx', ...(found !== undefined && { mode: found.mode }) })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function orFault<Result>(act: () => Promise<Result>, path: string, as: string): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    const code = systemCode(error)
    throw isNoPath(error) ? notAFile(as) : code === undefined ? error : cannotWrite(code, path, as)
  }
}
