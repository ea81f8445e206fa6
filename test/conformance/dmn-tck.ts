import type { Condition, OperatorName } from '../../src/model/condition.ts'
import type { Measure } from '../../src/model/measure.ts'
import { ask, yes } from './ask.ts'
import type { Row, Source } from './source.ts'

/** What a vector has in place of a truth: one of the three, or something that is none. */
type Word = 'T' | 'F' | '?' | 'number' | 'text'

/** Words and the truth that is expected of them; in one line as the suite's own file has them in one. */
type Line = readonly [id: string, words: string, expected: Word]

const notATruth = 'what stands for a truth is a number or a text, which there is null: here it is refused when the ruleset is read'

/** The two tables of three by three, and the one of three. */
const ternaryAnd: readonly Line[] = [
  ['001', 'T T', 'T'],
  ['002', 'F T', 'F'],
  ['003', '? T', '?'],
  ['004', 'T F', 'F'],
  ['005', 'F F', 'F'],
  ['006', '? F', 'F'],
  ['007', 'T ?', '?'],
  ['008', 'F ?', 'F'],
  ['009', '? ?', '?'],
]
const ternaryOr: readonly Line[] = [
  ['001', 'T T', 'T'],
  ['002', 'F T', 'T'],
  ['003', '? T', 'T'],
  ['004', 'T F', 'T'],
  ['005', 'F F', 'F'],
  ['006', '? F', '?'],
  ['007', 'T ?', 'T'],
  ['008', 'F ?', '?'],
  ['009', '? ?', '?'],
]
const ternaryNot: readonly Line[] = [
  ['001', 'T', 'F'],
  ['002', 'F', 'T'],
  ['003', '?', '?'],
]
const conjunction: readonly Line[] = [
  ['001', 'T T', 'T'],
  ['002', 'T F', 'F'],
  ['003_a', 'T ?', '?'],
  ['003_b', 'T number', '?'],
  ['003_c', 'T text', '?'],
  ['004', 'F T', 'F'],
  ['005', 'F F', 'F'],
  ['006_a', 'F ?', 'F'],
  ['006_b', 'F number', 'F'],
  ['006_c', 'F text', 'F'],
  ['007_a', '? T', '?'],
  ['007_b', 'number T', '?'],
  ['007_c', 'text T', '?'],
  ['008_a', '? F', 'F'],
  ['008_b', 'number F', 'F'],
  ['008_c', 'text F', 'F'],
  ['009_a', '? ?', '?'],
  ['009_b', 'text text', '?'],
  ['009_c', 'number number', '?'],
]
const disjunction: readonly Line[] = [
  ['001', 'T T', 'T'],
  ['002', 'T F', 'T'],
  ['003_a', 'T ?', 'T'],
  ['003_b', 'T number', 'T'],
  ['003_c', 'T text', 'T'],
  ['004', 'F T', 'T'],
  ['005', 'F F', 'F'],
  ['006_a', 'F ?', '?'],
  ['006_b', 'F number', '?'],
  ['006_c', 'F text', '?'],
  ['007_a', '? T', 'T'],
  ['007_b', 'number T', 'T'],
  ['007_c', 'text T', 'T'],
  ['008_a', '? F', '?'],
  ['008_b', 'number F', '?'],
  ['008_c', 'text F', '?'],
  ['009_a', '? ?', '?'],
  ['009_b', 'text text', '?'],
  ['009_c', 'number number', '?'],
]
const negation: readonly Line[] = [
  ['001', 'T', 'F'],
  ['002', 'F', 'T'],
  ['003_a', '?', '?'],
  ['003_b', 'number', '?'],
  ['003_c', 'number', '?'],
  ['003_d', 'text', '?'],
]
const allOf: readonly Line[] = [
  ['001', 'T F T', 'F'],
  ['002', 'T T T', 'T'],
  ['003', 'T ? T', '?'],
  ['004', 'T number T', '?'],
  ['006', 'T', 'T'],
  ['007', 'F', 'F'],
  ['010', 'T F T', 'F'],
  ['011', 'T T T', 'T'],
  ['012', 'T ? T', '?'],
  ['013', 'T number T', '?'],
  ['015', 'T F T', 'F'],
  ['016', 'T T T', 'T'],
  ['017', 'T ? T', '?'],
]
const anyOf: readonly Line[] = [
  ['001', 'T F T', 'T'],
  ['002', 'F F F', 'F'],
  ['004', 'number F', '?'],
  ['006', 'T', 'T'],
  ['007', 'F', 'F'],
  ['010', 'T F T', 'T'],
  ['011', 'F F', 'F'],
  ['012', '? F', '?'],
  ['015', 'T F T', 'T'],
  ['016', 'F F', 'F'],
  ['017', '? F', '?'],
]

