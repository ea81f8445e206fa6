import { workingCalendars } from '../calendar/working-calendars.ts'
import type { FactType } from './fact.ts'
import type { Measure, MeasureOf, MeasureOperator } from './measure.ts'
import { stayKindNames } from './stays/stay-kind.ts'
import type { Kind } from './value-kind.ts'

/** What a measure needs in a place where it refers to something by name. */
export interface Need {
  /** What it is called in an error. */
  readonly what: string
  readonly fits: (kind: Kind) => boolean
  /** What is wrong with something of the right kind that can be lacking; given where it must not be. */
  readonly lacking?: string
}

/** What a property of a measure holds. */
export type Property<Form> = { readonly optional?: true } & (
  | { readonly holds: 'name' | 'names' | 'ends'; readonly need: Need | ((measure: Form) => Need) }
  /** The name of a fact that is a list. */
  | { readonly holds: 'list'; readonly of: readonly FactType['type'][] }
  /** A word, or a list of words, each once and one at least. */
  | { readonly holds: 'word' | 'words'; readonly words: readonly string[] }
  /** A length of years and months, or of days; a whole number of days; how far something is moved. */
  | { readonly holds: 'duration' | 'days' | 'shift' }
  /** The code of a country. */
  | { readonly holds: 'country' }
)

/** All that the model says of one operator: readers, checks and kinds are made from it. */
export interface Operator<Form> {
  readonly properties: { readonly [Name in keyof Required<Form>]: Property<Form> }
  /** What it is compared as. */
  readonly kind: (measure: Form, mayBeNone: (name: string) => boolean) => Kind
}

const date: Need = {
  what: 'date',
  fits: ({ kind }) => kind === 'date',
  lacking: 'is lacking where there is no stay: this needs a date that there always is',
}

const dateOrNone: Need = { what: 'date', fits: ({ kind }) => kind === 'date' }

const timeOrNone: Need = { what: 'time', fits: ({ kind }) => kind === 'time' }

const months: Need = {
  what: 'length in months',
  fits: (kind) => kind.kind === 'integer' || (kind.kind === 'length' && kind.in === 'months'),
  lacking: 'is lacking where there is no stay: this needs a length that there always is',
}

/** What a count of days has to be. */
export const wholeNumber: Need = { what: 'whole number', fits: ({ kind }) => kind === 'integer' }

const optional = true
const dateName = { holds: 'name', need: date } as const
const stays = { holds: 'list', of: ['stays'] } as const
const word = <const Words extends readonly string[]>(...words: Words) => ({ holds: 'word', words }) as const
const window = { since: { ...dateName, optional }, until: { ...dateName, optional } } as const
const kinds = { holds: 'words', words: stayKindNames, optional } as const
const selection = {
  where: { ...word('country', 'place'), optional },
  country: { holds: 'country', optional },
  except: { holds: 'country', optional },
  kinds,
  ...window,
} as const
const bridging = { holds: 'days', optional } as const
const count = { ...selection, in: word('months', 'days'), bridging, by: { ...word('place'), optional } } as const
const end = { ...selection, lasting: { holds: 'duration', optional }, bridging } as const
const records = { ...word('country'), optional } as const
const present: Kind = { kind: 'date', none: false }

/** Every operator of measures. */
export const operators: { readonly [Name in MeasureOperator]: Operator<MeasureOf<Name>> } = {
  age: { properties: { age: dateName, on: { ...dateName, optional } }, kind: () => ({ kind: 'integer' }) },
  shift: {
    properties: {
      shift: { holds: 'name', need: ({ by }) => ('hours' in by ? timeOrNone : dateOrNone) },
      by: { holds: 'shift' },
      in: { ...word(...Object.keys(workingCalendars)), optional },
      direction: { ...word('back'), optional },
    },
    kind: ({ shift, by }, mayBeNone) => ({ kind: 'hours' in by ? 'time' : 'date', none: mayBeNone(shift) }),
  },
  dayOf: {
    properties: { dayOf: { holds: 'name', need: timeOrNone } },
    kind: ({ dayOf }, mayBeNone) => ({ kind: 'date', none: mayBeNone(dayOf) }),
  },
  window: { properties: { window: { holds: 'duration' }, ending: dateName }, kind: () => present },
  latest: { properties: { latest: { holds: 'names', need: date } }, kind: () => present },
  // A day that there is not comes after no other: the earliest of the rest is the earliest.
  earliest: {
    properties: { earliest: { holds: 'names', need: dateOrNone } },
    kind: ({ earliest }, mayBeNone) => ({ kind: 'date', none: earliest.every(mayBeNone) }),
  },
  sum: { properties: { sum: { holds: 'names', need: months } }, kind: () => ({ kind: 'length', in: 'months', none: false }) },
  elapsed: {
    properties: {
      elapsed: { holds: 'ends', need: (measure) => (measure.in === 'hours' ? timeOrNone : dateOrNone) },
      in: word('months', 'days', 'hours'),
    },
    kind: ({ elapsed: { from, to }, in: unit }, mayBeNone) => ({ kind: 'length', in: unit, none: mayBeNone(from) || mayBeNone(to) }),
  },
  longestStay: { properties: { longestStay: stays, ...count }, kind: (measure) => ({ kind: 'length', in: measure.in, none: false }) },
  totalStay: { properties: { totalStay: stays, ...count }, kind: (measure) => ({ kind: 'length', in: measure.in, none: false }) },
  stayLead: { properties: { stayLead: stays, kinds, ...window }, kind: () => ({ kind: 'length', in: 'days', none: false }) },
  firstDay: { properties: { firstDay: stays, ...end }, kind: () => ({ kind: 'date', none: true }) },
  lastDay: { properties: { lastDay: stays, ...end }, kind: () => ({ kind: 'date', none: true }) },
  exists: {
    properties: {
      exists: { holds: 'list', of: ['stays', 'records'] },
      ...selection,
      status: { ...word('ongoing', 'ended'), optional },
    },
    kind: () => ({ kind: 'boolean' }),
  },
  count: { properties: { count: { holds: 'list', of: ['records'] }, where: records }, kind: () => ({ kind: 'integer' }) },
  member: { properties: { member: { holds: 'list', of: ['countries'] } }, kind: () => ({ kind: 'boolean' }) },
}

/** The names of the operators, which are the properties that tell them. */
export const operatorNames = Object.keys(operators) as readonly MeasureOperator[]

/** The operator that a measure is of. */
export function operatorNameOf(measure: Measure): MeasureOperator {
  return operatorNames.find((name) => (measure as Readonly<Record<string, unknown>>)[name] !== undefined) as MeasureOperator
}

/** What the model says of the operator of a measure. */
export function operatorOf<Form extends Measure>(measure: Form): Operator<Form> {
  return operators[operatorNameOf(measure)] as unknown as Operator<Form>
}

/** The properties of the operator of a measure, by name. */
export function propertiesOf(measure: Measure): readonly (readonly [name: string, property: Property<Measure>])[] {
  return Object.entries(operatorOf(measure).properties as Readonly<Record<string, Property<Measure>>>)
}
