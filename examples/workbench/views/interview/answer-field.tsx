import type { QuestionAt } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { idOf } from '../../parts/field/field.ts'
import { Note, Problems } from '../../parts/field/note.tsx'
import { howTo } from '../../parts/field/scalar-field.tsx'
import { ValueField } from '../../parts/field/value-field.tsx'
import { language, said } from '../../state/settings.ts'
import { Choices } from './choices.tsx'
import { draft, refusals, say } from './draft.ts'
import { questionId } from './focus-question.ts'
import { interviewWords } from './interview-words.ts'

interface AnswerFieldProps {
  readonly path: string
  readonly asked: QuestionAt
}

/** What an answer is given in, by what it can be. */
export function AnswerField({ path, asked: { fact, definition, labels, question } }: AnswerFieldProps): JSX.Element {
  const words = interviewWords[language.value]
  const field = { path, value: draft.value, onValue: say }
  const choices =
    definition.type === 'boolean'
      ? [
          { value: true, label: words.yes },
          { value: false, label: words.no },
        ]
      : definition.type === 'enum'
        ? Object.entries(labels).map(([value, label]) => ({ value, label: said(label) }))
        : undefined
  const isTyped = ['integer', 'date', 'time', 'text', 'country'].includes(definition.type)
  return (
    <fieldset class="answer" data-fact={fact} aria-labelledby={questionId}>
      {isTyped && (
        <label class="hidden" for={idOf(path)}>
          {said(question)}
        </label>
      )}
      <Problems.Provider value={refusals}>
        {choices === undefined ? (
          <ValueField {...field} definition={definition} canBeUnknown={false} />
        ) : (
          <Choices {...field} choices={choices} />
        )}
        <Note path={path} isGiven covers={(other) => definition.type === 'countries' && other.startsWith(`${path}[`)}>
          {howTo(definition)}
        </Note>
      </Problems.Provider>
    </fieldset>
  )
}