const truths = { T: true, F: false, '?': null } as const
const facts = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { type: 'boolean' }]))

/** A line as a row: truths are facts of yes or no, the null among them one that cannot be known. */
function logicRow(file: string, combine: (parts: readonly unknown[]) => unknown, [id, line, expected]: Line): Row {
  const words = line.split(' ') as readonly Word[]
  const parts = words.map((word, index) => ({ number: 123, text: 'true', T: 0, F: 0, '?': 0 })[word] || yes('abc'[index] as string))
  const given = Object.fromEntries(
    words.flatMap((word, index) => (word in truths ? [['abc'[index], truths[word as keyof typeof truths] ?? 'unknown']] : [])),
  )
  const by = () => ask({ facts, when: combine(parts), given })
  const bad = words.findIndex((word) => !(word in truths))
  const key = Object.keys(combine([]) as object)[0] as string
  const place = key === 'not' ? 'not' : `${key}[${bad}]`
  if (bad >= 0) return { id: `${file} ${id}`, inexpressible: notATruth, refused: { at: `rules[0].when.${place}`, by } }
  return { id: `${file} ${id}`, theirs: truths[expected as keyof typeof truths], ours: () => by().truth }
}

const all = (parts: readonly unknown[]) => ({ all: parts })
const any = (parts: readonly unknown[]) => ({ any: parts })
const not = ([part]: readonly unknown[]) => ({ not: part })

const emptyList = 'of no conditions at all nothing is said: an empty list is refused when the ruleset is read'
const notCalled = 'a function called with null, with nothing, or with a parameter that it does not have: conditions are no functions'

/** What is left of the two files on lists: the empty list, and calls that are wrong as calls. */
function listRows(file: string, combine: (parts: readonly unknown[]) => unknown, wrong: readonly string[]): readonly Row[] {
  const at = `rules[0].when.${Object.keys(combine([]) as object)[0]}`
  return [
    { id: `${file} 005`, inexpressible: emptyList, refused: { at, by: () => ask({ facts, when: combine([]) }) } },
    ...wrong.map((id): Row => ({ id: `${file} ${id}`, inexpressible: notCalled })),
  ]
}

/** A test of one value: beside a number `<`, `<=`, `>`, `>=`, `=` or `!=`; two numbers with brackets; several numbers; several tests. */
type Test =
  | readonly ['<' | '<=' | '>' | '>=' | '=' | '!=', number]
  | readonly ['[]' | '[)' | '(]' | '()', number, number]
  | readonly ['one of', ...number[]]
  | { readonly either: readonly Test[] }

const steps = [1, 2, 3, 4, 5]

/** Where a number from one to five lies in each of the four ranges from two to four. */
const ranges = (['()', '(]', '[)', '[]'] as const).flatMap((ends, index) =>
  steps.map((step): Vector => {
    const inside = step === 3 || (step === 2 && ends[0] === '[') || (step === 4 && ends[1] === ']')
    return [`${String(7 + index).padStart(3, '0')}_${'abcde'[step - 1]}`, step, [ends, 2, 4], inside]
  }),
)

type Vector = readonly [id: string, value: number, test: Test, expected: boolean]

/** Vectors that the suite repeats for each kind of value that has an order; the kinds from eight to twelve, from one to twelve. */
const repeated: readonly Vector[] = [
  ['003', 4, ['<=', 5], true],
  ['003_1', 4, ['<=', 4], true],
  ['003_a', 5, ['<=', 4], false],
  ['004', 1, ['<', 10], true],
  ['004_a', 10, ['<', 10], false],
  ['005', 11, ['>=', 10], true],
  ['005_1', 10, ['>=', 10], true],
  ['005_a', 9, ['>=', 10], false],
  ['006', 11, ['>', 10], true],
  ['006_a', 10, ['>', 10], false],
  ...ranges,
]

const ofMoments: readonly Vector[] = [
  ['001', 8, ['one of', 8, 9, 10], true],
  ['001_a', 11, ['one of', 8, 9, 10], false],
  [
    '002',
    11,
    {
      either: [
        ['[]', 5, 7],
        ['[]', 10, 12],
      ],
    },
    true,
  ],
  [
    '002_a',
    4,
    {
      either: [
        ['[]', 5, 7],
        ['[]', 10, 12],
      ],
    },
    false,
  ],
  ...repeated,
  ['011', 5, ['=', 5], true],
  [
    '014',
    5,
    {
      either: [
        ['=', 4],
        ['>=', 5],
      ],
    },
    true,
  ],
  [
    '014_a',
    5,
    {
      either: [
        ['=', 4],
        ['>=', 6],
      ],
    },
    false,
  ],
]

