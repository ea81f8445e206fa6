import { describe, expect } from 'vitest'
import { addressOf, keptIn } from './support/address.ts'
import { family } from './support/clients.ts'
import { it } from './support/it.ts'

describe('what cannot be taken in', () => {
  it('a name of nothing, or a 51st person, is refused beside the field, and the page goes on', async ({ open }) => {
    const others = Array.from({ length: 48 }, () => ({ role: 'sibling' }))
    const page = await open(addressOf({ file: { name: 'Chen Yu', family: others } }))
    expect(await page.getAttribute('#person-name', 'maxlength')).toBe('200')
    await page.fill('#person-name', 'unknowN')
    await page.press('#person-name', 'Tab')
    await page.locator('#person-name-help .problem').waitFor()
    expect(await page.inputValue('#person-name')).toBe('unknowN')
    expect(await page.locator('#person option').first().textContent()).toBe('Chen Yu · Applicant')

    await page.click('#add-person-now')
    await page.locator('#person-49').waitFor()
    expect(await page.isDisabled('#add-person-now')).toBe(true)
    expect(await page.locator('#person-name-help .problem').allTextContents()).toEqual([expect.stringContaining('50')])
  })

  it('a day that nothing can be counted from is not taken, and a field that was cleared shows the day again', async ({ open }) => {
    const page = await open(addressOf({ asOf: '9999-12-31' }))
    await page.locator('#unreadable').waitFor()
    for (const day of ['', '9999-12-31', '0001-01-01']) {
      await page.fill('#as-of', day)
      await page.press('#as-of', 'Tab')
      await page.locator('#language').focus()
      expect(await page.inputValue('#as-of')).toBe('2026-11-21')
    }
  })
})

describe('an address', () => {
  it('that is cut off, or holds more than is read, is told of until it has been seen or something is said', async ({ open }) => {
    const whole = addressOf({ file: family })
    const long = addressOf({ file: { nationalities: Array.from({ length: 1_001 }, () => 'CN') } })
    const bomb = addressOf({ file: { name: 'x'.repeat(2 ** 20) } })
    const page = await open(whole.slice(0, whole.length / 2))
    for (const hash of [long, bomb]) {
      await page.click('#dismiss')
      expect(await page.locator('#unreadable').count()).toBe(0)
      await page.evaluate((next) => location.assign(next), hash.slice(1))
      await page.locator('#unreadable').waitFor()
    }
    await page.selectOption('#language', 'zh')
    expect(await page.locator('#unreadable').textContent()).toContain('网址')
    await page.click('#load-example')
    expect(await page.locator('#unreadable').count()).toBe(0)
  })

  it('is taken up where it is opened in place of another', async ({ open }) => {
    const page = await open(addressOf({ file: { name: 'One' } }))
    await page.evaluate((next) => location.assign(next), addressOf({ file: { name: 'Two' } }).slice(1))
    await expect.poll(() => page.inputValue('#person-name')).toBe('Two')
    await page.fill('#person-name', 'Three')
    await page.press('#person-name', 'Tab')
    await expect.poll(() => keptIn(page.url())).toMatchObject({ file: { name: 'Three' } })
    await page.reload()
    expect(await page.inputValue('#person-name')).toBe('Three')
  })

  it('stays where the content is skipped to', async ({ open }) => {
    const page = await open(addressOf({ file: { name: 'One' } }))
    const kept = { file: { name: 'One' }, ticked: [] }
    await expect.poll(() => keptIn(page.url())).toMatchObject(kept)
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(keptIn(page.url())).toMatchObject(kept)
  })
})

describe('another client', () => {
  it('has none of the readings that were chosen for the last', async ({ open }) => {
    const pinned = { 'us-police-certificates': { current: 'chosen' } }
    const page = await open(addressOf({ file: family, pinned }))
    await page.click('#start-over')
    await page.click('#start-over-yes')
    await page.check('#keep-in-address')
    await expect.poll(() => keptIn(page.url())).toEqual(expect.objectContaining({ file: {}, pinned: {} }))
  })
})

describe('what answers', () => {
  it('is not waited for by the form: until it comes, the page says that it is reading, and then what is wrong', async ({ open }) => {
    const page = await open(addressOf({ file: { birthDate: '1990-13' } }))
    let come: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route(/assets\/evaluate-.*\.js/, async (route) => {
      await held
      await route.continue()
    })
    await page.reload()
    await page.fill('#person-name', 'Chen Yu')
    expect(await page.inputValue('[data-path=birthDate]:not([data-instead])')).toBe('1990-13')
    expect([await page.locator('.summary').innerText(), await page.locator('[data-problem]').count()]).toEqual([
      'Reading what is said here …',
      0,
    ])
    come?.()
    await page.locator('[data-problem=birthDate]').waitFor()
    expect(await page.inputValue('#person-name')).toBe('Chen Yu')
  })
})

describe('what does not come', () => {
  it('is told of, and loaded when it is tried again', async ({ open, faults }) => {
    const page = await open()
    await page.click('#load-example')
    await page.route(/assets\/.*\.js/, (route) => route.abort())
    await page.click('#view-answers')
    await page.locator('#missing').waitFor()
    await page.unroute(/assets\/.*\.js/)
    await page.click('#try-again')
    await page.locator('[data-outcome]').first().waitFor()
    expect(await page.locator('#missing').count()).toBe(0)
    expect([new URL(page.url()).hash, await page.evaluate(() => history.state)]).toEqual(['', { view: 'answers' }])
    expect(faults.splice(0)).not.toEqual([])
  })

  it('a view that cannot be drawn says so, and the others go on', async ({ open }) => {
    const page = await open(addressOf({ file: family }))
    await page.evaluate(() => {
      document.createElementNS = ((create) =>
        function (this: Document, ...given: [string, string]) {
          if (given[1] === 'dl') throw new TypeError('no lists')
          return create.apply(this, given)
        })(document.createElementNS) as typeof document.createElementNS
    })
    await page.click('#view-timeline')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-all-the-same')])
    expect(download.suggestedFilename()).toBe('client-2026-11-21.json')
    await page.click('#view-client')
    await page.locator('#person-name').waitFor()
    expect(await page.locator('#save-all-the-same').count()).toBe(0)
  })
})
