import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import type { FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'
import { Tick } from './tick.tsx'

/** What can be said of a list instead of its entries, while it has none: that there are none, and that it is not known. */
export function InsteadTicks({ path, value, onValue }: Pick<FieldProps, 'path' | 'value' | 'onValue'>): JSX.Element {
  const words = fieldWords[language.value]
  const isListed = Array.isArray(value) && value.length > 0
  return (
    <span class="ticks">
      <Tick
        path={path}
        instead="empty"
        label={words.noneOfThem}
        checked={Array.isArray(value) && value.length === 0}
        disabled={isListed}
        onTick={(checked) => onValue(checked ? [] : undefined)}
      />
      <Tick
        path={path}
        instead="unknown"
        label={words.unknown}
        checked={value === 'unknown'}
        disabled={isListed}
        onTick={(checked) => onValue(checked ? 'unknown' : undefined)}
      />
    </span>
  )
}
