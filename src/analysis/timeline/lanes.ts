import { element, fitText, type Svg, svgText, textWidth } from '../../text/svg.ts'
import type { Timeline, TimelineBar, TimelineLane } from './model.ts'
import type { Scale } from './scale.ts'
import { badge, caution, faint, fills, ink } from './style.ts'

const height = 22
const size = 10

/** Bold letters of size 11 are as wide as these. */
const boldSize = 13.5

/** The bars before and after one on its line. */
interface Neighbours {
  readonly previous: TimelineBar | undefined
  readonly next: TimelineBar | undefined
}

interface Box {
  readonly id: string
  readonly top: number
  readonly margin: number
}

/** Draws the lines of stays and certificates, one below the other, with the names on the left: over all else, so that a page can keep them in sight. */
export function lanesInSvg(
  { lanes, rules: numbered }: Timeline,
  scale: Scale,
  { id, top, margin }: Box,
): { readonly parts: readonly Svg[]; readonly bottom: number } {
  let y = top
  const names: Svg[] = []
  const parts = lanes.flatMap((lane) => {
    const begins = lane.country !== undefined
    if (begins && y > top) y += 6
    const at = y
    y += height
    names.push(...nameOf(lane, at, margin, scale.left))
    return [
      ...(begins && at > top
        ? [element('line', { x1: margin, y1: at - 3, x2: scale.right, y2: at - 3, stroke: faint, 'stroke-width': 0.5 })]
        : []),
      ...badgesOf(lane, at, scale.left),
      ...lane.bars.map((bar, index) => {
        const ids = bar.rules.flatMap((number) => numbered[number - 1]?.id ?? [])
        const hooks = { 'data-path': bar.path, 'data-country': bar.country, 'data-rules': ids.join(' ') }
        const parts = barInSvg(bar, { previous: lane.bars[index - 1], next: lane.bars[index + 1] }, scale, at, id)
        return element('g', hooks, parts)
      }),
    ]
  })
  return { parts: [...parts, ...names], bottom: Math.max(y, top + height) }
}

/** What stands in the circles: the numbers of the rules, and a sign of caution in place of them where advice comes first. */
function signsOf({ rules, adviceFirst }: Pick<TimelineBar, 'rules' | 'adviceFirst'>): readonly (number | typeof caution)[] {
  return adviceFirst ? [caution] : rules
}

function badgesOf(lane: TimelineLane, y: number, left: number): readonly Svg[] {
  const signs = signsOf(lane)
  return signs.map((sign, index) => badge(sign, left - 14 - (signs.length - 1 - index) * 14, y + 11))
}

/** Writes the name of a line on white, so that it can be read wherever a page moves it. */
function nameOf(lane: TimelineLane, y: number, margin: number, left: number): readonly Svg[] {
  const { country, label } = lane
  const signs = signsOf(lane)
  const room = left - margin - 12 - signs.length * 14
  const bold = country === undefined ? '' : fitText(country, boldSize, Math.max(room / 2, room - textWidth(label, 11) - 8))
  const x = margin + (country === undefined ? 10 : textWidth(bold, boldSize) + 8)
  const plain = label === '' ? '' : fitText(label, 11, left - 12 - signs.length * 14 - x)
  if (bold === '' && plain === '') return []
  const end = plain === '' ? margin + textWidth(bold, boldSize) : x + textWidth(plain, 11)
  const name = [
    element('rect', { x: margin - 4, y: y + 4, width: end - margin + 8, height: 15, fill: '#fff' }),
    ...(bold === '' ? [] : [element('text', { x: margin, y: y + 15, 'font-weight': 'bold' }, [svgText(bold)])]),
    ...(plain === '' ? [] : [element('text', { x, y: y + 15 }, [svgText(plain)])]),
  ]
  return [element('g', { 'data-name': country ?? '' }, name)]
}

