import { expect, it } from 'vitest'
import { rulesets } from '../../rulesets/index.ts'
import { compile } from '../../src/diagram/compile.ts'
import { behindOf } from '../../src/engine/behind.ts'
import { prepareCase, viewsOf } from '../../src/engine/case.ts'
import type { RulesetVersion } from '../../src/index.ts'
import { openToOthers } from '../../src/model/situation/country-fields.ts'

it('takes over, of any other country, whatever does not hang on the facts that do not name it', () => {
  const version = rulesets['us-police-certificates'].versions.at(-1) as RulesetVersion
  const compiled = compile(version)
  const given = prepareCase(version, {}, { asOf: '2026-11-21', assumptions: false })
  const view = viewsOf(compiled, given)('country').at(-1)
  const facts = [...openToOthers(version, given.situation).keys()]
  const namers = view?.namers() ?? []
  expect([view?.subject.country, namers.length]).toEqual(['*', facts.length])
  expect(facts.length).toBeGreaterThan(2)
  const { levels, tested } = behindOf(compiled)
  const testedOfCountries = new Set(compiled.outcomes.flatMap(({ forEach, applies }) => (forEach === 'country' ? tested(applies) : [])))
  let same = 0
  for (const [index, { alone }] of namers.entries()) {
    const closed = new Set(facts.filter((_, other) => other !== index).flatMap((fact) => levels.get(fact) ?? []))
    for (const level of testedOfCountries) {
      if (closed.has(level)) continue
      // The very list: it was not worked out again.
      expect(alone.cells(level)).toBe(view?.cells(level))
      same += 1
    }
  }
  expect(same).toBeGreaterThan(namers.length)
})
