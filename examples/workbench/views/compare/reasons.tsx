import { countryName, inWords, type RulesetVersion, type Text } from 'immigration-rulesets'
import type { ComparisonCell, ComparisonColumn } from 'immigration-rulesets/analysis'
import type { ComponentChildren, JSX } from 'preact'
import { SourceLink } from '../../parts/source.tsx'
import { language, said } from '../../state/settings.ts'
import { certificateOf, statusInWords } from './cell.tsx'
import { compareWords } from './compare-words.ts'

interface ReasonsProps {
  readonly country: string
  readonly cell: ComparisonCell
  readonly column: ComparisonColumn
  /** Where to turn first, where the state is feared. */
  readonly advice: Text | undefined
  readonly version: RulesetVersion
  /** What the paths stand for that cells hang on. */
  readonly questions: Readonly<Record<string, Text>>
}

/** Why a destination asks for a country's certificate, or does not, and by which sources. */
export function Reasons({ country, cell, column, advice, version, questions }: ReasonsProps): JSX.Element {
  const words = compareWords[language.value]
  const { rules, exceptions, missing, unknown, readings, citations, basis, status } = cell
  const say = inWords(version, language.value)
  const finding = findingOf(cell, country, column, version)
  const told = finding && say.finding(finding)
  const asked = (paths: readonly string[]) => paths.map((path) => said(questions[path] ?? { en: path, zh: path }))
  const isBecause = status === 'applies' || status === 'contested'
  const remarks = [
    ...(advice === undefined ? [] : [said(advice)]),
    ...(basis === 'not-named' ? [words.notNamed] : []),
    ...(status === 'does-not-apply' && basis !== 'not-named' && exceptions.length === 0 ? [words.noRule] : []),
    ...(told?.by ? [told.by] : []),
    ...(told?.parameters ? [told.parameters] : []),
    ...(told?.remarks ?? []),
  ]
  return (
    <>
      <h3>
        {said(column.label)} · {countryInWords(country, version)}
        {words.colon}
        {statusInWords(cell, column, version, advice !== undefined)}
      </h3>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <Part title={words.because} items={isBecause ? rules.map(({ title }) => said(title)) : []} />
      <Part title={words.excepted} items={exceptions.map(({ title }) => said(title))} />
      <Part title={words.near} items={told?.near ?? []} />
      <Part title={words.hangsOn} items={asked(missing)} />
      <Part title={words.notKnown} items={asked(unknown)} />
      <Part
        title={words.readings}
        items={readings.map((reading) => {
          const values = Object.entries(reading.readings).map(([name, value]) => {
            const title = version.readings[name]?.values[value]?.title
            return title === undefined ? value : said(title)
          })
          return (
            values.join(words.semicolon) +
            (reading.recommended ? words.recommended : '') +
            words.colon +
            say.status(certificateOf(version), reading.status)
          )
        })}
      />
      <Part title={words.sources} items={citations.map((citation) => <SourceLink key={citation.key} citation={citation} />)} />
    </>
  )
}

/** Names a country, or whatever country the facts do not name. */
export function countryInWords(country: string, version: RulesetVersion | undefined): string {
  return version === undefined ? countryName(country, language.value) : inWords(version, language.value).country(country)
}

/** The finding that a cell is made from. */
function findingOf({ basis }: ComparisonCell, country: string, { evaluation }: ComparisonColumn, { outcomes }: RulesetVersion) {
  const wanted = basis === 'country' ? country : basis === 'any-other' ? '*' : undefined
  return evaluation?.findings.find(
    ({ outcome, subject }) => outcomes[outcome]?.role === 'certificate-required' && subject.country === wanted,
  )
}

/** Some things under what they are; nothing where there are none. */
function Part({ title, items }: { readonly title: string; readonly items: readonly ComponentChildren[] }): JSX.Element | null {
  if (items.length === 0) return null
  return (
    <>
      <p class="quiet">{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}
