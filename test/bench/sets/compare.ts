import { defineVersion } from '../../../src/authoring.ts'
import { caseOf, chooseOptions } from '../../../src/engine/case.ts'
import type { RulesetVersion } from '../../../src/index.ts'
import type { Report } from '../results/table.ts'
import { median } from '../rounds.ts'
import { asVersion } from './as-version.ts'
import { type Contestant, contestants, type Decide, type DecideLater } from './contestants.ts'
import { type DecisionSet, decisionSets, holds, type Input } from './decision-sets.ts'

/** How long one round of one contestant lasts, about, and how many there are. */
const millisecondsPerRound = 25
const rounds = 21
const buildRounds = 15

const [setA, setB] = decisionSets as readonly [DecisionSet, DecisionSet]
const work: Readonly<Record<string, DecisionSet>> = {
  'set A (5 rules, 7 facts)': setA,
  'set B (40 rules, 25 facts)': setB,
  // V8 keeps objects that were made by adding many properties one by one, as those of set B were, as hash tables, which are slow to read:
  // for the hand-written function most of all. Objects from JSON.parse, which is where applications have them from, are not.
  'set B, its inputs from JSON.parse': { ...setB, inputs: JSON.parse(JSON.stringify(setB.inputs)) as readonly Input[] },
}

/** What is measured beside everyone who decides: the least that anything takes which refuses inputs that cannot be. */
export const readingName = 'an input is read and checked, by immigration-rulesets'

/** Takes something of every verdict, so that no engine can leave out the work. */
let taken = 0

/** The sets that are measured, by title. */
export const measuredSets = Object.keys(work)

/**
 * Checks and measures one set: everyone gets the same plain objects and gives the verdict of every rule. Before anything is measured, all have
 * to agree on all of them.
 */
export async function compareSet(title: string): Promise<Report> {
  const set = work[title] as DecisionSet
  const deciding = contestants.map((contestant) => ({ ...built(contestant, set), size: 20, passes: 1, times: [] as number[] }))
  const differing = await countDifferences(set, deciding)
  if (differing > 0) throw new Error(`${title}: ${differing} verdicts differ`)

  const floor = { ...built(reading, set), size: 20, passes: 1, times: [] as number[] }
  const entries = [...deciding, floor]
  for (const entry of entries) {
    // Warms up, and finds how much fills a round: a slow contestant does not get through all inputs in one.
    const start = performance.now()
    while (performance.now() - start < 20 * millisecondsPerRound) await entry.pass(entry.size)
    const inputs = millisecondsPerRound / ((await entry.pass(entry.size)) / entry.size)
    entry.size = Math.max(5, Math.min(set.inputs.length, Math.round(inputs)))
    entry.passes = Math.max(1, Math.round(inputs / entry.size))
  }
  for (let round = 0; round < rounds; round++) {
    for (const { pass, size, passes, times } of entries) {
      let time = 0
      for (let count = 0; count < passes; count++) time += await pass(size)
      times.push(time / passes / size)
    }
  }
  if (taken === 0) throw new Error(`${title}: no rule ever applied`)
  const times = entries.map((entry) => median(entry.times))
  const building = measureBuilding(set)
  const at = (wanted: string) => contestants.findIndex(({ name }) => name === wanted)
  const [hand, others] = [times[at('hand-written function')] as number, building[at('json-logic-engine, compiled')] as number]
  const [ours = 0] = times
  const rows = [...contestants, reading].map(({ name }, index) => {
    const [time, build] = [times[index] as number, building[index]]
    return { name, cells: [time / hand, time / ours, build && build / others] }
  })
  return { tables: [{ title, columns: ['× hand-written', '× ours', 'to build, × json-logic-engine'], rows }] }
}

/** The floor: an input is read and checked, and nothing is decided. */
const reading: Contestant = {
  name: readingName,
  later: false,
  build: (set) => {
    const version = defineVersion(asVersion(set) as never) as RulesetVersion
    const chosen = chooseOptions(version, { asOf: '2020-01-01' })
    return (input, verdicts) => {
      verdicts[0] = caseOf(version, input, chosen).situation.scalars.size
    }
  },
}

/** A contestant that is ready: to be asked for verdicts, and timed on the first inputs of the set, in milliseconds. */
function built(contestant: Contestant, { inputs, rules, ...set }: DecisionSet) {
  const verdicts = new Uint8Array(rules.length)
  if (!contestant.later) {
    const decide = contestant.build({ inputs, rules, ...set })
    return { decide, pass: async (size: number) => timeNow(decide, inputs, size, verdicts) }
  }
  const decide = contestant.build({ inputs, rules, ...set })
  return { decide, pass: (size: number) => timeLater(decide, inputs, size, verdicts) }
}

/** The one place from which everyone who answers at once is called. */
function timeNow(decide: Decide, inputs: readonly Input[], size: number, verdicts: Uint8Array): number {
  const start = performance.now()
  for (let index = 0; index < size; index++) {
    decide(inputs[index]!, verdicts)
    taken += verdicts[index % verdicts.length]!
  }
  return performance.now() - start
}

async function timeLater(decide: DecideLater, inputs: readonly Input[], size: number, verdicts: Uint8Array): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < size; index++) {
    await decide(inputs[index]!, verdicts)
    taken += verdicts[index % verdicts.length]!
  }
  return performance.now() - start
}

/** Compares every verdict of everyone with the conditions themselves. */
async function countDifferences(set: DecisionSet, entries: readonly { readonly decide: Decide | DecideLater }[]): Promise<number> {
  let differing = 0
  for (const input of set.inputs) {
    const expected = set.rules.map(({ conditions }) => (holds(conditions, input) ? 1 : 0))
    for (const { decide } of entries) {
      // What is not written stays 7, and differs.
      const verdicts = new Uint8Array(set.rules.length).fill(7)
      await decide(input, verdicts)
      differing += expected.filter((verdict, index) => verdict !== verdicts[index]).length
    }
  }
  return differing
}

/** How long it takes each contestant until the first verdict can be asked for. */
function measureBuilding(set: DecisionSet): readonly number[] {
  const times: number[][] = contestants.map(() => [])
  for (let round = 0; round < buildRounds; round++) {
    contestants.forEach(({ build }, index) => {
      const copy = structuredClone({ ...set, inputs: [] })
      const start = performance.now()
      build(copy)
      times[index]!.push(performance.now() - start)
    })
  }
  return times.map(median)
}