const equalities: readonly Vector[] = [
  ['015_a', 5, ['=', 5], true],
  ['015_b', 5, ['=', 5], true],
  ['015_c', 5, ['=', 6], false],
  ['016_a', 5, ['!=', 5], false],
  ['016_b', 5, ['!=', 5], false],
  ['016_c', 5, ['!=', 6], true],
]

const ofNumbers: readonly Vector[] = [
  ['001', 1, ['one of', 2, 3, 1], true],
  ['001_a', 1, ['one of', 2, 3, 4], false],
  [
    '002',
    1,
    {
      either: [
        ['[]', 2, 4],
        ['[]', 1, 3],
      ],
    },
    true,
  ],
  [
    '002_a',
    5,
    {
      either: [
        ['[]', 2, 4],
        ['[]', 1, 3],
      ],
    },
    false,
  ],
  ['003', 1, ['<=', 10], true],
  ['003_1', 10, ['<=', 10], true],
  ['003_a', 11, ['<=', 10], false],
  ['004', 1, ['<', 10], true],
  ['004_a', 10, ['<', 10], false],
  ['005', 11, ['>=', 10], true],
  ['005_1', 10, ['>=', 10], true],
  ['005_a', 9, ['>=', 10], false],
  ['006', 11, ['>', 10], true],
  ['006_a', 10, ['>', 10], false],
  ...ranges,
  ['011', 1, ['=', 1], true],
  [
    '014',
    10,
    {
      either: [
        ['=', 1],
        ['<', 5],
        ['>=', 10],
      ],
    },
    true,
  ],
  ['014_a', 10, ['one of', 1, 5, 9], false],
  ['015_a', 10, ['=', 10], true],
  ['015_b', 10, ['=', 10], true],
  ['015_c', 10, ['=', 11], false],
  ['016_a', 10, ['!=', 10], false],
  ['016_b', 10, ['!=', 10], false],
  ['016_c', 10, ['!=', 11], true],
]

/** Words, by the place of their first letter in the alphabet. */
const ofWords: readonly Vector[] = [
  ['001', 1, ['one of', 2, 3, 1], true],
  ['001_a', 1, ['one of', 2, 3, 4], false],
  ['011', 1, ['=', 1], true],
  ['015_a', 1, ['=', 1], true],
  ['015_b', 1, ['=', 1], true],
  ['015_c', 1, ['=', 2], false],
  ['016_a', 1, ['!=', 1], false],
  ['016_b', 1, ['!=', 1], false],
  ['016_c', 1, ['!=', 2], true],
]

/** The rest of what is said of words, all of which asks for an order among them. */
const orderedWords = [
  ...['002', '002_a', '003', '003_1', '003_a', '004', '004_a', '005', '005_1', '005_a', '006', '006_a', '014', '014_a'],
  ...ranges.map(([id]) => id),
]

/** Where a number lies in the range from two to four, ends included; of whole numbers, from one to ten. */
const between: readonly Vector[] = steps.map((step, index) => [`00${index + 1}`, step, ['[]', 2, 4], step >= 2 && step <= 4])
const betweenNumbers: readonly Vector[] = [0, 1, 5, 10, 11].map((n, index) => [`00${index + 1}`, n, ['[]', 1, 10], n >= 1 && n <= 10])

const names: Readonly<Record<string, OperatorName>> = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '=': 'equal',
  '!=': 'notEqual',
}

/** A kind of value: the fact that holds one of so many steps, what is compared, and how a step is written. */
interface Kind {
  readonly facts: Readonly<Record<string, object>>
  readonly measures?: Readonly<Record<string, Measure>>
  readonly compared: string
  readonly given: (step: number) => Readonly<Record<string, unknown>>
  readonly constant: (step: number) => unknown
}

const two = (step: number) => String(step).padStart(2, '0')
const word = (step: number) => 'abcdefghijkl'[step - 1] as string
const lengthIn = (unit: 'months' | 'days') => ({
  facts: { begun: { type: 'date' }, ended: { type: 'date' } },
  measures: { lasted: { elapsed: { from: 'begun', to: 'ended' }, in: unit } } as const,
  compared: 'lasted',
})

