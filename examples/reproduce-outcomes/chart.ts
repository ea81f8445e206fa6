import { element, type Svg, svgText } from '../../src/text/svg.ts'
import type { Study, Tally } from './study.ts'

const kinds = [
  { name: 'outside the rules', colour: '#d9d9d9', of: (tally: Tally) => tally.outsideScope },
  { name: 'no certificate', colour: '#a6cee3', of: (tally: Tally) => tally.asked[0] },
  { name: 'one', colour: '#1f78b4', of: (tally: Tally) => tally.asked[1] },
  { name: 'two', colour: '#33a02c', of: (tally: Tally) => tally.asked[2] },
  { name: 'three or more', colour: '#b15928', of: (tally: Tally) => tally.asked[3] },
  { name: 'open', colour: '#fdbf6f', of: (tally: Tally) => tally.open },
] as const

const [width, row, labels, top] = [560, 36, 345, 74]

/** Draws of each version which share of the people it asks for how many certificates. */
export function chartOf({ tallies, oneIn, asOf }: Study): Svg {
  const full = labels + width + 24
  const height = top + row * tallies.length + 20
  const text = (x: number, y: number, content: string, more: Readonly<Record<string, string | number>> = {}) =>
    element('text', { x, y, ...more }, [svgText(content)])
  const who = oneIn === 1 ? 'everyone' : `every ${oneIn}th person`
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${full} ${height}`, role: 'img', 'font-family': 'sans-serif', 'font-size': 12 },
    [
      element('title', {}, [svgText('Share of people with invented histories whom each version asks for how many police certificates')]),
      element('rect', { width: full, height, fill: '#ffffff' }),
      text(16, 24, `Police certificates asked for, as of ${asOf}: ${who}; histories are INVENTED`, { 'font-size': 15 }),
      ...kinds.map(({ name, colour }, index) =>
        element('g', { transform: `translate(${16 + 140 * index} 40)` }, [
          element('rect', { width: 14, height: 14, fill: colour }),
          text(20, 12, name),
        ]),
      ),
      ...tallies.map((tally, index) => {
        const y = top + row * index
        let x = labels
        const bars = kinds.map(({ colour, of }) => {
          const share = (width * of(tally)) / tally.people
          const bar = element('rect', { x, y, width: share, height: row - 8, fill: colour })
          x += share
          return bar
        })
        return element('g', {}, [
          text(16, y + 11, `${tally.destination}, ${tally.way}`),
          text(16, y + 24, tally.version, { 'font-size': 10, fill: '#555555' }),
          ...bars,
        ])
      }),
    ],
  )}\n`
}
