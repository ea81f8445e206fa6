import type { Finding } from 'immigration-rulesets'

/** Tells findings of one evaluation apart, and finds them again in the next. */
export function keyOf({ outcome, subject }: Pick<Finding, 'outcome' | 'subject'>): string {
  return `${outcome} ${JSON.stringify(subject)}`
}
