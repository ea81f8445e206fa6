import { expect, it } from 'vitest'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const text = { en: '?', zh: '？' }
const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value })
const onOther = { all: [is('way', 'other'), is('married', true)] }

it('asks for what matters under the recommended readings first, though more hangs on another fact under another reading', () => {
  const whens = [onOther, onOther, onOther, is('employed', true)]
  const version = {
    ...emptyVersion,
    facts: { married: asked({ type: 'boolean' }), employed: asked({ type: 'boolean' }) },
    readings: {
      way: {
        title: text,
        values: { own: { title: text, cites: ['act'] }, other: { title: text, cites: ['act'] } },
        recommended: 'own',
        because: text,
      },
    },
    outcomes: Object.fromEntries(whens.map((_, index) => [`found-${index}`, { kind: 'notice', modality: 'is', title: text }])),
    rules: whens.map((when, index) => ({ id: `rule-${index}`, title: text, cites: ['act'], when, then: { outcome: `found-${index}` } })),
  } as unknown as RulesetVersion
  const ask = (facts: object) => evaluate(version, facts as never, { asOf: '2026-11-21' }).nextQuestion?.fact
  expect(ask({})).toBe('employed')
  expect(ask({ employed: true })).toBe('married')
})
