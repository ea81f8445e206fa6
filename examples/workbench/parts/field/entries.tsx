import type { ComponentChildren, JSX } from 'preact'
import { isEmptyEntry } from '../../state/filled-in.ts'
import { language } from '../../state/settings.ts'
import { focusId, focusPath } from '../focus.ts'
import { Entry, type Part } from './entry.tsx'
import type { FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'
import { InsteadTicks } from './instead-ticks.tsx'
import { firstShown, mostEntries } from './shown-entries.ts'

interface EntriesProps extends FieldProps {
  readonly parts: readonly Part[]
  readonly titleOf: (entry: unknown, index: number) => string
  /** What the button says that adds one. */
  readonly add: string
  /** What else can be done with the list, beside that button. */
  readonly children?: ComponentChildren
}

/** A list of stays or records: each can be changed and removed, and others added; the focus goes where the change was. */
export function Entries({ path, value, onValue, parts, titleOf, add, children }: EntriesProps): JSX.Element {
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const hasDraft = entries.length > 0 && isEmptyEntry(entries.at(-1))
  const first = firstShown(path, entries.length)
  const adding = `add-${path}`
  return (
    <div class="entries">
      {entries.length > 0 && (
        <ol>
          {entries.slice(first, first + mostEntries).map((entry, number) => {
            const index = first + number
            return (
              <Entry
                key={`${path}[${index}]`}
                path={`${path}[${index}]`}
                value={entry}
                title={titleOf(entry, index)}
                parts={parts}
                isDraft={entries.slice(index).every(isEmptyEntry)}
                onValue={(next) => onValue(entries.map((one, at) => (at === index ? next : one)))}
                onRemove={() => {
                  const left = entries.filter((_, at) => at !== index)
                  onValue(left.length === 0 ? undefined : left)
                  if (left.length === 0) focusId(adding)
                  else focusPath(`${path}[${Math.min(index, left.length - 1)}]`)
                }}
              />
            )
          })}
        </ol>
      )}
      {entries.length > mostEntries && <Pages path={path} first={first} count={entries.length} />}
      <div class="actions">
        <button
          type="button"
          id={adding}
          data-add={path}
          onClick={() => {
            if (!hasDraft) onValue([...entries, {}])
            focusPath(`${path}[${entries.length - (hasDraft ? 1 : 0)}]`)
          }}
        >
          {add}
        </button>
        {children}
        <InsteadTicks path={path} value={value} onValue={onValue} />
      </div>
    </div>
  )
}

/** Which entries of a long list are shown, and the way to the others. */
function Pages({ path, first, count }: { readonly path: string; readonly first: number; readonly count: number }): JSX.Element {
  const words = fieldWords[language.value]
  const go = (to: number) => () => focusPath(`${path}[${to}]`)
  return (
    <div class="actions">
      <span>{words.shownEntries(first + 1, Math.min(first + mostEntries, count), count)}</span>
      <button type="button" data-do="entries-before" disabled={first === 0} onClick={go(first - mostEntries)}>
        {words.entriesBefore}
      </button>
      <button type="button" data-do="entries-after" disabled={first + mostEntries >= count} onClick={go(first + mostEntries)}>
        {words.entriesAfter}
      </button>
    </div>
  )
}
