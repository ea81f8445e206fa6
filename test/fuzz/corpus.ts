import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Places, Target } from './targets.ts'

/** A kept input: a text, or the text of a value that stands at a place of the sample; and what becomes of it. */
export type Kept = readonly [place: string, text: string, becomes: string]

const folder = join(import.meta.dirname, 'corpus')

/** The names of the readers for which inputs are kept. */
export const keptNames: readonly string[] = readdirSync(folder).map((file) => file.replace('.json', ''))

/** The inputs that are kept for a reader. */
export function keptFor({ name }: Target): readonly Kept[] {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
}

/** A kept input as it is read: of a value, the sample with that value in its place. */
export function textOf({ sample }: Target, [place, text]: Kept): string {
  if (place === '') return text
  const copy = structuredClone(sample) as Record<string, unknown>
  const keys = place.split('.')
  const owner = keys.slice(0, -1).reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, copy)
  owner[keys.at(-1) as string] = marker
  return JSON.stringify(copy).replace(JSON.stringify(marker), () => text)
}

const marker = 'here the value is'

/** What became of an input, in the words of the corpus: a column is counted from where the value begins. */
export function became(target: Target, kept: Kept, places: Places): string {
  const [place, text] = kept
  const before = place === '' ? 0 : textOf(target, kept).indexOf(text)
  const told = places.map((one) => one.replace(/^line 1, column (\d+)$/, (_, column) => `column ${Number(column) - before}`))
  return told.length === 0 ? 'taken' : told.join('; ')
}
