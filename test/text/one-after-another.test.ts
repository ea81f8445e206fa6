import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneAfterAnother } from '../../src/text/one-after-another.ts'
import { answerPhrases } from '../../src/text/phrases/books/answer.ts'

describe.each(['en', 'zh'] as const)('several things one after another (%s)', (language) => {
  const say = answerPhrases[language]

  it('are all there, in their order, and no mark of a question has another mark behind it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Where?', 'when', '何时？', '2 more')), (texts) => {
        const told = oneAfterAnother(say, texts)
        expect(told.split(/(?<=[?？])\s?|[;；]\s?/u).filter(Boolean)).toEqual(texts)
        expect(told).not.toMatch(/[?？]\s?[;；]/u)
      }),
    )
  })
})
