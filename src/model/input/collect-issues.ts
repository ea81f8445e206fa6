import { printable } from '../../calendar/printable.ts'
import type { Issue } from '../../errors.ts'

/** Takes a fault: where it is, and what was found and would have been right. */
export type Complain = (path: string, message: string) => void

/** The most issues of one version, or of the facts of one case, that are told: what is wrong throughout is soon understood, and work stays bounded. */
export const maxIssues = 100

/**
 * Collects what a check complains of, in words of which none steers what shows them, and ends the check when it is enough.
 *
 * @example
 * collectIssues((complain) => complain('revision', 'too old')) //=> [{ path: 'revision', message: 'too old' }]
 */
export function collectIssues(check: (complain: Complain) => void): Issue[] {
  const issues: Issue[] = []
  const enough = new Error('enough')
  try {
    check((path, message) => {
      if (issues.length === maxIssues) throw enough
      issues.push({ path, message: printable(message) })
    })
  } catch (error) {
    if (error !== enough) throw error
    issues.push({ path: '', message: `there is more: these are the first ${maxIssues}` })
  }
  return issues
}
