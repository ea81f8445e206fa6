import { type Day, formatPlainDate, type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { groupBy } from '../../logic/group-by.ts'
import { taking } from '../../model/input/taking.ts'
import type { Modality, OutcomeKind, Stronger } from '../../model/outcome.ts'
import { outcomeWith } from '../../model/roles.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { OutcomeName, RuleId, SubjectOf, UnknownPath } from '../../model/version-names.ts'
import { assertAnswer } from '../../reasons/assert-answer.ts'
import type { Evaluation, Finding, OnRecommended, ParametersOf, Question, ReadingResult, Status } from '../../reasons/evaluation.ts'
import { headlineOf } from '../../reasons/headline/headline-of.ts'
import type { HeadlineLine } from '../../reasons/headline/line.ts'
import { yearsAfter } from '../../reasons/when/horizon.ts'
import { rulesOf } from '../../text/answer/findings.ts'
import { openPoint } from '../../text/answer/open.ts'
import type { When, WhenFinding } from '../when/when.ts'
import { type CertificateBox, type Certificates, certificatesAmong } from './certificates.ts'

/** Every group of boxes, in the order of a checklist, and the kind of outcome that is in it; a certificate that nobody brings is something to do. */
export const checklistGroups = { do: 'duty', bring: 'requirement', pay: 'fee', 'by-when': 'deadline', where: 'facility' } as const

/** What a box asks of somebody. */
export type ChecklistGroup = keyof typeof checklistGroups

/** One outcome, with all that it is found for alike. */
export interface ChecklistItem<Version = RulesetVersion> {
  readonly outcome: OutcomeName<Version>
  readonly kind: OutcomeKind
  /** Never `does-not-apply`: what does not apply is in no list. */
  readonly status: Exclude<Status, 'does-not-apply'>
  /** `may`: somebody's discretion, so never to be called needed. */
  readonly modality: Modality
  /** Whose discretion it is, for `may`. */
  readonly by?: Text
  /** The strongest modality that it can still turn out to have, where that is open. */
  readonly mayBecome?: Stronger
  readonly title: Text
  /** What it is found for, each a box of its own unless `boxes` are given: countries, places, records, or `{}` for the case. */
  readonly subjects: readonly SubjectOf<Version>[]
  /** Of a certificate that is needed: a box a country, or a city where cities certify; and which of them is in hand, or is sent by whoever issues it. */
  readonly boxes?: readonly CertificateBox<Version>[]
  /** What belongs to it, and is told under it: its form, its translation, the steps to it. */
  readonly parts?: readonly ChecklistItem<Version>[]
  readonly params: ParametersOf<Version>
  /** The periods to cover, where that is several. */
  readonly periods?: Finding['periods']
  /** Given where one of the reasons holds in any case, and it is open which. */
  readonly oneOf?: true
  /** The rules behind it, with their citation keys. */
  readonly reasons: readonly { readonly rule: RuleId<Version>; readonly title: Text; readonly citations: readonly string[] }[]
  /** The questions that it hangs on while it is open, or while it can still become required; `answerable` unless the answer was said not to be knowable. */
  readonly dependsOn: readonly Dependency<Version>[]
  /** How it stands with the recommended readings, while it is open. */
  readonly onRecommended?: OnRecommended<Version>
  /** Where each reading leads, while it is contested. */
  readonly readings?: readonly ReadingResult<Version>[]
}

/** A question that an item hangs on. */
export interface Dependency<Version = RulesetVersion> {
  readonly fact: UnknownPath<Version>
  readonly question: Text
  readonly answerable: boolean
  /** Whether it matters with the recommended readings; else under another reading only. */
  readonly onRecommended: boolean
}

/** An evaluation as a list to work through: plain JSON. */
export interface Checklist<Version = RulesetVersion> extends Omit<Evaluation<Version>, 'findings' | 'missing' | 'unknown'> {
  /** What to do about each country, place, record, and the case. */
  readonly headline: readonly HeadlineLine<Version>[]
  /** What applies and is to be done, brought, paid, kept to or gone to; groups without items are left out. */
  readonly groups: readonly { readonly group: ChecklistGroup; readonly items: readonly ChecklistItem<Version>[] }[]
  /** What applies by its own rules, and leads to nothing in the place: nothing to tick off. */
  readonly setAside: readonly ChecklistItem<Version>[]
  /** What asks for something of a state that the person fears: nothing to tick off, and nothing to do before taking advice. */
  readonly adviceFirst: readonly ChecklistItem<Version>[]
  /** Steps to a certificate of which one that is good is in hand, and what they cost: nothing to tick off. */
  readonly inHand: readonly ChecklistItem<Version>[]
  /** What else applies: permissions, what follows, what to know. */
  readonly goodToKnow: readonly ChecklistItem<Version>[]
  /** Whatever is not decided, of every kind; what does not apply is nowhere. */
  readonly open: readonly ChecklistItem<Version>[]
  /** What will be otherwise within a year if nothing else happens; given where the list was told of `when`. */
  readonly changes?: readonly WhenFinding<Version>[]
  readonly nextQuestion: Question<Version> | null
}

/**
 * Sorts what was found into what to do, bring, pay, by when, where; what is good to know; and what is still open.
 *
 * Every finding that applies or is open is in exactly one item, or part of one. What is a piece of a certificate is told under it, as the
 * version declares it, and where one that is good is in hand what leads to another is no box. Nothing is decided here: what is open stays so, with what it hangs on.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 * @param told - What `when` gave for the same facts and day, where the list is to say what will be otherwise within a year.
 *
 * @example
 * checklist(version, evaluation).groups[0]?.items[0]?.title.en //=> 'police certificate'
 */
export function checklist<Version extends RulesetVersion>(
  version: Version,
  evaluation: NoInfer<Evaluation<Version>>,
  told?: NoInfer<Pick<When<Version>, 'findings'>>,
): Checklist<Version>
export function checklist(version: RulesetVersion, evaluation: Evaluation, told?: Pick<When, 'findings'>): Checklist {
  assertAnswer(version, evaluation, 'evaluation')
  return taking('evaluation', () => sorted(version, evaluation, told))
}

function sorted(version: RulesetVersion, evaluation: Evaluation, told: Pick<When, 'findings'> | undefined): Checklist {
  const { findings, missing: _, unknown: __, nextQuestion, ...asked } = evaluation
  const headline = headlineOf(version, evaluation)
  const certificates = certificatesAmong(version, findings, headline)
  const { isPart, isInHand, isSent } = certificates
  const itemsFor = (some: readonly Finding[]) => alike(some, certificates).map((group) => itemOf(version, group, certificates))
  const left = findings.filter((finding) => !finding.setAside && !finding.adviceFirst && !isPart(finding) && !isInHand(finding))
  const itemsOf = (wanted: (finding: Finding) => boolean) => itemsFor(left.filter(wanted))
  const groups = Object.entries(checklistGroups) as readonly (readonly [ChecklistGroup, OutcomeKind])[]
  return {
    ...asked,
    headline,
    groups: groups
      .map(([group, kind]) => ({
        group,
        items: itemsOf((finding) => finding.status === 'applies' && (isSent(finding) ? group === 'do' : finding.kind === kind)),
      }))
      .filter(({ items }) => items.length > 0),
    setAside: itemsFor(findings.filter(({ setAside, adviceFirst }) => setAside && !adviceFirst)),
    adviceFirst: itemsFor(findings.filter(({ adviceFirst }) => adviceFirst)),
    inHand: itemsFor(findings.filter(isInHand)),
    goodToKnow: itemsOf(({ status, kind }) => status === 'applies' && !isBoxKind(kind)),
    open: itemsOf(({ status }) => status === 'undetermined' || status === 'contested'),
    ...(told !== undefined && { changes: taking('told', () => soon(version, told.findings, asked.asOf)) }),
    nextQuestion,
  }
}

/** Of what is boxes, and certificates in hand, the findings that are otherwise within a year. */
function soon(version: RulesetVersion, findings: readonly WhenFinding[], asOf: PlainDate): readonly WhenFinding[] {
  const year = formatPlainDate(yearsAfter(parsePlainDate(asOf) as Day, 1))
  const inHand = outcomeWith(version, 'certificate-in-hand')
  return findings.filter(
    ({ outcome, kind, periods }) => periods[1] !== undefined && periods[1].from <= year && (isBoxKind(kind) || outcome === inHand),
  )
}

/** Whether outcomes of a kind are boxes to tick. */
export function isBoxKind(kind: OutcomeKind): boolean {
  return Object.values(checklistGroups).some((boxed) => boxed === kind)
}

/** Puts together what is the same but for the subject, with what is told under it; how near each is to being otherwise makes no difference to a list. */
function alike(findings: readonly Finding[], { partsOf }: Certificates): readonly (readonly [Finding, ...Finding[]])[] {
  const wording = ({ subject: _, near: __, ...rest }: Finding) => rest
  const groups = groupBy(findings, (finding) => {
    const parts = partsOf(finding).map((part) => [{ ...part.subject, country: '' }, wording(part)])
    return JSON.stringify([wording(finding), parts])
  })
  return [...groups.values()] as unknown as readonly (readonly [Finding, ...Finding[]])[]
}

function itemOf(version: RulesetVersion, group: readonly [Finding, ...Finding[]], certificates: Certificates): ChecklistItem {
  const { outcome, kind, status, modality, by, rules, params, missing, unknown, readings, mayBecome, oneOf, onRecommended, periods } =
    group[0]
  const boxes = group.flatMap((finding) => certificates.boxesOf(finding) ?? [])
  const parts = alike(group.flatMap(certificates.partsOf), certificates).map((own) => itemOf(version, own, certificates))
  const asked = (paths: readonly string[], answerable: boolean) =>
    paths.map((fact): Dependency => {
      const matters = onRecommended === undefined || [...onRecommended.missing, ...onRecommended.unknown].includes(fact)
      return { fact, question: openPoint(version, fact), answerable, onRecommended: matters }
    })
  return {
    outcome,
    kind,
    status: status as ChecklistItem['status'],
    modality,
    ...(by !== undefined && { by }),
    ...(mayBecome !== undefined && { mayBecome }),
    ...(oneOf !== undefined && { oneOf }),
    title: version.outcomes[outcome]?.title ?? inEveryLanguage(() => outcome),
    subjects: group.map(({ subject }) => subject),
    ...(boxes.length > 0 && { boxes }),
    ...(parts.length > 0 && { parts }),
    params,
    ...(periods !== undefined && { periods }),
    reasons: rulesOf({ version }, rules).map(({ id, title, cites }) => ({ rule: id, title, citations: cites })),
    dependsOn: [...asked(missing, true), ...asked(unknown, false)],
    ...(onRecommended !== undefined && { onRecommended }),
    ...(readings !== undefined && { readings }),
  }
}
