import { computed } from '@preact/signals'
import { evaluate, type Finding, type Issue, inWords, pickFacts, type RulesetVersion } from 'immigration-rulesets'
import { type Affected, affectedBy, affectedInWords } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { AdviceFirst, Remarks } from '../../parts/advice.tsx'
import { Refused } from '../../parts/standing.tsx'
import { issuesOf } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { asOf } from '../../state/question.ts'
import { language, said } from '../../state/settings.ts'
import { compared } from './chosen.ts'
import { versionsWords } from './versions-words.ts'

interface Telling {
  readonly before: RulesetVersion
  readonly after: RulesetVersion
  /** The day as of which both are applied: that of the question, where both are in force on it; else the first day on which both are. */
  readonly day: string
  readonly tell: ReturnType<typeof affectedBy>
}

/** What the two versions are compiled to, for anybody. */
const telling = computed((): Telling | readonly Issue[] | undefined => {
  if (compared.value === undefined) return undefined
  const { before, after } = compared.value
  const day = [asOf.value, before.inForce.from, after.inForce.from].sort().at(-1) ?? asOf.value
  try {
    return { before, after, day, tell: affectedBy(before, after, { asOf: day }) }
  } catch (error) {
    return issuesOf(error)
  }
})

/** What another version changes for the person at hand. */
const affected = computed(
  (): (Telling & { readonly found: Affected; readonly cautions: readonly Caution[] }) | readonly Issue[] | undefined => {
    if (telling.value === undefined || !('tell' in telling.value)) return telling.value
    try {
      return { ...telling.value, found: telling.value.tell(facts.value), cautions: cautionsOf(telling.value) }
    } catch (error) {
      return issuesOf(error)
    }
  },
)

/** A finding for a country whose state is feared, under one of the versions. */
interface Caution {
  readonly version: RulesetVersion
  readonly finding: Finding
}

/** What under either version leads to a state that is feared: for each country the first such finding. */
function cautionsOf({ before, after, day }: Telling): readonly Caution[] {
  const found = [after, before].flatMap((version) =>
    evaluate(version, pickFacts(version, facts.value).facts, { asOf: day }).findings.flatMap((finding) =>
      finding.adviceFirst ? { version, finding } : [],
    ),
  )
  const first = new Map([...found].reverse().map((one) => [one.finding.subject.country, one]))
  return [...first.values()].reverse()
}

/** What another version changes for the person at hand: what surely, what perhaps, and what it hangs on. */
export function ForThisClient(): JSX.Element {
  const words = versionsWords[language.value]
  const told = affected.value
  return (
    <section aria-labelledby="client-title">
      <h3 id="client-title">{words.forClient}</h3>
      <div aria-live="polite">{told === undefined ? null : 'found' in told ? <Effects {...told} /> : <Refused issues={told} />}</div>
    </section>
  )
}

function Effects({
  before,
  after,
  day,
  found,
  cautions,
}: Telling & { readonly found: Affected; readonly cautions: readonly Caution[] }): JSX.Element {
  const words = versionsWords[language.value]
  const lines = affectedInWords(before, after, found, language.value)
  const open = found.findings.filter(({ effect }) => effect === 'depends')
  const say = inWords(after, language.value)
  const told = cautions.filter(({ finding }) => found.findings.some(({ subject }) => subject.country === finding.subject.country))
  return (
    <>
      <p class="effect" data-effect={found.effect}>
        <strong>{words.effects[found.effect]}</strong> {words.asOf(say.date(day), day !== asOf.value)}
      </p>
      {told.map(({ version, finding }) => (
        <div key={finding.subject.country}>
          <strong>{say.subject({ country: finding.subject.country ?? '' })}</strong>
          {words.colon}
          <AdviceFirst />
          <Remarks version={version} finding={finding} />
        </div>
      ))}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <>
          <p>{words.depends}</p>
          <ul>
            {open.map(({ outcome, subject }) => (
              <li key={outcome + JSON.stringify(subject)}>
                {say.subject(subject)}
                {words.colon}
                {titleOf(before, after, outcome)}
              </li>
            ))}
          </ul>
        </>
      )}
      {found.nextQuestion !== null && (
        <p>
          {words.ask} <em>{said(found.nextQuestion.question)}</em>
        </p>
      )}
    </>
  )
}

function titleOf(before: RulesetVersion, after: RulesetVersion, outcome: string): string {
  const title = (after.outcomes[outcome] ?? before.outcomes[outcome])?.title
  return title === undefined ? outcome : said(title)
}
