import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import type { RulesetVersion } from '../../src/model/version.ts'
import { looseningCases } from './rulesets.ts'

// What tests say of receipts, with no code of the library's: another canonical JSON, another SHA-256.

export type Plain = Readonly<Record<string, unknown>>

/** Writes data of texts, whole numbers, truth values and nulls as canonical JSON. */
export function written(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(written)}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const names = Object.keys(data).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${written((data as Plain)[name])}`)}}`
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Gives a receipt the hash of what stands in it, as somebody does who wants a change not to be seen. */
export function rehashed<Given extends Plain>(receipt: Given): Given {
  const { sha256: _, salts: __, facts, ...bound } = receipt
  return { ...receipt, sha256: sha256(written('factHashes' in bound ? bound : { ...bound, facts })) }
}

/** A salt for each fact, the same ones every time. */
export function saltOf(fact: string): Uint8Array {
  return createHash('sha256').update(`salt of ${fact}`).digest().subarray(0, 16)
}

/** Days, facts more or less complete, pinned readings, and whether anything is assumed. */
export function receiptCases(version: RulesetVersion) {
  const readings = Object.entries(version.readings).map(([name, { values }]) => [name, fc.constantFrom(...Object.keys(values))])
  return fc.record({
    case: looseningCases(version).map(({ asOf, chain }) => ({ asOf, facts: chain.at(-1) ?? {} })),
    readings: fc.record(Object.fromEntries(readings) as Record<string, fc.Arbitrary<string>>, { requiredKeys: [] }) as fc.Arbitrary<
      Readonly<Record<string, string>>
    >,
    assumptions: fc.boolean(),
  })
}

/** A place in plain data, and what stands there: every text, number, truth value, null and empty list. */
export interface Leaf {
  readonly keys: readonly (string | number)[]
  readonly value: unknown
}

export function leavesOf(data: unknown, keys: readonly (string | number)[] = []): readonly Leaf[] {
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(data)
    ? data.map((entry, index) => [index, entry] as const)
    : Object.entries(Object(typeof data === 'object' ? data : {}))
  return parts.length === 0 ? [{ keys, value: data }] : parts.flatMap(([key, part]) => leavesOf(part, [...keys, key]))
}

/** A copy of plain data with another value at a place. */
export function withValue<Data>(data: Data, [key, ...keys]: readonly (string | number)[], value: unknown): Data {
  if (key === undefined) return value as Data
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string | number, unknown>
  copy[key] = withValue(copy[key], keys, value)
  return copy as Data
}
