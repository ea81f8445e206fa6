import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { meaningOf } from '../../src/index.ts'
import { utf8Of } from '../../src/model/input/utf8.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { parseJson } from '../../src/read.ts'
import { borduriaVersion } from '../support/versions.ts'

describe('UTF-8', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is what the platform makes of any text, halves of pairs included', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.constantFrom('\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}', '\ud800', '\udc00\ud800', '北京'),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)])
      }),
    )
  })

  it('needs no TextEncoder, for digests and for JSON', () => {
    vi.stubGlobal('TextEncoder', undefined)
    expect(meaningOf({ ...(borduriaVersion as RulesetVersion) })).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(parseJson('"北京"')).toBe('北京')
  })
})
