import { printable } from '../../calendar/printable.ts'
import { isReference, modalityOf, type Parameter, type Rule } from '../../model/rule.ts'
import { isText } from '../../model/text.ts'
import type { Words } from '../../text/context.ts'
import { type Cell, cellsOf, inputName, literal, outsideName } from './feel.ts'
import { element, type Lines, leaf } from './xml.ts'

/** What stands in a cell that asks nothing. */
const anything = '-'

/** Writes the rules of an outcome as a decision table, each a row, of which all that hold are collected. */
export function tableOf(words: Words, rules: readonly Rule[]): Lines {
  const { version, language } = words
  const rows = rules.map((rule) => placed(rowOf(words, rule)))
  const columns = new Map(rows.flatMap((row) => [...row]))
  const hasBy = rules.some((rule) => byOf(words, rule) !== undefined)
  const params = [...new Set(rules.flatMap(({ then }) => Object.keys(then.params ?? {})))]
  const outputs = ['rule', 'modality', ...(hasBy ? ['by'] : []), ...params.map((name) => `param_${name}`)]
  const outputOf = (rule: Rule): readonly unknown[] => [rule.id, modalityOf(version.outcomes, rule), ...(hasBy ? [byOf(words, rule)] : [])]
  return element(
    'decisionTable',
    { hitPolicy: 'COLLECT' },
    ...[...columns.values()].map(({ input, type }) =>
      element('input', {}, element('inputExpression', { typeRef: type }, leaf('text', {}, input))),
    ),
    ...outputs.map((name, index) => element('output', { name, ...(index < 2 && { typeRef: 'string' }) })),
    ...['title', 'sources', 'clauses'].map((name) => element('annotation', { name })),
    ...rules.map((rule, index) =>
      element(
        'rule',
        {},
        ...[...columns.keys()].map((key) => entry('inputEntry', rows[index]?.get(key)?.test ?? anything)),
        ...outputOf(rule).map((value) => entry('outputEntry', literal(value ?? null))),
        ...params.map((name) => entry('outputEntry', parameterOf(words, rule.then.params?.[name]))),
        ...[rule.title[language], ...sourcesOf(words, rule)].map((text) => entry('annotationEntry', printable(text))),
      ),
    ),
  )
}

function entry(name: string, text: string): Lines {
  return element(name, {}, leaf('text', {}, text))
}

/** What a rule asks: to be within the scope, and what it is for, and not what it excepts. */
function rowOf({ version }: Words, { when, unless }: Rule): readonly Cell[] {
  return [
    ...(version.scope === undefined ? [] : [{ input: outsideName, type: 'boolean', test: 'false' }]),
    ...cellsOf(version, when, true),
    ...(unless === undefined ? [] : cellsOf(version, unless, false)),
  ]
}

/** Gives each cell a column: what is asked of one input twice has two. */
function placed(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  const row = new Map<string, Cell>()
  for (const cell of cells) {
    let times = 0
    while (row.has(`${times} ${cell.input}`) && row.get(`${times} ${cell.input}`)?.test !== cell.test) times += 1
    row.set(`${times} ${cell.input}`, cell)
  }
  return row
}

function byOf({ version, language }: Words, rule: Rule): string | undefined {
  const by = rule.then.by ?? version.outcomes[rule.then.outcome]?.by
  return modalityOf(version.outcomes, rule) === 'may' ? by?.[language] : undefined
}

function parameterOf({ language }: Words, parameter: Parameter | undefined): string {
  if (parameter === undefined) return literal(null)
  if (typeof parameter !== 'object') return literal(parameter)
  return isText(parameter) ? literal(parameter[language]) : isReference(parameter) ? inputName(parameter.fact) : literal(null)
}

/** The sources of a rule, and the clauses in them. */
function sourcesOf({ version, language, phrases }: Words, { cites }: Rule): readonly [sources: string, clauses: string] {
  const cited = cites.flatMap((key) => version.citations[key] ?? [])
  const sources = cited.map(({ instrument, locator }) =>
    locator === undefined ? instrument[language] : phrases.located(instrument[language], locator[language]),
  )
  return [sources.join(phrases.semicolon), [...new Set(cited.flatMap(({ clauses }) => clauses))].join(phrases.comma)]
}
