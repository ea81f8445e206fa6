import { isCounted, type MeasureOf, type MeasureOperator, type StayCount, type StaySelection } from '../../model/measure.ts'
import { mergingAlike } from '../bounds/stay-lengths.ts'
import type { SelectedStay } from '../bounds/stays.ts'
import { isSteady, moves, type Piece } from './course.ts'
import { selectedOn, sinceIsSteady } from './selected.ts'

/** How a measure goes with what it is made from: it rises with it, or stays, unless something else is said. */
export interface Ways<Form> {
  /** The names with which it falls. */
  readonly falling?: (measure: Form) => readonly string[]
  /** Whether on a piece of time each of its bounds, and whether there is such a value, goes as is said; always where it is left out. */
  readonly told?: (measure: Form, piece: Piece) => boolean
  /** By how much it is at most otherwise than on the first day, where that is told instead. */
  readonly within?: (measure: Form, piece: Piece) => number
}

/**
 * How every operator of measures goes with what it is made from, as-of date included, with which they all rise.
 *
 * Lengths of stays rise with the days that stays and window have. For a total in months this is so where the same stays are merged
 * throughout: then the as-of date adds to the last one only, and the first day of the window takes from the first one only.
 */
export const ways: { readonly [Name in MeasureOperator]: Ways<MeasureOf<Name>> } = {
  age: { falling: ({ age }) => [age] },
  shift: { falling: ({ by, direction }) => (isCounted(by) && direction === 'back' ? [by.days] : []) },
  dayOf: {},
  window: {},
  latest: {},
  earliest: {},
  sum: {},
  elapsed: {
    falling: ({ elapsed }) => [elapsed.from],
    told: ({ elapsed: { from, to } }, { course }) => from !== to || isSteady(course(from)),
  },
  longestStay: { falling: since },
  totalStay: {
    falling: since,
    told: (measure, piece) =>
      measure.in === 'days' || unmoved(measure.totalStay, measure, piece) || mergeAlike(measure.totalStay, measure, piece),
  },
  // The days elsewhere rise as well, and make it less: by no more days than its window and the as-of date move.
  stayLead: {
    within: ({ since, until }, { course }) =>
      [since, until, 'asOf'].reduce((sum, name) => sum + (name === undefined ? 0 : moves(course(name))), 0),
  },
  firstDay: {
    told: (measure, piece) =>
      sinceIsSteady(measure, piece) &&
      (unmoved(measure.firstDay, measure, piece) || (isClosed(measure.firstDay, piece) && areExact(measure.firstDay, measure, piece))),
  },
  lastDay: {
    falling: since,
    told: (measure, piece) => {
      const { lastDay, lasting } = measure
      if (unmoved(lastDay, measure, piece) || (isClosed(lastDay, piece) && areExact(lastDay, measure, piece))) return true
      return sinceIsSteady(measure, piece) && (lasting === undefined || !isClosed(lastDay, piece))
    },
  },
  exists: {
    falling: since,
    told: (measure, piece) => measure.status !== 'ongoing' || goOnAlike(measure.exists, measure, piece),
  },
  count: {},
  member: {},
}

function since({ since }: Pick<StaySelection, 'since'>): readonly string[] {
  return since === undefined ? [] : [since]
}

/** Whether a measure looks at the same days of the same stays on every day: they had ended, and its window does not move. */
function unmoved(list: string, sought: StaySelection, piece: Piece): boolean {
  const window = [sought.since, sought.until].flatMap((name) => name ?? [])
  const [before, after] = [selectedOn('first', list, sought, piece), selectedOn('last', list, sought, piece)]
  return (
    window.every((name) => isSteady(piece.course(name))) &&
    isClosed(list, piece) &&
    before.stays.length === after.stays.length &&
    before.stays.every((stay, index) => isAlike(stay, after.stays[index] as SelectedStay))
  )
}

function isAlike(one: SelectedStay, other: SelectedStay): boolean {
  return one.present === other.present && one.to.least === other.to.least && one.to.most === other.to.most
}

/** Whether the stays that a measure looks at are known exactly, as far as they are listed. */
function areExact(list: string, sought: StaySelection, piece: Piece): boolean {
  return selectedOn('last', list, sought, piece).stays.every(({ open }) => open.length === 0)
}

/** Whether the same stays are merged with each other on every day, however what is not known of them turns out. */
function mergeAlike(list: string, measure: StayCount, piece: Piece): boolean {
  const { bridging = 0, by } = measure
  // Counted place by place, one whose place is not known may be anywhere.
  const isPlaced = ({ place }: SelectedStay) => by === undefined || place !== undefined
  const { stays } = selectedOn('last', list, measure, piece)
  if (stays.every(isPlaced) && areExact(list, measure, piece)) return true
  // Stays that touch for sure go on to, and those that cannot could not before.
  const before = selectedOn('first', list, measure, piece).stays.filter(isPlaced)
  const certain = new Map(before.map((one) => [one.stay.at.index, one.certain]))
  const mergesAlike = mergingAlike(
    stays.map(({ possible }) => possible),
    [...certain.values()].flatMap((period) => period ?? []),
    bridging,
  )
  return stays.every(({ stay, possible }) => mergesAlike({ possible, certain: certain.get(stay.at.index) }))
}

/** Whether each stay goes on on every day, or on none, or can on every day. */
function goOnAlike(list: string, sought: StaySelection, piece: Piece): boolean {
  const [start, end] = [piece.first.seen.situation.asOf, piece.last.seen.situation.asOf]
  return selectedOn('last', list, sought, piece).stays.every(({ stay: { from, to } }) => {
    const ends = to === undefined ? [] : [Math.max(to.least, from.least), to.most]
    return [from.least, from.most].every((day) => day <= start || day > end) && ends.every((day) => day < start || day >= end)
  })
}

/** Whether a list has all its stays. */
function isClosed(list: string, { last }: Piece): boolean {
  return (last.seen.situation.stays.get(list)?.open ?? []).length === 0
}
