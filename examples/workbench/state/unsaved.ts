import { computed, effect, signal } from '@preact/signals'
import { type ClientFile, file } from './client.ts'
import { fileFilledIn } from './filled-in.ts'
import { isInAddress } from './saved.ts'

/** The client file as it was last saved, loaded, or emptied: it is held elsewhere, or can be had again. */
const held = signal<ClientFile>({})

/** Says that the client file at hand is held elsewhere. */
export function hold(): void {
  held.value = fileFilledIn(file.peek())
}

/** Whether something was said that would be gone with the page. */
const isUnsaved = computed(() => !isInAddress.value && JSON.stringify(fileFilledIn(file.value)) !== JSON.stringify(held.value))

/** Has the browser ask before the page is left; it does so in words of its own. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** Has the browser ask before the page is left, while there is something that would be gone with it, and only then. */
export function warnOfLeaving(): void {
  effect(() => {
    if (isUnsaved.value) addEventListener('beforeunload', warn)
    else removeEventListener('beforeunload', warn)
  })
}

/** Leaves the page without being asked: what was said is carried over. */
export function leaveUnasked(): void {
  removeEventListener('beforeunload', warn)
}