const kinds = {
  number: { facts: { n: { type: 'integer' } }, compared: 'n', given: (n: number) => ({ n }), constant: (n: number) => n },
  string: {
    facts: { w: { type: 'enum', values: [1, 2, 3, 4].map(word) } },
    compared: 'w',
    given: (step: number) => ({ w: word(step) }),
    constant: word,
  },
  date: {
    facts: { on: { type: 'date' } },
    compared: 'on',
    given: (step: number) => ({ on: `2018-12-${two(step)}` }),
    constant: (step: number) => `2018-12-${two(step)}`,
  },
  // A time is told to the minute: the seconds of the suite are minutes here.
  datetime: {
    facts: { at: { type: 'time' } },
    compared: 'at',
    given: (step: number) => ({ at: `2018-12-08T10:${two(step)}` }),
    constant: (step: number) => `2018-12-08T10:${two(step)}`,
  },
  ym_duration: {
    ...lengthIn('months'),
    given: (step: number) => ({ begun: '2000-03-01', ended: `20${two(step)}-03-01` }),
    constant: (step: number) => ({ years: step }),
  },
  dt_duration: {
    ...lengthIn('days'),
    given: (step: number) => ({ begun: '2018-12-01', ended: `2018-12-${two(step + 1)}` }),
    constant: (step: number) => ({ days: step }),
  },
} as const satisfies Readonly<Record<string, Kind>>

function conditionOf({ compared, constant }: Kind, test: Test): Condition {
  if ('either' in test) return { any: test.either.map((one) => conditionOf({ compared, constant } as Kind, one)) }
  const [sign, ...numbers] = test
  const compare = (operator: OperatorName, step: number): Condition => ({ fact: compared, operator, value: constant(step) })
  // A length is not looked for in a list: it is one of them where it equals any.
  if (sign === 'one of' && compared === 'lasted') return { any: numbers.map((step) => compare('equal', step)) }
  if (sign === 'one of') return { fact: compared, operator: 'in', value: numbers.map(constant) }
  const [from = 0, to = 0] = numbers
  const operator = names[sign]
  if (operator !== undefined) return compare(operator, from)
  return {
    all: [
      compare(sign[0] === '[' ? 'greaterThanInclusive' : 'greaterThan', from),
      compare(sign[1] === ']' ? 'lessThanInclusive' : 'lessThan', to),
    ],
  }
}

function scalarRows(file: string, kind: keyof typeof kinds, vectors: readonly Vector[]): readonly Row[] {
  const { facts, given, ...rest } = kinds[kind] as Kind
  return vectors.map(([id, value, test, expected]): Row => {
    const question = { facts, given: given(value), when: conditionOf(kinds[kind], test), measures: rest.measures ?? {} }
    return { id: `${file} ${kind}_${id}`, theirs: expected, ours: () => ask(question).truth }
  })
}

const unordered = 'words have no order here: an ordering on one of a choice is refused when the ruleset is read'
const timeOfDay = 'a time of day without its day: there is no such fact'
const mixed = 'values of several kinds in one list: refused when the ruleset is read'
const wholeLists = 'a list or a context compared as a whole: a list is asked only whether it contains something'
const variableEnds = 'an end of the range that is null or another value: what a fact is compared with is a constant of the law'

/** Between and in: of values that have an order and of those that have none. */
const scalars: readonly Row[] = [
  ...scalarRows('0071-feel-between', 'number', betweenNumbers),
  ...(['date', 'datetime', 'ym_duration', 'dt_duration'] as const).flatMap((kind) => scalarRows('0071-feel-between', kind, between)),
  ...steps.map((step): Row => ({ id: `0071-feel-between string_00${step}`, ...refusedOrder() })),
  ...steps.map((step): Row => ({ id: `0071-feel-between time_00${step}`, inexpressible: timeOfDay })),
  // The value is null, and then each of the ends.
  {
    id: '0071-feel-between null_001',
    theirs: null,
    ours: () => ask({ facts: kinds.number.facts, given: { n: 'unknown' }, when: conditionOf(kinds.number, ['[]', 1, 10]) }).truth,
  },
  ...['null_002', 'null_003'].map((id): Row => ({ id: `0071-feel-between ${id}`, ...refusedEnd() })),
  ...scalarRows('0072-feel-in', 'number', ofNumbers),
  ...scalarRows('0072-feel-in', 'string', ofWords),
  ...orderedWords.map((id): Row => ({ id: `0072-feel-in string_${id}`, ...refusedOrder() })),
  ...(['date', 'datetime', 'dt_duration'] as const).flatMap((kind) => scalarRows('0072-feel-in', kind, [...ofMoments, ...equalities])),
  ...scalarRows('0072-feel-in', 'ym_duration', ofMoments),
  ...[...ofMoments, ...equalities].map(([id]): Row => ({ id: `0072-feel-in time_${id}`, inexpressible: timeOfDay })),
  ...booleans(),
  ...wholes().map((id): Row => ({ id: `0072-feel-in ${id}`, inexpressible: wholeLists })),
  {
    id: '0072-feel-in null_001',
    theirs: null,
    ours: () => ask({ facts: kinds.number.facts, given: { n: 'unknown' }, when: conditionOf(kinds.number, ['[]', 1, 10]) }).truth,
  },
  ...['null_001_a', 'null_001_b', 'null_001_c', 'null_001_d'].map((id): Row => ({ id: `0072-feel-in ${id}`, ...refusedEnd() })),
]

