import type { Finding, InWords } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { ask } from './ask.ts'

interface HangsOnProps {
  readonly say: InWords
  readonly finding: Pick<Finding, 'missing' | 'unknown'>
}

/** The questions that something hangs on, each with the way to its field; and what cannot be known. */
export function HangsOn({ say, finding: { missing, unknown } }: HangsOnProps): JSX.Element {
  const words = answersWords[language.value]
  return (
    <>
      {missing.length > 0 && (
        <>
          <p class="lead">{words.missing}</p>
          <ul class="questions">
            {missing.map((path) => (
              <li key={path}>
                {say.question(path)}{' '}
                <button type="button" class="small" data-ask={path} onClick={() => ask(path)}>
                  {words.answerIt}
                  <span class="hidden">: {say.question(path)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <p class="lead">{words.cannotBeKnown}</p>
          <ul>
            {unknown.map((path) => (
              <li key={path}>{say.question(path)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
