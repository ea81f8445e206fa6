import { expect, it } from 'vitest'
import { createDiagram } from '../../src/diagram/diagram.ts'
import { reachOf } from '../../src/diagram/restrict.ts'
import { mostVisits } from '../../src/diagram/visits.ts'
import { InvalidFactsError } from '../../src/errors.ts'

it('counts what reaches of one case visit together, and refuses what is too much in both languages', () => {
  const diagram = createDiagram([2, 2])
  const root = diagram.and(diagram.literal(0, [false, true]), diagram.literal(1, [false, true]))
  const visits = { nodes: 0 }
  const reach = reachOf(diagram, () => [0, 1], visits)
  expect(reach.truthOf(root)).toBe('unknown')
  // The second node is seen once the first one is.
  expect(visits.nodes).toBe(2)
  reach.truthOf(root)
  expect(visits.nodes).toBe(2)
  reach.given(() => [0, 1]).truthOf(root)
  expect(visits.nodes).toBe(4)
  reach.restrict(root)
  // Each node is reduced.
  expect(visits.nodes).toBe(6)
  reach.count()
  expect(visits.nodes).toBe(7)
  visits.nodes = mostVisits
  let issues: InvalidFactsError['issues'] = []
  try {
    reach.given(() => [0, 1]).truthOf(root)
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    issues = error.issues
  }
  expect(issues[0]?.path).toBe('')
  expect(issues[0]?.message).toContain(String(mostVisits))
  expect(issues[0]?.text?.zh).toContain(String(mostVisits))
})

it('does not visit again, for what is left, below a node from which one end alone can be reached', () => {
  const diagram = createDiagram([2, 2, 2, 2])
  const [first, second, third, fourth] = [0, 1, 2, 3].map((level) => diagram.literal(level, [false, true])) as [
    number,
    number,
    number,
    number,
  ]
  // Where the first is false it hangs on the second whether the third or the fourth counts, and both are false.
  const decided = diagram.or(diagram.and(second, third), diagram.and(diagram.not(second), fourth))
  const root = diagram.or(first, decided)
  const visits = { nodes: 0 }
  const reach = reachOf(diagram, (level) => (level < 2 ? [0, 1] : [0]), visits)
  expect(reach.truthOf(root)).toBe('unknown')
  expect(visits.nodes).toBe(2)
  // One more to restrict it.
  expect(reach.restrict(root)).toEqual({ truth: 'unknown', support: [0] })
  expect(visits.nodes).toBe(3)
})

it('visits each node that many share once to reduce it', () => {
  // Whether an odd number of them are true: two nodes of each but the first, and as many ways as there are cases.
  // More than there are bits in a number that is worked with bit by bit.
  const levels = 70
  const diagram = createDiagram(new Array<number>(levels).fill(2))
  const root = Array.from({ length: levels }, (_, level) => diagram.literal(level, [false, true])).reduce((odd, next) =>
    diagram.or(diagram.and(odd, diagram.not(next)), diagram.and(diagram.not(odd), next)),
  )
  const nodes = 2 * levels - 1
  const visits = { nodes: 0 }
  const reach = reachOf(diagram, () => [0, 1], visits)
  const restricted = reach.restrict(root)
  expect(restricted).toEqual({ truth: 'unknown', support: Array.from({ length: levels }, (_, level) => level) })
  expect(visits.nodes).toBe(nodes)
  expect(reach.restrict(root)).toBe(restricted)
  expect(visits.nodes).toBe(nodes)
})

it('looks no further once both ends are found', () => {
  const diagram = createDiagram([3, 2])
  const second = diagram.literal(1, [false, true])
  // Where the first is neither it hangs on the second.
  const root = diagram.or(diagram.literal(0, [false, true, false]), diagram.and(diagram.literal(0, [false, false, true]), second))
  const visits = { nodes: 0 }
  expect(reachOf(diagram, (level) => (level === 0 ? [0, 1, 2] : [0, 1]), visits).truthOf(root)).toBe('unknown')
  expect(visits.nodes).toBe(1)
})

it('allows so many visits and no more, also where nobody else counts them', () => {
  const reach = reachOf(createDiagram([2]), () => [0, 1])
  for (let count = 0; count < mostVisits; count++) reach.count()
  expect(() => reach.count()).toThrow(InvalidFactsError)
})
