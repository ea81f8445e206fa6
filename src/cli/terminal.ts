import * as util from 'node:util'
import { leastWidth, lineWidth } from '../text/layout.ts'
import type { Layout, Tone } from '../text/lines.ts'
import type { Arguments } from './arguments.ts'
import { unknownName } from './faults.ts'
import { type Io, UsageError } from './io.ts'

/** Where lines would be too long to be read, whatever the terminal has room for. */
const mostColumns = 100

const colours = ['auto', 'always', 'never'] as const

/** How each part of a text looks. */
const styles: Readonly<Record<Tone, Parameters<typeof util.styleText>[0]>> = {
  title: 'bold',
  todo: ['bold', 'cyan'],
  good: 'green',
  open: 'yellow',
  bad: 'red',
  quiet: 'dim',
}

/**
 * How texts are laid out where they are read: as wide as the terminal, in colour where it has any.
 *
 * @throws {@link UsageError} when `--color` is none of its values.
 */
export function layoutFor(args: Arguments, io: Pick<Io, 'terminal' | 'environment'>): Layout & { readonly width: number } {
  return { width: widthOf(io), ...(isColoured(args, io) && { paint }) }
}

/** The columns of a line: as many as the terminal has, 80 where there is none. */
export function widthOf({ terminal }: Pick<Io, 'terminal'>): number {
  return Math.max(leastWidth, Math.min(terminal?.columns ?? lineWidth, mostColumns))
}

/** `--color` decides; without it FORCE_COLOR, then NO_COLOR, then whether somebody sees it. */
function isColoured(args: Arguments, { terminal, environment }: Pick<Io, 'terminal' | 'environment'>): boolean {
  const given = args.value('color') ?? 'auto'
  const when = colours.find((known) => known === given)
  if (when === undefined) throw new UsageError(unknownName('choice', given, colours, '--color: '))
  if (when !== 'auto') return when === 'always'
  const { FORCE_COLOR: forced = '', NO_COLOR: none = '', TERM: kind } = environment
  if (forced !== '') return !['0', 'false'].includes(forced)
  return none === '' && terminal !== undefined && kind !== 'dumb'
}

function paint(text: string, tone: Tone): string {
  // Node has it since 20.12; before, the words alone say it. Whether it is wanted is decided above, not by its own look at the process.
  return typeof util.styleText === 'function' ? util.styleText(styles[tone], text, { validateStream: false }) : text
}
