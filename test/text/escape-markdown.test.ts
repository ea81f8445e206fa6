import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, unlinkMarkdown } from '../../src/text/escape-markdown.ts'
import { activeInMarkdown, hostile } from '../support/markdown.ts'

describe('escapeMarkdown', () => {
  it('leaves nothing that Markdown would act on', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(activeInMarkdown(unlinkMarkdown(text))).toEqual([''])
      }),
      { examples: [[':/\\/\\']] },
    )
  })

  it.each([
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['> one', '\\> one'],
    ['a\n# b', 'a \\# b'],
    ['a - 1. b', 'a - 1. b'],
    ['<a> & [b]', '&lt;a> &amp; \\[b\\]'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})
