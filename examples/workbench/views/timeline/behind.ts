import { computed } from '@preact/signals'
import type { Finding, RulesetVersion } from 'immigration-rulesets'
import { answerNow } from '../../state/answers.ts'
import { type Drawn, picture } from './picture.ts'

/** A finding, and what of the picture it rests on. */
export interface Resting {
  /** Its number among the findings, as a text. */
  readonly key: string
  readonly finding: Finding
  readonly behind: readonly Drawn[]
}

/** The findings that rest on days of the picture, in the order of the answer. */
export const resting = computed((): readonly Resting[] => {
  const { version, evaluation } = answerNow.value ?? {}
  const drawn = picture.value?.drawn
  if (version === undefined || evaluation === undefined || drawn === undefined) return []
  return evaluation.findings.flatMap((finding, index) => {
    const behind = behindOf(version, finding, drawn)
    return behind.length === 0 ? [] : [{ key: String(index), finding, behind }]
  })
})

/** What of the picture a finding rests on: of a certificate in hand that one, of a certificate needed the stays for which it is, and the dates since which they count. */
function behindOf(version: RulesetVersion, finding: Finding, drawn: readonly Drawn[]): readonly Drawn[] {
  const { outcome, subject, status } = finding
  const records = Object.entries(version.facts).flatMap(([name, fact]) =>
    fact.type === 'records' && fact.each !== undefined && Object.hasOwn(subject, fact.each) ? [`${name}[${subject[fact.each]}]`] : [],
  )
  const { role } = version.outcomes[outcome] ?? {}
  // Of a certificate in hand, what is not asked for on its account says nothing.
  if (records.length > 0 && status === 'does-not-apply' && role !== 'certificate-in-hand') return []
  if (records.length > 0) return drawn.filter(({ key }) => records.includes(key))
  if (role !== 'certificate-required') return []
  const isOfRule = ({ rules }: Drawn) => rules.some((rule) => finding.rules.includes(rule))
  const stays = drawn.filter(({ key, country }) => country === subject.country && !isCertificate(version, key))
  const triggering = stays.filter(isOfRule)
  // Where it is not needed, or open, all of the time in the country was looked at.
  const own = status === 'applies' ? triggering : stays
  return own.length === 0 ? [] : [...own, ...drawn.filter((one) => one.kind === 'mark' && isOfRule(one))]
}

function isCertificate(version: RulesetVersion, key: string): boolean {
  return version.facts[key.split('[')[0] ?? '']?.type === 'records'
}
