import { encodeLength, inMonths } from '../calendar/duration.ts'
import { parsePlainDate } from '../calendar/plain-date.ts'
import { parsePlainTime } from '../calendar/plain-time.ts'
import type { Kind } from './kind.ts'
import { constantPlaceKey } from './situation/place-key.ts'

/** What a variable of a condition is compared with, as numbers or symbols. */
export type Operand = number | string | boolean | readonly (number | string)[]

/** The most years, months or days that a version can speak of: their sums stay exact, and their dates can be written. */
const maxParts = 100_000

/**
 * Turns the constant of a condition into what cells are made of: days, whole numbers, encoded lengths, symbols.
 *
 * @returns Nothing for a constant that does not fit the kind.
 *
 * @example
 * encodeOperand({ kind: 'length', in: 'months', none: false }, { years: 1 }) //=> 384
 */
export function encodeOperand(kind: Kind, value: unknown): Operand | undefined {
  if (!Array.isArray(value)) return encodeConstant(kind, value)
  const encoded = value.map((entry: unknown) => encodeConstant(kind, entry))
  return encoded.some((entry) => entry === undefined || typeof entry === 'boolean') ? undefined : (encoded as (number | string)[])
}

function encodeConstant(kind: Kind, value: unknown): number | string | boolean | undefined {
  switch (kind.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'integer':
      return Number.isSafeInteger(value) ? (value as number) : undefined
    case 'date':
      return typeof value === 'string' ? parsePlainDate(value) : undefined
    case 'time':
      return typeof value === 'string' ? parsePlainTime(value) : undefined
    case 'length':
      return encodeLengthConstant(kind.in, value)
    case 'text':
      return typeof value === 'string' ? constantPlaceKey(kind.places, value) : undefined
    case 'enum':
    case 'country':
    case 'countries':
    case 'list':
      return typeof value === 'string' ? value : undefined
  }
}

function encodeLengthConstant(unit: 'months' | 'days' | 'hours', value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const keys = Object.keys(value)
  const parts = value as { years?: number; months?: number; days?: number; hours?: number; minutes?: number }
  if (keys.length === 0 || !Object.values(value).every((part) => Number.isSafeInteger(part) && Math.abs(part) <= maxParts)) return undefined
  if (unit === 'hours')
    return keys.every((key) => key === 'hours' || key === 'minutes') ? 60 * (parts.hours ?? 0) + (parts.minutes ?? 0) : undefined
  if (unit === 'days') return keys.length === 1 && parts.days !== undefined ? parts.days : undefined
  if (!keys.every((key) => key === 'years' || key === 'months')) return undefined
  return encodeLength({ months: inMonths({ years: parts.years ?? 0, months: parts.months ?? 0 }), days: 0 })
}
