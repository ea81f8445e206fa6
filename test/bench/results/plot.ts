import { element, type Svg, svgText } from '../../../src/text/svg.ts'
import { type Curve, type Panel, panels } from './table.ts'

const [width, height, left, top, gap] = [330, 300, 54, 58, 84]
const colours = ['#1b6ca8', '#c0392b', '#27803b', '#8e44ad', '#b9770e', '#16817a', '#444444']

/** Draws how the cost grows with stays and countries: both axes logarithmic, so that what is linear rises no steeper than the dashed line. */
export function plotOf(curves: readonly Curve[]): Svg {
  const names = [...new Set(curves.map(({ name }) => name))]
  const shownPanels = (Object.keys(panels) as readonly Panel[]).filter((panel) => curves.some((curve) => curve.panel === panel))
  const most = Math.max(1000, ...curves.flatMap(({ points }) => points.map(([, ratio]) => ratio)))
  const total = left + shownPanels.length * (width + gap)
  const full = top + height + 60 + 18 * names.length
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${total} ${full}`, role: 'img', 'font-family': 'sans-serif' }
  return `${element('svg', { ...size, 'font-size': 12 }, [
    element('title', {}, [svgText('How long evaluate takes for more stays, as a ratio to one stay')]),
    element('rect', { width: total, height: full, fill: '#ffffff' }),
    text(left, 22, 'How long evaluate takes for more stays, as a ratio to one stay; dashed: n stays take n times as long', {
      'font-size': 14,
    }),
    ...shownPanels.map((panel, index) =>
      element('g', { transform: `translate(${left + index * (width + gap)} ${top})` }, [
        ...axes(panels[panel], most),
        ...curves
          .filter((curve) => curve.panel === panel)
          .map((curve) => line(curve, colours[names.indexOf(curve.name) % colours.length]!, most)),
      ]),
    ),
    ...names.map((name, index) => {
      const y = top + height + 62 + 18 * index
      return element('g', {}, [
        element('line', { x1: left, x2: left + 24, y1: y - 4, y2: y - 4, stroke: colours[index % colours.length]!, 'stroke-width': 2 }),
        text(left + 32, y, name),
      ])
    }),
  ])}\n`
}

function text(x: number, y: number, content: string, more: Readonly<Record<string, string | number>> = {}): Svg {
  return element('text', { x, y, ...more }, [svgText(content)])
}

const across = (stays: number) => (width * Math.log10(stays)) / 3
const up = (ratio: number, most: number) => height - (height * Math.log10(Math.max(1, ratio))) / Math.log10(most)

function axes(title: string, most: number): readonly Svg[] {
  const ticks = [1, 10, 100, 1000]
  const ratios = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power)
  return [
    text(0, -12, title),
    ...ticks.map((stays) => element('line', { x1: across(stays), x2: across(stays), y1: 0, y2: height, stroke: '#e3e3e3' })),
    ...ratios.map((ratio) => element('line', { x1: 0, x2: width, y1: up(ratio, most), y2: up(ratio, most), stroke: '#e3e3e3' })),
    ...ticks.map((stays) => text(across(stays), height + 18, String(stays), { 'text-anchor': 'middle' })),
    ...ratios.map((ratio) => text(-8, up(ratio, most) + 4, `${ratio}×`, { 'text-anchor': 'end' })),
    text(width / 2, height + 36, 'stays', { 'text-anchor': 'middle' }),
    element('line', { x1: 0, y1: height, x2: width, y2: up(1000, most), stroke: '#888888', 'stroke-dasharray': '5 4' }),
  ]
}

function line({ points }: Curve, colour: string, most: number): Svg {
  const places = points.map(([stays, ratio]) => `${across(stays).toFixed(1)},${up(ratio, most).toFixed(1)}`)
  return element('polyline', { points: places.join(' '), fill: 'none', stroke: colour, 'stroke-width': 2 })
}
