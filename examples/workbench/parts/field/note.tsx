import type { ReadonlySignal } from '@preact/signals'
import type { Issue } from 'immigration-rulesets'
import { type ComponentChildren, createContext, type JSX } from 'preact'
import { messageOf, problems } from '../../state/asked.ts'
import { noteOf } from './field.ts'

/** What is wrong with the values that fields show: those of the client file, but where fields show an answer that is not in it. */
export const Problems = createContext<ReadonlySignal<readonly Issue[]>>(problems)

interface NoteProps {
  readonly path: string
  /** Whether something is said at the path: a problem of nothing is told calmly. */
  readonly isGiven: boolean
  /** What is written while nothing is wrong. */
  readonly children?: ComponentChildren
  /** The other paths whose problems have no field of their own, and are told here. */
  readonly covers?: (path: string) => boolean
}

/** What is written below a field: how to fill it in, or what is wrong with it, in the same place. */
export function Note({ path, isGiven, children, covers = () => false }: NoteProps): JSX.Element {
  return (
    <div class="note" id={noteOf(path)}>
      <Problems.Consumer>
        {({ value }) => {
          const wrong = value.filter((issue) => issue.path === path || covers(issue.path))
          if (wrong.length === 0) return children
          return wrong.map((issue) => (
            <p key={issue.path + issue.message} class={isGiven ? 'problem' : 'problem waiting'} data-problem={issue.path}>
              {messageOf(issue)}
            </p>
          ))
        }}
      </Problems.Consumer>
    </div>
  )
}
