import { expect, it } from 'vitest'
import type { Bounds } from '../../src/logic/bounds.ts'
import type { Value } from '../../src/measures/value.ts'
import { showValue } from '../../src/reasons/shown.ts'

const minutesPerDay = 1_440
const [tenthOf9999, tenthOf1000] = [2_932_896 - 21, -354_285 + 9]

/** Shows a day, or the first minute of it. */
function shown(kind: 'date' | 'time', { least, most }: Bounds): unknown {
  const by = kind === 'date' ? 1 : minutesPerDay
  const value = { kind: 'number', none: 'false', least: least * by, most: most * by, open: [] } as unknown as Value
  return showValue({ kind, none: false } as never, value)
}

it.each([
  ['date', '9999-12-10', '1000-01-10', '9999-12-31', '1000-01-01'],
  ['time', '9999-12-10T00:00', '1000-01-10T00:00', '9999-12-31T23:59', '1000-01-01T00:00'],
] as const)('shows a %s that cannot be written as beyond the last that can', (kind, late, early, last, first) => {
  expect(shown(kind, { least: tenthOf9999, most: tenthOf9999 })).toBe(late)
  expect(shown(kind, { least: tenthOf1000, most: tenthOf1000 })).toBe(early)
  expect(shown(kind, { least: tenthOf9999 + 30, most: tenthOf9999 + 30 })).toEqual({ least: last, most: 'unknown' })
  expect(shown(kind, { least: tenthOf9999, most: tenthOf9999 + 30 })).toEqual({ least: late, most: 'unknown' })
  expect(shown(kind, { least: tenthOf1000 - 30, most: tenthOf1000 - 30 })).toEqual({ least: 'unknown', most: first })
  expect(shown(kind, { least: tenthOf1000 - 30, most: tenthOf1000 })).toEqual({ least: 'unknown', most: early })
})
