import { canonicalJson } from '../../model/canonical-json.ts'
import { joinPath } from '../../model/input/path.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { isText } from '../../model/text.ts'
import { withoutWords } from '../../model/words.ts'
import type { FindingOnReceipt, Found } from './found.ts'

/** One place where what a receipt says is not what is found again; `undefined` on the side that has nothing there. */
export interface FoundDifference {
  readonly path: string
  readonly said: unknown
  readonly found: unknown
  /** Whether it is one of texts for people or citations alone. */
  readonly isOfWords: boolean
  /** The finding that it is in. */
  readonly finding?: FindingOnReceipt
}

/**
 * Compares what a receipt says was found with what is found again. In which order things are listed says nothing.
 *
 * @param said - Of anybody's making: compared with what is found, and trusted in nothing.
 *
 * @returns Every difference by its path in the receipt; what is found and not on the receipt, at `findings`.
 */
export function differencesIn(said: Found, found: Found): readonly FoundDifference[] {
  const left = new Map(found.findings.map((finding) => [identityOf(finding), finding]))
  const ofFindings = said.findings.flatMap((finding, index): readonly FoundDifference[] => {
    const path = joinPath('findings', index)
    const again = left.get(identityOf(finding))
    left.delete(identityOf(finding))
    if (again === undefined) return [{ path, said: finding, found: undefined, isOfWords: false, finding }]
    return differencesAt(path, '', finding, again).map((difference) => ({ ...difference, finding }))
  })
  const added = [...left.values()].map((finding) => ({ path: 'findings', said: undefined, found: finding, isOfWords: false, finding }))
  const [ofAssumptions, ofScope] = (['assumptions', 'scope'] as const).map((name) => differencesAt(name, name, said[name], found[name]))
  return [...(ofScope ?? []), ...(ofAssumptions ?? []), ...ofFindings, ...added]
}

/** What tells a finding from the others of an evaluation. */
function identityOf({ outcome, subject }: FindingOnReceipt): string {
  return canonicalJson([outcome, subject])
}

/** @param name - The property, or the number in a list, that the path ends with. */
function differencesAt(path: string, name: string, said: unknown, found: unknown): readonly FoundDifference[] {
  if (JSON.stringify(said) === JSON.stringify(found) || same(inAnyOrder({ said }), inAnyOrder({ said: found }))) return []
  if (hasParts(said) && hasParts(found)) {
    const names = [...new Set([...Object.keys(said), ...Object.keys(found)])]
    return names.flatMap((part) => differencesAt(joinPath(path, part), part, own(said, part), own(found, part)))
  }
  const isOfWords = same(inAnyOrder(withoutSources({ [name]: said })), inAnyOrder(withoutSources({ [name]: found })))
  return [{ path, said, found, isOfWords }]
}

/** What an object itself has by a name: every object has something by `toString`. */
function own(parts: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(parts, name) ? parts[name] : undefined
}

/** Whether a value is an object that is no text for people. */
function hasParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainObject(value) && !isText(value)
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** Leaves out texts for people and citations, which are no part of what a version means; of a text in a list, that there is one is kept. */
function withoutSources(data: unknown): unknown {
  const kept = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map((entry) => (isPlainObject(entry) && !hasParts(entry) ? 'text' : kept(entry)))
    if (!isPlainObject(part)) return part
    return Object.fromEntries(Object.entries(part).flatMap(([name, value]) => (name === 'citations' ? [] : [[name, kept(value)]])))
  }
  return withoutWords(kept(data))
}

/** Puts every list in one order. */
function inAnyOrder(data: unknown): unknown {
  if (Array.isArray(data)) {
    const entries = data.map(inAnyOrder)
    return entries
      .map((entry) => ({ entry, text: canonicalJson([entry]) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ entry }) => entry)
  }
  if (!isPlainObject(data)) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inAnyOrder(value)]))
}