function refusedOrder() {
  const when = { fact: 'w', operator: 'lessThan', value: 'b' }
  const by = () => ask({ facts: kinds.string.facts, when })
  return { inexpressible: unordered, refused: { at: 'rules[0].when.operator', by } }
}

function refusedEnd() {
  const by = () =>
    ask({ facts: { n: { type: 'integer' }, m: { type: 'integer' } }, when: { fact: 'n', operator: 'lessThan', value: { fact: 'm' } } })
  return { inexpressible: variableEnds, refused: { at: 'rules[0].when.value', by } }
}

/** Whether yes is among some answers. */
function booleans(): readonly Row[] {
  const { a } = facts
  const same = (value: boolean): Condition => ({ fact: 'a', operator: 'equal', value })
  const other = (value: boolean): Condition => ({ fact: 'a', operator: 'notEqual', value })
  const row = (id: string, when: Condition, theirs: boolean): Row => ({
    id: `0072-feel-in boolean_${id}`,
    theirs,
    ours: () => ask({ facts: { a: a as object }, given: { a: true }, when }).truth,
  })
  return [
    row('001', { any: [same(true), same(false)] }, true),
    {
      id: '0072-feel-in boolean_001_a',
      inexpressible: mixed,
      refused: {
        at: 'rules[0].when.operator',
        by: () => ask({ facts: { a: a as object }, when: { fact: 'a', operator: 'in', value: [false, 2, 3] } }),
      },
    },
    row('011', same(true), true),
    row('014', { any: [same(false), same(true)] }, true),
    row('014_a', { any: [same(false), same(false)] }, false),
    row('015_a', same(true), true),
    row('015_b', same(true), true),
    row('015_c', same(false), false),
    row('016_a', other(true), false),
    row('016_b', other(true), false),
    row('016_c', other(false), true),
  ]
}

/** What is said of lists and contexts as wholes. */
function wholes(): readonly string[] {
  const lists = ['001', '001_a', '011_a', '011_b', '014_a', '015_a', '015_b', '015_c', '016_a', '016_b', '016_c']
  return [...lists.map((id) => `list_${id}`), ...['001', '001_a', '011', '014', '014_a'].map((id) => `context_${id}`)]
}

/**
 * The technology compatibility kit of DMN: ternary logic, and `between` and `in` on single values.
 *
 * Restated from `dmn-tck/tck`, folder `TestCases`: `compliance-level-2/{0106-feel-ternary-logic,0107-feel-ternary-logic-not}` and
 * `compliance-level-3/{0059-feel-all-function,0060-feel-any-function,0064-feel-conjunction,0065-feel-disjunction,0066-feel-negation,
 * 0071-feel-between,0072-feel-in}`, each a `.dmn` and a `-test-01.xml`. The null of FEEL is what cannot be known.
 */
export const dmnTck: Source = {
  name: 'DMN TCK',
  part: 'ternary logic; `all`, `any`; `between` and `in` on single values',
  from: '`dmn-tck/tck`, `TestCases`: 0059, 0060, 0064, 0065, 0066, 0071, 0072, 0106, 0107',
  rows: [
    ...ternaryAnd.map((line) => logicRow('0106-feel-ternary-logic and', all, line)),
    ...ternaryOr.map((line) => logicRow('0106-feel-ternary-logic or', any, line)),
    ...ternaryNot.map((line) => logicRow('0107-feel-ternary-logic-not', not, line)),
    ...conjunction.map((line) => logicRow('0064-feel-conjunction', all, line)),
    ...disjunction.map((line) => logicRow('0065-feel-disjunction', any, line)),
    ...negation.map((line) => logicRow('0066-feel-negation', not, line)),
    ...allOf.map((line) => logicRow('0059-feel-all-function', all, line)),
    ...listRows('0059-feel-all-function', all, ['008', '009', '014', '018', '019']),
    ...anyOf.map((line) => logicRow('0060-feel-any-function', any, line)),
    ...listRows('0060-feel-any-function', any, ['008', '009', '014', '018', '019']),
    ...scalars,
  ],
}
