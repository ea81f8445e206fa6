import { groupBy } from '../../logic/group-by.ts'
import { branchInWords } from '../../text/answer/contested.ts'
import { capitalise, statusInWords } from '../../text/answer/findings.ts'
import { type ReadingTree, readingTreeOf } from '../../text/answer/reading-tree.ts'
import type { Words } from '../../text/context.ts'
import { oneAfterAnother } from '../../text/one-after-another.ts'
import { checklistPhrases } from '../../text/phrases/books/checklist.ts'
import { headlinePhrases } from '../../text/phrases/books/headline.ts'
import type { Sources } from '../../text/sources.ts'
import { type ChecklistItem, type Dependency, isBoxKind } from './checklist.ts'
import { line, type SheetBlock, type SheetLine } from './sheet.ts'
import { detailsOf, headOf } from './sheet-items.ts'

/** Puts what is not decided into words: what it hangs on is told once for all that hangs on the same. */
export function openBlocksOf(words: Words, open: readonly ChecklistItem[], sources: Sources): readonly Partial<SheetBlock>[] {
  const blocks = groupBy(open, ({ status, kind, modality, dependsOn, readings, onRecommended }) =>
    // Where readings lead is told in the words of the kind.
    JSON.stringify([
      dependsOn,
      readings,
      onRecommended?.status,
      (readings === undefined && isUndecided(onRecommended)) || [status, kind === 'requirement', modality, onRecommended?.modality],
    ]),
  )
  return [...blocks.values()].map((items) => blockOf(words, items, sources))
}

/** Whether it is open, on the recommended readings as well. */
function isUndecided(then: ChecklistItem['onRecommended']): boolean {
  return then === undefined || then.status === 'undetermined'
}

function blockOf(words: Words, alike: readonly ChecklistItem[], sources: Sources): Partial<SheetBlock> {
  const contested = alike.find(({ status }) => status === 'contested')
  const others = alike.filter(({ kind }) => !isBoxKind(kind))
  return {
    intro: contested === undefined ? dependencies(words, alike[0]) : disputeLines(words, readingTreeOf(words, contested), sources),
    items: alike
      .filter(({ kind }) => isBoxKind(kind))
      .map((item) => ({
        ...headOf(words, item, contested === undefined ? 'open' : 'contested'),
        details: detailsOf(words, item, sources),
        parts: [],
      })),
    outro: others.length === 0 ? [] : [othersLine(words, others, sources)],
  }
}

/** Names what is open besides boxes. */
function othersLine(words: Words, others: readonly ChecklistItem[], sources: Sources): SheetLine {
  const { phrases, language } = words
  const titles = others.map((item) => {
    const { title, subjects } = headOf(words, item, 'none')
    return title + (subjects.length === 0 ? '' : phrases.aside(subjects.join(phrases.comma)))
  })
  const cited = new Set(others.flatMap(({ reasons }) => reasons.flatMap(({ citations }) => citations)))
  return { text: checklistPhrases[language].alsoOpen + titles.join(phrases.semicolon), sources: sources.numbers([...cited]) }
}

/** The questions that an item hangs on: those to ask, then those that nobody can answer, then those that matter under another reading only. */
function dependencies(words: Words, item: ChecklistItem | undefined): readonly SheetLine[] {
  const { language, phrases } = words
  if (item === undefined) return []
  const say = checklistPhrases[language]
  const headline = headlinePhrases[language]
  const labelled = (label: string, needs: readonly Dependency[]) =>
    needs.length === 0
      ? []
      : [
          line(
            label +
              oneAfterAnother(
                phrases,
                needs.map(({ question }) => question[language]),
              ),
          ),
        ]
  const first = item.dependsOn.filter(({ onRecommended }) => onRecommended)
  const { onRecommended: then } = item
  const decided = isUndecided(then) ? undefined : then
  return [
    ...labelled(
      say.dependsOn,
      first.filter(({ answerable }) => answerable),
    ),
    ...labelled(
      say.dependsOnUnknowable,
      first.filter(({ answerable }) => !answerable),
    ),
    ...(decided === undefined
      ? []
      : [line(capitalise(headline.onRecommended(statusInWords(words, item.kind, decided.status, decided.modality ?? item.modality))))]),
    ...labelled(
      capitalise(headline.underAnotherReading),
      item.dependsOn.filter(({ onRecommended }) => !onRecommended),
    ),
  ]
}

/** What sources disagree on, and that the items which follow hang on it. */
function disputeLines(words: Words, tree: ReadingTree | undefined, sources: Sources): readonly SheetLine[] {
  const { phrases, language } = words
  return [
    ...readingLines(words, tree, sources).map((told) => ({ ...told, text: phrases.sourcesDisagree + phrases.colon + told.text })),
    line(checklistPhrases[language].onThatHangs),
  ]
}

/** Where each reading leads, and which is recommended. */
function readingLines(words: Words, tree: ReadingTree | undefined, sources: Sources): readonly SheetLine[] {
  if (tree === undefined) return []
  const branches = tree.branches.map((branch) => ({
    text: branchInWords(words, branch),
    sources: sources.numbers(branch.cites),
    lines: readingLines(words, branch.next, sources),
  }))
  return [{ ...line(tree.question), lines: [...branches, line(words.phrases.because + tree.because)] }]
}
