import { element, type Svg } from '../../text/svg.ts'

/** The ink of lines and outlines. */
export const ink = '#111'

/** The ink of what only helps to read: grid lines and secondary text. */
export const faint = '#999'

/** How a bar of each kind is filled, by the id of its pattern. */
export const fills = { needed: 'hatch', adviceFirst: 'stripes', inexact: 'dots' } as const

/** Patterns that tell bars apart without colour: hatched for what triggered a certificate, striped where advice comes first, dotted for days that are not certain. */
export function patterns(id: string): readonly Svg[] {
  return [
    element(
      'pattern',
      { id: `${id}-${fills.needed}`, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [
        element('rect', { width: 5, height: 5, fill: '#e4e4e4' }),
        element('line', { x1: 0, y1: 0, x2: 0, y2: 5, stroke: '#555', 'stroke-width': 2.2 }),
      ],
    ),
    element('pattern', { id: `${id}-${fills.adviceFirst}`, width: 4, height: 4, patternUnits: 'userSpaceOnUse' }, [
      element('rect', { width: 4, height: 4, fill: '#fff' }),
      element('line', { x1: 0, y1: 2, x2: 4, y2: 2, stroke: '#555', 'stroke-width': 1 }),
    ]),
    element('pattern', { id: `${id}-${fills.inexact}`, width: 4, height: 4, patternUnits: 'userSpaceOnUse' }, [
      element('rect', { width: 4, height: 4, fill: '#fff' }),
      element('circle', { cx: 2, cy: 2, r: 0.8, fill: ink }),
    ]),
  ]
}

/** The sign of what is not to be done before advice is taken. */
export const caution = '!'

/** The number of a rule, or the sign of caution, in a circle. */
export function badge(sign: number | typeof caution, x: number, y: number): Svg {
  return element('g', {}, [
    element('circle', { cx: x, cy: y, r: 6.5, fill: ink }),
    element('text', { x, y: y + 3.3, 'font-size': 9, 'font-weight': 'bold', 'text-anchor': 'middle', fill: '#fff' }, [String(sign)]),
  ])
}
