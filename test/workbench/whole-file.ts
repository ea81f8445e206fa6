import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'
import { settled, views } from './support/views.ts'

/** Facts, and fields of records, that some rulesets have a use for and others have none. */
const file = {
  ...family,
  certificates: family.certificates.map((certificate) => ({ ...certificate, nzGivenBefore: false, cnNotarised: true })),
}

const every = ['us-police-certificates', 'ca-express-entry-police-certificates', 'cn-no-criminal-record']
const cases = every.flatMap((ruleset) => views.map((view) => ({ ruleset, view })))

describe('a client file for several destinations', () => {
  it.for(cases)('is refused nowhere: $view, $ruleset', async ({ ruleset, view }, { open }) => {
    const page = await open(addressOf({ file, ruleset, view }))
    await settled(page)
    expect(await page.locator('.problem').allTextContents()).toEqual([])
  })

  it.for(every)('is told on which days the answer changes: %s', async (ruleset, { open }) => {
    const page = await open(addressOf({ file, ruleset, view: 'answers' }))
    await page.locator('#find-days').click()
    await page.locator('.turns').waitFor({ state: 'attached' })
  })

  it.for(every)('is told what changes on the checklist within a year: %s', async (ruleset, { open }) => {
    const page = await open(addressOf({ file, ruleset, view: 'checklist' }))
    const list = () => page.locator('[data-person]').allInnerTexts()
    await page.locator('[data-person]').first().waitFor()
    const before = await list()
    await page.locator('#list-changes').check()
    await expect.poll(list).not.toEqual(before)
    expect(await page.locator('.problem').allTextContents()).toEqual([])
  })
})
