import { describe, expect } from 'vitest'
import { addressOf } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'
import { settled, views, widerThanPage } from './support/views.ts'

/** What somebody may type who means no good, or whose keyboard does not. */
const hostile = [
  '<img src="data:image/png," onerror="window.ran = true">',
  '"></option></select><script>window.ran = true</script>',
  'javascript:window.ran=true',
  '\u202Eright to left\u202C',
  'nothing\0here',
  'long'.repeat(1_000),
]

const file = {
  ...family,
  name: hostile.join(' '),
  residences: hostile.map((place, index) => ({ country: 'CN', place, from: `${2000 + index}-01-01`, to: `${2000 + index}-12-31` })),
  certificates: hostile.map((place) => ({ country: 'CN', place, issuedOn: '2026-08-20' })),
  family: hostile.map((name) => ({ role: 'sibling', name, birthDate: '1991' })),
}

describe('text that is hostile', () => {
  it.for(views)('is text in the view %s, and no wider than a telephone', async (view, { open }) => {
    const page = await open(addressOf({ file, view }), { viewport: { width: 360, height: 800 } })
    await settled(page)
    expect(await page.evaluate(() => document.querySelectorAll('#app :is(img, script, iframe, a[href^="javascript:"])').length)).toBe(0)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await widerThanPage(page)).toEqual([])
  })

  it.for([
    '#client=',
    '#client=%00%ff',
    addressOf({ file: { residences: '<b>' } }).slice(1),
    addressOf({ file: JSON.parse('{ "__proto__": { "ran": true }, "family": [[]] }') }).slice(1),
    addressOf({ ruleset: 'constructor', asOf: '2026-02-30', view: '__proto__', language: 'tlh' as 'en' }).slice(1),
  ])('in the address (%j) leaves a page that works', async (hash, { open }) => {
    const page = await open(`/${hash}`)
    await settled(page)
    for (const view of ['answers', 'clauses', 'client']) {
      await page.click(`#view-${view}`)
      await settled(page)
      expect(await page.locator('main').getAttribute('data-view')).toBe(view)
    }
    expect(await page.evaluate(() => 'ran' in window || 'ran' in {})).toBe(false)
  })
})
