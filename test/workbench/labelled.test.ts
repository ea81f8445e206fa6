import { describe, expect, it } from 'vitest'
import { labelled } from '../../examples/workbench/parts/labelled.ts'
import { rulesets } from '../../rulesets/index.ts'

const languages = ['en', 'zh'] as const

describe('labelled', () => {
  it('puts a value behind a colon, and behind a question without one', () => {
    expect(labelled('convicted', 'no', 'en')).toBe('convicted: no')
    expect(labelled('已定罪', '否', 'zh')).toBe('已定罪：否')
    expect(labelled('Was the person convicted?', 'no', 'en')).toBe('Was the person convicted? no')
    expect(labelled('是否被定罪？', '否', 'zh')).toBe('是否被定罪？否')
  })

  it('never ends in two marks, whatever a field is called or asked', () => {
    const facts = Object.values(rulesets).flatMap(({ versions }) => versions.flatMap((version) => Object.values(version.facts)))
    const fields = facts.flatMap((fact) => (fact.type === 'records' ? [fact, ...Object.values(fact.fields)] : [fact]))
    const called = fields.flatMap(({ question, label }) => languages.flatMap((language) => [question[language], label?.[language] ?? '']))
    expect(called.length).toBeGreaterThan(1_000)
    for (const language of languages) for (const one of new Set(called)) expect(labelled(one, '1', language)).not.toMatch(/[?？]\s*[:：]/u)
  })
})

describe('a question', () => {
  it('never points at what may not be there', () => {
    const questions = Object.values(rulesets).flatMap(({ versions }) =>
      versions.flatMap(({ facts }) =>
        Object.values(facts).flatMap(({ question, hint }) => [question, ...(hint === undefined ? [] : [hint])]),
      ),
    )
    for (const { en, zh } of questions) {
      expect(en).not.toMatch(/\b(?:see )?(?:above|below)\b|^Is that every|\bwrite [A-Z]{2}\b/u)
      expect(zh).not.toMatch(/^以上|上述|下文|见下|填写[A-Z]{2}/u)
    }
  })
})
