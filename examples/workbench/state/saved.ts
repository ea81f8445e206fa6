import { batch, computed, effect, signal } from '@preact/signals'
import { personsOf } from 'immigration-rulesets'
import { type ClientFile, chosen, file } from './client.ts'
import { fileFilledIn } from './filled-in.ts'
import { asOf, isDay, pinned } from './question.ts'
import { catalogue, rulesetId } from './rulesets.ts'
import { language, theme, themes, view, views } from './settings.ts'
import { ticked } from './ticked.ts'

/** What a link holds: everything that was said and chosen. */
interface Saved {
  readonly file: ClientFile
  readonly asOf: string
  readonly ruleset: string
  readonly pinned: typeof pinned.value
  readonly language: typeof language.value
  readonly view: typeof view.value
  readonly theme: typeof theme.value
  /** The errands that were ticked off. */
  readonly ticked: readonly string[]
}

/** Whether what is said is kept in the address of the page, because the user asked for it. */
export const isInAddress = signal(false)

const prefix = '#client='

/** The most of a text that a link may hold, in bytes, and of a list: the most that is read of a client file. */
const most = { bytes: 2 ** 20, entries: 1_000 }

/** Counts what was written and read: only the last of either holds. */
let latest = 0

const current = computed<Saved>(() => ({
  file: fileFilledIn(file.value),
  asOf: asOf.value,
  ruleset: rulesetId.value,
  pinned: pinned.value,
  language: language.value,
  view: view.value,
  theme: theme.value,
  ticked: [...ticked.value],
}))

/** Whether the address that was opened cannot be read: told until the next change, or until it has been seen. */
export const isUnreadable = signal(false)

file.subscribe(() => {
  isUnreadable.value = false
})

/** Takes up what the address of the page holds, also when another is opened in its place; of one that cannot be understood nothing is taken. */
export async function restore(): Promise<void> {
  if (takeCarried()) return
  if (!location.hash.startsWith(prefix)) return
  // Nothing that was to be written before comes over the address.
  latest += 1
  const number = latest
  isInAddress.value = false
  try {
    const saved = read(await inflate(location.hash.slice(prefix.length)))
    if (number === latest) take(saved, true)
  } catch {
    if (number === latest) isUnreadable.value = true
  }
}

addEventListener('hashchange', () => {
  // An entry of this page's own, gone back to, is an address that the page wrote: what is said now goes on.
  if (history.state?.view === undefined) void restore()
})

function take(saved: Saved, inAddress: boolean): void {
  batch(() => {
    chosen.value = 0
    file.value = saved.file
    asOf.value = saved.asOf
    rulesetId.value = saved.ruleset
    pinned.value = saved.pinned
    language.value = saved.language
    view.value = saved.view
    theme.value = saved.theme
    ticked.value = new Set(saved.ticked)
    isInAddress.value = inAddress
    isUnreadable.value = false
  })
}

/** Opens the page anew, with all that was said: it is carried over beside the address, in what this tab remembers of the page, and taken out of it. */
export function openAnew(): void {
  history.replaceState({ carried: JSON.stringify(current.peek()) }, '')
  location.reload()
}

function takeCarried(): boolean {
  const carried: unknown = history.state?.carried
  if (typeof carried !== 'string') return false
  history.replaceState(null, '')
  try {
    take(read(carried), location.hash.startsWith(prefix))
    return true
  } catch {
    return false
  }
}

/** Reads what a link holds; throws where any of it cannot be, since anybody may write a link. */
function read(text: string): Saved {
  const saved: Saved = { theme: theme.peek(), ticked: [], ...JSON.parse(text, limited) }
  personsOf(saved.file)
  const isRight =
    isDay(saved.asOf) &&
    catalogue.some(({ id }) => id === saved.ruleset) &&
    Object.values(saved.pinned).every((readings) => typeof readings === 'object' && readings !== null) &&
    ['en', 'zh'].includes(saved.language) &&
    views.includes(saved.view) &&
    themes.includes(saved.theme) &&
    Array.isArray(saved.ticked) &&
    saved.ticked.every((errand) => typeof errand === 'string')
  if (!isRight) throw new TypeError('not a link of this page')
  return saved
}

/** What `JSON.parse` makes of a value; of a list that is too long, none. */
function limited(_: string, value: unknown): unknown {
  if (Array.isArray(value) && value.length > most.entries) throw new TypeError('a list of more than is read')
  return value
}

effect(() => {
  const saved = current.value
  if (isInAddress.value) void write(saved, ++latest)
})

/** Compressing takes a moment: only the last of several changes is written. */
async function write(saved: Saved, number: number): Promise<void> {
  const text = await deflate(JSON.stringify(saved))
  if (number === latest && isInAddress.value) history.replaceState(history.state, '', prefix + text)
}

/** Makes an address that was gone back to hold what is said now, or nothing of it. */
export function renewAddress(): void {
  if (isInAddress.value) void write(current.peek(), ++latest)
  else if (location.hash.startsWith(prefix)) forgetAddress()
}

/** Takes what was said out of the address. */
export function forgetAddress(): void {
  isInAddress.value = false
  history.replaceState(history.state, '', location.pathname)
}

async function deflate(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function inflate(text: string): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  // A short link can hold gigabytes.
  return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes, most.bytes))
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError('more than is read')
    }
    chunks.push(next.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