/** Draws a bar: the days that are certain with an outline, those that are only possible dotted, and its label in it or behind it. */
function barInSvg(bar: TimelineBar, neighbours: Neighbours, scale: Scale, y: number, id: string): readonly Svg[] {
  const { from, to, kind, ongoing } = bar
  const signs = signsOf(bar)
  const [tall, top] = kind === 'stay' ? [14, y + 4] : [6, y + 8]
  const [start, end] = [scale.x(from.least), scale.x(to.most + 1)]
  const [sure, until] = [scale.x(from.most), scale.x(to.least + 1)]
  const box = (x: number, right: number, fill: string, dashed: boolean) =>
    element('rect', {
      x,
      y: top,
      width: Math.max(1.5, right - x),
      height: tall,
      fill,
      stroke: ink,
      'stroke-width': 0.8,
      ...(dashed && { 'stroke-dasharray': '2 2' }),
    })
  const certain = fillOf(bar, id)
  const parts: Svg[] = []
  if (sure >= until) parts.push(box(start, end, `url(#${id}-${fills.inexact})`, true))
  else {
    if (sure > start) parts.push(box(start, sure, `url(#${id}-${fills.inexact})`, true))
    if (end > until) parts.push(box(until, end, `url(#${id}-${fills.inexact})`, true))
    const lost = bar.valid === undefined ? until : Math.max(sure, Math.min(until, scale.x(bar.valid + 1)))
    if (lost > sure) parts.push(box(sure, lost, certain, false))
    if (until > lost) parts.push(box(lost, until, '#fff', false))
  }
  if (ongoing)
    parts.push(element('path', { d: `M${end} ${top - 1}l7 ${tall / 2 + 1}l-7 ${tall / 2 + 1}z`.replace(/\d+\.\d{3,}/g, short), fill: ink }))
  if (bar.status === 'does-not-apply')
    parts.push(element('line', { x1: start, y1: top + tall / 2, x2: end, y2: top + tall / 2, stroke: ink }))
  const inside = end - start - 8 - signs.length * 15
  const badges = signs.map((sign, index) => badge(sign, start + 10 + index * 15, top + tall / 2))
  if (signs.length * 15 + 4 <= end - start) parts.push(...badges)
  return [element('title', {}, [svgText(bar.text)]), ...parts, ...labelOf(bar, neighbours, scale, { start, end, inside, y })]
}

/** Writes what a bar is in it, after it or before it; what has no room anywhere is told by the title of the bar alone. */
function labelOf(
  bar: TimelineBar,
  { previous, next }: Neighbours,
  scale: Scale,
  { start, end, inside, y }: { readonly start: number; readonly end: number; readonly inside: number; readonly y: number },
): readonly Svg[] {
  const { labels, kind, ongoing } = bar
  const after = (next === undefined ? scale.right : scale.x(next.from.least)) - end - (ongoing ? 14 : 8)
  const before = previous === undefined ? start - scale.left - 8 : 0
  for (const label of labels) {
    const wide = textWidth(label, size)
    if (kind === 'stay' && wide <= inside) return labelAt(label, start + 5 + signsOf(bar).length * 15, y)
    if (wide <= after) return labelAt(label, end + (ongoing ? 11 : 4), y)
    if (wide <= before) return labelAt(label, start - 5 - wide, y, true)
  }
  return []
}

/** A label on white, so that it can be read on a pattern. */
function labelAt(label: string, x: number, y: number, atEnd = false): readonly Svg[] {
  const wide = textWidth(label, size)
  return [
    element('rect', { x: x - 1, y: y + 5.5, width: wide + 2, height: 11, fill: '#fff' }),
    element('text', { x: atEnd ? x + wide : x, y: y + 14.5, 'font-size': size, ...(atEnd && { 'text-anchor': 'end' }) }, [svgText(label)]),
  ]
}

function fillOf({ kind, rules, adviceFirst, status, valid }: TimelineBar, id: string): string {
  if (kind === 'certificate') return status === 'applies' || valid !== undefined ? ink : '#fff'
  return rules.length === 0 ? '#fff' : `url(#${id}-${adviceFirst ? fills.adviceFirst : fills.needed})`
}

function short(number: string): string {
  return String(Math.round(Number(number) * 100) / 100)
}
