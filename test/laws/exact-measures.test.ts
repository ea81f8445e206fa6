import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase } from '../../src/engine/case.ts'
import { subjectsIn } from '../../src/engine/subjects.ts'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { planOf } from '../../src/measures/exact/plan.ts'
import { seeing } from '../../src/measures/seen.ts'
import type { Value } from '../../src/measures/value.ts'
import { namesOf, outOfScope } from '../../src/model/checks/scope.ts'
import { kindOf } from '../../src/model/kind.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

/** What bounds say exactly; nothing where they leave more than one value. */
function exactIn(value: Value): unknown {
  switch (value.kind) {
    case 'truth':
      return value.truth === 'unknown' ? undefined : value.truth === 'true'
    case 'symbol':
      return value.symbol
    case 'number':
      if (value.none === 'true') return null
      return value.none === 'false' && value.least === value.most ? value.least : undefined
  }
}

describe.each(everyVersion)('what is known exactly under $name', ({ version }) => {
  const compiled = compile(version)
  const plan = planOf(compiled)
  const subjects = [...new Set([undefined, ...compiled.outcomes.map(({ forEach }) => forEach)])]
  const isValue = (name: string) => !['list', 'countries', undefined].includes(kindOf(version, name)?.kind)
  const names = subjects.map((forEach) =>
    namesOf(version).filter((name) => isValue(name) && outOfScope(version, name, forEach) === undefined),
  )

  it('is what its bounds say, whichever subject looks at it first', () => {
    fc.assert(
      fc.property(looseningCases(version), fc.boolean(), fc.boolean(), ({ asOf, chain }, assumptions, backwards) => {
        for (const facts of chain) {
          const { situation, readings } = prepareCase(version, facts, { asOf, assumptions })
          const see = seeing(situation, readings)
          for (const [at, forEach] of subjects.entries()) {
            for (const subject of subjectsIn(version, situation)(forEach)) {
              const seen = see(subject)
              // What is shared with other subjects, and what is worked out for this one alone.
              const look = lookup(version, seen)
              const alone = lookup(version, seeing(situation, readings)(subject))
              for (const name of backwards ? [...(names[at] ?? [])].reverse() : (names[at] ?? [])) {
                const exact = plan.read(name)(seen)
                expect(look(name), name).toEqual(alone(name))
                if (exact !== undefined) expect(exactIn(look(name)), name).toBe(exact)
              }
            }
          }
        }
      }),
      { numRuns: runsEach(100) },
    )
  })
})
