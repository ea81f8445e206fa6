import type { Language } from '../calendar/language.ts'
import { type Compiled, compile } from '../diagram/compile.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { FactCondition } from '../model/condition.ts'
import { describe } from '../model/input/describe.ts'
import { type OptionTable, optional, readLanguage, readOptions } from '../model/input/options.ts'
import { suggest } from '../model/input/suggest.ts'
import { leavesOf } from '../model/leaves.ts'
import { conditionsOf } from '../model/rule.ts'
import { type RulesetVersion, versionName } from '../model/version.ts'
import { bindingInWords, capitalise, statusInWords } from '../text/answer/findings.ts'
import { nameOfRecord, type Words, wordsOf } from '../text/context.ts'
import { describeTested } from '../text/describe/condition.ts'
import { questionOf } from '../text/describe/named.ts'
import { lawPhrases } from '../text/phrases/books/law.ts'
import { cellsInWords } from './mermaid/cells-in-words.ts'
import { chartOf, type End, type Step, type Test } from './mermaid/chart.ts'
import { labelOf } from './mermaid/label.ts'

/** How a chart is written. */
export interface MermaidOptions {
  /** The language of its words; English where it is left out. */
  readonly language?: Language
}

const mermaidOptions: OptionTable<MermaidOptions> = { language: optional(readLanguage) }

/** The most arrows and characters that Mermaid draws unless a page tells it to draw more. */
const most = { arrows: 500, characters: 50_000 }

/**
 * Draws how an outcome is decided as a flowchart of Mermaid (https://mermaid.js.org): one question after another, until it is known that the
 * outcome applies, and how it binds, that it does not, or that the case is outside the scope of the version.
 *
 * It is the reduced decision diagram of the outcome: no question is asked of which the answer does not matter, and it comes to the same as
 * `evaluate` for every complete case. Points on which sources disagree are questions too. Which of several rules applies it does not say.
 *
 * @param outcome - The name of an outcome of the version.
 *
 * @returns The text of a chart, in which no title can be anything but text.
 *
 * @throws {@link InvalidRulesetError} when something is wrong with the version.
 * @throws {@link InvalidArgumentError} for an outcome that there is not, and for one whose chart has more than 500 arrows or 50,000 characters,
 * which Mermaid does not draw; when an option does not exist or cannot be.
 *
 * @example
 * toMermaid(version, 'police-certificate', { language: 'zh' }) //=> 'flowchart TD\n  start(["…"]) --> n1\n…'
 */
export function toMermaid(version: RulesetVersion, outcome: string, options: MermaidOptions = {}): string {
  const compiled = compile(version)
  const { language } = readOptions(options, mermaidOptions)
  if (typeof outcome !== 'string' || !Object.hasOwn(version.outcomes, outcome)) {
    const meant = typeof outcome === 'string' ? suggest(outcome, Object.keys(version.outcomes)) : undefined
    const like = meant === undefined ? '' : `: did you mean \`${meant}\`?`
    throw new InvalidArgumentError('outcome', `${describe(outcome)} is no outcome of ${versionName(version)}${like}`)
  }
  const words = wordsOf(version, language)
  const root = chartOf(compiled, compiled.outcomes.find((one) => one.outcome === outcome) ?? { binding: [] })
  const tests = testsFrom(root)
  const names = new Map<Step, string>([...tests.keys()].map((test, index) => [test, `n${index + 1}`]))
  const named = (step: Step) => names.get(step) ?? step
  const leaves = leavesOf(version, [...version.rules.flatMap(conditionsOf), ...(version.scope?.outside ?? []).map(({ when }) => when)])
  const ends = new Set([...tests.values()].flat().flatMap(({ to }) => (typeof to === 'string' ? to : [])))
  if (typeof root === 'string') ends.add(root)
  const arrows = [...tests].flatMap(([test, ways]) => {
    const tested = leaves.filter((leaf) => compiled.levelOf(leaf) === test.level)
    return ways.map(({ to, cells }) => {
      const label = cellsInWords(words, variableOf(compiled, test), tested, cells)
      return `  ${named(test)} -->|${labelOf(label)}| ${named(to)}`
    })
  })
  const chart = [
    'flowchart TD',
    `  start([${labelOf(titleInWords(words, outcome))}]) --> ${named(root)}`,
    ...[...tests.keys()].map((test) => `  ${named(test)}[${labelOf(questionInWords(words, compiled, test, leaves))}]`),
    ...[...ends].map((end) => `  ${end}([${labelOf(endInWords(words, outcome, end))}])`),
    ...arrows,
    '',
  ].join('\n')
  if (arrows.length + 1 > most.arrows || chart.length > most.characters) {
    const size = `${arrows.length + 1} arrows and ${chart.length} characters`
    const bound = `Mermaid draws ${most.arrows} arrows and ${most.characters} characters at most`
    throw new InvalidArgumentError('outcome', `the chart of \`${outcome}\` has ${size}: ${bound}`)
  }
  return chart
}

/** Where some cells of a test lead together. */
interface Way {
  readonly to: Step
  readonly cells: readonly number[]
}

/** Every test that can come to be made, in order of how far it is from the first, with its ways. */
function testsFrom(root: Step): ReadonlyMap<Test, readonly Way[]> {
  const found = new Map<Test, readonly Way[]>()
  const queue = [root]
  for (const step of queue) {
    if (typeof step === 'string' || found.has(step)) continue
    const steps = [...new Set(step.branches)]
    found.set(
      step,
      steps.map((to) => ({ to, cells: step.branches.flatMap((branch, cell) => (branch === to ? cell : [])) })),
    )
    queue.push(...steps)
  }
  return found
}

function variableOf({ variables }: Compiled, { level }: Test): Compiled['variables'][number] {
  return variables[level] as Compiled['variables'][number]
}

/** The question that asks for a fact or a reading, and what a measure is. */
function questionInWords(words: Words, compiled: Compiled, test: Test, leaves: readonly FactCondition[]): string {
  const { version, language } = words
  const { name, member } = variableOf(compiled, test)
  if (Object.hasOwn(version.readings, name)) return version.readings[name]?.title[language] ?? name
  if (Object.hasOwn(version.facts, name) && member === undefined) return questionOf(words, name)
  const leaf = leaves.find((one) => compiled.levelOf(one) === test.level)
  return capitalise(leaf === undefined ? name : describeTested(words, leaf, {}))
}

/** What is decided, and for each of what. */
function titleInWords(words: Words, outcome: string): string {
  const { version, language, phrases } = words
  const title = version.outcomes[outcome]?.title[language] ?? outcome
  const forEach = version.rules.find(({ then }) => then.outcome === outcome)?.forEach
  if (forEach === undefined) return title
  const say = lawPhrases[language]
  const each = forEach === 'country' || forEach === 'place' ? say.forEach[forEach] : say.forEachRecord(nameOfRecord(words, forEach))
  return title + phrases.aside(each)
}

function endInWords(words: Words, outcome: string, end: End): string {
  const { version, language, phrases } = words
  const kind = version.outcomes[outcome]?.kind ?? 'notice'
  if (end === 'outside') return phrases.scope.outside(version.scope?.title[language] ?? '')
  if (end === 'does-not-apply') return statusInWords(words, kind, end, 'is')
  return statusInWords(words, kind, 'applies', end) + phrases.aside(bindingInWords(words, kind, end))
}
