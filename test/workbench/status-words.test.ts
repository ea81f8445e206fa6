import { describe, expect, it } from 'vitest'
import { adviceFirst } from '../../examples/workbench/words/advice.ts'
import us1991 from '../../rulesets/us/police-certificates/1991-10-01/index.ts'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { bothInWords, changesInWords } from '../../src/analysis/impact/words.ts'
import { answerPhrases } from '../../src/text/phrases/books/answer.ts'
import { checklistPhrases } from '../../src/text/phrases/books/checklist.ts'
import { comparisonPhrases } from '../../src/text/phrases/books/comparison.ts'
import { headlinePhrases } from '../../src/text/phrases/books/headline.ts'

describe('the words of status', () => {
  it.each(['en', 'zh'] as const)('are the same in answers, headlines, comparisons, checklists and on the page (%s)', (language) => {
    const [answer, headline] = [answerPhrases[language], headlinePhrases[language]]
    const [comparison, checklist] = [comparisonPhrases[language], checklistPhrases[language]]
    const { 'not-covered': _, ...cells } = comparison.status
    expect(cells).toEqual(answer.requirement)
    expect(answer.outcome).toMatchObject({ undetermined: answer.requirement.undetermined, contested: answer.requirement.contested })
    expect(headline.action).toMatchObject({
      open: answer.requirement.undetermined,
      contested: answer.requirement.contested,
      possible: answer.outcome.may,
      'not-needed': answer.requirement['does-not-apply'],
      'advice-first': comparison.adviceFirst,
    })
    expect(headline.counted.open(2)).toContain(answer.requirement.undetermined)
    expect(checklist.legend).toContain(answer.requirement.undetermined)
    expect(checklist.legend).toContain(answer.requirement.contested)
    expect([checklist.discretionary('requirement'), checklist.discretionary('notice')]).toEqual([
      answer.requirement.may,
      answer.outcome.may,
    ])
    expect(adviceFirst[language]).toBe(comparison.adviceFirst)
  })

  it.each([
    ['en', 'needed before and now, but otherwise: before: must → now: stated, not a must'],
    ['zh', '原先和现在均为需要，但内容不同：原先：必须 → 现在：如此说明，并非必须'],
  ] as const)('say what differs where only how it binds does (%s)', (language, told) => {
    const stance = { status: 'applies', rules: [], params: {} } as const
    const finding = {
      outcome: 'local-certificate',
      subject: { country: 'CN' },
      effect: 'changed',
      before: { ...stance, modality: 'must' },
      after: { ...stance, modality: 'is' },
    }
    const [text] = changesInWords(bothInWords(us1991, us, language), { findings: [finding as never], scope: null as never })
    expect(text).toContain(told)
  })
})
