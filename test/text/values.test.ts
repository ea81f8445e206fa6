import { describe, expect, it } from 'vitest'
import nzPoliceCertificates from '../../rulesets/nz/police-certificates/index.ts'
import { wordsOf } from '../../src/text/context.ts'
import { factInWords } from '../../src/text/values.ts'
import { aureliaVersion } from '../support/aurelia.ts'

describe('factInWords', () => {
  it.each([
    ['2026-11-21', '21 November 2026', '2026年11月21日'],
    ['9999-12-31', '31 December 9999', '9999年12月31日'],
  ])('writes the date %s', (date, en, zh) => {
    expect(factInWords(wordsOf(aureliaVersion, 'en'), 'birthDate', date)).toBe(en)
    expect(factInWords(wordsOf(aureliaVersion, 'zh'), 'birthDate', date)).toBe(zh)
  })

  it('says of a date that there is none of what that is called', () => {
    const version = nzPoliceCertificates.versions[0]
    expect(factInWords(wordsOf(version, 'en'), 'nzApplicationDate', 'none')).toBe('not lodged yet')
    expect(factInWords(wordsOf(version, 'zh'), 'nzApplicationDate', 'none')).toBe('尚未递交')
  })
})
