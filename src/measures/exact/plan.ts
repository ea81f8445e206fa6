import type { Compiled, Variable } from '../../diagram/compile.ts'
import { afterPrefix } from '../../model/kind.ts'
import type { Measure } from '../../model/measure.ts'
import { operatorNameOf } from '../../model/operators.ts'
import type { Scalar } from '../../model/situation/situation.ts'
import { anyOther } from '../../model/subject.ts'
import { type Of, of, ofName, type Seen } from '../seen.ts'
import { cellOfExact, type Exact } from './exact.ts'
import { exactly } from './operations.ts'
import type { Planner } from './planner.ts'
import type { Read, Step } from './read.ts'
import { createStays } from './runs.ts'

/**
 * How everything that a version speaks of is worked out where it is known exactly: each name once, after those that it is made from.
 *
 * It says the same as the bounds of `lookup`, or nothing.
 */
export interface Plan {
  readonly read: (name: string) => Read
  /** By level of the variable: the only cell in which it can lie, nothing where it is not known exactly. */
  readonly cells: readonly ((seen: Seen) => number | undefined)[]
  /** By level: whom that is of. */
  readonly whose: readonly Of[]
}

const plans = new WeakMap<Compiled, Plan>()

/** Makes the plan of a version, once. */
export function planOf(compiled: Compiled): Plan {
  const known = plans.get(compiled)
  if (known !== undefined) return known
  const plan = createPlan(compiled)
  plans.set(compiled, plan)
  return plan
}

/** Stands for a step that was worked out and found nothing. */
const nothing = Symbol('nothing')

function createPlan({ version, variables }: Compiled): Plan {
  const steps: [number, number, number] = [0, 0, 0]
  const reads = new Map<string, Read>()
  const step: Step = (whom, work) => {
    const number = steps[whom]
    steps[whom] += 1
    return (seen) => {
      const found = seen.found[whom].steps
      const known = found[number]
      if (known !== undefined) return known === nothing ? undefined : (known as ReturnType<typeof work>)
      const made = work(seen)
      found[number] = made === undefined ? nothing : made
      return made
    }
  }

  const planner: Planner = { version, read, stays: createStays(step) }

  function read(name: string): Read {
    const known = reads.get(name)
    if (known !== undefined) return known
    const made = readOf(name)
    reads.set(name, made)
    return made
  }

  function readOf(name: string): Read {
    if (name === 'asOf') return ({ situation }) => situation.asOf
    if (name === 'country') return ({ subject }) => named(subject.country)
    if (name === 'place') return ({ subject }) => named(subject.place)
    if (Object.hasOwn(version.measures, name)) {
      const measure = version.measures[name] as Measure
      return step(ofName(name), exactly[operatorNameOf(measure)](measure as never, planner))
    }
    if (Object.hasOwn(version.readings, name)) return ({ readings }) => (Object.hasOwn(readings, name) ? readings[name] : undefined)
    if (Object.hasOwn(version.facts, name)) return step(of.case, ({ situation }) => exactOf(situation.scalars.get(name)))
    const field = afterPrefix(name)
    return ({ subject }) => exactOf(subject.record?.fields.get(field))
  }

  const cellOf = ({ name, member, exists, domain }: Variable) => {
    if (exists) return ({ subject }: Seen) => (subject.record === undefined ? undefined : 1)
    const value: Read = member === undefined ? read(name) : exactly.member({ member: name }, planner, member)
    return (seen: Seen) => cellOfExact(domain, value(seen))
  }
  const whose = ({ name, member, exists }: Variable): Of => (exists ? of.subject : member === undefined ? ofName(name) : of.case)
  return { read, cells: variables.map(cellOf), whose: variables.map(whose) }
}

function named(symbol: string | undefined): string | undefined {
  return symbol === anyOther ? undefined : symbol
}

function exactOf(scalar: Scalar | undefined): Exact {
  if (scalar === undefined) return undefined
  switch (scalar.kind) {
    case 'date':
      if (scalar.none === 'true') return null
      return scalar.none === 'false' && scalar.range.least === scalar.range.most ? scalar.range.least : undefined
    case 'time':
      return scalar.range.least === scalar.range.most ? scalar.range.least : undefined
    default:
      return 'value' in scalar.state ? scalar.state.value : undefined
  }
}
