import type { Destination } from './counts.ts'

/**
 * INVENTED. No source stands behind any number in this file: the weights are made up so that the rules have something to be applied to, and a
 * different set of them gives different results. Whoever has real ones puts them here.
 */
export const invented: Invented = {
  /** Age at the end of 2025, in years. */
  ages: [
    [4, [1, 13]],
    [4, [14, 17]],
    [22, [18, 24]],
    [38, [25, 34]],
    [22, [35, 44]],
    [8, [45, 59]],
    [2, [60, 75]],
  ],
  /** In how many cities of China somebody has lived. */
  cities: [
    [50, 1],
    [35, 2],
    [15, 3],
  ],
  cityNames: [
    [1, 'Beijing'],
    [1, 'Shanghai'],
    [1, 'Guangzhou'],
    [1, 'Chengdu'],
    [1, 'Wuhan'],
    [1, 'Fuqing'],
    [1, 'Shenyang'],
    [1, 'Wenzhou'],
  ],
  /** In how many other countries somebody has been between China and the destination. */
  countriesOnTheWay: {
    US: [
      [30, 0],
      [35, 1],
      [20, 2],
      [10, 3],
      [5, 4],
    ],
    AU: [
      [70, 0],
      [22, 1],
      [8, 2],
    ],
    CA: [
      [55, 0],
      [30, 1],
      [15, 2],
    ],
  },
  countries: {
    US: [
      [4, 'EC'],
      [3, 'MX'],
      [3, 'TH'],
      [2, 'JP'],
      [2, 'TR'],
      [1, 'MY'],
      [1, 'SG'],
    ],
    AU: [
      [3, 'MY'],
      [2, 'TH'],
      [2, 'SG'],
      [1, 'NZ'],
    ],
    CA: [
      [3, 'US'],
      [2, 'JP'],
      [2, 'TH'],
      [1, 'FR'],
    ],
  },
  /** How long each of those stays lasted, in days. */
  lengths: [
    [45, [3, 60]],
    [20, [61, 182]],
    [15, [183, 364]],
    [12, [365, 1200]],
    [8, [1201, 3600]],
  ],
  /** How many days before the end of 2025 somebody came to the destination. */
  sinceArrival: [0, 700],
  /** How well somebody remembers the days of stays before the destination. */
  memory: [
    [75, 'day'],
    [25, 'month'],
  ],
}

type Weighted<Value> = readonly (readonly [weight: number, value: Value])[]
type Range = readonly [least: number, most: number]

interface Invented {
  readonly ages: Weighted<Range>
  readonly cities: Weighted<number>
  readonly cityNames: Weighted<string>
  readonly countriesOnTheWay: Readonly<Record<Destination, Weighted<number>>>
  readonly countries: Readonly<Record<Destination, Weighted<string>>>
  readonly lengths: Weighted<Range>
  readonly sinceArrival: Range
  readonly memory: Weighted<'day' | 'month'>
}
