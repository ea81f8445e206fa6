import type { Finding, InWords, ReadingTree } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { Sources } from './sources.tsx'

/** What a contested finding hangs on, reading by reading, and where each leads; nothing for any other. */
export function ReadingTreeShown({ say, finding }: { readonly say: InWords; readonly finding: Finding }): JSX.Element | null {
  const tree = say.readings(finding)
  return tree === undefined ? null : <Tree say={say} tree={tree} />
}

function Tree({ say, tree }: { readonly say: InWords; readonly tree: ReadingTree }): JSX.Element {
  const words = answersWords[language.value]
  return (
    <div class="reading-tree">
      <p class="lead">{tree.question}</p>
      <ul>
        {tree.branches.map(({ title, outcome, recommended, cites, next }) => (
          <li key={title}>
            {title}
            {outcome !== undefined && (
              <>
                {' → '}
                <strong>{outcome}</strong>
              </>
            )}
            {recommended && <span class="badge">{words.recommended}</span>}
            <Sources say={say} of={cites} />
            {next !== undefined && <Tree say={say} tree={next} />}
          </li>
        ))}
      </ul>
      <p class="quiet">{tree.because}</p>
    </div>
  )
}
