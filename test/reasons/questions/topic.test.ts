import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import us from '../../../rulesets/us/police-certificates/2015-11-18/index.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { interview } from '../../../src/reasons/interview/interview.ts'
import { nextQuestionAfter } from '../../../src/reasons/questions/next-question-after.ts'
import { topicOf } from '../../../src/reasons/questions/topic.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { completeFacts } from '../../support/arbitrary-facts.ts'
import { aureliaVersion } from '../../support/aurelia.ts'

const version: RulesetVersion = aureliaVersion
const asOf = '2026-01-01'

describe('the topic of a question', () => {
  it.each([
    ['residences', 'residences'],
    ['residences[1].to', 'residences'],
    ['residences[].kind', 'residences'],
    ['historyComplete', 'residences'],
    ['papers[0].issuedOn', 'papers'],
    ['papers', 'papers'],
    ['birthDate', 'birthDate'],
    ['workingDays.CN', 'workingDays.CN'],
  ])('of %s is %s', (path, topic) => {
    expect(topicOf(version, path)).toBe(topic)
  })
})

describe('questions about one list', () => {
  it('stay together: nothing else than that changes the order', () => {
    let kept = 0
    for (const version of [aureliaVersion, us] as readonly RulesetVersion[]) {
      for (const truth of fc.sample(completeFacts(version, asOf), { numRuns: 40, seed: 20261129 })) {
        const options = { asOf, assumptions: false }
        const { begin, answer } = interview(version, options)
        for (let state = begin(); state.question !== null; ) {
          const { fact } = state.question
          const last = state.answers.at(-1)?.fact
          const apart = nextQuestionAfter(version, state.facts, options, { skip: state.skip })
          if (apart?.fact !== fact) {
            expect(topicOf(version, fact)).toBe(topicOf(version, last ?? ''))
            kept += 1
          }
          state = answer(state, answerAt(truth, fact))
        }
      }
    }
    expect(kept).toBeGreaterThan(0)
  })
})

/** What is true at a path; of stays, where and when they were, and no more until that is asked for. */
function answerAt(truth: PlainFacts, path: string): unknown {
  const [, name = '', index, field = ''] = /^(\w+)(?:\[(\d+)\]\.(\w+))?$/.exec(path) ?? []
  if (index !== undefined) return (truth[name] as readonly Readonly<Record<string, unknown>>[])[Number(index)]?.[field]
  return name === 'residences'
    ? (truth[name] as readonly object[]).map((stay) => ({ ...stay, place: undefined, kind: undefined }))
    : truth[name]
}
