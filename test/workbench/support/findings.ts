import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { rulesets } from '../../../rulesets/index.ts'
import { evaluate, pickFacts, type Ruleset, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import { today } from './page.ts'

/** Every ruleset of the package. */
export const every: readonly Ruleset[] = Object.values(rulesets)

/** A finding, as the page shows it. */
export interface Shown {
  readonly outcome: string
  /** As JSON. */
  readonly subject: string
  readonly status: string
}

/** The day of a question, and the readings that are chosen. */
interface Options {
  readonly asOf: string
  readonly readings?: Readonly<Record<string, string>>
}

/** What evaluate finds, as the page is to show it, in a fixed order. */
export function findingsOf(ruleset: Ruleset, facts: Readonly<Record<string, unknown>>, options: Options): readonly Shown[] {
  const version = versionInForce(ruleset, { asOf: options.asOf }) as RulesetVersion
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

/** The answers that the page shows are those of evaluate, under the rules of the United States; gives them back. */
export async function expectAnswers(
  page: Page,
  facts: Readonly<Record<string, unknown>>,
  options: Options = { asOf: today },
): Promise<readonly Shown[]> {
  const expected = findingsOf(rulesets['us-police-certificates'], facts, options)
  expect(expected.length).toBeGreaterThan(0)
  await expect.poll(() => shownOn(page)).toEqual(expected)
  return expected
}

function inOrder(findings: readonly Shown[]): readonly Shown[] {
  const key = ({ outcome, subject, status }: Shown) => [outcome, subject, status].join('\n')
  return [...findings].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
