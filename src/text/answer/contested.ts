import { groupBy } from '../../logic/group-by.ts'
import type { Finding } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { heading, type Line, paragraph } from '../lines.ts'
import { paramsInWords } from '../params.ts'
import type { Sources } from '../sources.ts'
import { byCountry, countryHeading, placesAndTitles, titleOf, titlesOf } from './findings.ts'
import { type ReadingBranch, type ReadingTree, readingTreeOf } from './reading-tree.ts'

/** Writes what hangs on how the law is read: which source leads where, and which reading is recommended. */
export function contestedOf(words: Words, findings: readonly Finding[], sources: Sources): readonly Line[] {
  const { phrases } = words
  const contested = findings.filter(({ status }) => status === 'contested')
  if (contested.length === 0) return []
  return [
    ...heading(phrases.sourcesDisagree, '-'),
    ...paragraph(phrases.readings, '  '),
    ...[...byCountry(contested)].flatMap(([country, group]) => [
      ...paragraph(countryHeading(words, country), '  '),
      // Most outcomes of a country hang on the same point: it is told once.
      ...[...groupBy(group, ({ readings }) => JSON.stringify(readings)).values()].flatMap((alike) => contestedItem(words, alike, sources)),
    ]),
  ]
}

/** Writes a point that several findings hang on, wherever they are about: what they are in a line, then where each reading leads. */
export function contestedTogether(words: Words, alike: readonly Finding[], sources: Sources): readonly Line[] {
  const [first] = alike
  if (first === undefined) return []
  const params = paramsInWords(words, first)
  return [
    ...paragraph(placesAndTitles(words, alike) + (params === '' ? '' : words.phrases.aside(params)), '  '),
    ...treeInLines(words, readingTreeOf(words, first), sources, '    '),
  ]
}

function contestedItem(words: Words, alike: readonly Finding[], sources: Sources): readonly Line[] {
  const { phrases } = words
  const [first, ...others] = alike
  if (first === undefined) return []
  const params = paramsInWords(words, first)
  return [
    ...paragraph(titleOf(words, first), '    '),
    ...(params === '' ? [] : paragraph(params, '      ')),
    ...(others.length === 0 ? [] : paragraph(phrases.alsoFor + titlesOf(words, others), '      ')),
    ...treeInLines(words, readingTreeOf(words, first), sources, '      '),
  ]
}

function treeInLines(words: Words, tree: ReadingTree | undefined, sources: Sources, indent: string): readonly Line[] {
  if (tree === undefined) return []
  const { phrases } = words
  return [
    ...paragraph(tree.question, indent),
    ...tree.branches.flatMap((branch) => [
      ...sources.behind(branchInWords(words, branch), branch.cites, `${indent}- `),
      ...treeInLines(words, branch.next, sources, `${indent}    `),
    ]),
    ...paragraph(phrases.because + tree.because, indent),
  ]
}

/** Says where one value of a reading leads: `It counts → needed (recommended)`. */
export function branchInWords({ phrases }: Words, { title, outcome, recommended }: ReadingBranch): string {
  return title + (outcome === undefined ? '' : ` → ${outcome}`) + (recommended ? phrases.aside(phrases.recommended) : '')
}
