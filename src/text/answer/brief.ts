import { groupBy } from '../../logic/group-by.ts'
import type { Evaluation, Finding } from '../../reasons/evaluation.ts'
import { headlineOf } from '../../reasons/headline/headline-of.ts'
import { nameOfCountry, type RenderOptions, type Words } from '../context.ts'
import { widthOf } from '../layout.ts'
import { heading, type Line, paragraph } from '../lines.ts'
import { paramsInWords } from '../params.ts'
import type { Sources } from '../sources.ts'
import { contestedTogether } from './contested.ts'
import { exceptionsHeldInWords } from './decided.ts'
import {
  adviceFirstInWords,
  byCountry,
  capitalise,
  countryHeading,
  gutter,
  labelOf,
  nearnessInWords,
  placesAndTitles,
  rulesOf,
  subjectOrTitle,
  titleOf,
} from './findings.ts'
import { firstOutcome, rulesInWords, supersededOf } from './heading.ts'
import { assumedAnswer, assumedInSentences, openItem, openTogether, pathItems } from './open.ts'
import { unrecognisedOf } from './unrecognised.ts'

// The parts of a short answer: each thing once, in a line or two.

/** Writes in one paragraph what has to be borne in mind: which rules these are, what they know of the day, and what was assumed. */
export function caveatsOf(words: Words, evaluation: Evaluation, options: RenderOptions): readonly Line[] {
  const sentences = [
    ...supersededOf(words, evaluation, options),
    rulesInWords(words, evaluation),
    ...unrecognisedOf(words, evaluation),
    ...assumedInSentences(words, evaluation, options.allAssumptions ?? false),
  ]
  return paragraph(sentences.join(words.phrases.space))
}

/** Writes what applies: what is the same for several countries once, then what is each country's own. */
export function applyingInBrief(words: Words, findings: readonly Finding[], sources: Sources): readonly (readonly Line[])[] {
  const applying = findings.filter(({ status, kind }) => status === 'applies' && kind !== 'exclusion')
  const countries = [...byCountry(applying).keys()].filter((country) => country !== '')
  const alike = [...groupBy(applying, alikeAnywhere).values()].map((group) => ({ group, at: [...byCountry(group).keys()] }))
  // By the countries that things are told of: all of what is told of the same ones stands under one heading.
  const sections = groupBy(alike, ({ at }) => JSON.stringify(at))
  // Advice to take before all else, what is to be read first, then what has to be done; then what is told of most.
  const urgency = ({ group: [first] }: { readonly group: readonly Finding[] }) => {
    const role = words.version.outcomes[first?.outcome ?? '']?.role
    return role === 'advice-first' ? 3 : role === 'caution' ? 2 : first?.modality === 'must' ? 1 : 0
  }
  const mostUrgent = (section: readonly { readonly group: readonly Finding[] }[]) => Math.max(...section.map(urgency))
  const ordered = [...sections.values()].sort(
    (one, other) => mostUrgent(other) - mostUrgent(one) || (other[0]?.at.length ?? 0) - (one[0]?.at.length ?? 0),
  )
  return ordered.map((section) => [
    ...heading(placesInWords(words, section[0]?.at ?? [], countries)),
    ...[...section].sort((one, other) => urgency(other) - urgency(one)).flatMap(({ group }) => itemInBrief(words, group, sources)),
  ])
}

/** What makes two findings the same to tell, wherever they are about. */
function alikeAnywhere(finding: Finding): string {
  const { subject, near: _, restsOn: __, citations: ___, cities: ____, ...rest } = finding
  // What is told of a record or of a period is its own.
  const own = Object.keys(subject).some((key) => key !== 'country' && key !== 'place') ? subject : undefined
  return JSON.stringify({ ...rest, own })
}

function placesInWords(words: Words, at: readonly string[], all: readonly string[]): string {
  if (at.length > mostNamed && at.length === all.length) return words.phrases.eachCountry
  if (at.length === 1) return countryHeading(words, at[0] ?? '')
  return capitalise(at.map((country) => (country === '' ? words.phrases.theCase : nameOfCountry(words, country))).join(words.phrases.comma))
}

/** How many questions are told that something hangs on. */
const mostQuestions = 3

/** How many countries a heading names; of more, it says that they are all. */
const mostNamed = 3

