import type { Ruleset } from 'immigration-rulesets'
import type { Comparison, ComparisonRow } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { capitalise } from '../../parts/capitalise.ts'
import { matches } from '../../parts/matches.ts'
import { said } from '../../state/settings.ts'
import { Cell } from './cell.tsx'
import { countryInWords, Reasons } from './reasons.tsx'
import { isUnfolded, reasonsId } from './unfolded.ts'
import { versionOf } from './version-of.ts'

interface CountryRowsProps {
  readonly comparison: Comparison
  readonly rulesets: readonly Ruleset[]
  readonly row: ComparisonRow
}

/** Whether each country is a card, as compare.css has it. */
const isCard = matches('(width < 58rem)')

/** A country with a cell for each destination, and the reasons of the cell that is unfolded: below the row, or in a card below the cell. */
export function CountryRows({ comparison: { columns, questions }, rulesets, row: { country, cells } }: CountryRowsProps): JSX.Element {
  const pairs = cells.flatMap((cell, index) => {
    const column = columns[index]
    const version = column && versionOf(rulesets, column)
    return column === undefined ? [] : [{ cell, column, version, advice: cell.adviceFirst ?? cell.adviceIfNeeded ?? undefined }]
  })
  const reasonsOf = ({ cell, column, version, advice }: (typeof pairs)[number]) =>
    version && <Reasons country={country} cell={cell} column={column} advice={advice} version={version} questions={questions} />
  const open = pairs.find(({ cell }) => isUnfolded(country, cell.ruleset) && cell.status !== 'not-covered')
  return (
    <>
      <tr data-country={country}>
        <th scope="row">{capitalise(countryInWords(country, pairs[0]?.version))}</th>
        {pairs.map((pair) => {
          const { cell, column, version, advice } = pair
          return (
            <td key={cell.ruleset} data-ruleset={cell.ruleset} data-status={cell.status}>
              <span class="of" aria-hidden="true">
                {said(column.label)}
              </span>
              <Cell country={country} cell={cell} column={column} version={version} advice={advice} />
              {pair === open && isCard.value && (
                <div id={reasonsId} class="reasons">
                  {reasonsOf(pair)}
                </div>
              )}
            </td>
          )
        })}
      </tr>
      {open !== undefined && !isCard.value && (
        <tr class="reasons">
          <td id={reasonsId} colSpan={columns.length + 1}>
            {reasonsOf(open)}
          </td>
        </tr>
      )}
    </>
  )
}
