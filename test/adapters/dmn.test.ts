import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { toDmn } from '../../src/adapters/dmn.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'
import { type Element, readModel } from './run-dmn.ts'

const hostile = '</description><x a="1">&amp; ]]> "\'\u001B\uFFFE\n- 1'

/** A small version, of which every text is replaced. */
function withTexts(text: string): RulesetVersion {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (typeof value !== 'object' || value === null) return value
    if ('en' in value && 'zh' in value) return { en: text, zh: text }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part)]))
  }
  return replaced(us) as RulesetVersion
}

const partsOf = (element: Element, name: string) => (element[name] ?? []) as readonly Element[]

// That the tables come to what the rules do, on the published cases, is held in test/census.
describe('a model of DMN', () => {
  it.each(everyVersion)('of $name is as the metamodel says, with every rule and each of its clauses', async ({ version }) => {
    const { elements, types, warnings } = await readModel(toDmn(version).xml)
    expect(warnings).toEqual([])
    const decisions = elements.filter(({ $type }) => $type === 'dmn:Decision')
    const rows = decisions.flatMap(({ decisionLogic }) => partsOf(decisionLogic as Element, 'rule'))
    const told = rows.map((row) => [
      JSON.parse(String(partsOf(row, 'outputEntry')[0]?.text)),
      partsOf(row, 'annotationEntry').map(({ text }) => text)[2],
    ])
    const byOutcome = Object.keys(version.outcomes).flatMap((outcome) => version.rules.filter(({ then }) => then.outcome === outcome))
    expect(told).toEqual(
      byOutcome.map(({ id, cites }) => [id, [...new Set(cites.flatMap((key) => version.citations[key]?.clauses ?? []))].join(', ')]),
    )
    const inputs = elements.filter(({ $type }) => $type === 'dmn:InputData')
    const typeNames = ['boolean', 'number', 'date', 'date and time', 'string', ...types.map(({ name }) => name)]
    for (const { name, label, variable } of inputs) {
      expect(label, name).toMatch(/\S/)
      expect(typeNames).toContain((variable as { typeRef: string }).typeRef)
    }
  })

  it('asks in the language that is asked for', async () => {
    const told = async (language: 'en' | 'zh') => {
      const { elements } = await readModel(toDmn(us, { language }).xml)
      return elements.find(({ name }) => name === 'usVisa')
    }
    const { label, question, hint } = us.facts.usVisa
    for (const language of ['en', 'zh'] as const) {
      const input = await told(language)
      expect(input?.label?.toLowerCase()).toBe(label[language].toLowerCase())
      expect(input?.description).toContain(question[language])
      expect(input?.description).toContain(hint[language])
      expect(input?.description).toContain(us.facts.usVisa.labels.fiance[language])
    }
  })

  it('says how a length is written as a number', async () => {
    const { elements } = await readModel(toDmn(us).xml)
    expect(elements.find(({ name }) => name === 'country_totalStay')?.description).toMatch(/As a number: 32 for each month/)
  })

  it('holds whatever a text says as text', async () => {
    const { elements, warnings } = await readModel(toDmn(withTexts(hostile)).xml)
    expect(warnings).toEqual([])
    const plain = await readModel(toDmn(withTexts('Text')).xml)
    expect(elements.map(({ name, $type }) => [name, $type]).filter(([, type]) => type !== 'dmn:KnowledgeSource')).toEqual(
      plain.elements.map(({ name, $type }) => [name, $type]).filter(([, type]) => type !== 'dmn:KnowledgeSource'),
    )
    expect(elements.find(({ name }) => name === 'usVisa')?.label).toBe('</description><x a="1">&amp; ]]> "\'\uFFFD\uFFFD - 1')
  })
})
