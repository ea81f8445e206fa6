import type { FactDefinition } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { factOf, setFact } from '../../state/client.ts'
import { language, said } from '../../state/settings.ts'
import { idOf } from './field.ts'
import { fieldWords } from './field-words.ts'
import { Note } from './note.tsx'
import { howTo } from './scalar-field.tsx'
import { ValueField } from './value-field.tsx'

interface FactFieldProps {
  readonly name: string
  readonly definition: FactDefinition
}

/** A fact of the person at hand: its question, what helps to answer it, what is assumed meanwhile, and the answer. */
export function FactField({ name, definition }: FactFieldProps): JSX.Element {
  const value = factOf(name).value
  const field = <ValueField path={name} definition={definition} value={value} onValue={(next) => setFact(name, next)} />
  const note = (
    <Note path={name} isGiven={value !== undefined} covers={(path) => isWithin(path, name, definition)}>
      {canShow(definition, value) ? (
        howTo(definition)
      ) : (
        <p>
          {fieldWords[language.value].cannotShow} <code>{JSON.stringify(value)}</code>
        </p>
      )}
    </Note>
  )
  if (!hasOneInput(definition))
    return (
      <fieldset class="fact" data-fact={name} data-kind={definition.type}>
        <legend>{said(definition.question)}</legend>
        <About definition={definition} />
        <div class="answer">{definition.type === 'stays' || definition.type === 'records' ? [note, field] : [field, note]}</div>
      </fieldset>
    )
  return (
    <div class="fact" data-fact={name} data-kind={definition.type}>
      <label for={idOf(name)}>{said(definition.question)}</label>
      <About definition={definition} />
      <div class="answer">
        {field}
        {note}
      </div>
    </div>
  )
}

/** What helps to answer, and what is assumed while nothing is said. */
export function About({ definition }: { readonly definition: FactDefinition }): JSX.Element {
  const words = fieldWords[language.value]
  const assumed = assumedValue(definition)
  const because = definition.assumedBecause
  return (
    <div class="about">
      {definition.hint !== undefined && <p>{said(definition.hint)}</p>}
      {assumed !== undefined && (
        <p>
          {assumed}
          {because !== undefined && words.space + said(because)}
        </p>
      )}
    </div>
  )
}

/** What is assumed of a fact, in a sentence. */
function assumedValue(definition: FactDefinition): string | undefined {
  const words = fieldWords[language.value]
  if (definition.type === 'stays' && definition.assumeKind !== undefined) return words.assumedKind
  const { assume } = definition
  if (assume === undefined) return undefined
  if (typeof assume === 'boolean') return words.assumed(assume ? words.yes : words.no)
  if (Array.isArray(assume)) return words.assumed(words.noneOfThem)
  if (definition.type === 'enum')
    return words.assumed(said(definition.labels?.[String(assume)] ?? { en: String(assume), zh: String(assume) }))
  return words.assumed(definition.type === 'date' && definition.none !== undefined ? said(definition.none) : String(assume))
}

/** Whether a label can name its input: of several, each has a name of its own. */
function hasOneInput({ type }: FactDefinition): boolean {
  return type !== 'boolean' && type !== 'countries' && type !== 'stays' && type !== 'records'
}

/** Whether the field can show a value: a file may hold anything. */
function canShow({ type }: FactDefinition, value: unknown): boolean {
  if (value === undefined || value === 'unknown') return true
  const isList = type === 'countries' || type === 'stays' || type === 'records'
  return isList ? Array.isArray(value) : typeof value !== 'object'
}

/** Whether something wrong at a path is told below the fact, since no entry of it is shown that it is about. */
function isWithin(path: string, name: string, { type }: FactDefinition): boolean {
  return type === 'countries' ? path.startsWith(`${name}[`) : false
}
