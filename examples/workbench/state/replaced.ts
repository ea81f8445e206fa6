import { signal } from '@preact/signals'
import { type ClientFile, chosen, file } from './client.ts'
import { pinned } from './question.ts'
import { ticked } from './ticked.ts'

/** A client, with the readings chosen and the errands ticked off. */
interface Client {
  readonly file: ClientFile
  readonly pinned: typeof pinned.value
  readonly ticked: typeof ticked.value
}

const before = signal<Client | undefined>(undefined)

/** Whether something that was here before can be brought back. */
export function canBringBack(): boolean {
  return before.value !== undefined
}

/** Keeps what is here now, to be brought back: before another client is put in its place, or somebody is taken out. */
export function keepForUndo(): void {
  const now = { file: file.peek(), pinned: pinned.peek(), ticked: ticked.peek() }
  if (Object.keys(now.file).length > 0 || now.ticked.size > 0) before.value = now
}

/** Keeps nothing any more. */
export function keepNothing(): void {
  before.value = undefined
}

/** Puts another client in the place of the one at hand, for whom no reading is chosen, and nothing ticked off, yet. */
export function replace(next: ClientFile): void {
  keepForUndo()
  put({ file: next, pinned: {}, ticked: new Set() })
}

/** Brings back who was here before; who is here now can be brought back in turn, with all that was ticked off meanwhile. */
export function bringBack(): void {
  const client = before.peek()
  if (client === undefined) return
  before.value = undefined
  keepForUndo()
  put(client)
}

function put(client: Client): void {
  chosen.value = 0
  pinned.value = client.pinned
  ticked.value = client.ticked
  file.value = client.file
}
