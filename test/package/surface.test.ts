import { describe, expect, it } from 'vitest'
import version20260701 from '../../rulesets/nz/police-certificates/2026-07-01.ts'
import { defineRuleset } from '../../src/authoring.ts'
import amended from '../support/amended-example.ts'
import { surfaceOf } from './surface.ts'

const title = { en: 'invented', zh: '虚构' }
const ruleset = (...versions: readonly (typeof amended)[]) =>
  defineRuleset({ id: 'nz-police-certificates', jurisdiction: 'NZ', title, versions: versions as never })

describe('what programs rely on', () => {
  it('is what entries export, what that is made of, and nothing that has to run', () => {
    const surface = surfaceOf([['a-package', 'src/errors.ts']], [])
    expect(surface).toContain('## a-package\nErrorCode\n')
    expect(surface).toContain('\nclass InvalidFactsError extends RulesetError {\n    readonly issues: readonly Issue[];\n')
    // An error names issues, which another file declares, and a symbol that is not exported.
    expect(surface).toContain('\ninterface Issue {\n')
    expect(surface).toContain('\nconst brand: unique symbol;\n')
    expect(surface).not.toMatch(/super\(|return |\/\*\*|^export |^import /m)
  })

  it('names the facts that rulesets take, and the outcomes that they find, of every version', () => {
    const before = surfaceOf([], [ruleset(version20260701 as never)])
    const after = surfaceOf([], [ruleset(version20260701 as never, amended)])
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual(['  photo'])
    expect(before).toMatch(/^ {2}certificates: records of country: country, .*issuedOn: date/m)
    expect(before).toMatch(/^ {2}nzVisaClass: (.* )?residence\b/m)
    expect(before).toMatch(/^ {2}birthDate: date$/m)
    expect(before).toMatch(/^parameters:\n(?: {2}[a-z-]+: [a-zA-Z]+\n)* {2}certificate-acceptable: expiresOn$/m)
  })
})
