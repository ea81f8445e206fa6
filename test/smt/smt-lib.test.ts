import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSmtLib } from '../../src/adapters/smt-lib.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { certify } from '../../src/reasons/verification/certificate.ts'
import { verify } from '../../src/reasons/verification/verify.ts'
import { everyVersion } from '../support/rulesets.ts'
import { borduriaVersion } from '../support/versions.ts'
import { diagramsInSmtLib } from './diagrams.ts'
import { smallVersions } from './random-versions.ts'
import { provedBy, remarkKinds, remarksOf, toldOf } from './remarks.ts'
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

/** Asks whether rules are covered by those that `verify` names, and whether they still are without any one of them; and how Z3 has to answer. */
function aboutCovered(version: RulesetVersion): readonly { readonly text: string; readonly answer: string }[] {
  return remarksOf(verify(version)).flatMap((remark) => {
    if (remark.kind !== 'rule-always-covered') return []
    const forEach = version.rules.find(({ id }) => id === remark.rule)?.forEach ?? 'the case'
    const ask = (others: readonly string[], answer: string) => ({
      text: `(push 1)(assert (and |possible: ${forEach}| |covered| |rule: ${remark.rule}|
        (not (or false ${others.map((id) => `|rule: ${id}|`).join(' ')}))))(check-sat)(pop 1)`,
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
  it('proves of every version what verify remarks, and nothing else', async () => {
    for (const { version, questions, answers } of await answered(shipped)) {
      expect(answers).toHaveLength(questions.length)
      expect(toldOf(provedBy(questions, answers)), version.ruleset).toEqual(toldOf(remarksOf(verify(version))))
    }
  })

  // Of all random versions together: few that are this small have two names that are related.
  const [kinds, related] = [new Set<string>(), new Set<string>()]

  // In parts, so that each is done in time on a slow machine.
  it.each([1, 2, 3, 4])(
    'proves of random small versions what verify remarks, and that fewer rules cover no other: part %i of 4',
    async () => {
      const seed = fc.sample(fc.nat(), 1)[0] as number
      const versions = fc.sample(smallVersions, { numRuns: 500, seed })
      for (const { version, questions, answers } of await answered(versions, (one) => aboutCovered(one).map(({ text }) => text))) {
        const what = `seed ${seed}: ${JSON.stringify(version)}`
        const found = verify(version)
        expect(toldOf(provedBy(questions, answers)), what).toEqual(toldOf(remarksOf(found)))
        expect(answers.slice(questions.length), what).toEqual(aboutCovered(version).map(({ answer }) => answer))
        for (const { kind } of remarksOf(found)) kinds.add(kind)
        for (const { because } of found.relations) related.add(because)
      }
    },
  )

  it('was asked of random versions for every kind of remark, and with relations of several kinds', () => {
    expect(kinds).toEqual(new Set(remarkKinds))
    expect(related.size).toBeGreaterThan(1)
  })

  it('proves that the diagrams of every version say what its conditions, rules and outcomes say', async () => {
    const scripts = shipped.map((version) => [toSmtLib(version).definitions, diagramsInSmtLib(version, certify(version))].join('\n'))
    for (const answers of await solve(scripts)) {
      expect(answers.length).toBeGreaterThan(0)
      expect(new Set(answers)).toEqual(new Set(['unsat']))
    }
  })
})
