import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type FactDefinition, type Issue, type Ruleset, type RulesetVersion, versionInForce } from 'immigration-rulesets'
import { answerOf, issuesOf } from './answers.ts'
import { facts } from './client.ts'
import { asOf } from './question.ts'
import { catalogue, loaded, rulesetId } from './rulesets.ts'
import { language } from './settings.ts'

/** Whether the facts of every ruleset are asked for, and not only those of the one that is asked about. */
export const ofEvery = signal(false)

const askingRulesets = computed(() => (ofEvery.value ? catalogue.map(({ id }) => id) : [rulesetId.value]))

const versions = new Map<string, ReadonlySignal<RulesetVersion | undefined>>()

/** The version of a ruleset in force on the day of the question, where there is one: the same after every change of a fact. */
function versionOf(id: string): ReadonlySignal<RulesetVersion | undefined> {
  const known = versions.get(id)
  if (known !== undefined) return known
  const made = computed(() => {
    const ruleset = loaded.value.get(id)
    return ruleset && inForceOn(ruleset)
  })
  versions.set(id, made)
  return made
}

function inForceOn(ruleset: Ruleset): RulesetVersion | undefined {
  try {
    return versionInForce(ruleset, { asOf: asOf.value })
  } catch (error) {
    issuesOf(error)
    return undefined
  }
}

/** The versions whose facts are asked for: those in force on the day of the question, as far as they are loaded. */
export const askingVersions = computed<readonly RulesetVersion[]>(() => askingRulesets.value.flatMap((id) => versionOf(id).value ?? []))

/** The facts that are asked for, by name. */
export const askedFacts = computed(() => factsOf(askingVersions.value))

/** What is said in the client file that nothing which is asked about has a use for, with its definition where some loaded ruleset has one. */
export const unusedFacts = computed(() => {
  const known = factsOf([...loaded.value.values()].flatMap((ruleset) => latestOn(ruleset.versions)))
  return Object.keys(facts.value)
    .filter((name) => !askedFacts.value.has(name))
    .map((name) => ({ name, definition: known.get(name) }))
})

// The same each time, so that nothing is drawn again while nothing is wrong.
const nothing: readonly Issue[] = []

/** What cannot be understood of the person at hand. */
export const problems = computed<readonly Issue[]>(() => {
  const refused = askingRulesets.value.flatMap((id) => answerOf(id).value?.refused ?? [])
  if (refused.length === 0) return nothing
  return [...new Map(refused.map((issue) => [`${issue.path}\n${issue.message}`, issue])).values()]
})

/** Whether what stands at a path cannot be understood. */
export function isRefused(path: string): boolean {
  return problems.value.some((issue) => issue.path === path && !isToFillIn(issue))
}

/** Whether nothing is wrong at a path yet but that it is empty, such as the country of a stay that was just added: a field to fill in. */
export function isToFillIn({ path }: Pick<Issue, 'path'>): boolean {
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const within = (value: unknown, step: string) =>
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined
  return steps.length > 1 && steps.reduce(within, facts.value as unknown) === undefined
}

/** What is wrong, in the language of the page; what somebody wrote stands in the quotation marks of texts for people. */
export function messageOf({ text, message }: Issue): string {
  return (text?.[language.value] ?? message).replace(/`([^`]*)`/g, '“$1”')
}

/**
 * The facts of several versions together. A name means the same in all of them, but of records each version has the fields that it needs:
 * these are put together.
 */
function factsOf(versions: readonly RulesetVersion[]): ReadonlyMap<string, FactDefinition> {
  const all = new Map<string, FactDefinition>()
  for (const [name, definition] of versions.flatMap((version) => Object.entries(version.facts))) {
    const before = all.get(name)
    if (before === undefined) all.set(name, definition)
    else if (before.type === 'records' && definition.type === 'records')
      all.set(name, { ...before, fields: { ...definition.fields, ...before.fields } })
  }
  return all
}

function latestOn(versions: readonly RulesetVersion[]): readonly RulesetVersion[] {
  return versions.filter(({ inForce }) => inForce.from <= asOf.value).slice(-1)
}
