import { signal } from '@preact/signals'
import { type RulesetVersion, versionName } from 'immigration-rulesets'

const signed = signal<ReadonlySet<string>>(new Set())

/** Whether somebody ticked a rule of a version as signed off, since the page was opened. */
export function isSigned(version: RulesetVersion, rule: string): boolean {
  return signed.value.has(keyOf(version, rule))
}

/** Ticks a rule, or no longer. */
export function sign(version: RulesetVersion, rule: string, isRight: boolean): void {
  const next = new Set(signed.value)
  if (isRight) next.add(keyOf(version, rule))
  else next.delete(keyOf(version, rule))
  signed.value = next
}

function keyOf(version: RulesetVersion, rule: string): string {
  return `${versionName(version)} ${version.revision} ${rule}`
}
