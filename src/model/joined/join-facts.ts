import { InvalidArgumentError } from '../../errors.ts'
import { canonicalJson } from '../canonical-json.ts'
import { withoutControl } from '../control.ts'
import type { DateLimit, FactDefinition, FactDefinitions, FieldDefinition } from '../fact.ts'
import { withoutWords } from '../words.ts'

/** The facts of two versions as one, and those that the versions assume differently. */
export interface JoinedFacts {
  readonly facts: FactDefinitions
  readonly assumedDifferently: readonly string[]
}

/**
 * Puts the facts of two versions together: a name means the same in both.
 *
 * What either accepts is accepted, and what both assume is assumed. What they assume differently is left open, since there the answers can
 * differ by this alone: whoever is asked about it knows more than either version took for granted.
 *
 * @throws {@link InvalidArgumentError} for a name that is not of one sort in both.
 */
export function joinFacts(before: FactDefinitions, after: FactDefinitions): JoinedFacts {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const assumedDifferently: string[] = []
  const facts = names.map((name): readonly [string, FactDefinition] => {
    const [one, other] = [own(before, name), own(after, name)]
    if (one === undefined || other === undefined) return [name, (one ?? other) as FactDefinition]
    if (isSame(one, other)) return [name, other]
    if (assumedOf(one) !== assumedOf(other)) assumedDifferently.push(name)
    return [name, joinFact(name, one, other)]
  })
  return { facts: Object.fromEntries(facts), assumedDifferently }
}

/** What is taken for granted where nothing is said. */
function assumedOf(fact: FactDefinition): string {
  return canonicalJson({ value: fact.assume ?? null, kind: fact.type === 'stays' ? (fact.assumeKind ?? null) : null })
}

function joinFact(name: string, one: FactDefinition, other: FactDefinition): FactDefinition {
  const { assume: _assume, ...rest } = other
  const joined = { ...rest, ...(other.assume !== undefined && assumedOf(one) === assumedOf(other) && { assume: other.assume }) }
  if (one.type === 'records' && other.type === 'records' && one.each === other.each)
    return { ...joined, fields: joinFields(name, one.fields, other.fields) } as FactDefinition
  if (one.type === 'enum' && other.type === 'enum') return { ...joined, values: union(other.values, one.values) } as FactDefinition
  if (one.type === 'integer' && other.type === 'integer') return { ...joined, ...widestRange(one, other) } as FactDefinition
  if (one.type === 'stays' && other.type === 'stays') {
    const { assumeKind, complete = one.complete, ...stays } = joined as typeof other
    return { ...stays, ...(complete !== undefined && { complete }), ...(assumeKind === one.assumeKind && { assumeKind }) } as FactDefinition
  }
  if ((one.type === 'date' && other.type === 'date') || (one.type === 'time' && other.type === 'time'))
    return joinLimits(one, joined as typeof other)
  if (one.type === other.type && one.type !== 'records') return joined as FactDefinition
  throw new InvalidArgumentError(
    'after',
    `\`${name}\` is not the same in both versions: ${sortOf(one)} in one and ${sortOf(other)} in the other`,
  )
}

function sortOf(fact: FactDefinition): string {
  return fact.type === 'records' ? `records of each \`${fact.each}\`` : `\`${fact.type}\``
}

function joinFields(
  name: string,
  one: Readonly<Record<string, FieldDefinition>>,
  other: Readonly<Record<string, FieldDefinition>>,
): Readonly<Record<string, FieldDefinition>> {
  const fields = union(Object.keys(one), Object.keys(other)).map((field): readonly [string, FieldDefinition] => {
    const [a, b] = [own(one, field), own(other, field)]
    if (a !== undefined && b !== undefined && a.type !== b.type)
      throw new InvalidArgumentError(
        'after',
        `\`${name}[].${field}\` is not the same in both versions: \`${a.type}\` in one and \`${b.type}\` in the other`,
      )
    const known = (b ?? a) as FieldDefinition
    const isOptional = a === undefined || b === undefined || a.optional === true || b.optional === true
    return [field, isOptional ? { ...known, optional: true } : known]
  })
  return Object.fromEntries(fields)
}

type Limited = Extract<FactDefinition, { type: 'date' | 'time' }>

/** Of limits, those that both have; that there can be no such day, where it can be so in either. */
function joinLimits(one: Limited, other: Limited): FactDefinition {
  const { notAfterAsOf, notAfter, notBefore, ...rest } = other
  const both = (a: readonly DateLimit[] = [], b: readonly DateLimit[] = []) =>
    b.filter((limit) => a.some((own) => canonicalJson(own) === canonicalJson(limit)))
  const none = 'none' in one ? one.none : undefined
  return {
    ...rest,
    ...(none !== undefined && { none }),
    ...(notAfterAsOf && one.notAfterAsOf && { notAfterAsOf }),
    notAfter: both(one.notAfter, notAfter),
    notBefore: both(one.notBefore, notBefore),
  } as FactDefinition
}

type Whole = Extract<FactDefinition, { type: 'integer' }>

function widestRange(one: Whole, other: Whole): Pick<Whole, 'minimum' | 'maximum'> {
  const range = (a: number | undefined, b: number | undefined, widest: (...values: number[]) => number) =>
    a === undefined || b === undefined ? undefined : widest(a, b)
  return { minimum: range(one.minimum, other.minimum, Math.min), maximum: range(one.maximum, other.maximum, Math.max) } as Whole
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])]
}

function isSame(one: FactDefinition, other: FactDefinition): boolean {
  const meaning = (fact: FactDefinition) =>
    canonicalJson({ none: 'none' in fact && fact.none !== undefined, fact: withoutWords(withoutControl(fact)) })
  return meaning(one) === meaning(other)
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
