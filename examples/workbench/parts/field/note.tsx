import type { ComponentChildren, JSX } from 'preact'
import { messageOf, problems } from '../../state/asked.ts'
import { noteOf } from './field.ts'

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
  const wrong = problems.value.filter((issue) => issue.path === path || covers(issue.path))
  return (
    <div class="note" id={noteOf(path)}>
      {wrong.length === 0
        ? children
        : wrong.map((issue) => (
            <p key={issue.path + issue.message} class={isGiven ? 'problem' : 'problem waiting'} data-problem={issue.path}>
              {messageOf(issue)}
            </p>
          ))}
    </div>
  )
}
