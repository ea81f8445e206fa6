import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index.ts'
import { readFacts } from '../../src/read.ts'
import { aureliaVersion } from '../support/aurelia.ts'

const asOf = '2026-01-01'
const at = (place: string) => ({ residences: [{ country: 'DE', place, from: '2025-01-01' }] })

describe('the place of a stay', () => {
  it.each(['\u200B\u200B', '\u3164', '\uFE0F', '\u2800', '\u00AD', '\u202E', '\u{E0041}', ' \t', ''])(
    'is seen, which %j is not',
    (place) => {
      const refused = /residences\[0\]\.place: .* is not a text of 1 to 200 characters/
      expect(() => evaluate(aureliaVersion, at(place) as never, { asOf })).toThrow(refused)
      expect(() => readFacts(aureliaVersion, at(place), { asOf })).toThrow(refused)
    },
  )

  it.each([' unknown ', 'Unknown', 'UNKNOWN', 'ｕｎｋｎｏｗｎ', 'un\u200Bknown'])(
    'says that it cannot be known in one way, and not as %j',
    (place) => {
      const refused = /residences\[0\]\.place: .* write "unknown" in small letters, with nothing around it/
      expect(() => evaluate(aureliaVersion, at(place) as never, { asOf })).toThrow(refused)
      expect(() => readFacts(aureliaVersion, at(place), { asOf })).toThrow(refused)
    },
  )

  it.each(['unknown', 'Unknownville', 'Bonn', '北京', '\u2800Bonn', 'ک\u200Cم'])('may be %j', (place) => {
    expect(() => evaluate(aureliaVersion, at(place) as never, { asOf })).not.toThrow()
  })
})
