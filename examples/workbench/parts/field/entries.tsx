import type { ComponentChildren, JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { focusId, focusPath } from '../focus.ts'
import { Entry, type Part } from './entry.tsx'
import type { FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'
import { Tick } from './tick.tsx'

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
  const words = fieldWords[language.value]
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const adding = `add-${path}`
  return (
    <div class="entries">
      {entries.length > 0 && (
        <ol>
          {entries.map((entry, index) => (
            <Entry
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is named by its place in the list
              key={`${path}[${index}]`}
              path={`${path}[${index}]`}
              value={entry}
              title={titleOf(entry, index)}
              parts={parts}
              onValue={(next) => onValue(entries.map((one, at) => (at === index ? next : one)))}
              onRemove={() => {
                const left = entries.filter((_, at) => at !== index)
                onValue(left.length === 0 ? undefined : left)
                if (left.length === 0) focusId(adding)
                else focusPath(`${path}[${Math.min(index, left.length - 1)}]`)
              }}
            />
          ))}
        </ol>
      )}
      <div class="actions">
        <button
          type="button"
          id={adding}
          data-add={path}
          onClick={() => {
            onValue([...entries, {}])
            focusPath(`${path}[${entries.length}]`)
          }}
        >
          {add}
        </button>
        {children}
        <span class="ticks">
          <Tick
            path={path}
            instead="empty"
            label={words.noneOfThem}
            checked={Array.isArray(value) && value.length === 0}
            disabled={entries.length > 0}
            onTick={(checked) => onValue(checked ? [] : undefined)}
          />
          <Tick
            path={path}
            instead="unknown"
            label={words.unknown}
            checked={value === 'unknown'}
            disabled={entries.length > 0}
            onTick={(checked) => onValue(checked ? 'unknown' : undefined)}
          />
        </span>
      </div>
    </div>
  )
}
