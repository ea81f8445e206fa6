import { describe, expect, it } from 'vitest'
import { decider } from '../../src/index.ts'
import { decidePopulation, type MakeDecider } from '../support/population.ts'

/** So few that the gate stays short; `npm run bench people` decides a million. */
const people = 8_000

/** More than engines keep of what they compile meanwhile, and less than what is found about these people would take. */
const mostGrown = 6_000_000

/** Another each time; told with whatever fails. */
const seed = Math.floor(Math.random() * 2 ** 31)

describe('a population', () => {
  it(`is decided without an exception, with no other status than the four, and nothing is kept of it (seed ${seed})`, () => {
    const { told, grown } = decidePopulation(people, seed)
    expect(Object.keys(told).sort()).toEqual(['applies', 'contested', 'does-not-apply', 'undetermined'])
    expect(grown).toBeLessThan(mostGrown)
  })

  it.each<[string, (statuses: ReturnType<ReturnType<MakeDecider>>) => ReturnType<ReturnType<MakeDecider>>, RegExp]>([
    [
      'throws',
      () => {
        throw new RangeError('out of bounds')
      },
      /^RangeError: out of bounds \(seed 1, \S+@\d{4}-\d\d-\d\d, revision \d+, on \d{4}-\d\d-\d\d: \{/,
    ],
    [
      'tells another status',
      ({ scope, outcomes }) => ({ scope, outcomes: outcomes.map((one) => ({ ...one, statuses: [undefined as never] })) }),
      /^Error: there is no status `undefined` \(seed 1/,
    ],
    ['tells another scope', ({ outcomes }) => ({ scope: 'beside' as never, outcomes }), /^Error: no case is `beside` \(seed 1/],
  ])('that %s is found out, with what makes it happen again', (_, broken, problem) => {
    const makeDecider: MakeDecider = (version, options) => {
      const decide = decider(version, options)
      return (facts) => broken(decide(facts))
    }
    expect(() => decidePopulation(100, 1, makeDecider)).toThrow(problem)
  })

  it('that is kept is found out', () => {
    const kept: unknown[] = []
    const makeDecider: MakeDecider = (version, options) => {
      const decide = decider(version, options)
      return (facts) => {
        const statuses = decide(facts)
        kept.push(statuses)
        return statuses
      }
    }
    const { grown, people: counted } = decidePopulation(1_500, 1, makeDecider)
    expect((grown / counted) * people).toBeGreaterThan(mostGrown)
  })
})
