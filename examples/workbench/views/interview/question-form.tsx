import { type Evaluation, inWords, type Question, questionAt } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { focusPath } from '../../parts/focus.ts'
import { filledIn } from '../../state/filled-in.ts'
import { language, said } from '../../state/settings.ts'
import { AnswerField } from './answer-field.tsx'
import { answer, draft, refusals } from './draft.ts'
import { Faults } from './faults.tsx'
import { focusQuestion, questionId } from './focus-question.ts'
import { interviewWords } from './interview-words.ts'
import type { Run } from './run.ts'
import { Undo } from './undo.tsx'
import { Why } from './why.tsx'

interface QuestionFormProps {
  readonly run: Run
  readonly question: Question
  readonly evaluation: Evaluation
}

/** One question, with what can be answered to it. */
export function QuestionForm({ run, question, evaluation }: QuestionFormProps): JSX.Element {
  const words = interviewWords[language.value]
  const { version } = run
  const { fact: path, gap, assumed, findings } = question
  const asked = questionAt(version, path)
  const hint = 'hint' in asked.definition ? asked.definition.hint : undefined
  const isOfScope = evaluation.scope?.status === 'open' && evaluation.scope.missing.includes(path)
  const giving = (value: unknown) => () => {
    if (answer(value)) focusQuestion()
    else focusPath(refusals.value[0]?.path ?? path)
  }
  return (
    <section class="question" data-question={path} aria-labelledby={questionId}>
      <h3 id={questionId} tabIndex={-1}>
        {said(question.question)}
      </h3>
      {hint !== undefined && <p class="hint">{said(hint)}</p>}
      {gap === 'assumed' && <p class="assumed">{words.assumed(inWords(version, language.value).assumed(path, assumed))}</p>}
      {gap === 'partial' && <p class="assumed">{words.partly}</p>}
      {gap === 'incomplete' && <p class="assumed">{words.incomplete}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          giving(filledIn(draft.value))()
        }}
      >
        <AnswerField path={path} asked={asked} />
        <Faults path={path} />
        <div class="ways">
          <button type="submit" class="primary" data-do="answer">
            {gap === 'assumed' ? words.confirm : words.answer}
          </button>
          <button type="button" data-do="unknown" onClick={giving('unknown')}>
            {words.unknown}
          </button>
          <button type="button" data-do="pass" onClick={giving(null)}>
            {words.pass}
          </button>
          <Undo />
        </div>
      </form>
      <p class="quiet">{isOfScope ? words.canChangeScope : words.canChange(findings)}</p>
      <Why version={version} question={question} evaluation={evaluation} />
    </section>
  )
}
