import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/text/context.ts'
import { factInWords } from '../../src/text/values.ts'
import { aureliaVersion } from '../support/aurelia.ts'

describe('factInWords', () => {
  it.each([
    ['2026-11-21', '21 November 2026', '2026年11月21日'],
    // The last date that can be written stands for none.
    ['9999-12-31', 'no such date yet', '尚无此日期'],
  ])('writes the date %s', (date, en, zh) => {
    expect(factInWords(wordsOf(aureliaVersion, 'en'), 'birthDate', date)).toBe(en)
    expect(factInWords(wordsOf(aureliaVersion, 'zh'), 'birthDate', date)).toBe(zh)
  })
})
