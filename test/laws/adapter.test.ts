import * as fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { workingCalendars } from '../../src/calendar/working-calendars.ts'
import { lastSettledDay } from '../../src/calendar/working-days.ts'
import { IncompleteFactsError } from '../../src/errors.ts'
import { evaluate } from '../../src/index.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { textOf } from '../oracle/calendar.ts'
import { completeCases, everyVersion } from '../support/rulesets.ts'

/** At least this many applicants a run, over all versions. */
const applicants = 2000
const runs = Math.ceil(applicants / everyVersion.length)

const lastAnnounced = textOf(lastSettledDay(workingCalendars.CN))

/** Whether nothing but working days is lacking. */
function namesWorkingDays(told: () => unknown): boolean {
  try {
    told()
    return false
  } catch (error) {
    return error instanceof IncompleteFactsError && error.missing.every((name) => name.startsWith('workingDays.'))
  }
}

describe('json-rules-engine agrees on complete facts', () => {
  it.each(everyVersion)(
    'with every finding of $name',
    async ({ version }) => {
      const exported = toJsonRulesEngine(version)
      const engines = enginesOf(version)
      await fc.assert(
        fc.asyncProperty(completeCases(version), anyReadings(version), async ({ asOf, facts }, readings) => {
          const findings = evaluate(version, facts, { asOf, readings }).findings
          expect(findings.filter(({ status }) => status !== 'applies' && status !== 'does-not-apply')).toEqual([])
          const fired: string[] = []
          const told = () => exported.facts(facts, { asOf, readings })
          // Working days that are not announced yet are known to neither.
          if (asOf > lastAnnounced && namesWorkingDays(told)) return
          for (const run of told()) {
            const engine = engines.get(run.forEach)
            const { events } = (await engine?.run({ ...run.facts })) ?? { events: [] }
            for (const { type, params } of events) fired.push(`${type} ${params?.rule} ${JSON.stringify(run.subject)}`)
          }
          const applied = findings
            .filter(({ status }) => status === 'applies')
            .flatMap(({ outcome, rules, subject }) => rules.map((rule) => `${outcome} ${rule} ${JSON.stringify(subject)}`))
          expect(fired.sort()).toEqual(applied.sort())
        }),
        { numRuns: runs },
      )
    },
    120_000,
  )
})

/** One engine for the rules that are applied to each of the same, with our operators in place of its own. */
function enginesOf(version: RulesetVersion): ReadonlyMap<string | undefined, Engine> {
  const { rules, operators } = toJsonRulesEngine(version)
  return new Map(
    [...new Set(version.rules.map(({ forEach }) => forEach))].map((forEach) => {
      const engine = new Engine(rules.filter((_, index) => version.rules[index]?.forEach === forEach))
      for (const { name, evaluate: compare } of operators) engine.addOperator(name, compare)
      return [forEach, engine]
    }),
  )
}

/** One value of every reading, so that nothing is contested. */
function anyReadings(version: RulesetVersion): fc.Arbitrary<Readonly<Record<string, string>>> {
  return fc.record(
    Object.fromEntries(Object.entries(version.readings).map(([name, { values }]) => [name, fc.constantFrom(...Object.keys(values))])),
  )
}
