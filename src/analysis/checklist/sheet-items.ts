import type { Subject } from '../../model/subject.ts'
import { capitalise, statusInWords } from '../../text/answer/findings.ts'
import { goodInWords } from '../../text/answer/headline.ts'
import { nameInCountry, subjectName, type Words } from '../../text/context.ts'
import { oneAfterAnother } from '../../text/one-after-another.ts'
import { paramsInWords } from '../../text/params.ts'
import { checklistPhrases } from '../../text/phrases/books/checklist.ts'
import type { Sources } from '../../text/sources.ts'
import type { CertificateBox } from './certificates.ts'
import { type ChecklistItem, isBoxKind } from './checklist.ts'
import { line, type SheetItem, type SheetLine, type SheetMark } from './sheet.ts'

/** Puts items that apply into words. */
export function itemsOf(words: Words, items: readonly ChecklistItem[], sources: Sources, mark: SheetMark = 'box'): readonly SheetItem[] {
  return items.map((item) => ({
    ...headOf(words, item, isBoxKind(item.kind) ? mark : 'none'),
    details: detailsOf(words, item, sources),
    parts: (item.parts ?? []).map((part) => partOf(words, item, part, sources)),
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

/** Puts into words what belongs to an item; the country stands above it already. */
function partOf(words: Words, item: ChecklistItem, part: ChecklistItem, sources: Sources): SheetItem {
  const { phrases, language } = words
  const subjects = subjectsOf(words, item, part)
  const { title: _, ...head } = headOf(words, { ...part, subjects }, 'box')
  const about = subjects.length === 1 ? subjects.flatMap((subject) => nameInCountry(words, subject) ?? []) : []
  return {
    ...head,
    title: capitalise([...about, part.title[language]].join(phrases.colon)),
    details: detailsOf(words, part, sources),
    parts: [],
  }
}

/** What a part is about: the cities that have yet to certify, for a step to the certificates of several of which some are in hand. */
function subjectsOf({ version }: Words, { boxes = [] }: ChecklistItem, { outcome, subjects }: ChecklistItem): readonly Subject[] {
  const isStep = version.outcomes[outcome]?.role === 'certificate-step'
  const left = boxes.filter(({ held }) => held === undefined)
  return isStep && left.length < boxes.length && subjects.every(({ country, ...narrower }) => Object.keys(narrower).length === 0)
    ? left.map(({ subject }) => subject)
    : subjects
}

/** Says that something can still turn out to be required, and what that hangs on. */
function bindingLines({ phrases, language }: Words, { mayBecome, dependsOn }: ChecklistItem): readonly SheetLine[] {
  if (mayBecome === undefined) return []
  const questions = oneAfterAnother(
    phrases,
    dependsOn.map(({ question }) => question[language]),
  )
  return [line(phrases.mayBecome[mayBecome] + (questions === '' ? '' : phrases.semicolon + phrases.hangsOn + questions))]
}

/** Puts into words what an item is, how it stands, and what it is about. */
export function headOf(words: Words, item: ChecklistItem, mark: SheetMark): Omit<SheetItem, 'details' | 'parts'> {
  const { language, phrases } = words
  const say = checklistPhrases[language]
  const title = item.title[language]
  const boxes: readonly CertificateBox[] = item.boxes ?? item.subjects.map((subject) => ({ subject }))
  const named = boxes.map(({ subject }) => (Object.keys(subject).length === 0 ? '' : subjectName(words, subject)))
  const bring = boxes.map(({ held, sent }) =>
    held === undefined ? (sent ? say.sent : '') : say.bringHeld(goodInWords(words, held.certificates, held.until)),
  )
  const [only, ...others] = named
  // A title of another kind already says what may be.
  const standing = [
    ...(item.status === 'applies' ? [] : [statusInWords(words, item.kind, item.status, item.modality)]),
    ...(item.modality === 'may' ? [say.discretionary(item.kind)] : []),
  ]
  const by = item.by === undefined ? '' : phrases.discretion(item.by[language])
  const remark = [...(isBoxKind(item.kind) ? standing : []), by, ...(others.length === 0 ? bring : [])]
    .filter((part) => part !== '')
    .join(phrases.pause)
  return {
    outcome: item.outcome,
    about: boxes.map(({ subject }) => subject),
    mark,
    title: capitalise(others.length > 0 || only === undefined || only === '' ? title : only + phrases.colon + title),
    ...(remark !== '' && { remark }),
    subjects:
      others.length === 0
        ? []
        : named.map((name, index) => capitalise([name, bring[index] ?? ''].filter((part) => part !== '').join(phrases.colon))),
  }
}
