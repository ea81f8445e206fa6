import { type Evaluation, inWords, type Language, questionAt, type RulesetVersion } from 'immigration-rulesets'

/** Findings of one outcome: what it is, and for what it is found; nothing for the case as a whole. */
interface Hanging {
  readonly title: string
  readonly subjects: readonly string[]
}

/** The findings that can depend on the answer to a question, by outcome; none where it only decides whether the rules cover the person. */
export function hangingOn(version: RulesetVersion, { findings, scope }: Evaluation, path: string, language: Language): readonly Hanging[] {
  if (scope?.status === 'open' && scope.missing.includes(path)) return []
  const { fact, field } = questionAt(version, path)
  const ofPaths = (is: (other: string) => boolean) =>
    findings.filter(({ missing, unknown, restsOn }) => [...missing, ...unknown, ...restsOn].some(is))
  // Of one entry of a list, what hangs on all of them does too.
  const tries = [
    (other: string) => other === path,
    (other: string) => other === `${fact}[].${field}`,
    (other: string) => other.startsWith(fact),
  ]
  const hanging = tries.map(ofPaths).find((some) => some.length > 0) ?? []
  const { subject } = inWords(version, language)
  const titles = new Map<string, string[]>()
  for (const { outcome, subject: one } of hanging) {
    const title = version.outcomes[outcome]?.title[language] ?? outcome
    // Of any other country or record than those named there is nothing to tell apart.
    const isNamed = Object.keys(one).length > 0 && !Object.values(one).includes('*')
    const names = isNamed ? [subject(one)] : []
    titles.set(title, [...(titles.get(title) ?? []), ...names])
  }
  return [...titles].map(([title, subjects]) => ({ title, subjects }))
}
