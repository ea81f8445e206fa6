import type { Finding } from '../../reasons/evaluation.ts'
import type { Words } from '../context.ts'
import { underline, wrap } from '../layout.ts'
import { paramsInWords } from '../params.ts'
import type { Sources } from '../sources.ts'
import { byCountry, countryHeading, groupBy, titleOf, titlesOf } from './findings.ts'
import { type ReadingBranch, type ReadingTree, readingTreeOf } from './reading-tree.ts'

/** Writes what hangs on how the law is read: which source leads where, and which reading is recommended. */
export function contestedOf(words: Words, findings: readonly Finding[], sources: Sources): readonly string[] {
  const { phrases } = words
  const contested = findings.filter(({ status }) => status === 'contested')
  if (contested.length === 0) return []
  return [
    ...underline(phrases.sourcesDisagree, '-'),
    ...wrap(phrases.readings, '  '),
    ...[...byCountry(contested)].flatMap(([country, group]) => [
      ...wrap(countryHeading(words, country), '  '),
      // Most outcomes of a country hang on the same point: it is told once.
      ...[...groupBy(group, ({ readings }) => JSON.stringify(readings)).values()].flatMap((alike) => contestedItem(words, alike, sources)),
    ]),
  ]
}

function contestedItem(words: Words, alike: readonly Finding[], sources: Sources): readonly string[] {
  const { phrases } = words
  const [first, ...others] = alike
  if (first === undefined) return []
  const params = paramsInWords(words, first)
  return [
    ...wrap(titleOf(words, first), '    '),
    ...(params === '' ? [] : wrap(params, '      ')),
    ...(others.length === 0 ? [] : wrap(phrases.alsoFor + titlesOf(words, others), '      ')),
    ...treeInLines(words, readingTreeOf(words, first), sources, '      '),
  ]
}

function treeInLines(words: Words, tree: ReadingTree | undefined, sources: Sources, indent: string): readonly string[] {
  if (tree === undefined) return []
  const { phrases } = words
  return [
    ...wrap(tree.question, indent),
    ...tree.branches.flatMap((branch) => [
      ...wrap(branchInWords(words, branch), `${indent}- `),
      ...wrap(sources.cite(branch.cites), `${indent}  `),
      ...treeInLines(words, branch.next, sources, `${indent}    `),
    ]),
    ...wrap(phrases.because + tree.because, indent),
  ]
}

/** Says where one value of a reading leads: `It counts → needed (recommended)`. */
export function branchInWords({ phrases }: Words, { title, outcome, recommended }: ReadingBranch): string {
  return title + (outcome === undefined ? '' : ` → ${outcome}`) + (recommended ? phrases.aside(phrases.recommended) : '')
}
