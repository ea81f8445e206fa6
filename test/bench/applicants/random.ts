import { mulberry32 } from '../mulberry32.ts'

/** The seed of all applicants. */
export const seed = 20261129

/** Draws that come out the same everywhere. */
export interface Random {
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number
  /** Whether something of that probability happened. */
  readonly chance: (probability: number) => boolean
  readonly pick: <Entry>(entries: readonly Entry[]) => Entry
  /** Countries of a list, each with that probability. */
  readonly some: (countries: readonly string[], probability: number) => readonly string[]
}

/** Draws of their own for whatever a name stands for, so that nothing drawn elsewhere shifts them. */
export function randomOf(name: string): Random {
  const next = mulberry32(hashed(`${seed}/${name}`))
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const chance = (probability: number) => next() < probability
  return {
    whole,
    chance,
    pick: (entries) => entries[whole(0, entries.length - 1)]!,
    some: (countries, probability) => countries.filter(() => chance(probability)),
  }
}

/** FNV-1a. */
function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
