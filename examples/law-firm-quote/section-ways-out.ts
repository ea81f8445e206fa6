import { type Answer, type Composition, of } from './compose.ts'
import type { Sources } from './sources.ts'
import { listed, titleOf } from './words.ts'

/** What helps where a certificate cannot be had: whose rule it is, and its outcomes. */
const waysOut: readonly {
  readonly whose: string
  readonly answer: 'unitedStates' | 'china' | 'quote'
  readonly outcomes: readonly string[]
}[] = [
  { whose: 'In the United States', answer: 'unitedStates', outcomes: ['explanation', 'other-evidence', 'religious-affiliation'] },
  { whose: 'For any destination', answer: 'china', outcomes: ['waiver', 'local-waiver', 'refusal-in-writing'] },
  {
    whose: 'What we do',
    answer: 'quote',
    outcomes: ['unobtainability-strategy', 'written-refusal', 'declaration', 'affidavit', 'proof-of-attempt'],
  },
]

/**
 * Writes the way out where a certificate cannot be had; whoever may accept something else is named, for nobody has to.
 *
 * @returns Lines of Markdown.
 */
export function sectionWaysOut(composition: Composition, sources: Sources): readonly string[] {
  const { cities, quote } = composition
  const proof = of(quote, 'unobtainability-fee')
  const placesWith = (wanted: string) =>
    proof.filter(({ status }) => status === wanted).flatMap(({ subject }) => cities[Number(subject.application)] ?? [])
  const lacking = placesWith('applies')
  const open = placesWith('undetermined')
  return [
    '',
    '## 3. Where a certificate cannot be had',
    '',
    ...(lacking.length === 0
      ? ['On the facts so far no city is known to refuse.', '']
      : [`On the facts so far this concerns **${listed(lacking)}**.`, '']),
    ...(lacking.length === 0 ? [] : waysOut.flatMap(({ whose, answer, outcomes }) => ways(whose, composition[answer], outcomes, sources))),
    ...(open.length === 0 ? [] : [`Whether it concerns **${listed(open)}** too is still open (see 2 and 6).`]),
  ]
}

function ways(whose: string, answer: Answer, outcomes: readonly string[], sources: Sources): readonly string[] {
  const lines = outcomes.flatMap((outcome) => {
    const finding = of(answer, outcome).find(({ status }) => status === 'applies')
    if (finding === undefined) return []
    const must = finding.modality === 'must' ? ' (required)' : ''
    return [`- ${titleOf(answer, finding)}${must} ${sources.cite(answer, finding.citations)}`]
  })
  return lines.length === 0 ? [] : [`${whose}:`, '', ...lines, '']
}
