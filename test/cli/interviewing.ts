import { Writable } from 'node:stream'
import { converse } from '../../src/cli/interview/converse.ts'
import { beginInterview, holdInterview } from '../../src/cli/interview/interview.ts'
import { issueInWords, progressInWords, whyInWords } from '../../src/cli/interview/remarks.ts'
import type { Issue } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { interviewPhrases } from '../../src/text/phrases/books/interview.ts'
import { aureliaVersion } from '../support/aurelia.ts'

/** The day that interviews of tests are about. */
export const options = { asOf: '2026-01-01' }

/** Facts with which nothing is left to ask, but to confirm that the history is complete. */
export const known = {
  birthDate: '1990-04-17',
  purpose: 'work',
  children: 1,
  homeCountry: 'AU',
  fledFrom: [],
  residences: [{ country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-12-31' }],
  papers: [],
}

/** Holds an interview with whoever says these lines, and no more. */
export async function held(
  lines: readonly string[],
  given: Readonly<Record<string, unknown>> = known,
  evaluating: object = options,
  language: 'en' | 'zh' = 'en',
  version: RulesetVersion = aureliaVersion,
) {
  let output = ''
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      output += chunk.toString('utf8')
      done()
    },
  })
  const facts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const subject = { version, options: { ...options, ...evaluating }, language }
  let interview = beginInterview(subject, facts)
  const terminal = {
    lines: speaking(lines),
    output: sink,
    echoes: true,
    phrases: interviewPhrases[language],
    width: 1000,
    why: () => whyInWords(subject, interview.state),
    progress: () => progressInWords(subject, interview.state),
    explain: (issue: Issue) => issueInWords(subject, issue),
  }
  const ended = await converse(terminal, () => {
    interview = beginInterview(subject, facts)
    return holdInterview(subject, interview)
  })
  return { facts: interview.state.facts, output, ended }
}

async function* speaking(lines: readonly string[]): AsyncGenerator<string, undefined> {
  yield* lines
  return undefined
}
