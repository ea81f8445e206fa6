import { formatDate } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import { printable } from '../../calendar/printable.ts'
import { readLanguage, readObject } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import { heading, type Layout, type Line, layOut, paragraph, type Tone } from '../../text/lines.ts'
import { receiptPhrases } from '../../text/phrases/books/receipt.ts'
import type { ReceiptPhrases } from '../../text/phrases/receipt.ts'
import type { ReceiptDifference, ReceiptStatus, ReceiptVerification } from './verification.ts'

/** What each status is to whoever reads it. */
const tones: Readonly<Record<ReceiptStatus, Tone>> = {
  verified: 'good',
  'facts-hidden': 'open',
  'version-missing': 'open',
  differs: 'bad',
}

/** The most differences, and letters of a name, that are told: nobody reads more. */
const [mostTold, mostLetters] = [20, 100]

/**
 * Writes for people what became of checking a receipt, as plain text.
 *
 * @param verification - What `verifyReceipt` gives.
 * @param layout - How wide a line is, 80 columns where it is left out.
 *
 * @returns First how it stands, then what it is a receipt of, the hash to compare, and what differs; ends with a line break.
 *
 * @throws {@link InvalidArgumentError} for a language that there is not.
 *
 * @example
 * renderVerification(verification).split('\n')[0] //=> 'Verified: the version, applied again to these facts, finds what the receipt says.'
 */
export function renderVerification(verification: ReceiptVerification, language: Language = 'en', layout: Layout = {}): string {
  readObject(verification, 'verification')
  readLanguage(language, 'language')
  return taking('verification', () => `${layOut(verificationInSections(verification, language), layout)}\n`)
}

function verificationInSections(verification: ReceiptVerification, language: Language): readonly (readonly Line[])[] {
  const say = receiptPhrases[language]
  const { status, ruleset, version, revision, asOf, sha256, differences } = verification
  const of = say.of(`${printable(ruleset).slice(0, mostLetters)}@${version}`, revision, formatDate(parsePlainDate(asOf) as Day, language))
  const [matters, others] = [true, false].map((which) => differences.filter((difference) => difference.matters === which))
  return [
    paragraph(headingOf(verification, language, say), '', { tone: tones[status] }),
    [...paragraph(of), ...paragraph(say.hash(sha256)), ...(status === 'differs' ? [] : paragraph(say.hashAdvice, '', { tone: 'quiet' }))],
    listed(status === 'version-missing' ? say.notChecked : say.matters, matters ?? [], language, say),
    listed(say.mattersNot, others ?? [], language, say),
  ]
}

function headingOf({ status, hidden, differences }: ReceiptVerification, language: Language, say: ReceiptPhrases): string {
  switch (status) {
    case 'verified':
      return differences.some(({ path }) => path.startsWith('findings')) ? say.verifiedInOtherWords : say.verified
    case 'facts-hidden':
      return say.hidden(hidden.map(({ label }) => printable(label[language])))
    case 'version-missing':
      return say.versionMissing
    case 'differs':
      return say.notVerified(differences.filter(({ matters }) => matters).length)
  }
}

function listed(title: string, differences: readonly ReceiptDifference[], language: Language, say: ReceiptPhrases): readonly Line[] {
  if (differences.length === 0) return []
  const more = differences.length - mostTold
  return [
    ...heading(title, '-'),
    ...differences.slice(0, mostTold).flatMap(({ path, text }) => paragraph(`${path}${say.colon}${text[language]}${say.stop}`, '- ')),
    ...(more > 0 ? paragraph(say.more(more), '- ') : []),
  ]
}
