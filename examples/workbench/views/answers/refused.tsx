import { questionAt, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import type { AnswerOf } from '../../state/answers.ts'
import { asOf } from '../../state/question.ts'
import { language, said } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { ask } from './ask.ts'
import { dayInWords } from './day-words.ts'

/** Why there is no answer: no rules on that day, or facts that cannot be so; each with the way to mend it. */
export function Refused({ answer: { ruleset, version, refused } }: { readonly answer: AnswerOf }): JSX.Element {
  const words = answersWords[language.value]
  const first = ruleset.versions[0]?.inForce.from
  if (version === undefined && first !== undefined && asOf.value < first)
    return (
      <div class="notice">
        <p>{words.noVersion(dayInWords(first))}</p>
        <button
          type="button"
          onClick={() => {
            asOf.value = first
          }}
        >
          {words.goToFirst(dayInWords(first))}
        </button>
      </div>
    )
  return (
    <div class="notice">
      <p>
        <strong>{words.refused}</strong>
      </p>
      <ul>
        {refused.map(({ path, message, text }) => (
          <li key={path + message}>
            {version !== undefined && path !== '' && <span>{labelOf(version, path)}: </span>}
            <span class="problem" data-problem={path}>
              {text?.[language.value] ?? message}
            </span>{' '}
            {path !== '' && (
              <button type="button" class="small" onClick={() => ask(path)}>
                {words.correct}
                <span class="hidden">: {path}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is asked at a path; the path itself where the version knows none. */
function labelOf(version: RulesetVersion, path: string): string {
  try {
    return said(questionAt(version, path).question)
  } catch {
    return path
  }
}
