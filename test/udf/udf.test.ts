import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { functionsOf } from '../../src/batch/functions.ts'
import type { Ruleset } from '../../src/index.ts'
import { clientLines } from '../support/client-lines.ts'
import { everyVersion } from '../support/rulesets.ts'
import { buildUdf } from './build-udf.ts'

const all: readonly Ruleset[] = Object.values(rulesets)
const asOf = '2026-11-21'
/** A query engine takes no more of a script. */
const mostBytes = 1_000_000

/** What a host has beside the language. */
const hosted = [
  'process',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'Intl',
  'console',
  'setTimeout',
  'queueMicrotask',
  'WebAssembly',
  'fetch',
]

describe('a script for user-defined functions', { timeout: 120_000 }, () => {
  it.each(all.map((ruleset) => [ruleset.id, ruleset] as const))(
    'of %s answers where there is nothing but the language',
    async (_, ruleset) => {
      const script = await buildUdf(ruleset)
      expect(Buffer.byteLength(script)).toBeLessThan(mostBytes)
      const realm = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
      const has = vm.runInContext(
        `const names = ${JSON.stringify(hosted)}; for (const name of names) delete globalThis[name]; names.filter((name) => name in globalThis)`,
        realm,
      )
      expect([...has]).toEqual([])
      vm.runInContext(script, realm)
      const known = everyVersion.map(({ version }) => version)
      const here = functionsOf(ruleset, known)
      const lines = [...fc.sample(clientLines(asOf), { numRuns: 6, seed: 12 }), '{"birthdate":"1990"}', '{}']
      for (const name of ['evaluate', 'statuses'] as const) {
        for (const [facts, day] of [...lines.map((line) => [line, asOf] as const), ['{}', '1900-01-01'], ['{}', 'today']] as const) {
          const call = `immigrationRulesets.${name}(${JSON.stringify(facts)}, ${JSON.stringify(day)})`
          expect(vm.runInContext(call, realm)).toBe(here[name](facts, day))
        }
      }
    },
  )

  it('runs in the code that the recipes have around it', async () => {
    const script = await buildUdf(rulesets['us-police-certificates'])
    const recipes = readFileSync('examples/batch/README.md', 'utf8')
    const [, bigQuery = ''] = /AS r"""(.*)"""/.exec(recipes) ?? []
    const [, snowflake = ''] = /AS \$\$\n(.*)\$\$/s.exec(recipes) ?? []
    // What would end the text of the function too early.
    expect(script).not.toContain('$$')
    const pasted = snowflake.replace('/* dist/udf/us-police-certificates.js */', () => script)
    const wanted = functionsOf(rulesets['us-police-certificates'], []).statuses('{}', asOf)
    const realm = () => vm.createContext(Object.create(null))
    const kept = vm.runInContext(`(function (FACTS, AS_OF) { ${pasted} })`, realm())
    expect([kept('{}', asOf), kept('{}', asOf)]).toEqual([wanted, wanted])
    expect(vm.runInContext(`${script}\n;(function (facts, as_of) { ${bigQuery} })`, realm())('{}', asOf)).toBe(wanted)
  })

  it('answers as a batch does, and says in the place of an answer why there is none', () => {
    const { statuses, evaluate } = functionsOf(
      rulesets['cn-asylum'],
      all.flatMap(({ versions }) => versions),
    )
    expect(JSON.parse(statuses('{}', asOf))).toMatchObject({ ruleset: 'cn-asylum', version: '2013-07-01', scope: expect.any(String) })
    expect(JSON.parse(evaluate('{}', asOf))).toMatchObject({
      ruleset: 'cn-asylum',
      horizon: expect.any(String),
      findings: expect.any(Array),
    })
    expect(JSON.parse(statuses('{}', '1990-01-01')).error).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(JSON.parse(statuses('{}', 'today')).error).toMatchObject({ code: 'INVALID_ARGUMENT' })
    expect(JSON.parse(statuses('{', asOf)).error).toMatchObject({ code: 'INVALID_JSON' })
    expect(JSON.parse(statuses(null as never, asOf)).error).toMatchObject({ code: 'INVALID_FACTS' })
    expect(JSON.parse(statuses('{}', null as never)).error).toMatchObject({ code: 'INVALID_ARGUMENT' })
    expect(JSON.parse(statuses('{"birthdate":"1990"}', asOf)).error).toMatchObject({ path: 'birthdate' })
  })
})
