import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { type Receipt, receipt, redactReceipt, verifyReceipt } from '../../src/receipts.ts'
import { rehashed } from '../support/receipts.ts'
import { runCli } from './run-cli.ts'

const facts = {
  birthDate: '1988-04-17',
  nationalities: ['CN'],
  usVisa: 'immigrant',
  arrests: [],
  residences: [
    { country: 'CN', place: 'Beijing', from: '1988-04-17', to: '2015-08-20', kind: 'residence' },
    { country: 'US', from: '2015-08-21', kind: 'residence' },
  ],
} as const
const asOf = '2026-11-21'
const asked = ['us-police-certificates', '--facts', '-', '--as-of', asOf]
const made = receipt(us, facts, { asOf }) as Receipt

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'receipt-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('receipt', () => {
  it('writes what the library makes, with the exit status of evaluate', async () => {
    const { status, stdout, stderr } = await runCli(['receipt', ...asked], JSON.stringify(facts))
    expect({ receipt: JSON.parse(stdout), stderr }).toEqual({ receipt: made, stderr: '' })
    expect(status).toBe((await runCli(['evaluate', ...asked], JSON.stringify(facts))).status)
    expect((await runCli(['receipt', ...asked], '{}')).status).toBe(2)
  })

  it('keeps the day by which the version was known, the readings and what was not to be assumed', async () => {
    const options = ['--known-on', '2026-11-21', '--reading', 'sixMonths=at-least', '--no-assumptions']
    const { stdout } = await runCli(['receipt', ...asked, ...options], JSON.stringify(facts))
    expect(JSON.parse(stdout)).toEqual(
      receipt(us, facts, { asOf, knownOn: '2026-11-21', readings: { sixMonths: 'at-least' }, assumptions: false }),
    )
  })

  it('tells what of a client file it does not hold', async () => {
    const { stdout, stderr } = await runCli(['receipt', ...asked], JSON.stringify({ ...facts, nzVisaClass: 'residence' }))
    expect(JSON.parse(stdout).facts).toEqual(facts)
    expect(stderr).toMatch(/^not used by this ruleset: /)
  })

  it('takes a secret, by which facts can be left out', async () => {
    const secret = '00112233445566778899aabbccddeeff'
    const { stdout } = await runCli(['receipt', ...asked, '--salt', secret], JSON.stringify(facts))
    expect((await runCli(['receipt', ...asked, '--salt', secret], JSON.stringify(facts))).stdout).toBe(stdout)
    expect(stdout).not.toContain(secret)
    const { salts = {} } = JSON.parse(stdout) as Receipt
    expect(Object.keys(salts).sort()).toEqual(Object.keys(facts).sort())
    expect(redactReceipt(JSON.parse(stdout)).sha256).toBe(JSON.parse(stdout).sha256)
    for (const bad of ['00', 'pepper', secret.slice(1)]) {
      const { status, stderr } = await runCli(['receipt', ...asked, '--salt', bad], JSON.stringify(facts))
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('--salt: this is not 32 to 128 hexadecimal digits') })
    }
  })

  it('tells bad facts as every command does', async () => {
    const { status, stdout, stderr } = await runCli(['receipt', ...asked], '{ "birthDate": "1988-13" }')
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain('birthDate: ')
  })
})

