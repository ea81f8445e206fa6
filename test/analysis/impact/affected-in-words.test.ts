import { expect, it } from 'vitest'
import canada from '../../../rulesets/ca/express-entry-police-certificates/index.ts'
import { affectedBy, affectedInWords } from '../../../src/analysis.ts'
import type { RulesetVersion } from '../../../src/index.ts'

const named = (from: string) => canada.versions.find(({ inForce }) => inForce.from === from) as RulesetVersion
const [before, after] = [named('2016-02-11'), named('2018-02-27')]
const tell = affectedBy(before, after, { asOf: '2018-03-01' })
const stay = (from: string, to: string) => ({ country: 'JP', from, to })
const person = (...residences: readonly object[]) => ({ birthDate: '1985-04-02', nationalities: ['FR'], residences })

it('says what a person needed and needs, and nothing of what is not surely changed', () => {
  const addedUp = tell(person(stay('2010-01-01', '2010-04-30'), stay('2012-01-01', '2012-04-30')))
  expect(affectedInWords(before, after, addedUp)).toEqual([
    'Japan: police certificate; colour scan of the original certificate; certified translation with the original, where it is not in English or French: before: needed → now: not needed',
  ])
  expect(affectedInWords(before, after, addedUp, 'zh')).toEqual([
    '日本：无犯罪记录证明；证明原件的彩色扫描件；经认证的译文连同原件（证明非英文或法文的）：原先：需要 → 现在：不需要',
  ])
  const inARow = tell(person(stay('2010-01-01', '2010-06-30')))
  expect([inARow.effect, affectedInWords(before, after, inARow)]).toEqual(['depends', []])
})
