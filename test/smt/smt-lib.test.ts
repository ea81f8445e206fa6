import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SmtLibQuestion, toSmtLib } from '../../src/adapters/smt-lib.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { certify } from '../../src/reasons/verification/certificate.ts'
import { verify } from '../../src/reasons/verification/verify.ts'
import { everyVersion } from '../support/rulesets.ts'
import { borduriaVersion } from '../support/versions.ts'
import { byDiagrams } from './by-diagrams.ts'
import { diagramsInSmtLib } from './diagrams.ts'
import { smallVersions } from './random-versions.ts'
import { notSaid, provedBy, remarkKinds, remarksOf, toldOf } from './remarks.ts'
import { solve } from './solve.ts'

const shipped = [...everyVersion.map(({ version }) => version), borduriaVersion]

/** Has Z3 answer every question about some versions, and more that is asked about each. */
async function answered(versions: readonly RulesetVersion[], more: (version: RulesetVersion) => readonly string[] = () => []) {
  const exported = versions.map((version) => ({ version, ...toSmtLib(version) }))
  const scripts = exported.map(({ version, definitions, questions }) =>
    [definitions, ...questions.map(({ text }) => text), ...more(version)].join('\n'),
  )
  const answers = await solve(scripts)
  return exported.map((one, index) => ({ ...one, answers: answers[index] as readonly string[] }))
}

/**
 * Whether `verify` looks at every situation, as the questions do, and not only at those in which somebody can be whom the version covers.
 */
function isFree(version: RulesetVersion): boolean {
  return version.scope === undefined && verify(version).relations.length === 0
}

/** Holds what Z3 proved against what `verify` remarks: where that looks at fewer situations it remarks as much, or more. */
function compare(version: RulesetVersion, questions: readonly SmtLibQuestion[], answers: readonly string[], what: string): void {
  const [proved, remarks] = [provedBy(questions, answers), remarksOf(verify(version))]
  if (isFree(version)) expect(toldOf(proved), what).toEqual(toldOf(remarks))
  else expect(notSaid(proved, remarks), what).toEqual([])
}

/** Asks whether rules are covered by those that `verify` names, and whether they still are without any one of them; and how Z3 has to answer. */
function aboutCovered(version: RulesetVersion): readonly { readonly text: string; readonly answer: string }[] {
  return remarksOf(isFree(version) ? verify(version) : { ...verify(version), remarks: [] }).flatMap((remark) => {
    if (remark.kind !== 'rule-always-covered') return []
    const ask = (others: readonly string[], answer: string) => ({
      text: `(push 1)(assert (and |rule: ${remark.rule}| (not (or false ${others.map((id) => `|rule: ${id}|`).join(' ')}))))(check-sat)(pop 1)`,
      answer,
    })
    return [
      ask(remark.by, 'unsat'),
      ...remark.by.map((one) =>
        ask(
          remark.by.filter((other) => other !== one),
          'sat',
        ),
      ),
    ]
  })
}

describe('Z3', () => {
  it('answers every question about every version as the diagrams do, and proves what verify remarks', async () => {
    for (const { version, questions, answers } of await answered(shipped)) {
      const proves = byDiagrams(version)
      expect(answers, version.ruleset).toEqual(questions.map(({ ifUnsat }) => (proves(ifUnsat) ? 'unsat' : 'sat')))
      compare(version, questions, answers, version.ruleset)
    }
  })

  // In parts, so that each is done in time on a slow machine.
  it.each([1, 2, 3, 4])(
    'answers every question about random small versions so too, and about what covers a rule: part %i of 4',
    async () => {
      const seed = fc.sample(fc.nat(), 1)[0] as number
      const versions = fc.sample(smallVersions, { numRuns: 500, seed })
      const kinds = new Set<string>()
      for (const { version, questions, answers } of await answered(versions, (one) => aboutCovered(one).map(({ text }) => text))) {
        const proves = byDiagrams(version)
        const what = `seed ${seed}: ${JSON.stringify(version)}`
        const expected = questions.map(({ ifUnsat }) => (proves(ifUnsat) ? 'unsat' : 'sat'))
        expect(answers, what).toEqual([...expected, ...aboutCovered(version).map(({ answer }) => answer)])
        compare(version, questions, answers, what)
        if (isFree(version)) for (const { kind } of remarksOf(verify(version))) kinds.add(kind)
      }
      expect(kinds).toEqual(new Set(remarkKinds))
    },
  )

  it('proves that the diagrams of every version say what its conditions, rules and outcomes say', async () => {
    const scripts = shipped.map((version) => [toSmtLib(version).definitions, diagramsInSmtLib(version, certify(version))].join('\n'))
    for (const answers of await solve(scripts)) {
      expect(answers.length).toBeGreaterThan(0)
      expect(new Set(answers)).toEqual(new Set(['unsat']))
    }
  })
})
