import { reported } from './counts.ts'
import { seed } from './random.ts'
import type { Study, Tally } from './study.ts'

/** Writes the study as tables for people, in Markdown. */
export function tablesOf({ asOf, oneIn, people, tallies, changes }: Study): string {
  const looked = people.map(({ destination, reported, studied }) => `${destination}: ${number(studied)} of ${number(reported)}`).join('; ')
  return `${[
    '# What the rules ask of people with invented histories',
    `**No person here is real, and the histories are invented** (\`invented.ts\`, seed ${seed}): only how many people there are is reported. What is shown is what the rules do with such histories, not what happens to the people who sought asylum.`,
    `Looked at: every ${oneIn === 1 ? 'person' : `${oneIn}th person`}, as of ${asOf}: ${looked}. Reported in all: ${number(reported.everywhere)}; no rules of Italy (${number(reported.destinations.IT)}) and of other destinations are shipped.`,
    '## How many certificates, from how many countries',
    table(
      ['', 'people', 'outside', 'none', 'one', 'two', 'three or more', 'open', 'certificates', 'countries', 'advice first'],
      tallies.map((tally) => [
        `${tally.destination}, ${tally.way}: \`${tally.version}\``,
        ...[tally.people, tally.outsideScope, ...tally.asked, tally.open, tally.certificates].map(number),
        number(Object.keys(tally.byCountry).length),
        number(tally.adviceFirst),
      ]),
    ),
    [
      '- *outside*: the version is about other matters, and asks nothing.',
      '- *open*: from some country it cannot be said, for want of exact dates or because sources read differently; the columns before it count the others. *certificates* counts whatever is settled.',
      '- *countries*: how many countries those certificates would come from. *advice first*: told to take advice before turning to the police of the state that they fear; everyone here is taken to fear China.',
    ].join('\n'),
    '## Which countries',
    table(
      ['', 'certificates'],
      tallies
        .filter(({ certificates }) => certificates > 0)
        .map((tally) => [`${tally.destination}, ${tally.way}: \`${tally.version}\``, countriesOf(tally)]),
    ),
    '## From one version to the next',
    'The same people under both, on the same day: whom the later version asks for a certificate that the earlier one did not ask for, and the other way round. Only what is settled counts.',
    table(
      ['', 'asked for more', 'asked for less', 'the same'],
      changes.map(({ way, from, to, gain, lose, same }) => [`${way}: \`${from}\` → \`${to}\``, ...[gain, lose, same].map(number)]),
    ),
  ].join('\n\n')}\n`
}

function countriesOf({ byCountry }: Tally): string {
  return Object.entries(byCountry)
    .map(([country, count]) => `${country} ${number(count)}`)
    .join(', ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** A number with commas, the same on every machine. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
