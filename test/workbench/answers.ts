import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { pickFacts, type Ruleset, type RulesetVersion, versionInForce } from '../../src/index.ts'
import { readFacts } from '../../src/read.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { looseningCases } from '../support/rulesets.ts'
import { every, findingsOf, shownOn } from './support/findings.ts'
import { it } from './support/it.ts'

/** A client: which rules are asked, on which day, and what is known. */
interface Client {
  readonly ruleset: Ruleset
  readonly asOf: string
  readonly facts: PlainFacts
}

/** Clients of any version, who say everything, or less; none whom the page refuses for what another ruleset knows of them. */
const clients: fc.Arbitrary<Client> = fc
  .constantFrom(...every)
  .chain((ruleset) => fc.constantFrom(...ruleset.versions).map((version) => ({ ruleset, version })))
  .chain(({ ruleset, version }) =>
    fc
      .tuple(looseningCases(version as RulesetVersion), fc.nat())
      .map(([{ asOf, chain }, nth]) => ({ ruleset, asOf, facts: chain[nth % chain.length] as PlainFacts })),
  )
  .filter(({ asOf, facts }) => every.every((ruleset) => isUnderstood(ruleset, asOf, facts)))

const seed = Math.floor(Math.random() * 2 ** 31)

describe('the answers on the page', () => {
  it(`are those of evaluate, for 200 random clients (seed ${seed})`, { timeout: 300_000 }, async ({ page }) => {
    await fc.assert(
      fc.asyncProperty(clients, async ({ ruleset, asOf, facts }) => {
        await load(page, { ruleset: ruleset.id, asOf, file: JSON.stringify(facts) })
        const expected = findingsOf(ruleset, facts, { asOf })
        await expect.poll(() => shownOn(page), { interval: 5, timeout: 5_000 }).toEqual(expected)
      }),
      { numRuns: 200, seed, endOnFailure: true },
    )
  })
})

/** Loads a client file into the page as somebody would, but quickly, and goes to the answers. */
async function load(page: Page, given: { readonly ruleset: string; readonly asOf: string; readonly file: string }): Promise<void> {
  await page.evaluate(async ({ ruleset, asOf, file }) => {
    const change = async (selector: string, set: (element: HTMLInputElement) => void) => {
      while (document.querySelector(selector) === null) await new Promise(requestAnimationFrame)
      const element = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement
      set(element)
      element.dispatchEvent(new Event('change', { bubbles: true }))
    }
    document.getElementById('view-client')?.click()
    await change('#ruleset', (element) => {
      element.value = ruleset
    })
    await change('#as-of', (element) => {
      element.value = asOf
    })
    await change('#load-file', (element) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([file], 'client.json', { type: 'application/json' }))
      element.files = transfer.files
    })
    document.getElementById('view-answers')?.click()
  }, given)
}

/** Whether a ruleset, if it has a version on a day, takes what it knows of some facts. */
function isUnderstood(ruleset: Ruleset, asOf: string, facts: PlainFacts): boolean {
  let version: RulesetVersion
  try {
    version = versionInForce(ruleset, { asOf })
  } catch {
    return true
  }
  try {
    readFacts(version, pickFacts(version, facts).facts, { asOf })
    return true
  } catch {
    return false
  }
}
