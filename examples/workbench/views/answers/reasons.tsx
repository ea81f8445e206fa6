import type { JSX } from 'preact'
import { language, said } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { Explanation } from './explanation.tsx'
import type { FindingProps } from './finding.tsx'
import { HangsOn } from './hangs-on.tsx'
import { keyOf } from './key-of.ts'
import { ReadingTreeShown } from './reading-tree.tsx'
import { RestsOn } from './rests-on.tsx'
import { Sources } from './sources.tsx'
import { Unfold } from './unfold.tsx'
import { WhyNotShown } from './why-not.tsx'

/** Why a finding is as it is: the rules and their sources, what it hangs and rests on; further in, how it was worked out. */
export function Reasons({ say, version, finding }: FindingProps): JSX.Element {
  const words = answersWords[language.value]
  const rules = version.rules.filter(({ id }) => finding.rules.includes(id))
  const { applies, can, none } = words.behind
  const lead = finding.status === 'applies' ? applies : finding.status === 'does-not-apply' ? none : can
  const key = keyOf(finding)
  return (
    <div class="reasons">
      <ReadingTreeShown say={say} finding={finding} />
      <HangsOn say={say} finding={finding} />
      {rules.length === 0 ? (
        <p>{words.noRule}</p>
      ) : (
        <>
          <p class="lead">{lead}</p>
          <ul class="rules">
            {rules.map((rule) => (
              <li key={rule.id}>
                {said(rule.title)}
                <Sources say={say} of={rule.cites} />
              </li>
            ))}
          </ul>
        </>
      )}
      <RestsOn say={say} version={version} finding={finding} />
      <Unfold name={`tree ${key}`} title={words.tree}>
        {() => <Explanation say={say} finding={finding} />}
      </Unfold>
      <Unfold name={`otherwise ${key}`} title={words.whyNot}>
        {() => <WhyNotShown version={version} finding={finding} />}
      </Unfold>
    </div>
  )
}