describe('verify-receipt', () => {
  const verify = (given: unknown, ...options: string[]) => runCli(['verify-receipt', '-', ...options], JSON.stringify(given))

  it('says first that a receipt is verified, in both languages', async () => {
    const { status, stdout } = await verify(made)
    expect({ status, lines: stdout.split('\n') }).toEqual({
      status: 0,
      lines: [
        'Verified: the version, applied again to these facts, finds what the receipt',
        'says.',
        '',
        'Receipt of us-police-certificates@2015-11-18, revision 1, as of 21 November 2026',
        `SHA-256: ${made.sha256}`,
        'Compare this hash with the one that you were given in a letter or a signature:',
        'whoever writes a receipt anew can write its hash anew, too.',
        '',
      ],
    })
    const chinese = await verify(made, '--language', 'zh')
    expect(chinese.status).toBe(0)
    expect(chinese.stdout).toMatch(/^核对无误：/)
  })

  it('reads a file', async () => {
    const path = join(folder, 'receipt.json')
    writeFileSync(path, JSON.stringify(made))
    expect((await runCli(['verify-receipt', path])).status).toBe(0)
    for (const [language, words] of [
      ['en', 'error: verify-receipt: there is no file'],
      ['zh', '错误：verify-receipt：没有文件'],
    ] as const) {
      const { status, stderr } = await runCli(['verify-receipt', join(folder, 'none.json'), '--language', language])
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(words) })
    }
    expect((await runCli(['verify-receipt'])).stderr).toContain('write immigration-rulesets verify-receipt <file|->')
  })

  it('says what was changed, finding by finding', async () => {
    const findings = made.findings.map((finding, index) => (index === 1 ? { ...finding, status: 'applies' } : finding))
    const { status, stdout } = await verify(rehashed({ ...made, findings } as never))
    expect(status).toBe(3)
    expect(stdout).toMatch(/^Not verified: one thing is not as the receipt says\.\n/)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '- findings[1].status: police certificate, United States: the receipt says `applies`; applied again it is `does-not-apply`.',
    )
    const chinese = await verify({ ...made, findings }, '--language', 'zh')
    expect(chinese.stdout).toMatch(/^核对不符：有 2 处与收据不一致。\n/)
  })

  it('says which facts are not shown, and that the version is not here', async () => {
    const salt = (fact: string) => new TextEncoder().encode(fact.padEnd(16, '.'))
    const redacted = redactReceipt(receipt(us, facts, { asOf, salt }), ['usVisa', 'nationalities', 'arrests'])
    const hidden = await verify(redacted)
    expect(hidden.status).toBe(2)
    expect(hidden.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /^Not checked to the end: 2 facts are not shown \(date of birth; residence history\)\./,
    )
    expect((await verify(redacted, '--language', 'zh')).stdout).toMatch(/^未能全部核对：有 2 项事实没有出示/)
    const missing = await verify(rehashed({ ...made, revision: 9 } as never))
    expect(missing.status).toBe(4)
    expect(missing.stdout).toMatch(/^Not checked to the end: the version that the receipt names is not here\./)
    expect(missing.stdout.replaceAll(/\s+/g, ' ')).toContain('there is 1991-10-01.1, 2015-11-18.1')
  })

  it('says what is different and changes nothing', async () => {
    const { status, stdout } = await verify(rehashed({ ...made, package: '0.0.9' } as never))
    expect(status).toBe(0)
    expect(stdout).toContain('- package: made with release 0.0.9 of this package, checked with ')
  })

  it('tells as JSON what the library does', async () => {
    const versions = [us]
    for (const given of [made, { ...made, asOf: '2026-11-22' }]) {
      const { stdout } = await verify(given, '--json')
      expect(JSON.parse(stdout)).toEqual(verifyReceipt(given, versions))
    }
  })

  it('refuses what is no receipt, by path, in both languages', async () => {
    const [english, chinese] = [await verify({ ...made, asOf: 5, x: 1 }), await verify({ ...made, asOf: 5, x: 1 }, '--language', 'zh')]
    expect([english.status, english.stdout]).toEqual([3, ''])
    expect(english.stderr).toContain(
      'error: this is not a receipt:\n  asOf: `5` is not a day: write 2026-11-21\n  x: there is no field `x`',
    )
    expect(chinese.stderr).toContain('错误：这不是收据\n  asOf: `5` 不是日期：请写成 2026-11-21\n  x: 这里没有名为 `x` 的项目')
    expect((await runCli(['verify-receipt', '-'], '{ "__proto__": 1 }')).status).toBe(3)
    expect((await runCli(['verify-receipt', '-'], 'no')).stderr).toContain('invalid JSON at line 1')
  })
})
