import { capitalise } from '../../text/answer/findings.ts'
import { subjectName, type Words } from '../../text/context.ts'
import { paramsInWords } from '../../text/params.ts'
import { checklistPhrases } from '../../text/phrases/books.ts'
import type { Sources } from '../../text/sources.ts'
import { type ChecklistItem, isBoxKind } from './checklist.ts'
import { line, type SheetItem, type SheetLine, type SheetMark } from './sheet.ts'

/** Puts items that apply into words. */
export function itemsOf(words: Words, items: readonly ChecklistItem[], sources: Sources, mark: SheetMark = 'box'): readonly SheetItem[] {
  return items.map((item) => ({
    ...headOf(words, item, isBoxKind(item.kind) ? mark : 'none'),
    details: detailsOf(words, item, sources),
  }))
}

/** What an item says besides its title: its parameters, and why it stands there. */
export function detailsOf(words: Words, item: ChecklistItem, sources: Sources): readonly SheetLine[] {
  const params = paramsInWords(words, {
    params: item.params,
    rules: item.reasons.map(({ rule }) => rule),
    ...(item.periods !== undefined && { periods: item.periods }),
  })
  const reasons = item.reasons.map(({ title, citations }) => ({ text: title[words.language], sources: sources.numbers(citations) }))
  return [
    ...(params === '' ? [] : [line(params)]),
    ...(item.oneOf ? [line(words.phrases.oneOf)] : []),
    ...reasons,
    ...bindingLines(words, item),
  ]
}

/** Says that something can still turn out to be required, and what that hangs on. */
function bindingLines({ phrases, language }: Words, { mayBecome, dependsOn }: ChecklistItem): readonly SheetLine[] {
  if (mayBecome === undefined) return []
  const questions = dependsOn.map(({ question }) => question[language]).join(phrases.semicolon)
  return [line(phrases.mayBecome[mayBecome] + (questions === '' ? '' : phrases.semicolon + phrases.hangsOn + questions))]
}

/** Puts into words what an item is, how it stands, and what it is about. */
export function headOf(words: Words, item: ChecklistItem, mark: SheetMark): Omit<SheetItem, 'details'> {
  const { language, phrases } = words
  const say = checklistPhrases[language]
  const title = item.title[language]
  const [only, ...others] = item.subjects.map((subject) => (Object.keys(subject).length === 0 ? '' : subjectName(words, subject)))
  const isOpen = item.status !== 'applies'
  // A title of another kind already says what may be.
  const standing = !isBoxKind(item.kind) ? '' : item.modality === 'may' ? say.discretionary(item.kind) : isOpen ? say.open(item.kind) : ''
  const by = item.by === undefined ? '' : phrases.discretion(item.by[language])
  const remark = [standing, by].filter((part) => part !== '').join(phrases.pause)
  return {
    mark,
    title: capitalise(others.length > 0 || only === undefined || only === '' ? title : only + phrases.colon + title),
    ...(remark !== '' && { remark }),
    subjects: others.length === 0 ? [] : [only ?? '', ...others].map(capitalise),
  }
}
