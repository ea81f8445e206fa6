import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { versionName } from '../../../src/model/version.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { contradictions, reversals, tell, truthsOf, wrongModalities, wrongParameters } from '../../support/compare.ts'
import { expectAsTrue } from '../../support/expect-as-true.ts'
import { checkHeadline } from '../../support/headline-oracle.ts'
import { loosenedOnce, looserAndLooser } from '../../support/loosen.ts'
import { newGoalsOf } from '../../support/reach/goals.ts'
import { neighboursOf, withVisits } from '../../support/reach/neighbours.ts'
import { everyVersion, versionsBefore } from '../../support/rulesets.ts'
import { reaches, recordedCases } from './recorded.ts'
import { unreached } from './unreached.ts'

/** How many of the neighbours of a case, and of the ways to say less of it, are looked at. */
const each = 3

/**
 * Holds the laws on the cases that reach every end of every version of some rulesets: each in a file of its own, since files run side by side.
 *
 * @param isHere - Which rulesets, by their ids.
 */
export function reachAll(isHere: (ruleset: string) => boolean): void {
  describe.each(everyVersion.filter(({ version }) => isHere(version.ruleset)))(
    'cases that reach all of $name',
    { timeout: 600_000 },
    ({ version }) => {
      const listed = unreached.flatMap((one) => (one.version === versionName(version) ? one.goals : []))
      const goals = newGoalsOf(version, versionsBefore(version))
      const found = recordedCases(version)

      it('let every rule apply, every exception be taken and every reading be contested, but for what cannot be', () => {
        // `npm run reach` looks for what is missed here.
        const missed = goals.filter((goal) => !found.some((one) => reaches(one, goal)))
        expect(missed.map(({ name }) => name).sort()).toEqual([...listed].sort())
      })

      it('are found to be what the oracle says', () => {
        for (const { facts, asOf } of found) expectAsTrue(version, facts, asOf)
      })

      it('lead to a headline that contradicts nothing', () => {
        for (const { facts, asOf } of found) checkHeadline(version, evaluate(version, facts, { asOf }))
      })

      it('are found to be what the oracle says when one answer is another by the least', () => {
        for (const { facts, asOf } of found) {
          fc.assert(
            fc.property(fc.constantFrom(...neighboursOf(version, facts, asOf)), (neighbour) => expectAsTrue(version, neighbour, asOf)),
            { numRuns: each },
          )
        }
      })

      it('contradict nothing that is decided, shown or taken back when less of them is said', () => {
        for (const { facts, asOf } of found) {
          const truths = truthsOf(version, facts, asOf)
          fc.assert(
            fc.property(looserAndLooser(version, facts, 5), (chain) => {
              const tellings = chain.map((said) => tell(version, said, { asOf, assumptions: false }))
              const [complete, told] = [tellings[0], tellings.at(-1)]
              if (complete === undefined || told === undefined) return
              expect(contradictions(told, truths)).toEqual([])
              expect(wrongParameters(told, complete)).toEqual([])
              expect(wrongModalities(told, complete)).toEqual([])
              tellings.slice(1).forEach((looser, index) => {
                expect(reversals(looser, tellings[index] ?? looser)).toEqual([])
              })
            }),
            { numRuns: each },
          )
        }
      })

      it('tell that what surely applies may still bind more strongly, wherever rules that bind differently apply', () => {
        for (const { goal, facts: reaching, asOf } of found.flatMap((one) => one.reaches.map((goal) => ({ ...one, goal })))) {
          if (!goal.startsWith('binds ')) continue
          const opened = withVisits(version, reaching).some((facts) => {
            const complete = tell(version, facts, { asOf })
            const looser = loosenedOnce(version, facts).map((said) => tell(version, said, { asOf, assumptions: false }))
            for (const told of looser) expect(wrongModalities(told, complete)).toEqual([])
            return looser.some(({ evaluation }) => evaluation.findings.some(({ mayBecome }) => mayBecome !== undefined))
          })
          expect({ goal, opened }).toEqual({ goal, opened: true })
        }
      })
    },
  )
}
