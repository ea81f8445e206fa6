import { inWords, type RulesetVersion } from 'immigration-rulesets'
import type { LawStatement } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { SourceLink } from '../../parts/source.tsx'
import { language, said } from '../../state/settings.ts'
import { clausesWords } from './clauses-words.ts'
import { type ClauseRow, casesOf } from './rows.ts'
import { isSigned, sign } from './signed.ts'

interface RowProps {
  readonly version: RulesetVersion
  readonly row: ClauseRow
  /** Whether what rests on it was not told in full with an earlier source. */
  readonly isFirst: (statement: LawStatement) => boolean
}

/** A source, and beside it each rule that rests on it with its cases. */
export function Row({ version, row, isFirst }: RowProps): JSX.Element {
  const words = clausesWords[language.value]
  return (
    <article class="clause" data-citation={row.key} aria-label={said(row.citation.locator ?? row.citation.instrument)}>
      <Passage version={version} row={row} />
      <div class="resting-on-it">
        {row.statements.length === 0 && <p class="quiet">{words.noRules}</p>}
        {row.statements.map((statement) => (
          <div
            key={`${statement.part} ${statement.name}`}
            class="statement"
            data-rule={statement.part === 'rules' ? statement.name : undefined}
          >
            <Statement version={version} statement={statement} isOpen={statement.part !== 'facts' && isFirst(statement)} />
            <div>{statement.part === 'rules' && <Cases names={casesOf(version, statement.name)} />}</div>
          </div>
        ))}
      </div>
    </article>
  )
}

/** The source: where it stands, what it says, when and where it was read. */
function Passage({ version, row: { citation, clauses } }: Omit<RowProps, 'isFirst'>): JSX.Element {
  const words = clausesWords[language.value]
  const { read, reliability, note } = citation
  return (
    <div class="passage">
      <h3>
        <SourceLink citation={citation} />
      </h3>
      <p class="quiet">
        {words.read} {inWords(version, language.value).date(read)}
        {words.colon}
        {words.reliability[reliability]}
      </p>
      {note !== undefined && <p>{said(note)}</p>}
      {words.textInEnglish !== '' && clauses.some(({ text }) => text !== undefined) && <p class="quiet">{words.textInEnglish}</p>}
      <dl>
        {clauses.map(({ id, text }) => (
          <div key={id}>
            <dt>{id}</dt>
            {text !== undefined && <dd lang="en">{text}</dd>}
          </div>
        ))}
      </dl>
    </div>
  )
}

interface StatementProps {
  readonly version: RulesetVersion
  readonly statement: LawStatement
  readonly isOpen: boolean
}

/** A rule, or what else rests on the source, clause by clause; a rule can be signed off. */
function Statement({ version, statement, isOpen }: StatementProps): JSX.Element {
  const words = clausesWords[language.value]
  const { part, name, title, says } = statement
  return (
    <div>
      <details open={isOpen}>
        <summary>
          {part !== 'rules' && <span class="quiet">{(words.parts[part] ?? '') + words.colon}</span>}
          <strong>{said(title)}</strong>
        </summary>
        <ul>
          {says.map((clause) => (
            <li key={clause.en}>{said(clause)}</li>
          ))}
        </ul>
      </details>
      {part === 'rules' && (
        <label class="sign">
          <input
            type="checkbox"
            aria-label={words.sign + words.colon + said(title)}
            checked={isSigned(version, name)}
            onChange={({ currentTarget }) => {
              sign(version, name, currentTarget.checked)
            }}
          />{' '}
          {words.sign}
        </label>
      )}
    </div>
  )
}

/** The names of cases, unfolded at will. */
function Cases({ names }: { readonly names: readonly string[] }): JSX.Element {
  const words = clausesWords[language.value]
  if (names.length === 0) return <p class="quiet">{words.noCases}</p>
  return (
    <details>
      <summary>{words.count(names.length)}</summary>
      {words.namesInEnglish !== '' && <p class="quiet">{words.namesInEnglish}</p>}
      <ul lang="en" class="cases">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
