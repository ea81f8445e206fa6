import { focusPath } from '../../parts/focus.ts'
import { go } from '../../parts/show.ts'

/** Goes to the field of a path in the view of the client. */
export function ask(path: string): void {
  go('client')
  focusPath(path.replace(/\[\]\.kind$/, ''))
}