/** Writes one outcome: what it is, with its parameters, and why where that is not plain from what it is. */
function itemInBrief(words: Words, alike: readonly Finding[], sources: Sources): readonly Line[] {
  const [finding] = alike
  if (finding === undefined) return []
  const { phrases, language } = words
  const label = labelOf(words, finding)
  const params = paramsInWords(words, finding)
  const rules = rulesOf(words, finding.rules)
  const title = [
    titleOf(words, finding, ...alike.slice(1)) + (params === '' ? '' : phrases.aside(params)),
    ...(finding.by === undefined ? [] : [phrases.discretion(finding.by[language])]),
  ].join(phrases.pause)
  const refer = ` ${sources.refer(rules.flatMap(({ cites }) => cites))}`
  const reasons = hasReason(words, finding) ? rules.map((rule) => rule.title[language]).join(phrases.semicolon) : undefined
  const remarks = [
    ...(finding.adviceFirst ? [adviceFirstInWords(words, finding)] : []),
    ...(finding.setAside ? [phrases.setAside] : []),
    ...(reasons === undefined ? [] : [(finding.oneOf ? `${phrases.oneOf} ` : '') + reasons + refer]),
  ]
  return [
    ...paragraph(title + (reasons === undefined ? refer : ''), `  ${label}${' '.repeat(gutter(words) - widthOf(label))}`, {
      labelTone: finding.modality === 'must' ? 'todo' : 'quiet',
    }),
    ...remarks.flatMap((remark) => paragraph(remark, ' '.repeat(gutter(words) + 2))),
    ...(finding.mayBecome === undefined
      ? []
      : [
          ...paragraph(phrases.mayBecome[finding.mayBecome], ' '.repeat(gutter(words) + 2)),
          ...pathItems(words, phrases.hangsOn, finding.missing, ' '.repeat(gutter(words) + 4)),
          ...pathItems(words, phrases.notKnowable, finding.unknown, ' '.repeat(gutter(words) + 4)),
        ]),
  ]
}

/** Whether it is told why: what is required, what follows from something, and what somebody may or may not do; what else applies says it itself. */
function hasReason(words: Words, { outcome, kind, modality }: Finding): boolean {
  return modality === 'must' || outcome === firstOutcome(words) || ['eligibility', 'consequence', 'deadline'].includes(kind)
}

/** Writes what hangs on how the law is read, each question of it once. */
export function contestedInBrief(words: Words, findings: readonly Finding[], sources: Sources): readonly Line[] {
  const contested = findings.filter(({ status }) => status === 'contested')
  if (contested.length === 0) return []
  return [
    ...heading(words.phrases.sourcesDisagree),
    ...[...groupBy(contested, ({ readings, params }) => JSON.stringify([readings, params])).values()].flatMap((alike) =>
      contestedTogether(words, alike, sources),
    ),
  ]
}

/** Writes what is not decided yet and the headline does not name: what hangs on the same, once. */
export function openInBrief(words: Words, evaluation: Evaluation): readonly Line[] {
  const named = headlineOf(words.version, evaluation).flatMap(({ action, subject, outcomes }) =>
    action === 'open' ? [{ key: JSON.stringify(subject), country: subject.country, outcomes }] : [],
  )
  const isNamed = ({ outcome, subject }: Finding) =>
    named.some(({ key, country, outcomes }) =>
      country === undefined ? key === JSON.stringify(subject) && outcomes.includes(outcome) : country === subject.country,
    )
  const open = evaluation.findings.filter((finding) => finding.status === 'undetermined' && !isNamed(finding))
  if (open.length === 0) return []
  return [
    ...heading(words.phrases.stillOpen),
    ...openTogether(open).flatMap((alike) => openItem(words, alike, placesAndTitles(words, alike), '  ', mostQuestions)),
  ]
}

/** Writes the one question to ask next. */
export function nextInBrief(words: Words, { nextQuestion }: Evaluation): readonly Line[] {
  if (nextQuestion === null) return []
  const { phrases, language } = words
  const { fact, gap, question, assumed } = nextQuestion
  const confirm = gap === 'assumed' ? [phrases.toConfirm(assumedAnswer(words, fact, assumed))] : []
  return [
    ...heading(gap === 'assumed' ? phrases.confirmNext : phrases.askNext),
    ...paragraph([question[language], ...confirm].join(phrases.space), '  '),
  ]
}

/** Writes of what does not apply only what is not plain: an exception that keeps it from applying, or how near it is. */
export function sparedInBrief(words: Words, findings: readonly Finding[]): readonly Line[] {
  const outcome = firstOutcome(words)
  const spared = findings.filter((finding) => finding.outcome === outcome && finding.status === 'does-not-apply')
  const items = spared.flatMap((finding) => {
    const reasons = [...exceptionsHeldInWords(words, finding), ...(finding.near ?? []).map((near) => nearnessInWords(words, near, finding))]
    if (reasons.length === 0) return []
    const [name, told] = [subjectOrTitle(words, finding), reasons.join(words.phrases.semicolon)]
    return paragraph(told.startsWith(name) ? told : name + words.phrases.colon + told, '  ')
  })
  if (items.length === 0) return []
  const { whyNot, whyNotApplying } = words.phrases
  return [...heading(spared[0]?.kind === 'requirement' ? whyNot : whyNotApplying), ...items]
}
