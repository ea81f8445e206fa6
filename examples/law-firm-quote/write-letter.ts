import { versionName } from '../../src/index.ts'
import { type Client, compose } from './compose.ts'
import type { CityProfile } from './invented-cities.ts'
import { sectionCities } from './section-cities.ts'
import { sectionFees } from './section-fees.ts'
import { sectionNeeded } from './section-needed.ts'
import { sectionOpen } from './section-open.ts'
import { sectionWaysOut } from './section-ways-out.ts'
import { numberSources } from './sources.ts'
import { dateInWords } from './words.ts'

/**
 * Writes one letter to a client out of three rulesets: the destination’s, China’s, and the firm’s own.
 *
 * The same client and notes always give the same letter.
 *
 * @param client - The client’s facts.
 * @param profiles - The firm’s notes on cities, by name.
 *
 * @returns Markdown that ends with a line break.
 *
 * @throws {@link InvalidFactsError} when a fact of the client is misspelt or cannot be.
 */
export function writeLetter(client: Client, profiles: Readonly<Record<string, CityProfile>>): string {
  const composition = compose(client, profiles)
  const sources = numberSources()
  const rules = [composition.unitedStates, composition.china, composition.quote].map(({ version }) => {
    const bound = version.inForce.basis === 'bound' ? `; its first day is a bound: ${version.inForce.note?.en}` : ''
    return `- \`${versionName(version)}\`, revision ${version.revision}, checked on ${dateInWords(version.verifiedOn)}${bound}`
  })
  const body = [
    ...sectionNeeded(composition, sources),
    '',
    ...sectionCities(composition, client, profiles, sources),
    ...sectionWaysOut(composition, sources),
    ...sectionFees(composition, sources),
    ...sectionOpen(composition, sources),
  ]
  const letter = [
    `# Police certificates for ${client.name}`,
    '',
    '**An example, not legal advice.** The client, the cities and what their bureaus ask for are invented; the fees and times are those of the page cited.',
    '',
    `As of ${dateInWords(client.asOf)}, under`,
    '',
    ...rules,
    '',
    ...body,
    '',
    '## Sources',
    '',
    ...sources.list(),
  ]
  return `${letter.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`
}
