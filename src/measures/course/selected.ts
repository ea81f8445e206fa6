import type { StaySelection } from '../../model/measure.ts'
import { staysAt } from '../bounds/at.ts'
import type { Selection, Sought } from '../bounds/stays.ts'
import { isSteady, type Piece } from './course.ts'

/** The stays that a measure looks at on the first or the last day of a piece of time. */
export function selectedOn(end: 'first' | 'last', list: string, sought: Sought & StaySelection, piece: Piece): Selection {
  return staysAt(list, sought, { version: piece.version, ...piece[end] })
}

/** Whether the window of a measure opens on the same day, on every day of a piece of time. */
export function sinceIsSteady({ since }: Pick<StaySelection, 'since'>, { course }: Piece): boolean {
  return since === undefined || isSteady(course(since))
}
