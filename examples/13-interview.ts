/**
 * An app asks its user one question after the other. The state of the interview is plain JSON: keep it in a session, a database, the address
 * bar; a step makes a new one and leaves the old one as it is.
 *
 * Run it with `npx tsx examples/13-interview.ts`.
 */
import usPoliceCertificates from '../rulesets/us/police-certificates/index.ts'
import { evaluate, InvalidFactsError, interview, questionAt, versionInForce } from '../src/index.ts'
import './end-quietly.ts'

const asOf = '2026-11-21'
const version = versionInForce(usPoliceCertificates, { asOf })
const { begin, answer, undo } = interview(version, { asOf, about: ['police-certificate'] })

/** What the form of an app shows for a state: the question, and which input to draw for it. */
function shown({ question }: ReturnType<typeof begin>): string {
  if (question === null) return 'Nothing more to ask.'
  const { kind } = questionAt(version, question.fact)
  return `${question.question.en} [${kind}${question.gap === 'assumed' ? `, assumed ${JSON.stringify(question.assumed)}` : ''}]`
}

// From what the app knows of its user already.
let state = begin({ nationalities: ['CN'] })
console.log(shown(state))
state = answer(state, 'immigrant')
console.log(shown(state))
state = answer(state, [])
console.log(shown(state))

// What cannot be is refused by path, and asked again.
try {
  answer(state, '1990-02-30')
} catch (error) {
  if (error instanceof InvalidFactsError) console.log(`Not understood: ${error.issues.map(({ path, message }) => `${path}: ${message}`)}`)
}
state = answer(state, '1991')

// One step back, and another answer.
state = answer(undo(state), '1990-03')
console.log(shown(state))

// The tab is closed; a week later it goes on where it was.
const saved = JSON.stringify(state)
state = JSON.parse(saved)
state = answer(state, [
  { country: 'CN', place: 'Beijing', from: '1990-03', to: '2014-09' },
  { country: 'US', from: '2014-10' },
])

// Nobody knows everything, and some things are not worth asking: 'unknown' where it cannot be known, null to pass the question over.
while (state.question !== null) {
  console.log(shown(state))
  state = answer(state, state.question.gap === 'assumed' ? state.question.assumed : 'unknown')
}
console.log(shown(state))

for (const { subject, status } of evaluate(version, state.facts, { asOf }).findings.filter(
  ({ outcome }) => outcome === 'police-certificate',
))
  console.log(`police certificate, ${subject.country}: ${status}`)
console.log(`${state.answers.length} questions answered, of ${Object.keys(version.facts).length} facts that the version knows`)

/* OUTPUT
Which kind of visa is applied for? [enum]
Has the person ever been arrested, at any age, and in which countries? [records]
When was the person born? [date]
Not understood: birthDate: `1990-02-30` is not a date: February 1990 has 28 days
Where has the person lived or stayed, and from when until when? [stays]
Did the person live in each of these places, and not only visit? [boolean, assumed "residence"]
Does the residence history hold every place where the person has lived or stayed? [boolean, assumed true]
In which countries does the consular officer have reason to believe that a disqualifying police or criminal record exists? [countries, assumed []]
For which countries does the State Department’s country page say that police certificates are unavailable? [countries, assumed []]
Nothing more to ask.
police certificate, CN: applies
police certificate, US: does-not-apply
8 questions answered, of 14 facts that the version knows
*/
