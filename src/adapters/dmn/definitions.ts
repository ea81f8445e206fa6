import { printable } from '../../calendar/printable.ts'
import { type Condition, matchCondition } from '../../model/condition.ts'
import { kindOf } from '../../model/kind.ts'
import { leavesOf } from '../../model/leaves.ts'
import { conditionsOf, isReference } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { versionName } from '../../model/version.ts'
import { capitalise } from '../../text/answer/findings.ts'
import type { Words } from '../../text/context.ts'
import { definitionOf } from '../../text/describe/labels.ts'
import { describeName, describeWorking } from '../../text/describe/named.ts'
import { exportPhrases } from '../../text/phrases/books/export.ts'
import { formPhrases } from '../../text/phrases/books/form.ts'
import { constantInWords } from '../../text/values.ts'
import { conditionName, expressionOf, inputName, literal, outcomeName, outsideName, typeOf } from './feel.ts'
import { tableOf } from './table.ts'
import { element, type Lines, leaf } from './xml.ts'

/** What a decision needs: the inputs and other decisions that it names, and the sources that it rests on. */
interface Needs {
  readonly inputs?: Iterable<string>
  readonly decisions?: Iterable<string>
  readonly sources?: Iterable<string>
}

/** Writes a version as the element `definitions` of DMN 1.3. */
export function definitionsOf(words: Words): Lines {
  const { version, language } = words
  const name = versionName(version)
  const inputs = inputsOf(version)
  const cited = new Set(version.rules.flatMap(({ cites }) => cites))
  return element(
    'definitions',
    {
      xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
      id: 'definitions',
      name: printable(name),
      namespace: `urn:immigration-rulesets:${version.ruleset}:${version.inForce.from}`,
    },
    element('itemDefinition', { name: 'Countries', isCollection: 'true' }, leaf('typeRef', {}, 'string')),
    ...inputs.map((input) => typeElement(version, input)),
    ...inputs.map((input) => inputElement(words, input)),
    ...[...cited].map((key) => sourceElement(words, key)),
    ...Object.entries(version.conditions).map(([id, condition]) =>
      decision(version, conditionName(id), condition.label?.[language], needsOf(version, [condition]), expression(version, condition)),
    ),
    ...outsideElement(words),
    ...Object.keys(version.outcomes).map((outcome) => outcomeElement(words, outcome)),
  )
}

/** Every name that a condition tests, or that a parameter refers to. */
function inputsOf(version: RulesetVersion): readonly string[] {
  const outside = (version.scope?.outside ?? []).map(({ when }) => when)
  const tested = leavesOf(version, [...version.rules.flatMap(conditionsOf), ...outside, ...Object.values(version.conditions)])
  const referred = version.rules.flatMap(({ then }) => referredIn(then.params))
  return [...new Set([...tested.map(({ fact }) => fact), ...referred])]
}

function referredIn(params: RulesetVersion['rules'][number]['then']['params'] = {}): readonly string[] {
  return Object.values(params).flatMap((parameter) => (isReference(parameter) ? parameter.fact : []))
}

function inputElement(words: Words, name: string): Lines {
  const { version, language } = words
  const reading = Object.hasOwn(version.readings, name) ? version.readings[name] : undefined
  const label = reading?.title[language] ?? describeName(words, name, {})
  const said = [...saidOf(words, name), ...howWritten(words, name)]
  return element(
    'inputData',
    { id: `input_${inputName(name)}`, name: inputName(name), label: printable(capitalise(label)) },
    said.length === 0 ? [] : description(said.join(formPhrases[language].between)),
    element('variable', { name: inputName(name), typeRef: typeOf(version, name) }),
  )
}

/** The question that asks for a fact with its hint, and how a measure is worked out. */
function saidOf(words: Words, name: string): readonly string[] {
  const { version, language } = words
  if (Object.hasOwn(version.measures, name)) return [capitalise(describeWorking(words, name)) + words.phrases.stop]
  const { question, ...definition } = definitionOf(words, name) ?? {}
  const hint = 'hint' in definition ? definition.hint : undefined
  return [question, hint].flatMap((text) => text?.[language] ?? [])
}

