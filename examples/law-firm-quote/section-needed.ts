import type { Finding } from '../../src/index.ts'
import { type Composition, of } from './compose.ts'
import type { Sources } from './sources.ts'
import { countryInWords, listed, rulesOf, titleOf } from './words.ts'

/** What goes with every certificate that is needed, in the order in which it is done. */
const formalities = ['certificate-form', 'translation', 'china-public-security', 'china-notary', 'china-proxy', 'china-fee']

/**
 * Writes what the destination needs and why, country by country.
 *
 * @returns Lines of Markdown.
 */
export function sectionNeeded({ unitedStates }: Composition, sources: Sources): readonly string[] {
  const countries = of(unitedStates, 'police-certificate').map((finding) => {
    const name = countryInWords(finding.subject.country)
    return `- **${name}: ${verdict(finding, rulesOf(unitedStates, finding))} ${sources.cite(unitedStates, finding.citations)}`
  })
  return [
    '## 1. What the United States asks for',
    '',
    ...countries,
    '',
    'What goes with it:',
    '',
    ...formalities.flatMap((outcome) => formality(outcome)),
  ]

  function formality(outcome: string): readonly string[] {
    const applying = of(unitedStates, outcome).filter(({ status }) => status === 'applies')
    const first = applying[0]
    if (first === undefined) return []
    const { usuallyFrom, usuallyTo } = first.params
    const fee = usuallyFrom === undefined ? '' : `, CNY ${usuallyFrom} to ${usuallyTo}, not part of our fees`
    const where = listed(applying.map(({ subject }) => countryInWords(subject.country)))
    return [`- ${titleOf(unitedStates, first)}${fee} (${where}) ${sources.cite(unitedStates, first.citations)}`]
  }
}

function verdict({ status, modality, by }: Finding, rules: readonly string[]): string {
  const grounds = rules.join('; ')
  if (status === 'does-not-apply') return `not needed.** None of these holds: ${grounds}.`
  if (status === 'applies') return modality === 'may' ? `may be asked for by ${by?.en}.** ${grounds}.` : `needed.** ${grounds}.`
  return `${status === 'contested' ? 'the sources differ' : 'not certain yet'}, so it is not in this quote.** It would be by: ${grounds}.`
}
