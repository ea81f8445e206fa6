import type { Finding, ScopeResult } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { type Line, paragraph } from '../lines.ts'
import type { Sources } from '../sources.ts'
import { capitalise, rulesOf, titleOf } from './findings.ts'

/**
 * Writes whom a version covers, where the case is outside that: why, and where to turn instead.
 *
 * @returns Nothing for a case that the version covers, or may cover: of that the headline tells.
 */
export function scopeOf(words: Words, scope: ScopeResult | null, sources: Sources): readonly Line[] {
  if (scope?.status !== 'outside') return []
  const { phrases, language } = words
  return [
    ...paragraph(phrases.scope.outside(scope.title[language])),
    ...scope.reasons.flatMap(({ because, instead, citations }) => [
      ...paragraph(because[language], '  - '),
      ...sources.behind(instead[language], citations, '    '),
    ]),
  ]
}

/** Says in sentences what {@link scopeOf} writes, without the sources. */
export function scopeInSentences({ phrases, language }: Pick<Words, 'phrases' | 'language'>, scope: ScopeResult | null): readonly string[] {
  if (scope === null || scope.status === 'inside') return []
  const { outside, open } = phrases.scope
  const title = scope.title[language]
  return [
    scope.status === 'outside' ? outside(title) : open(title),
    ...(scope.status === 'open' ? [] : scope.reasons).map(({ because, instead }) => because[language] + phrases.space + instead[language]),
  ]
}

/** Writes what keeps the way closed to the person: the headline of whoever is not eligible. */
export function exclusionsOf(words: Words, findings: readonly Finding[], sources: Sources): readonly Line[] {
  return exclusionsAmong(findings).flatMap((finding) => [
    ...paragraph(exclusionInWords(words, finding)),
    ...rulesOf(words, finding.rules).flatMap((rule) => sources.behind(rule.title[words.language], rule.cites, '  - ')),
  ])
}

/** Says in sentences what {@link exclusionsOf} writes, without the sources. */
export function exclusionsInSentences(
  words: Words,
  findings: readonly Pick<Finding, 'outcome' | 'kind' | 'status' | 'rules'>[],
): readonly string[] {
  return exclusionsAmong(findings).map(
    (finding) =>
      exclusionInWords(words, finding) +
      words.phrases.colon +
      rulesOf(words, finding.rules)
        .map(({ title }) => title[words.language])
        .join(words.phrases.semicolon),
  )
}

function exclusionsAmong<Some extends Pick<Finding, 'kind' | 'status'>>(findings: readonly Some[]): readonly Some[] {
  return findings.filter(({ kind, status }) => kind === 'exclusion' && status === 'applies')
}

function exclusionInWords(words: Words, { outcome }: Pick<Finding, 'outcome'>): string {
  return capitalise(titleOf(words, { outcome, subject: {} }))
}
