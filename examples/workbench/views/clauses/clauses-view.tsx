import { inWords, type RulesetVersion } from 'immigration-rulesets'
import type { LawStatement } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { ruleset } from '../../state/rulesets.ts'
import { language } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'
import { chosenIndex, chosenVersion, pickVersion } from './chosen-version.ts'
import { Row } from './clause-row.tsx'
import './clauses.css'
import { clausesWords } from './clauses-words.ts'
import { loadMatrix, matrix } from './matrix.ts'
import { rows, wanted } from './rows.ts'
import { isSigned } from './signed.ts'

/** A version source by source, as a lawyer signs it off. */
export function ClausesView(): JSX.Element {
  void loadMatrix()
  const words = clausesWords[language.value]
  const version = chosenVersion.value
  if (version === undefined || matrix.value === undefined) return <p class="loading">{pageWords[language.value].loading}</p>
  const signed = version.rules.filter(({ id }) => isSigned(version, id)).length
  return (
    <>
      <p>{words.intro}</p>
      <div class="choices">
        <label>
          <span>{words.version}</span>
          <select
            id="version"
            value={String(chosenIndex.value)}
            onChange={({ currentTarget }) => {
              pickVersion(Number(currentTarget.value))
            }}
          >
            {ruleset.value?.versions.map((one, index) => (
              <option key={`${one.inForce.from} ${one.revision}`} value={String(index)}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.filter}</span>
          <input
            id="filter"
            type="search"
            value={wanted.value}
            onInput={({ currentTarget }) => {
              wanted.value = currentTarget.value
            }}
          />
        </label>
      </div>
      <p aria-live="polite">
        {rows.value.length === 0 ? words.nothing : words.shown(rows.value.length)} {words.signedOff(signed, version.rules.length)}{' '}
        <span class="quiet">{words.memory}</span>
      </p>
      <div class="clause heads" aria-hidden="true">
        <span>{words.clause}</span>
        <span class="statement">
          <span>{words.rule}</span>
          <span>{words.cases}</span>
        </span>
      </div>
      <Rows version={version} />
      <LeftOut version={version} />
    </>
  )
}

/** Every source that is wanted; what rests on several is told in full with the first of them. */
function Rows({ version }: { readonly version: RulesetVersion }): JSX.Element {
  const first = new Map<string, string>()
  for (const { key, statements } of rows.value) {
    for (const statement of statements) if (!first.has(idOf(statement))) first.set(idOf(statement), key)
  }
  return (
    <>
      {rows.value.map((row) => (
        <Row key={row.key} version={version} row={row} isFirst={(statement) => first.get(idOf(statement)) === row.key} />
      ))}
    </>
  )
}

/** The clauses that the version leaves out, with the reasons. */
function LeftOut({ version }: { readonly version: RulesetVersion }): JSX.Element | null {
  const words = clausesWords[language.value]
  if (version.notModelled.length === 0 || wanted.value !== '') return null
  return (
    <details class="left-out">
      <summary>
        <strong>{words.leftOut}</strong>
      </summary>
      <p class="quiet">{words.leftOutWhat}</p>
      <dl lang="en">
        {version.notModelled.map(({ clauses, reason }) => (
          <div key={clauses.join() + reason}>
            <dt>{clauses.join(', ')}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function idOf({ part, name }: LawStatement): string {
  return `${part} ${name}`
}

function nameOf(version: RulesetVersion): string {
  const { inForce, revision } = version
  return clausesWords[language.value].from(inWords(version, language.value).date(inForce.from), inForce.basis === 'bound', revision)
}
