import { describe, expect } from 'vitest'
import { addressOf } from '../support/address.ts'
import { family } from '../support/clients.ts'
import { it } from '../support/it.ts'

const { historyComplete: _said, ...assumed } = family
const wordings = {
  en: ['is said to be complete', 'is assumed to be complete', 'nothing is said of 1 September 2012 to 9 September 2012; 1 February 2014'],
  zh: ['填为完整', '按完整处理', '没有填写：2012年9月1日至2012年9月9日；2014年2月1日'],
} as const

describe('gaps in a history that is taken to be complete', () => {
  it.for([
    ['answers', 'en'],
    ['answers', 'zh'],
    ['checklist', 'en'],
    ['checklist', 'zh'],
  ] as const)('are told beside the outcome (%s, %s)', async ([view, language], { open }) => {
    const [said, taken, days] = wordings[language]
    for (const [file, how] of [
      [family, said],
      [assumed, taken],
    ] as const) {
      const page = await open(addressOf({ file, view, language }))
      const told = await page.locator('[data-gaps]').first().innerText()
      expect(told).toContain(how)
      expect(told).toContain(days)
    }
    const unsure = await open(addressOf({ file: { ...assumed, historyComplete: false }, view, language }))
    await unsure.locator('.headline').first().waitFor()
    const gaps = view === 'answers' ? unsure.locator('[data-gaps]') : unsure.locator('[data-person=""] [data-gaps]')
    expect(await gaps.count()).toBe(0)
  })
})
