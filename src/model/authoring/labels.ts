import type { Parameters } from '../role.ts'
import type { Text } from '../text.ts'
import type { RulesetVersion } from '../version.ts'

/**
 * What people call the measures, shared conditions and parameters of a ruleset, by name: once for all versions, which can then be written as law alone.
 *
 * A measure has a noun phrase, a condition a clause that is true exactly where it holds; `{country}` and `{place}` stand for what a rule is
 * applied to.
 */
export interface Labels {
  readonly measures: Readonly<Record<string, Text>>
  readonly conditions: Readonly<Record<string, Text>>
  /** The parameters of outcomes, with the parts that they play. */
  readonly parameters?: Parameters
}

/** Puts labels where they belong; what has a label of its own keeps it. */
export function withLabels(version: RulesetVersion, labels: Labels | undefined): RulesetVersion {
  if (labels === undefined) return version
  return {
    ...version,
    measures: label(version.measures, labels.measures),
    conditions: label(version.conditions, labels.conditions),
    parameters: used({ ...labels.parameters, ...version.parameters }, version),
  }
}

/** Keeps the parameters that some rule gives. */
function used(parameters: Parameters, { rules }: RulesetVersion): Parameters {
  const given = new Set(rules.flatMap(({ then }) => Object.keys(then.params ?? {})))
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => given.has(name)))
}

function label<Entry extends { readonly label?: Text }>(
  map: Readonly<Record<string, Entry>>,
  labels: Readonly<Record<string, Text>>,
): Readonly<Record<string, Entry>> {
  const labelled = Object.entries(map).map(([name, entry]) => {
    const own = Object.hasOwn(labels, name) ? labels[name] : undefined
    return [name, own === undefined || entry.label !== undefined ? entry : { ...entry, label: own }] as const
  })
  return Object.fromEntries(labelled)
}
