import type { AnalysisPhrases } from './phrases.ts'

const list = (items: readonly string[]) => (items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

/** The fixed phrases of the analyses in English. */
export const en: AnalysisPhrases = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  space: ' ',
  list,

  destinationCounts: (destination, clauses) => `${destination} ${clauses}`,
  counts: (manner, lengths) => `${manner} (${lengths})`,
  manner: {
    'in-a-row': { months: 'counts months in a row', days: 'counts days in a row' },
    'added-up': { months: 'adds months up', days: 'adds days up' },
  },
  inOnePlace: ' in one place',
  bridging: (days) => `, absences of up to ${days} days included`,
  onAnotherReading: (manners) => `, or, on another reading, ${manners.join(' or ')}`,
  length: (length, window) => (window === '' ? length : `${length} ${window}`),
  atLeast: (length) => `at least ${length}`,
  moreThan: (length) => `more than ${length}`,
  withinTheLast: (length) => `within the last ${length}`,
  withinBefore: (length, date) => `within the ${length} ending on ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,

  comparison: (asOf) => `Police certificates by destination, as of ${asOf}`,
  country: 'Country',
  status: {
    applies: 'needed',
    may: 'may be asked for',
    'does-not-apply': 'not needed',
    undetermined: 'undetermined',
    contested: 'contested',
    'not-covered': 'not covered',
  },
  hangsOn: (facts) => `hangs on ${facts}`,
  recommendedReading: (status) => `${status} on the recommended reading`,
  exception: (rules) => `excepted: ${rules}`,
  firstDay: (day) => `first day covered: ${day}`,
  differences: 'How stays are counted',
  stillOpen: 'Still open',
  askNext: 'Ask next',
  destinations: 'Rules applied',
  sources: 'Sources',
  notAdvice: 'This is published rules applied to the facts given; it is not legal advice.',

  plan: (filingOn) => `Certificates for filing on ${filingOn}`,
  filing: 'Planned filing',
  issueFrom: (what) => `${what}: first day for it to be issued`,
  issueBy: (what) => `${what}: last day for it to be issued`,
  applyBy: (what) => `${what}: last day to apply, by the time it usually takes`,
  certificateOf: (where) => `Police certificate, ${where}`,
  acceptableIfIssued: (earliest, latest) =>
    earliest === undefined
      ? `Acceptable on the filing date if issued on ${latest} or before.`
      : `Acceptable on the filing date if issued from ${earliest} to ${latest}.`,
  waiting: (time, title) => `Takes ${time}: ${title}.`,
  units: {
    day: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
    week: (count) => `${count} ${count === 1 ? 'week' : 'weeks'}`,
    month: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
    'working-day': (count) => `${count} working ${count === 1 ? 'day' : 'days'}`,
  },

  timeline: (title, asOf) => `${title}: residence history as of ${asOf}`,
  stay: (where, from, to) => `${where}, ${from} to ${to}`,
  ongoing: 'ongoing',
  asOf: 'as of',
  notKnown: 'not known',
  certificate: (where, issued, until) =>
    `certificate of ${where}, issued ${issued}${until === undefined ? '' : `, no longer acceptable from ${until}`}`,
  acceptable: { applies: 'acceptable', 'does-not-apply': 'not acceptable', undetermined: 'undetermined', contested: 'contested' },
  triggers: (stay, rules) => `${stay}: certificate needed by rule ${rules}`,
  neededFrom: (country, rules) => `Certificate needed from ${country} by rule ${rules}`,
  legend: 'Rule',
  triggered: 'stay that triggered a certificate, by the rule numbered',
  otherStay: 'other stay',
  acceptableCertificate: 'certificate, while acceptable',
  otherCertificate: 'certificate not, or not surely, acceptable',
  noStays: 'No stays are given',
  inexact: 'days not certain',
}
