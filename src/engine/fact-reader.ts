import { allWays, type Program } from '../diagram/program.ts'
import type { FactDefinition, Facts } from '../model/fact.ts'
import { dateRows, type FactVariable, noRow, numberRows, smallNumberRows, symbolRows } from './fact-rows.ts'
import { readFact, siteOf } from './read-fact.ts'

/** A program's memory, and the function that writes into it where the facts of one case lie. */
export interface FactReader {
  readonly memory: Int32Array
  /** Reads every fact once, and returns all rows combined by `and`. */
  read(facts: Facts): number
}

/**
 * Makes the function that reads facts for a program, and completes its memory with what that needs.
 *
 * The facts are read type by type, so that each loop does one thing and holds no branch that depends on a value. Types, ranges and symbols are
 * checked on the way, at next to no cost.
 *
 * @param facts - The facts in the order of the program's levels.
 * @param asOf - The day that a date with `notAfterAsOf` cannot lie after.
 * @param refuse - Called when a fact is absent, not exact, or not what it should be; it throws.
 */
export function createFactReader(
  program: Program,
  facts: readonly FactVariable[],
  asOf: number,
  refuse: (facts: Facts) => never,
): FactReader {
  const data = [...program.memory]
  const append = (numbers: readonly number[]) => data.push(...numbers) - numbers.length
  const ofType = (...types: readonly FactDefinition['type'][]) =>
    facts.flatMap((fact, slot) =>
      types.includes(fact.definition.type) ? [{ fact, name: fact.variable.name, slot, rows: program.rows[slot]! }] : [],
    )

  // Each list is made by one literal: objects made by spreading take twice as long to read.
  const booleans = ofType('boolean').map(({ name, slot, rows }) => ({ name, site: siteOf(name), slot, rows: append(rows) }))
  const numbers = ofType('integer').map(({ fact, name, slot, rows }) => {
    const small = smallNumberRows(fact, rows)
    const half = (small.cuts.length + 1) >> 1
    return { name, site: siteOf(name), slot, half, cuts: append(small.cuts), rows: append(small.rows), rowOf: numberRows(fact, rows) }
  })
  const dates = ofType('date', 'time').map(({ fact, name, slot, rows }) => ({
    name,
    site: siteOf(name),
    slot,
    rowOf: dateRows(fact, rows, asOf),
  }))
  const symbols = ofType('enum', 'country').map(({ fact, name, slot, rows }) => ({
    name,
    site: siteOf(name),
    slot,
    rows: symbolRows(fact, rows),
  }))
  const memory = Int32Array.from(data)

  const { single } = program

  function read(facts: Facts): number {
    const m = memory
    let taken = allWays
    for (let index = 0; index < booleans.length; index++) {
      const fact = booleans[index]!
      const value = readFact(facts, fact.name, fact.site)
      if (value !== true && value !== false) refuse(facts)
      const row = m[fact.rows + (value === true ? 1 : 0)]!
      taken &= row
      if (!single) m[fact.slot] = row
    }
    for (let index = 0; index < numbers.length; index++) {
      const fact = numbers[index]!
      const value = readFact(facts, fact.name, fact.site)
      let row: number
      // Shifted to and fro, only a whole number of 31 bits is still the same.
      if (typeof value === 'number' && value === (value << 1) >> 1) {
        const { cuts, half } = fact
        // Halves the cuts that are left. The sign of the difference, 0 or -1, stands for a branch.
        let cell = half & ((m[cuts + half - 1]! - 1 - value) >> 31)
        for (let step = half >> 1; step > 0; step >>= 1) cell += step & ((m[cuts + cell + step - 1]! - 1 - value) >> 31)
        row = m[fact.rows + cell]!
      } else row = fact.rowOf(value)
      if (row === noRow) refuse(facts)
      taken &= row
      if (!single) m[fact.slot] = row
    }
    for (let index = 0; index < dates.length; index++) {
      const fact = dates[index]!
      const row = fact.rowOf(readFact(facts, fact.name, fact.site))
      if (row === noRow) refuse(facts)
      taken &= row
      if (!single) m[fact.slot] = row
    }
    for (let index = 0; index < symbols.length; index++) {
      const fact = symbols[index]!
      const row = fact.rows.get(readFact(facts, fact.name, fact.site)) ?? noRow
      if (row === noRow) refuse(facts)
      taken &= row
      if (!single) m[fact.slot] = row
    }
    return taken
  }
  return { memory, read }
}