/** How a value is written: those of a few by their names, and lengths as numbers. */
function howWritten(words: Words, name: string): readonly string[] {
  const { version, language, phrases } = words
  const kind = kindOf(version, name)
  if (kind?.kind === 'enum') {
    const values = kind.values.map((value) => literal(value) + phrases.colon + constantInWords(words, name, value))
    return [values.join(phrases.semicolon) + phrases.stop]
  }
  const { length, orNull } = exportPhrases[language]
  return [...(kind?.kind === 'length' ? [length[kind.in]] : []), ...(kind !== undefined && 'none' in kind && kind.none ? [orNull] : [])]
}

/** The values that each of a few can be. */
function typeElement(version: RulesetVersion, name: string): Lines {
  const kind = kindOf(version, name)
  if (kind?.kind !== 'enum') return []
  return element(
    'itemDefinition',
    { name: typeOf(version, name) },
    leaf('typeRef', {}, 'string'),
    element('allowedValues', {}, leaf('text', {}, kind.values.map(literal).join(', '))),
  )
}

function sourceElement({ version, language, phrases }: Words, key: string): Lines {
  const source = version.citations[key]
  if (source === undefined) return []
  const { instrument, locator, address, clauses } = source
  const name = locator === undefined ? instrument[language] : phrases.located(instrument[language], locator[language])
  return element(
    'knowledgeSource',
    { id: sourceId(version, key), name: printable(name), locationURI: address },
    description(clauses.join(phrases.comma)),
  )
}

function sourceId(version: RulesetVersion, key: string): string {
  return `source_${Object.keys(version.citations).indexOf(key) + 1}`
}

function outsideElement({ version, language }: Words): readonly Lines[] {
  if (version.scope === undefined) return []
  const outside = version.scope.outside.map(({ when }) => when)
  const needs = { ...needsOf(version, outside), sources: version.scope.outside.flatMap(({ cites }) => cites) }
  return [decision(version, outsideName, version.scope.title[language], needs, expression(version, { any: outside }))]
}

function outcomeElement(words: Words, outcome: string): Lines {
  const { version, language } = words
  const rules = version.rules.filter(({ then }) => then.outcome === outcome)
  if (rules.length === 0) return []
  const tested = needsOf(version, rules.flatMap(conditionsOf))
  return decision(
    version,
    outcomeName(outcome),
    version.outcomes[outcome]?.title[language],
    {
      inputs: [...tested.inputs, ...rules.flatMap(({ then }) => referredIn(then.params))],
      decisions: [...(version.scope === undefined ? [] : [outsideName]), ...tested.decisions],
      sources: rules.flatMap(({ cites }) => cites),
    },
    tableOf(words, rules),
  )
}

function decision(version: RulesetVersion, name: string, label: string | undefined, needs: Needs, logic: Lines): Lines {
  const required = (kind: string, ids: Iterable<string>, requirement: string) =>
    [...new Set(ids)].map((id) => element(requirement, {}, element(kind, { href: `#${id}` })))
  const isTable = logic[0]?.startsWith('<decisionTable') === true
  return element(
    'decision',
    { id: `decision_${name}`, name, label: label === undefined ? undefined : printable(capitalise(label)) },
    element('variable', { name, ...(!isTable && { typeRef: 'boolean' }) }),
    ...required(
      'requiredInput',
      [...(needs.inputs ?? [])].map((input) => `input_${inputName(input)}`),
      'informationRequirement',
    ),
    ...required(
      'requiredDecision',
      [...(needs.decisions ?? [])].map((one) => `decision_${one}`),
      'informationRequirement',
    ),
    ...required(
      'requiredAuthority',
      [...(needs.sources ?? [])].map((key) => sourceId(version, key)),
      'authorityRequirement',
    ),
    logic,
  )
}

function expression(version: RulesetVersion, condition: Condition): Lines {
  return element('literalExpression', { typeRef: 'boolean' }, leaf('text', {}, expressionOf(version, condition)))
}

/** The names that conditions test themselves, and the decisions of the shared conditions that they name. */
function needsOf({ conditions }: RulesetVersion, tested: readonly Condition[]) {
  const [inputs, decisions] = [new Set<string>(), new Set<string>()]
  const walk = (condition: Condition): void =>
    matchCondition<void>(condition, {
      all: (parts) => parts.forEach(walk),
      any: (parts) => parts.forEach(walk),
      not: walk,
      named: (name) => void (Object.hasOwn(conditions, name) && decisions.add(conditionName(name))),
      fact: ({ fact }) => void inputs.add(fact),
    })
  tested.forEach(walk)
  return { inputs, decisions }
}

function description(text: string): Lines {
  return leaf('description', {}, printable(text))
}
