import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { fewCases } from '../../src/engine/decider.ts'
import { decider, evaluate, type RulesetVersion, type Statuses } from '../../src/index.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { everyVersion, looseningCases } from './rulesets.ts'

/** What was found among random people. */
export interface Population {
  readonly people: number
  /** How often each status was told of an outcome for a subject. */
  readonly told: Readonly<Record<string, number>>
  /** By how many bytes what is kept grew from the first tenth of the people on. */
  readonly grown: number
}

/** What makes a function that decides, as `decider` does. */
export type MakeDecider = (version: RulesetVersion, options: { readonly asOf: string }) => (facts: PlainFacts) => Statuses

const statuses = ['applies', 'does-not-apply', 'undetermined', 'contested']
const scopes = ['inside', 'outside', 'open']

/** How many cases of a version are drawn at a time; each is some people, of the same life and less and less told of it. */
const casesAtOnce = 4

/** One of so many people is evaluated, too: reasons take longer, and have laws of their own. */
const evaluatedOf = 10

/**
 * Decides random people under every version, by turns.
 *
 * @param count - How many people at least.
 * @param seed - What they are drawn by.
 * @param makeDecider - What is looked at.
 *
 * @throws Error with the seed and the facts, for whatever is thrown and for a status that there is not.
 */
export function decidePopulation(count: number, seed: number, makeDecider: MakeDecider = decider): Population {
  const told: Record<string, number> = {}
  let [people, kept] = [0, 0]
  const look = (version: RulesetVersion, asOf: string, decide: ReturnType<MakeDecider>, facts: PlainFacts): void => {
    people += 1
    const { scope, outcomes } = decide(facts)
    if (!scopes.includes(scope)) throw new Error(`no case is \`${scope}\``)
    const found = outcomes.flatMap((outcome) => outcome.statuses)
    if (people % evaluatedOf === 0) found.push(...evaluate(version, facts, { asOf }).findings.map(({ status }) => status))
    for (const status of found) {
      if (!statuses.includes(status)) throw new Error(`there is no status \`${status}\``)
      told[status] = (told[status] ?? 0) + 1
    }
  }
  for (const { version } of everyVersion) leaveReadingsOut(version)
  const versions = everyVersion.map((one) => ({
    ...one,
    cases: looseningCases(one.version),
    byDay: new Map<string, ReturnType<MakeDecider>>(),
  }))
  for (let round = 0; people < count; round++) {
    for (const { name, version, cases, byDay } of versions) {
      for (const { asOf, chain } of fc.sample(cases, { numRuns: casesAtOnce, seed: seed + round })) {
        const decide = byDay.get(asOf) ?? makeDecider(version, { asOf })
        byDay.set(asOf, decide)
        for (const facts of chain) {
          try {
            look(version, asOf, decide, facts)
          } catch (error) {
            throw new Error(`${error} (seed ${seed}, ${name}, on ${asOf}: ${JSON.stringify(facts)})`, { cause: error })
          }
        }
      }
    }
    if (kept === 0 && people >= count / 10) kept = bytesKept()
  }
  return { people, told, grown: bytesKept() - kept }
}

/** Makes what is made once for a version: from so many cases on, deciders take conditions without the readings that are open. */
function leaveReadingsOut(version: RulesetVersion): void {
  const decide = decider(version, { asOf: version.inForce.from })
  for (let count = 0; count <= fewCases; count++) decide({})
}

/** What is left on the heap once everything that nobody needs is gone. */
function bytesKept(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
