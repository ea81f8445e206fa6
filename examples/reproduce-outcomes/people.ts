import type { Destination } from './counts.ts'
import { invented } from './invented.ts'
import { type Draw, drawFor } from './random.ts'

/** The day as of which everyone is looked at. */
export const asOf = '2025-12-31'

/** A person who does not exist. */
export interface Person {
  readonly birthDate: string
  readonly nationalities: readonly ['CN']
  readonly persecutionFearedIn: readonly ['CN']
  readonly residences: readonly { readonly country: string; readonly place?: string; readonly from: string; readonly to?: string }[]
}

/** The person of that number at a destination: born in China, from one to three cities of it, on the way through other countries, arrived. */
export function personOf(destination: Destination, index: number): Person {
  const draw = drawFor(`${destination}/${index}`)
  const today = Date.parse(asOf) / day
  const birth = today - Math.floor(365.25 * draw.whole(...draw.weighted(invented.ages))) - draw.whole(0, 364)
  const memory = draw.weighted(invented.memory)
  const told = (date: number) => dateOf(date).slice(0, memory === 'month' ? 7 : 10)

  const arrival = Math.max(birth + 30, today - draw.whole(...invented.sinceArrival))
  const onTheWay = routeOf(draw, destination, birth + 20, arrival)
  const left = onTheWay[0]?.from ?? arrival
  const moves = Array.from({ length: draw.weighted(invented.cities) - 1 }, () => draw.whole(birth + 1, left - 1))
  const starts = [...new Set([birth, ...moves])].sort((a, b) => a - b)
  return {
    birthDate: dateOf(birth),
    nationalities: ['CN'],
    persecutionFearedIn: ['CN'],
    residences: [
      ...starts.map((from, city) => ({
        country: 'CN',
        place: draw.weighted(invented.cityNames),
        from: from === birth ? dateOf(from) : told(from),
        to: told((starts[city + 1] ?? left) - 1),
      })),
      ...onTheWay.map(({ country, from, to }) => ({ country, from: told(from), to: told(to) })),
      { country: destination, from: dateOf(arrival) },
    ],
  }
}

/** Stays that end on the day before arrival, one after the other, the last of them worked out first; none begins before a day. */
function routeOf(draw: Draw, destination: Destination, notBefore: number, arrival: number) {
  const stays: { country: string; from: number; to: number }[] = []
  let next = arrival
  for (let left = draw.weighted(invented.countriesOnTheWay[destination]); left > 0; left--) {
    const from = Math.max(notBefore, next - draw.whole(...draw.weighted(invented.lengths)))
    if (from >= next) break
    stays.unshift({ country: draw.weighted(invented.countries[destination]), from, to: next - 1 })
    next = from
  }
  return stays
}

const day = 86_400_000

function dateOf(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10)
}
