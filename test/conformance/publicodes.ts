import { ask, type Question, yes } from './ask.ts'
import type { Row, Source } from './source.ts'

const arithmetic = 'a formula that adds or multiplies, or a scale with brackets: here nothing is worked out but dates, lengths and counts'
const replaced = 'a default that is itself worked out, or facts set for one formula only: here an assumption is a constant of the law'

/** Names that are constants there are facts here, and given: a condition compares a fact. */
const constant = { three: { type: 'integer' }, known: { type: 'boolean' } }
const given = { three: 3, known: true }
const [no, yesAlways] = [
  { fact: 'three', operator: 'greaterThan', value: 4 },
  { fact: 'three', operator: 'greaterThan', value: 2 },
]
const boolean = { type: 'boolean' }
const choice = { type: 'enum', values: ['ko', 'ki'] }

type Asking = Partial<Question> & Pick<Question, 'facts' | 'when'>

/** One that lists what is missing. */
function missing(id: string, theirs: readonly string[], question: Asking): Row {
  return { id, theirs, ours: () => ask(asking(question)).missing }
}

function asking({ facts, ...rest }: Asking): Question {
  return { ...rest, facts: { ...constant, ...facts }, given: { ...given, ...rest.given } }
}

const assumedInstead =
  'what has a default is missing there all the same: here it is assumed, told in `assumptions`, and missing only where a caller takes no assumptions'

/** One where something has a default: listed as missing there, told as assumed here. */
function withDefault(id: string, name: string, question: Asking): Row {
  const ours = () => {
    const { missing, assumed } = ask(asking(question))
    return { missing, assumed, withoutAssumptions: ask(asking({ ...question, assumptions: false })).missing }
  }
  const answer = { missing: [], assumed: [name], withoutAssumptions: [name] }
  return { id, theirs: [name], ours, differs: { answer, because: assumedInstead } }
}

/** One that also says which of them comes first. */
function inOrder(id: string, theirs: readonly string[], question: Asking): Row {
  const ours = () => {
    const { missing, first } = ask(asking(question))
    return { missing, first }
  }
  return { id, theirs: { missing: theirs, first: theirs[0] }, ours }
}

const rows: readonly Row[] = [
  missing('missing 1: applicability', ['ko'], { facts: { ko: boolean }, when: yes('known'), unless: yes('ko') }),
  missing('missing 3: along the names', ['event'], {
    facts: { event: choice },
    when: yes('known'),
    unless: { fact: 'event', operator: 'equal', value: 'ko' },
  }),
  missing('missing 4: not what is constant', ['ko'], {
    facts: { ko: boolean },
    when: yes('known'),
    unless: { all: [yesAlways, yes('ko')] },
  }),
  // Two numbers there; here what can be compared with each other is dates, by the days between.
  missing('missing 5: both sides of a comparison', ['yep', 'nope'], {
    facts: { yep: { type: 'date' }, nope: { type: 'date' } },
    measures: { between: { elapsed: { from: 'nope', to: 'yep' }, in: 'days' } },
    when: yes('known'),
    unless: { fact: 'between', operator: 'greaterThan', value: { days: 0 } },
  }),
  missing('missing 6: nothing where it is not applicable', [], { facts: { trois: boolean }, when: yes('trois'), unless: yesAlways }),
  missing('missing 7: not what only the parent needs', ['b'], { facts: { b: boolean, c: boolean }, when: yes('b') }),
  missing('missing 8: not what only the parent needs, which is applicable', ['b'], {
    facts: { b: boolean, c: boolean },
    when: { all: [yes('known'), yes('b')] },
  }),
  missing('missing 9: nothing where one of several conditions holds', [], {
    facts: { trois: boolean },
    when: yes('trois'),
    unless: { any: [yesAlways, yes('trois')] },
  }),
  missing('missing 10: a choice', ['trois'], { facts: { trois: choice }, when: { fact: 'trois', operator: 'equal', value: 'ko' } }),
  missing('missing 11: no choice where it is not applicable', [], {
    facts: { trois: choice },
    when: { fact: 'trois', operator: 'equal', value: 'ko' },
    unless: yes('known'),
  }),
  missing('missing 12: no choice that was made', [], {
    facts: { trois: choice },
    given: { trois: 'ko' },
    when: { fact: 'trois', operator: 'equal', value: 'ko' },
  }),
  missing('missing 13: not the branch that is not taken', [], {
    facts: { c: boolean },
    when: { any: [{ all: [no, yes('c')] }, yes('known')] },
  }),
  missing('next steps 1: a condition of a part', ['event'], { facts: { event: boolean }, when: yes('known'), unless: yes('event') }),
  missing('next steps 2: a part', ['event'], { facts: { event: boolean }, when: yes('event') }),
  withDefault('next steps 6: applicability of the parent', 'flies', {
    facts: { flies: { type: 'boolean', assume: true } },
    when: yes('flies'),
  }),
  // The last has a default, too, without which it is looked at here.
  inOrder('next steps 8: a choice that makes a default not applicable', ['contract', 'partTime'], {
    facts: { contract: { type: 'enum', values: ['trainee', 'permanent', 'fixed'] }, partTime: { type: 'boolean', assume: true } },
    when: yes('partTime'),
    unless: { fact: 'contract', operator: 'equal', value: 'trainee' },
    assumptions: false,
  }),
  inOrder('next steps 9: applicability of the parent and a part', ['a', 'c'], {
    facts: { a: boolean, c: boolean },
    when: { all: [yes('a'), yes('c')] },
  }),
  withDefault('next steps 11: a default of nothing', 'b', {
    facts: { b: { type: 'integer', assume: 0 } },
    when: { fact: 'b', operator: 'greaterThan', value: 0 },
  }),
  ...['missing 2', 'missing 14', 'next steps 3', 'next steps 4', 'next steps 5', 'next steps 7'].map(
    (id): Row => ({ id, inexpressible: arithmetic }),
  ),
  ...['next steps 10', 'next steps 12', 'next steps 13'].map((id): Row => ({ id, inexpressible: replaced })),
]

/**
 * Publicodes' missing variables: which are named as missing, and which first.
 *
 * Restated from `publicodes/publicodes`, `packages/core/test/missingVariables.test.js`, its tests counted in each of their two groups. Where
 * a rule there is a number that applies or not, here it is an outcome that does; what makes it not applicable is its exception.
 */
export const publicodes: Source = {
  name: 'Publicodes',
  part: 'missing variables, of what applies or does not',
  from: '`publicodes/publicodes`, `packages/core/test/missingVariables.test.js`',
  rows,
}
