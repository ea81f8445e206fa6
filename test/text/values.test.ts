import { describe, expect, it } from 'vitest'
import cnAccommodationRegistration from '../../rulesets/cn/accommodation-registration/index.ts'
import nzPoliceCertificates from '../../rulesets/nz/police-certificates/index.ts'
import { wordsOf } from '../../src/text/context.ts'
import { factInWords, shownInWords } from '../../src/text/values.ts'
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

describe('shownInWords', () => {
  const version = cnAccommodationRegistration.versions[1]

  it.each([
    ['daysPastLimit', 'none yet, 24 days to go', '尚未开始，还有24天'],
    ['daysToAskForMore', 'none, over by 24 days', '没有剩余，已超过24天'],
    ['daysFromRegistrationToEntry', '24 days earlier', '早24天'],
  ])('says in words that %s lies below nothing', (name, en, zh) => {
    expect(shownInWords(wordsOf(version, 'en'), name, { days: -24 })).toBe(en)
    expect(shownInWords(wordsOf(version, 'zh'), name, { days: -24 })).toBe(zh)
  })
})
