import { expect, it } from 'vitest'
import us from '../../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { renderWhyNot, whyNot, whyNotInWords } from '../../../src/analysis.ts'
import { movedToUs } from '../../support/moved-to-us.ts'

const plain = (text: string) => text.replace(/\s+/gu, '')

it.each([
  ['en', 'CN'],
  ['en', 'JP'],
  ['zh', 'JP'],
] as const)('says what renderWhyNot says (%s, %s)', (language, country) => {
  const told = whyNot(us, movedToUs, { outcome: 'police-certificate', subject: { country } }, { asOf: '2026-11-21' })
  const text = plain(renderWhyNot(us, [told], { language }))
  const { about, caution, groups, none, unresolved, sources } = whyNotInWords(us, told, { language })
  expect(groups.flatMap(({ ways }) => ways).length).toBeGreaterThan(0)
  for (const part of [about, caution, none, unresolved, ...groups.flatMap(({ title, ways, more }) => [title, ...ways, more])])
    expect(text).toContain(plain(part).replace(/^-/, ''))
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1))
})
