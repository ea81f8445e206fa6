/** Gives a whole number from 0 up to, not including, the one given. */
export type Random = (below: number) => number

/** The same numbers every time: the generator of Park and Miller. */
export function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return Math.floor((state / 2_147_483_647) * below)
  }
}

/** One of some items, of which there is at least one. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item
}
