import { formatPlainDate, toDay } from '../../calendar/plain-date.ts'
import { timelinePhrases } from '../../text/phrases/books/timeline.ts'
import { element, fitText, type Svg, svgText, textWidth } from '../../text/svg.ts'
import type { TimelineMark } from './marks.ts'
import type { Timeline } from './model.ts'
import type { Scale } from './scale.ts'
import { faint, ink } from './style.ts'

const size = 10

/** Draws the years, and grid lines down to a height. */
export function axisInSvg(scale: Scale, y: number) {
  const ticks = scale.years.map((year) => ({ year, x: scale.x(toDay(year, 1, 1)) })).filter(({ x }) => x <= scale.right - 28)
  const parts: readonly Svg[] = [
    element('line', { x1: scale.left, y1: y, x2: scale.right, y2: y, stroke: ink }),
    ...ticks.flatMap(({ year, x }) => [
      element('line', { x1: x, y1: y - 4, x2: x, y2: y, stroke: ink }),
      element('text', { x: x + 2, y: y - 4, 'font-size': size }, [String(year)]),
    ]),
  ]
  const grid = (bottom: number): readonly Svg[] =>
    ticks.map(({ x }) => element('line', { x1: x, y1: y, x2: x, y2: bottom, stroke: faint, 'stroke-width': 0.4 }))
  return { parts, grid, bottom: y }
}

/**
 * Draws the birthdays, windows and the as-of date: each with a label on a line of its own, and a line down through the stays.
 *
 * @param top - Where the first label lies.
 */
export function marksInSvg({ marks, asOf, language }: Timeline, scale: Scale, top: number) {
  const say = timelinePhrases[language]
  const rows = marks.map((mark, index) => ({
    ...mark,
    y: top + index * 15,
    x: scale.x(mark.day.least),
    end: scale.x(mark.day.most + 1),
  }))
  const last = scale.x(asOf + 1)
  const bottom = top + marks.length * 15
  const parts = [
    ...rows.map((row) => {
      const { kind, label, x, end, y, day } = row
      const exact = day.least === day.most ? formatPlainDate(day.least) : `${formatPlainDate(day.least)}/${formatPlainDate(day.most)}`
      const text = fitText(`${label}${kind === 'window' ? '' : `${say.colon}${exact}`}`, size, scale.right - scale.left)
      const onLeft = x + 6 + textWidth(text, size) > scale.right
      return markInSvg(row, [
        ...(kind === 'window' ? [element('path', { d: `M${px(x)} ${y + 5}V${y}H${px(last)}V${y + 5}`, fill: 'none', stroke: ink })] : []),
        element(
          'text',
          {
            x: onLeft ? x - 4 : (day.least === day.most ? x : end) + 4,
            y: kind === 'window' ? y + 11 : y + 8,
            'font-size': size,
            'text-anchor': onLeft ? 'end' : 'start',
          },
          [svgText(text)],
        ),
      ])
    }),
    element('text', { x: last - 4, y: bottom + 10, 'font-size': size, 'font-weight': 'bold', 'text-anchor': 'end' }, [
      svgText(`${say.asOf} ${formatPlainDate(asOf)}`),
    ]),
  ]
  const lines = (down: number): readonly Svg[] => [
    ...rows.map((row) => {
      const { x, end, y, day } = row
      return markInSvg(row, [
        element('line', { x1: x, y1: y, x2: x, y2: down, stroke: ink, 'stroke-dasharray': '5 3' }),
        ...(day.least === day.most ? [] : [element('line', { x1: end, y1: y, x2: end, y2: down, stroke: ink, 'stroke-dasharray': '1 3' })]),
      ])
    }),
    element('line', { x1: last, y1: bottom, x2: last, y2: down, stroke: ink, 'stroke-width': 2 }),
  ]
  return { parts, lines, bottom: bottom + 12 }
}

/** What is drawn of a mark, with the rules that count since then. */
function markInSvg({ rules }: TimelineMark, parts: readonly Svg[]): Svg {
  return element('g', { 'data-mark': rules.join(' ') }, parts)
}

function px(value: number): number {
  return Math.round(value * 100) / 100
}
