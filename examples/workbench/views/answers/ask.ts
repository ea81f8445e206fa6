import { focusPath } from '../../parts/focus.ts'
import { view } from '../../state/settings.ts'

/** Goes to the field of a path in the view of the client. */
export function ask(path: string): void {
  view.value = 'client'
  focusPath(path.replace(/\[\]\.kind$/, ''))
}
