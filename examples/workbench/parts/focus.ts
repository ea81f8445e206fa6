import { showEntry } from './field/shown-entries.ts'

/**
 * Moves the focus to a field once the page has been drawn again: to the input of a path, or to the first within the entry or fact of that
 * path. What is folded is unfolded.
 *
 * @param path - Such as `residences[0].from`, `residences[0]` or `birthDate`.
 */
export function focusPath(path: string): void {
  showEntry(path)
  focusSoon(() => {
    for (const at of [path, ...shorterPaths(path)]) {
      const quoted = CSS.escape(at)
      const found = document.querySelector(`[data-path="${quoted}"], [data-entry="${quoted}"], [data-fact="${quoted}"]`)
      const input = found?.matches(inputs) === true ? found : found?.querySelector(inputs)
      if (input instanceof HTMLElement) return input
    }
    return null
  })
}

/** Moves the focus to the element of an id once the page has been drawn again. */
export function focusId(id: string): void {
  focusSoon(() => document.getElementById(id))
}

const inputs = 'input, select, textarea, button'

function focusSoon(find: () => HTMLElement | null): void {
  requestAnimationFrame(() => {
    const element = find()
    for (
      let folded = element?.closest('details:not([open])');
      folded != null;
      folded = folded.parentElement?.closest('details:not([open])')
    )
      folded.setAttribute('open', '')
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  })
}

/** What a path is part of: of `residences[0].from` the entry, then the fact. */
function shorterPaths(path: string): readonly string[] {
  const [, entry, fact] = /^((\w+)\[\d+\])(?:\.\w+)?$/.exec(path) ?? []
  return [entry, fact].filter((one) => one !== undefined)
}
