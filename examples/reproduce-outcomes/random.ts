/** The seed of the whole study. */
export const seed = 20251231

/** Draws of their own for each person, so that a smaller run has the same people as the whole one. */
export interface Draw {
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number
  /** One of several, each as likely as its weight says. */
  readonly weighted: <Value>(choices: readonly (readonly [weight: number, value: Value])[]) => Value
}

/** Draws that depend on the seed and a name alone: FNV-1a of both starts a mulberry32. */
export function drawFor(name: string): Draw {
  let state = hashed(`${seed}/${name}`)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, value] of choices) {
        left -= weight
        if (left < 0) return value
      }
      return choices.at(-1)![1]
    },
  }
}

function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
