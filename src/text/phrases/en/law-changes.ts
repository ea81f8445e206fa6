import type { LawDifference } from '../../../model/law-parts.ts'
import { type CommonPhrases, withCommon } from '../common.ts'
import type { LawChangePhrases } from '../law-changes.ts'
import { common } from './common.ts'

const verbs: Readonly<Record<LawDifference, string>> = { added: 'added', gone: 'removed', changed: 'changed', reworded: 'reworded' }

export const lawChanges: LawChangePhrases = /* @__PURE__ */ withCommon(common, {
  parts: {
    scope: 'For whom the rules are',
    outside: 'Who has to turn elsewhere',
    rules: 'Rules',
    outcomes: 'What rules lead to',
    readings: 'Points that the sources leave open',
    conditions: 'Conditions that rules share',
    measures: 'What is worked out',
    facts: 'What is asked',
    parameters: 'What is told with an outcome',
    certifiesByPlace: 'Countries in which each place certifies its own',
    places: 'Cities known by name',
    dateRounding: 'How dates are counted',
    notModelled: 'Left out',
    citations: 'Sources',
  },
  differs: { added: 'new', gone: 'gone', changed: 'changed', reworded: 'reworded' },
  counted: {
    added: (count) => `${count} new`,
    gone: (count) => `${count} gone`,
    changed: (count) => `${count} changed`,
    reworded: (count) => `${count} with the same meaning, told otherwise`,
  },
  nothing: 'Nothing is different in law.',
  was: 'was: ',
  is: 'is:  ',
  through: (names) => `because ${names.length === 1 ? 'this is' : 'these are'} changed: ${names.join('; ')}`,
  sameWords: 'told in the same words as before',
  alike: { sources: 'as before, from other sources: ', form: 'as before, written down otherwise: ' },
  sources: (before, after) => `sources: ${before === '' ? 'none' : before} before, ${after === '' ? 'none' : after} now`,
  setsAside: (titles) => `leads to nothing then: ${titles.join('; ')}`,
  before: (titles) => `comes before: ${titles.join('; ')}`,
  cities: (count) => `${count} cities`,
  rounding: 'Where a month or year ends on a day that does not exist',
  rounded: { down: 'the day before counts', up: 'the day after counts' },
  leftOut: (reason) => reason,
  answers: (answers) => `answers: ${answers.join('; ')}`,
  line: (difference, id, through, title, sources) =>
    `${verbs[difference]} \`${id}\`${through.length === 0 ? '' : ` by ${through.map((name) => `\`${name}\``).join(', ')}`}: ${title}${sources === '' ? '' : ` (${sources})`}`,
  lineOfReworded: (count) =>
    count === 1
      ? 'one rule says the same in other words or from other sources'
      : `${count} rules say the same in other words or from other sources`,
} satisfies Omit<LawChangePhrases, keyof CommonPhrases>)
