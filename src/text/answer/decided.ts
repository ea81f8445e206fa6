import { groupBy } from '../../logic/group-by.ts'
import type { Finding } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { describeCondition } from '../describe/condition.ts'
import { widthOf } from '../layout.ts'
import { heading, type Line, paragraph } from '../lines.ts'
import { paramsInWords } from '../params.ts'
import type { Sources } from '../sources.ts'
import {
  adviceFirstInWords,
  byCountry,
  capitalise,
  countryHeading,
  gutter,
  labelOf,
  nearnessInWords,
  rulesOf,
  statusInWords,
  subjectOrTitle,
  titleOf,
} from './findings.ts'
import { firstOutcome } from './heading.ts'
import { pathItems } from './open.ts'

/** Writes what applies, country by country: what, why, on whose word, and how near it is to not applying. */
export function applyingOf(words: Words, findings: readonly Finding[], sources: Sources): readonly (readonly Line[])[] {
  const applying = findings.filter(({ status }) => status === 'applies')
  return [...byCountry(applying)].map(([country, group]) => [
    ...heading(countryHeading(words, country), '-'),
    // What is the same for several places of a country is told once.
    ...[...groupBy(group, sameForAll).values()].flatMap((alike) => applyingItem(words, alike, sources)),
  ])
}

function sameForAll({ subject: _, ...rest }: Finding): string {
  return JSON.stringify(rest)
}

function applyingItem(words: Words, alike: readonly Finding[], sources: Sources): readonly Line[] {
  const [finding] = alike
  if (finding === undefined) return []
  const { phrases, language } = words
  const label = labelOf(words, finding)
  const indent = ' '.repeat(gutter(words) + 2)
  const by = finding.by === undefined ? '' : `${phrases.pause}${phrases.discretion(finding.by[language])}`
  const params = paramsInWords(words, finding)
  return [
    ...paragraph(titleOf(words, finding, ...alike.slice(1)) + by, `  ${label}${' '.repeat(gutter(words) - widthOf(label))}`),
    ...(params === '' ? [] : paragraph(params, indent)),
    ...(finding.adviceFirst ? paragraph(adviceFirstInWords(words, finding), indent) : []),
    ...(finding.setAside ? paragraph(phrases.setAside, indent) : []),
    ...(finding.oneOf ? paragraph(phrases.oneOf, indent) : []),
    ...rulesOf(words, finding.rules).flatMap((rule) => sources.behind(rule.title[language], rule.cites, `${indent}- `)),
    ...nearItems(words, finding, indent),
    ...bindingItems(words, finding, indent),
  ]
}

/** Writes that something can still turn out to be required, and what that hangs on. */
function bindingItems(words: Words, { mayBecome, missing, unknown }: Finding, indent: string): readonly Line[] {
  if (mayBecome === undefined) return []
  const { phrases } = words
  return [
    ...paragraph(phrases.mayBecome[mayBecome], `${indent}- `),
    ...pathItems(words, phrases.hangsOn, missing, `${indent}  `),
    ...pathItems(words, phrases.notKnowable, unknown, `${indent}  `),
  ]
}

/** Writes the first outcome's subjects for which it does not apply, with the reasons that were tested. */
export function notApplyingOf(words: Words, findings: readonly Finding[], sources: Sources): readonly Line[] {
  const { phrases, version, language } = words
  const outcome = firstOutcome(words)
  const spared = findings.filter((finding) => finding.outcome === outcome && finding.status === 'does-not-apply')
  const [first] = spared
  if (first === undefined) return []
  const status = capitalise(statusInWords(words, first.kind, first.status, first.modality))
  return [
    ...heading(status, '-'),
    ...paragraph(spared.map((finding) => subjectOrTitle(words, finding)).join(phrases.comma) + phrases.colon + phrases.noneOf, '  '),
    ...version.rules
      .filter(({ then }) => then.outcome === outcome)
      .flatMap((rule) => paragraph(`${rule.title[language]} ${sources.refer(rule.cites)}`, '    - ')),
    ...spared.flatMap((finding) => {
      const reasons = [...exceptionItems(words, finding), ...nearItems(words, finding, '    ')]
      return reasons.length === 0 ? [] : [...paragraph(subjectOrTitle(words, finding), '  '), ...reasons]
    }),
  ]
}

function exceptionItems(words: Words, finding: Finding): readonly Line[] {
  const { exception, colon } = words.phrases
  return exceptionsInWords(words, finding).flatMap((text) => paragraph(exception + colon + text, '    - '))
}

/** Names the rules that an exception in law keeps from applying, each with the exception. */
export function exceptionsInWords(words: Words, { exceptions, subject }: Finding): readonly string[] {
  const { phrases, language } = words
  return rulesOf(words, exceptions).map(({ title, unless }) => {
    const condition = unless === undefined ? '' : phrases.pause + phrases.unless + describeCondition(words, unless, subject)
    return title[language] + condition
  })
}

/**
 * Says by what exceptions hold, and nothing of the rules that they keep from applying.
 *
 * @returns Sentences without their ends, such as `China is listed as unavailable`.
 */
export function exceptionsHeldInWords(words: Words, finding: Finding): readonly string[] {
  const { exceptionsHeld, subject } = finding
  // An evaluation that somebody put together may not tell.
  if (exceptionsHeld === undefined) return exceptionsInWords(words, finding)
  const told = exceptionsHeld.map((condition) => {
    const isItself = 'fact' in condition && condition.fact === 'country' && condition.value === subject.country
    return isItself ? words.phrases.exceptedByName : describeCondition(words, condition, subject)
  })
  return [...new Set(told)]
}

function nearItems(words: Words, finding: Finding, indent: string): readonly Line[] {
  return (finding.near ?? []).flatMap((near) => paragraph(nearnessInWords(words, near, finding), `${indent}- `))
}
