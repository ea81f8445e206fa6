import type { Page } from 'playwright-core'
import { rulesets } from '../../../rulesets/index.ts'
import { evaluate, pickFacts, type Ruleset, type RulesetVersion, versionInForce } from '../../../src/index.ts'

/** Every ruleset of the package. */
export const every: readonly Ruleset[] = Object.values(rulesets)

/** A finding, as the page shows it. */
export interface Shown {
  readonly outcome: string
  /** As JSON. */
  readonly subject: string
  readonly status: string
}

/** What evaluate finds, as the page is to show it, in a fixed order. */
export function findingsOf(
  ruleset: Ruleset,
  facts: Readonly<Record<string, unknown>>,
  options: { readonly asOf: string; readonly readings?: Readonly<Record<string, string>> },
): readonly Shown[] {
  const version = versionInForce(ruleset, options) as RulesetVersion
  const { findings } = evaluate(version, pickFacts(version, facts).facts, options)
  return inOrder(findings.map(({ outcome, subject, status }) => ({ outcome, subject: JSON.stringify(subject), status })))
}

/** The findings that the page shows, in a fixed order. */
export async function shownOn(page: Page): Promise<readonly Shown[]> {
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-outcome][data-status]')].map(({ dataset }) => ({
      outcome: dataset.outcome ?? '',
      subject: dataset.subject ?? '',
      status: dataset.status ?? '',
    })),
  )
  return inOrder(shown)
}

function inOrder(findings: readonly Shown[]): readonly Shown[] {
  const key = ({ outcome, subject, status }: Shown) => [outcome, subject, status].join('\n')
  return [...findings].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
