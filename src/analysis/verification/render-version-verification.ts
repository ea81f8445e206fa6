import { formatDate } from '../../calendar/format.ts'
import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import { type OptionTable, optional, readBoolean, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { assertAnswer } from '../../reasons/assert-answer.ts'
import type { Relation } from '../../reasons/relations/relation.ts'
import type { Ending } from '../../reasons/verification/endings.ts'
import { isAsDeclared, type PolicyVerification } from '../../reasons/verification/policies/verify-policies.ts'
import type { Evidence, RemarkAbout } from '../../reasons/verification/remark.ts'
import type { VersionVerification } from '../../reasons/verification/verify.ts'
import { rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, subjectName, type Words, wordsOf } from '../../text/context.ts'
import { describeName, nameOfFact } from '../../text/describe/named.ts'
import { heading, type Layout, type Line, layOut, paragraph } from '../../text/lines.ts'
import { numberInWords } from '../../text/number.ts'
import { nameOfParameter } from '../../text/params.ts'
import { verificationPhrases } from '../../text/phrases/books/verification.ts'
import type { VerificationPhrases } from '../../text/phrases/verification.ts'

/** What a caller chooses about the text. */
export interface RenderVersionVerificationOptions extends Pick<RenderOptions, 'language' | 'title'> {
  /** Whether counts, relations, what ends and what is accepted are told; only what is remarked where this is left out. */
  readonly full?: boolean
}

const renderVersionVerificationOptions: OptionTable<RenderVersionVerificationOptions> = {
  language: renderOptions.language,
  title: renderOptions.title,
  full: optional(readBoolean),
}

/**
 * Writes for people what was found of a version, as plain text: how it stands, each remark, and what this does not show.
 *
 * @param verification - What `verify` gives for this version.
 * @param layout - How wide a line is, 80 columns where it is left out.
 *
 * @returns Ends with a line break.
 *
 * @throws {@link InvalidArgumentError} for an option that cannot be used, or the verification of another version.
 *
 * @example
 * renderVersionVerification(asylum, verify(asylum)).split('\n')[0] //=> 'cn-asylum: version of 1 July 2013'
 */
export function renderVersionVerification(
  version: RulesetVersion,
  verification: VersionVerification,
  options: RenderVersionVerificationOptions = {},
  layout: Layout = {},
): string {
  const { language = 'en', full = false, ...titled } = readOptions(options, renderVersionVerificationOptions)
  assertAnswer(version, verification, 'verification')
  const words = wordsOf(version, language)
  return taking('verification', () => `${layOut(verificationInSections(words, verification, full, titled), layout)}\n`)
}

function verificationInSections(
  words: Words,
  verification: VersionVerification,
  full: boolean,
  titled: Omit<RenderVersionVerificationOptions, 'language' | 'full'>,
): readonly (readonly Line[])[] {
  const { language, version } = words
  const { remarks, outcomes, accepted, policies, endings, relations, claims, after } = verification
  const say = verificationPhrases[language]
  const says = (remark: RemarkAbout) => remarkInWords(words, say, remark, claims)
  return [
    heading(say.title(rulesetTitle(words, titled), dayInWords(version.inForce.from, language)), '='),
    remarks.length === 0
      ? [
          ...paragraph(say.clean(outcomes.length), '', { tone: 'good' }),
          ...(claims.length === 0 ? [] : paragraph(say.claimsHold(claims.length))),
        ]
      : paragraph(say.remarks(remarks.length), '', { tone: 'bad' }),
    ...remarks.map((remark) => [...paragraph(says(remark), '- '), ...evidenceInWords(words, say, remark.evidence)]),
    accepted.length === 0
      ? []
      : [
          ...paragraph(say.accepted(accepted.length, full)),
          ...(full ? accepted : []).flatMap(({ remark, because }) => paragraph(say.because(says(remark), because[language]), '- ')),
        ],
    policies.flatMap((policy) => policyInWords(words, say, policy, full)),
    full || after !== undefined ? endingsInWords(words, say, endings, after) : [],
    full ? [...heading(say.counts), ...outcomes.flatMap((outcome) => paragraph(countInWords(words, say, outcome), '- '))] : [],
    full && relations.length > 0
      ? [...heading(say.relations), ...relations.flatMap((one) => paragraph(relationInWords(words, say, one), '- '))]
      : [],
    paragraph(say.proves, '', { tone: 'quiet' }),
  ]
}

function dayInWords(day: string, language: Words['language']): string {
  return formatDate(parsePlainDate(day) as Day, language)
}

function countInWords(
  words: Words,
  say: VerificationPhrases,
  { outcome, applies, situations, possible, hangsOn }: VersionVerification['outcomes'][number],
): string {
  const counted = say.counted(outcomeTitle(words, outcome), numberInWords(applies), numberInWords(situations), hangsOn.length)
  return possible === situations ? counted : counted + say.countedPossible(numberInWords(possible))
}

function relationInWords(words: Words, say: VerificationPhrases, { names, because }: Relation): string {
  return say.related[because](names.map((name) => describeName(words, name, {})))
}

/** What shows a remark; of somebody, the facts as a client file that can be pasted. */
function evidenceInWords(words: Words, say: VerificationPhrases, evidence: Evidence): readonly Line[] {
  if (evidence.kind === 'proof') return []
  if (evidence.kind === 'unwitnessed') return paragraph(say.unwitnessed(numberInWords(evidence.tries)), '  ')
  const { asOf, subject, readings, facts } = evidence.client
  const chosen = Object.entries(readings).map(([name, value]) => {
    const reading = words.version.readings[name]
    return `${reading?.title[words.language] ?? name} ${reading?.values[value]?.title[words.language] ?? value}`
  })
  const about = Object.keys(subject).length === 0 ? '' : subjectName(words, subject)
  return [
    ...paragraph(say.shownBy(dayInWords(asOf, words.language), about, chosen), '  '),
    { text: JSON.stringify(facts), first: '  ', rest: '  ', whole: true },
  ]
}

/** How a policy stands; who shows that it does not hold, where that was not known, or where everything is told. */
function policyInWords(words: Words, say: VerificationPhrases, policy: PolicyVerification, full: boolean): readonly Line[] {
  const { language } = words
  const [title, isGood] = [policy.title[language], isAsDeclared(policy)]
  const line = (text: string) => paragraph(text, '- ', { tone: isGood ? 'good' : 'bad' })
  if (policy.status === 'proved') return line(isGood ? say.policyProved(title) : say.policyProvedAfterAll(title))
  if (policy.status === 'open') {
    return line(
      say.policyOpen(
        title,
        policy.outcomes.map((outcome) => outcomeTitle(words, outcome)),
      ),
    )
  }
  const { asOf, subject, outcome, before, after } = policy.witness
  const shown = say.shownBy(dayInWords(asOf, language), Object.keys(subject).length === 0 ? '' : subjectName(words, subject), [])
  const isSame = JSON.stringify(before.facts) === JSON.stringify(after.facts)
  const facts = (isSame ? [before] : [before, after]).map((side) => ({
    text: JSON.stringify(side.facts),
    first: '  ',
    rest: '  ',
    whole: true as const,
  }))
  return [
    ...line(say.policyRefuted(title, policy.accepted?.because[language])),
    ...(full || !isGood
      ? [...paragraph(shown, '  '), ...facts, ...(isSame ? [] : paragraph(say.thenAndNow(outcomeTitle(words, outcome)), '  '))]
      : []),
  ]
}

function endingsInWords(words: Words, say: VerificationPhrases, endings: readonly Ending[], after: string | undefined): readonly Line[] {
  if (endings.length === 0) return after === undefined ? [] : paragraph(say.noEndings(dayInWords(after, words.language)))
  return [
    ...heading(say.endings),
    ...endings.flatMap(({ date, after: day, outcomes, rules }) => {
      const what = [...outcomes.map((outcome) => outcomeTitle(words, outcome)), ...rules.map((rule) => ruleTitle(words, rule))]
      return paragraph(say.ending(describeName(words, date, {}), dayInWords(day, words.language), what), '- ')
    }),
  ]
}

function remarkInWords(words: Words, say: VerificationPhrases, remark: RemarkAbout, claims: VersionVerification['claims']): string {
  const claimed = (id: string) => claims.find((claim) => claim.id === id)?.title[words.language] ?? id
  switch (remark.kind) {
    case 'outcome-never-applies':
      return say.outcomeNeverApplies(outcomeTitle(words, remark.outcome))
    case 'rule-never-applies':
      return say.ruleNeverApplies(ruleTitle(words, remark.rule))
    case 'rule-always-covered':
      return say.ruleAlwaysCovered(
        ruleTitle(words, remark.rule),
        remark.by.map((rule) => ruleTitle(words, rule)),
      )
    case 'exception-never-matters':
      return say.exceptionNeverMatters(ruleTitle(words, remark.rule))
    case 'never-matters':
      return say.neverMatters(describeName(words, remark.name, {}))
    case 'readings-alike':
      return say.readingsAlike(
        words.version.readings[remark.reading]?.title[words.language] ?? remark.reading,
        remark.values.map((value) => words.version.readings[remark.reading]?.values[value]?.title[words.language] ?? value),
      )
    case 'overlap': {
      const [one, other] = remark.both.map((name) => memberTitle(words, name)) as [string, string]
      return say.overlap(claimed(remark.claim), one, other)
    }
    case 'gap':
      return say.gap(claimed(remark.claim))
    case 'conflict': {
      if ('outcomes' in remark) return say.setAside(outcomeTitle(words, remark.outcomes[0]), outcomeTitle(words, remark.outcomes[1]))
      const [first, then] = remark.rules.map((rule) => ruleTitle(words, rule)) as [string, string]
      return say.conflict(outcomeTitle(words, remark.outcome), first, then, nameOfParameter(words, remark.parameter))
    }
    case 'assumption-lessens':
      return say.assumptionLessens(
        nameOfFact(words, remark.fact),
        remark.outcomes.map((name) => (Object.hasOwn(words.version.outcomes, name) ? outcomeTitle(words, name) : say.isCovered)),
      )
  }
}

/** An outcome, or a rule. */
function memberTitle(words: Words, name: string): string {
  return Object.hasOwn(words.version.outcomes, name) ? outcomeTitle(words, name) : ruleTitle(words, name)
}

function outcomeTitle({ version, language }: Words, outcome: string): string {
  return version.outcomes[outcome]?.title[language] ?? outcome
}

function ruleTitle({ version, language }: Words, id: string): string {
  return version.rules.find((rule) => rule.id === id)?.title[language] ?? id
}
