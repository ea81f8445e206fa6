import { computed, signal } from '@preact/signals'
import { type ConditionInWords, type Explanation as Explained, explain, type Finding, type InWords, pickFacts } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { answerNow, optionsOf } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { keyOf } from './key-of.ts'
import { Sources } from './sources.tsx'

/** Why each finding is as it is; worked out when it is first shown after a change. */
const explanations = computed((): ReadonlyMap<string, Explained> => {
  const { version, evaluation } = answerNow.value ?? {}
  if (version === undefined || evaluation === undefined) return new Map()
  const told = explain(version, pickFacts(version, facts.value).facts, optionsOf(version))
  return new Map(told.map((one) => [keyOf(one), one]))
})

/** Whether conditions that decide nothing are shown, too. */
const isFull = signal(false)

interface ExplanationProps {
  readonly say: InWords
  readonly finding: Finding
}

/** The rules of a finding, condition by condition, with the values used and what they have to be. */
export function Explanation({ say, finding }: ExplanationProps): JSX.Element | null {
  const words = answersWords[language.value]
  const explained = explanations.value.get(keyOf(finding))
  if (explained === undefined) return null
  return (
    <div class="explanation">
      <p class="quiet">{words.treeHint}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={isFull.value}
          onChange={({ currentTarget }) => {
            isFull.value = currentTarget.checked
          }}
        />{' '}
        {words.allConditions}
      </label>
      <ul class="tree">
        {say.explanation(explained, isFull.value).map((rule) => (
          <li key={rule.rule} data-answer={rule.answer}>
            <Mark answer={rule.answer} /> <strong>{rule.title}</strong>
            {/* Those of the rules behind the finding stand above. */}
            {!finding.rules.includes(rule.rule) && <Sources say={say} of={rule.citations} />}
            <Parts of={rule.parts} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Parts({ of }: { readonly of: readonly ConditionInWords[] }): JSX.Element | null {
  if (of.length === 0) return null
  return (
    <ul>
      {of.map(({ answer, text, parts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a condition are told apart by their place alone
        <li key={index} data-answer={answer}>
          <Mark answer={answer} /> {text}
          <Parts of={parts} />
        </li>
      ))}
    </ul>
  )
}

const marks: Readonly<Record<ConditionInWords['answer'], string>> = {
  holds: 'm4 10.5 4 4 8-9',
  fails: 'm5 5 10 10m0-10-10 10',
  unknown: 'M7.3 7.5a2.7 2.7 0 1 1 3.7 2.6c-.7.3-1 .8-1 1.7M10 14.6v.6',
  'not-needed': 'M5 10h10',
}

/** How a condition came out, by its shape, and for screen readers by its word. */
function Mark({ answer }: { readonly answer: ConditionInWords['answer'] }): JSX.Element {
  return (
    <>
      <svg class="mark" data-answer={answer} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
        <path d={marks[answer]} />
      </svg>
      <span class="hidden">{answersWords[language.value].marks[answer]}: </span>
    </>
  )
}
