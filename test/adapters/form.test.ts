import type { RJSFSchema } from '@rjsf/utils'
import { createSchemaUtils } from '@rjsf/utils'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import nzPoliceCertificates from '../../rulesets/nz/police-certificates/index.ts'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { drafts, factsJsonSchema } from '../../src/adapters/json-schema/facts-json-schema.ts'
import { evaluate, renderEvaluation, versionInForce } from '../../src/index.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion, looseningCases } from '../support/rulesets.ts'

const validators = { '2020-12': customizeValidator({ AjvClass: Ajv2020 as never }), '7': customizeValidator() }

/** Facts of every kind, each given, unknown and left out. */
const filled = {
  birthDate: '1990-03',
  nationalities: ['CN', 'FR'],
  residences: [
    { country: 'CN', place: 'Beijing', from: '2000' },
    { country: 'FR', from: '2010-01-01', to: 'unknown', kind: 'unknown' },
  ],
  historyComplete: false,
  certificates: [{ country: 'CN', issuedOn: '2020-01-01' }],
  unobtainableIn: [],
  neverLivedIn: 'unknown',
  nzVisaClass: 'temporary',
  nzIntendedMonths: 'unknown',
  nzApplicationDate: 'none',
}

const us: RulesetVersion = versionInForce(usPoliceCertificates, { asOf: '2026-01-10' })
const nz: RulesetVersion = versionInForce(nzPoliceCertificates, { asOf: '2026-01-10' })

describe('a form of @rjsf/core', { timeout: 120_000 }, () => {
  const window = new Window()
  const globals = ['window', 'document', 'navigator', 'HTMLElement', 'Node', 'IS_REACT_ACT_ENVIRONMENT'] as const
  const before = globals.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)

  beforeAll(() => {
    for (const name of globals) {
      const value = name === 'window' ? window : name === 'IS_REACT_ACT_ENVIRONMENT' ? true : window[name]
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
    }
  })

  afterAll(async () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
    await window.happyDOM.close()
  })

  it.each(
    drafts.flatMap((draft) => [
      { draft, facts: {} },
      { draft, facts: filled },
    ]),
  )('that is submitted untouched gives the facts that were put in: draft $draft', async ({ draft, facts }) => {
    const { text, submitted, errors } = await submit(nz, draft, facts)
    expect(errors).toEqual([])
    expect(submitted).toEqual(facts)
    expect(text).toContain('Residence history')
    expect(text).not.toMatch(/Unsupported|Option 1|undefined/)
    const asOf = '2026-01-10'
    expect(evaluate(nz, submitted as never, { asOf })).toEqual(evaluate(nz, facts as never, { asOf }))
  })

  async function submit(version: RulesetVersion, draft: (typeof drafts)[number], facts: object) {
    const { act, createElement } = await import('react')
    const { createRoot } = await import('react-dom/client')
    const { default: Form } = await import('@rjsf/core')
    const place = window.document.createElement('div')
    window.document.body.append(place)
    const root = createRoot(place as never)
    let submitted: unknown
    let errors: readonly unknown[] = []
    const form = createElement(Form as never, {
      schema: factsJsonSchema(version, { draft }) as RJSFSchema,
      validator: validators[draft],
      formData: structuredClone(facts),
      onSubmit: ({ formData }: { readonly formData?: unknown }) => {
        submitted = formData
      },
      onError: (found: readonly unknown[]) => {
        errors = found
      },
    })
    await act(async () => root.render(form))
    const text = place.textContent ?? ''
    await act(async () => {
      place.querySelector('form')?.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }) as never)
    })
    await act(async () => root.unmount())
    return { text, submitted, errors }
  }

  it('answers, in the example, with what was filled in and nothing else', async () => {
    const { act } = await import('react')
    const { mountForm } = await import('../../examples/form/form.ts')
    const place = window.document.createElement('div')
    window.document.body.append(place)
    let root: { readonly unmount: () => void } | undefined
    await act(async () => {
      root = mountForm(place, '2026-01-10')
    })
    await act(async () => {
      place.querySelector('form')?.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }) as never)
    })
    const answer = renderEvaluation(us, evaluate(us, {}, { asOf: '2026-01-10' }), { title: usPoliceCertificates.title })
    expect(place.querySelector('pre')?.textContent).toBe(answer)
    await act(async () => root?.unmount())
  })

  it.each(everyVersion)('holds whatever facts it is given, and no others: $name', ({ version }) => {
    const schema = factsJsonSchema(version) as RJSFSchema
    const state = createSchemaUtils(validators['2020-12'], schema)
    fc.assert(
      fc.property(looseningCases(version), ({ chain }) => {
        for (const facts of chain.slice(0, 2)) expect(state.getDefaultFormState(schema, facts as never)).toEqual(facts)
      }),
      { numRuns: 2, examples: [[{ asOf: '2026-01-10', chain: [{}] }]] },
    )
  })
})
