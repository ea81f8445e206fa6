import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { decodeFile, type Format } from './saved-page.ts'

/** A file is read up to this size: the longest statutes have less than a tenth of it. */
export const largestFile = 4 * 1024 * 1024

/** A folder of saved pages that cannot be read as such; the message says what is wrong and what would be right. */
export class SavedFolderError extends Error {}

/** What was saved of one address. */
export type SavedPage = { readonly content: string; readonly format: Format } | { readonly unreadable: string }

/**
 * Reads a folder of saved pages. Its `index.json` is one object from addresses, as they are cited, to the names of files beside it:
 * `.html` and `.htm` for pages as the browser saved them, `.txt` and `.md` for text.
 *
 * @returns The pages by {@link addressKey}; a file that cannot be read is a page of its own kind, since one must not hide the others.
 *
 * @throws SavedFolderError Where there is no such index, or it names what is not a file of this folder.
 *
 * @example
 * // saved/index.json: { "https://law.example/fees": "fees.html" }
 * readSavedFolder('saved').get('https://law.example/fees') //=> { content: '<html>…', format: 'html' }
 */
export function readSavedFolder(folder: string): ReadonlyMap<string, SavedPage> {
  const pages = new Map<string, SavedPage>()
  for (const [address, name] of Object.entries(readIndex(folder))) {
    const key = addressKey(address)
    if (pages.has(key)) throw new SavedFolderError(`index.json: \`${address}\` is there twice`)
    pages.set(key, readPage(folder, address, name))
  }
  return pages
}

/** What tells addresses apart: not how their letters are written, what part of a page they point to, or whether they end in a slash. */
export function addressKey(address: string): string {
  const written = URL.canParse(address) ? new URL(address).href : address
  return written.replace(/#.*$/s, '').replace(/\/$/, '')
}

function readIndex(folder: string): Readonly<Record<string, unknown>> {
  let text: string
  try {
    text = readFileSync(join(folder, 'index.json'), 'utf8')
  } catch {
    throw new SavedFolderError(
      `there is no \`index.json\` in \`${folder}\`: write one object from addresses to the files beside it, as { "https://…": "page.html" }`,
    )
  }
  let index: unknown
  try {
    index = JSON.parse(text)
  } catch (error) {
    throw new SavedFolderError(`index.json is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof index !== 'object' || index === null || Array.isArray(index))
    throw new SavedFolderError('index.json: write one object from addresses to names of files')
  return index as Readonly<Record<string, unknown>>
}

function readPage(folder: string, address: string, name: unknown): SavedPage {
  if (!/^https?:\/\//.test(address)) throw new SavedFolderError(`index.json: \`${address}\` is not an address: it begins with https://`)
  if (typeof name !== 'string') throw new SavedFolderError(`index.json: beside \`${address}\` stands the name of a file`)
  const format = /\.html?$/i.test(name) ? 'html' : /\.(txt|md)$/i.test(name) ? 'text' : undefined
  if (format === undefined) throw new SavedFolderError(`index.json: \`${name}\` is none of .html, .htm, .txt and .md`)
  let path: string
  try {
    path = realpathSync(join(folder, name))
  } catch {
    throw new SavedFolderError(`index.json: there is no file \`${name}\``)
  }
  const inside = relative(realpathSync(folder), path)
  if (inside.startsWith('..') || isAbsolute(inside)) throw new SavedFolderError(`index.json: \`${name}\` is outside of the folder`)
  const stat = statSync(path)
  if (!stat.isFile()) return { unreadable: `\`${name}\` is not a file` }
  if (stat.size > largestFile) return { unreadable: `\`${name}\` has ${stat.size} bytes; up to ${largestFile} are read` }
  return { content: decodeFile(readFileSync(path), format), format }
}
