import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { Finding } from '../../src/reasons/evaluation.ts'
import { fewCompletions, type Survey, scalarAsOf, scalarVersions, survey } from '../support/scalar-versions.ts'

describe('over all completions of independent facts, a finding', () => {
  it('applies where all agree on it whatever the readings, is contested where only readings differ, and undetermined where facts do', () => {
    forEachFinding(({ status }, { answers }) => {
      // An answer is one digit for each combination of readings.
      const applying = answers.map((answer) => answer.replaceAll(/[123]/g, '1'))
      const agreed = new Set(applying).size === 1
      const digits = new Set(applying.join(''))
      expect(status).toBe(!agreed ? 'undetermined' : digits.size > 1 ? 'contested' : digits.has('1') ? 'applies' : 'does-not-apply')
    })
  })

  it('that applies binds as weakly as the weakest completion, and can become as strong as the strongest', () => {
    forEachFinding(({ status, modality, mayBecome }, { answers }) => {
      if (status !== 'applies') return
      const strengths = [...answers.join('')].map(Number)
      const [strongest, weakest] = [Math.min(...strengths), Math.max(...strengths)].map((strength) => ['must', 'is', 'may'][strength - 1])
      expect([modality, mayBecome ?? modality]).toEqual([weakest, strongest])
    })
  })

  it('misses exactly the facts in which alone two completions can differ and disagree', () => {
    forEachFinding(({ status, missing, unknown }, { answers, mattersTo }, facts) => {
      const weakest = [...answers.join('')].sort().at(-1) ?? '0'
      const matters =
        status === 'undetermined' ? mattersTo((digit) => digit !== '0') : status === 'applies' ? mattersTo((digit) => digit < weakest) : []
      expect([...missing].sort()).toEqual(matters.filter((name) => facts[name] !== 'unknown').sort())
      expect([...unknown].sort()).toEqual(matters.filter((name) => facts[name] === 'unknown').sort())
    })
  })
})

type Check = (finding: Finding, surveyed: Survey, facts: Readonly<Record<string, unknown>>) => void

/** Runs a check on every finding of random versions about random partial facts. */
function forEachFinding(check: Check): void {
  fc.assert(
    fc.property(scalarVersions, fewCompletions, (version, facts) => {
      const surveyed = survey(version, facts)
      const { findings } = evaluate(version, facts, { asOf: scalarAsOf })
      for (const finding of findings) check(finding, surveyed(finding.outcome), facts)
    }),
    { numRuns: 300 },
  )
}
