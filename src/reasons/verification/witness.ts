import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { cellOfNumber } from '../../diagram/domain.ts'
import { chooseOptions, prepareCase, viewsOf } from '../../engine/case.ts'
import { InvalidFactsError } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import { isUnnamed, keyOfSubject, type Subject } from '../../model/subject.ts'
import { constantsOf } from '../constants.ts'
import { type Effort, search } from '../difference/witness/search.ts'
import { shrink } from '../difference/witness/shrink.ts'
import { evaluate } from '../evaluate.ts'
import type { Finding } from '../evaluation.ts'
import type { Client, Evidence } from './remark.ts'

/** A place in the diagram of a version, and what shows of somebody that they are there. */
export interface Place {
  /** What it is about: each country, place or record, or the case. */
  readonly forEach: string | undefined
  /** Where it is so, whoever that is. */
  readonly holds: Node
  /** Where somebody can be of whom it is so. */
  readonly root: Node
  /** Whether the findings of one subject, by outcome, show it. */
  readonly isShown: (findings: ReadonlyMap<string, Finding>, client: Client) => boolean
  /** Whether whoever is looked for tells what would be assumed otherwise. */
  readonly tellsAll?: true
}

/** On how many days somebody is looked for: the last on which the version was checked comes first. */
const mostDays = 3

/** How many of those that diagrams find are put to the version: what they have can be the same by other names. */
const mostCandidates = 40

const effort: Effort = { starts: 20, steps: 300 }

/**
 * Looks for somebody in a place of a diagram, whom the version covers, and of whom `evaluate` shows it.
 *
 * @returns Somebody, with as few facts and readings as are enough; or in how many tries nobody was found.
 */
export function witnessOf(compiled: Compiled, place: Place): Evidence {
  const { version } = compiled
  const { root, readings } = readAs(compiled, place.root)
  const inside = compiled.outside.map((node) => compiled.diagram.not(node))
  const goal = [place.holds, ...inside].reduce<Node>((all, node) => compiled.diagram.and(all, node), 1)
  let tries = 0
  for (const asOf of daysOf(compiled, root).slice(0, mostDays)) {
    let candidates = 0
    const options = chooseOptions(version, { asOf, readings, assumptions: place.tellsAll !== true })
    for (const facts of search(compiled, { root: goal, forEach: place.forEach }, options, effort)) {
      if (++candidates > mostCandidates) break
      const client = shown(compiled, place, { asOf, readings, facts })
      if (client !== undefined) return { kind: 'client', client }
    }
    tries += effort.starts * effort.steps
  }
  return { kind: 'unwitnessed', tries }
}

/** The days on which somebody can be there. */
function daysOf({ version, diagram, variables }: Compiled, root: Node): readonly string[] {
  const { inForce, verifiedOn } = version
  const level = variables.findIndex(({ name }) => name === 'asOf')
  const domain = variables[level]?.domain
  const days = [verifiedOn, inForce.from, ...constantsOf(version).dates].filter((day) => day >= inForce.from)
  return [...new Set(days)].filter((asOf) => {
    const cell = domain?.kind === 'ordered' ? cellOfNumber(domain.cuts, parsePlainDate(asOf) as Day) : 0
    return level < 0 || diagram.fix(root, new Map([[level, cell]])) !== 0
  })
}

/** Follows what the encoders recommend of each reading, wherever somebody can be there then. */
function readAs({ version, diagram, variables }: Compiled, root: Node): Pick<Client, 'readings'> & { readonly root: Node } {
  const readings: Record<string, string> = {}
  let left = root
  for (const [level, { name, domain }] of variables.entries()) {
    const reading = Object.hasOwn(version.readings, name) ? version.readings[name] : undefined
    if (reading === undefined || domain.kind !== 'symbols') continue
    const read = (value: string) => diagram.fix(left, new Map([[level, domain.cells.get(value) as number]]))
    const values = [reading.recommended, ...Object.keys(reading.values)]
    const value = values.find((one) => read(one) !== 0) ?? reading.recommended
    left = read(value)
    readings[name] = value
  }
  return { root: left, readings }
}

type Candidate = Omit<Client, 'subject'>

/** Makes the facts small, and the readings few, as long as the version says so. */
function shown(compiled: Compiled, { forEach, holds, isShown, tellsAll }: Place, { asOf, readings, facts }: Candidate): Client | undefined {
  const { version } = compiled
  const subjectIn = (given: Facts, followed: Client['readings']): Subject | undefined => {
    try {
      const { scope, findings } = evaluate(version, given, { asOf, readings: followed })
      if (scope !== null && scope.status !== 'inside') return undefined
      const bySubject = new Map<string, Finding[]>()
      for (const finding of findings) {
        const isAbout = version.rules.find(({ then }) => then.outcome === finding.outcome)?.forEach === forEach
        const key = keyOfSubject(finding.subject)
        if (isAbout && !isUnnamed(finding.subject)) bySubject.set(key, [...(bySubject.get(key) ?? []), finding])
      }
      // What is looked for with all that could be assumed told need not hold once it is.
      const views = viewsOf(compiled, prepareCase(version, given, { asOf, readings: followed }))(forEach)
      const held = views.filter(({ reach }) => tellsAll || reach.truthOf(holds) === 'true').map(({ subject }) => subject.subject)
      return held.find((subject) => {
        if (isUnnamed(subject)) return false
        const own = bySubject.get(keyOfSubject(subject)) ?? []
        return isShown(new Map(own.map((finding) => [finding.outcome, finding])), { asOf, readings: followed, facts: given, subject })
      })
    } catch (error) {
      if (error instanceof InvalidFactsError) return undefined
      throw error
    }
  }
  if (subjectIn(facts, readings) === undefined) return undefined
  const smallest = shrink(facts, (smaller) => subjectIn(smaller, readings) !== undefined)
  let fewest = readings
  for (const name of Object.keys(readings)) {
    const { [name]: _left, ...fewer } = fewest
    if (subjectIn(smallest, fewer) !== undefined) fewest = fewer
  }
  return { asOf, readings: fewest, facts: smallest, subject: subjectIn(smallest, fewest) ?? {} }
}
