import { lineWidth, wrap } from '../../text/layout.ts'
import { timelinePhrases } from '../../text/phrases/books/timeline.ts'
import { element, type Svg, svgText, textWidth } from '../../text/svg.ts'
import type { Timeline, TimelineBar } from './model.ts'
import { badge, caution, fills, ink } from './style.ts'

interface Box {
  readonly id: string
  readonly top: number
  readonly margin: number
  readonly width: number
}

/** A pattern and what it means. */
interface Sample {
  readonly fill: string
  readonly text: string
  readonly height: number
  readonly dashed?: true
  readonly sign?: typeof caution
}

/** Explains the patterns that are drawn, and the numbers of the rules. */
export function legendInSvg(
  { rules, covered, lanes, language }: Timeline,
  { id, top, margin, width }: Box,
): { readonly parts: readonly Svg[]; readonly bottom: number } {
  const say = timelinePhrases[language]
  const bars = lanes.flatMap((lane) => lane.bars)
  const isInexact = ({ from, to }: TimelineBar) => from.least !== from.most || to.least !== to.most
  const isGood = ({ status, valid }: TimelineBar) => status === 'applies' || valid !== undefined
  const isNeeded = ({ rules, adviceFirst }: TimelineBar) => rules.length > 0 && !adviceFirst
  const ofStays = bars.filter(({ kind }) => kind === 'stay')
  const ofCertificates = bars.filter(({ kind }) => kind === 'certificate')
  const judged: readonly (Sample & { readonly isDrawn: boolean })[] = [
    { isDrawn: ofStays.some(isNeeded), fill: `url(#${id}-${fills.needed})`, text: say.triggered, height: 12 },
    {
      isDrawn: ofStays.some(({ adviceFirst }) => adviceFirst),
      fill: `url(#${id}-${fills.adviceFirst})`,
      text: say.adviceFirst,
      height: 12,
      sign: caution,
    },
    { isDrawn: ofStays.some((bar) => bar.rules.length === 0), fill: '#fff', text: say.otherStay, height: 12 },
    { isDrawn: ofCertificates.some(isGood), fill: ink, text: say.acceptableCertificate, height: 6 },
    { isDrawn: ofCertificates.some(({ status }) => status !== 'applies'), fill: '#fff', text: say.otherCertificate, height: 6 },
  ]
  const samples: readonly Sample[] = [
    ...(covered ? judged.filter(({ isDrawn }) => isDrawn) : []),
    ...(bars.some(isInexact) ? [{ fill: `url(#${id}-${fills.inexact})`, text: say.inexact, height: 12, dashed: true as const }] : []),
  ]
  let x = margin
  let y = top
  const parts: Svg[] = samples.flatMap(({ fill, text, height, dashed, sign }) => {
    const needed = 34 + textWidth(text, 10) + 16
    if (x > margin && x + needed > width - margin) {
      x = margin
      y += 18
    }
    const at = x
    x += needed
    return [
      element('rect', {
        x: at,
        y: y - height / 2,
        width: 26,
        height,
        fill,
        stroke: ink,
        'stroke-width': 0.8,
        ...(dashed && { 'stroke-dasharray': '2 2' }),
      }),
      ...(sign === undefined ? [] : [badge(sign, at + 13, y)]),
      element('text', { x: at + 32, y: y + 3.5, 'font-size': 10 }, [svgText(text)]),
    ]
  })
  // Lines of text have 100 columns: at this size they fill the picture.
  const size = Math.min(10, (width - 2 * margin - 24) / lineWidth / 0.54)
  rules.forEach(({ title }, index) => {
    y += 18
    parts.push(badge(index + 1, margin + 7, y))
    wrap(title).forEach((line, row) => {
      if (row > 0) y += 13
      parts.push(element('text', { x: margin + 20, y: y + 3.5, 'font-size': size }, [svgText(line)]))
    })
  })
  return { parts, bottom: y + 8 }
}
