import type { DateLimit, FactDefinition, FactIs, FieldDefinition } from '../fact.ts'
import type { Complain } from '../input/collect-issues.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { scalarFault, textFault } from '../situation/scalar-fault.ts'
import type { RulesetVersion } from '../version.ts'

/** Checks what a version says of its facts: what they can be, what is assumed of them, and how they limit each other. */
export function checkFacts(version: RulesetVersion, complain: Complain): void {
  for (const [name, fact] of Object.entries(version.facts)) {
    const path = joinPath('facts', name)
    if (fact.type === 'integer') checkLimits(fact, path, complain)
    if (fact.type === 'enum') checkValues(fact, path, complain)
    if (fact.type === 'records') checkFields(fact.fields, path, complain)
    if (fact.type === 'stays' && fact.complete !== undefined) checkComplete(version, fact.complete, `${path}.complete`, complain)
    if (fact.type === 'date' || fact.type === 'time') {
      for (const side of ['notAfter', 'notBefore'] as const) {
        fact[side]?.forEach((limit, index) => {
          checkLimit(version, name, limit, joinPath(`${path}.${side}`, index), complain)
        })
      }
    }
    if (fact.assume !== undefined) checkAssumed(fact, `${path}.assume`, complain)
    else if (fact.assumedBecause !== undefined && !assumesKind(fact))
      complain(`${path}.assumedBecause`, 'nothing is assumed here: a reason is given with `assume`, or with `assumeKind` of stays')
  }
}

function checkLimits(fact: { readonly minimum?: number; readonly maximum?: number }, path: string, complain: Complain): void {
  for (const limit of ['minimum', 'maximum'] as const) {
    if (fact[limit] !== undefined && !Number.isSafeInteger(fact[limit]))
      complain(`${path}.${limit}`, `${describe(fact[limit])} is not a whole number`)
  }
  if (fact.minimum !== undefined && fact.maximum !== undefined && fact.minimum > fact.maximum) {
    complain(`${path}.maximum`, `\`${fact.maximum}\` is less than the minimum \`${fact.minimum}\``)
  }
}

function checkValues(
  fact: { readonly values: readonly string[]; readonly labels?: Readonly<Record<string, unknown>> },
  path: string,
  complain: Complain,
): void {
  if (fact.values.length === 0) complain(`${path}.values`, 'there has to be a value to choose')
  fact.values.forEach((value, index) => {
    const at = joinPath(`${path}.values`, index)
    const fault = textFault(value)
    if (fault !== undefined) complain(at, fault)
    else if (value === 'unknown') complain(at, '`unknown` is what is said when an answer cannot be known: it cannot be a value')
    else if (fact.values.indexOf(value) < index) complain(at, `${describe(value)} is already a value`)
  })
  for (const value of Object.keys(fact.labels ?? {})) {
    if (!fact.values.includes(value)) complain(joinPath(`${path}.labels`, value), unknownName('value', value, fact.values))
  }
}

function checkFields(fields: Readonly<Record<string, FieldDefinition>>, path: string, complain: Complain): void {
  if (Object.keys(fields).length === 0) complain(`${path}.fields`, 'a record has at least one field')
  const { country } = fields
  if (country !== undefined && country.type !== 'country')
    complain(`${path}.fields.country.type`, 'a field named `country` has the type `country`')
}

function checkComplete(version: RulesetVersion, name: string, path: string, complain: Complain): void {
  const booleans = Object.keys(version.facts).filter((fact) => version.facts[fact]?.type === 'boolean')
  if (!booleans.includes(name)) complain(path, unknownName('boolean fact', name, booleans))
}

/** A date or time can come before or after another, the first day of stays, or a date of records. */
function checkLimit(version: RulesetVersion, name: string, limit: DateLimit, path: string, complain: Complain): void {
  const isName = typeof limit === 'string'
  const reference = isName ? limit : limit.date
  const known = Object.entries(version.facts).flatMap(([other, fact]) => {
    if (fact.type === 'date' || fact.type === 'time') return other === name ? [] : [other]
    if (fact.type === 'stays') return [`${other}.from`]
    return fact.type !== 'records'
      ? []
      : Object.keys(fact.fields).flatMap((field) => (fact.fields[field]?.type === 'date' ? [`${other}.${field}`] : []))
  })
  if (!known.includes(reference)) complain(isName ? path : `${path}.date`, unknownName('date', reference, known))
  if (isName) return
  for (const answer of ['where', 'otherwise'] as const) {
    const given = limit[answer]
    if (given !== undefined) checkAnswer(version, given, `${path}.${answer}`, complain)
  }
}

/** A limit can speak of a fact that is yes or no, or one of a choice. */
function checkAnswer(version: RulesetVersion, { fact: name, is }: FactIs, path: string, complain: Complain): void {
  const known = Object.keys(version.facts).filter((other) => ['boolean', 'enum'].includes(version.facts[other]?.type ?? ''))
  const fact = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
  if (fact?.type !== 'boolean' && fact?.type !== 'enum') {
    complain(`${path}.fact`, unknownName('fact that is yes or no, or one of a choice,', name, known))
    return
  }
  const fault = scalarFault(fact, is)
  if (fault !== undefined) complain(`${path}.is`, fault)
}

function assumesKind(fact: FactDefinition): boolean {
  return fact.type === 'stays' && fact.assumeKind !== undefined
}

function checkAssumed(fact: FactDefinition, path: string, complain: Complain): void {
  const { assume } = fact
  if (fact.type === 'countries' || fact.type === 'stays' || fact.type === 'records') {
    if (!Array.isArray(assume) || assume.length > 0) complain(path, 'of a list it can only be assumed that it is empty: write `[]`')
    return
  }
  const fault = scalarFault(fact, assume)
  if (fault !== undefined) complain(path, fault)
  else if ((fact.type === 'date' || fact.type === 'time') && [fact.notAfterAsOf, fact.notAfter, fact.notBefore].some(Boolean)) {
    complain(path, 'a date that others limit cannot be assumed: it might be one that cannot be')
  }
}
