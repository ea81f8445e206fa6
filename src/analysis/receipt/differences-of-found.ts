import type { Language } from '../../calendar/language.ts'
import { printable } from '../../calendar/printable.ts'
import { InvalidArgumentError, InvalidFactsError, NotInForceError } from '../../errors.ts'
import { digestOf } from '../../model/digest.ts'
import { unknownName } from '../../model/input/describe.ts'
import { inEveryLanguage } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { subjectName, type Words, wordsOf } from '../../text/context.ts'
import { receiptPhrases } from '../../text/phrases/books/receipt.ts'
import { differencesIn, type FoundDifference } from './compare-found.ts'
import { type FindingOnReceipt, type Found, foundIn } from './found.ts'
import type { Receipt } from './receipt.ts'
import type { ReceiptDifference } from './verification.ts'

/** The most letters of a value that are told in words: all of it is beside them. */
const mostLetters = 120

/** Applies the version again to the facts of a receipt, and finds where it says otherwise. */
export function differencesOfFound(receipt: Receipt, version: RulesetVersion): readonly ReceiptDifference[] {
  const found = findAgain(receipt, version)
  if ('refused' in found) return found.refused
  // Words are vouched for by the digest: of a version with another one they may be others.
  const sameWords = digestOf(version) === receipt.digest
  return differencesIn(receipt, found).map((difference) => inWords(difference, version, sameWords))
}

/** Finds what cannot be so of a receipt whose facts are not all shown: what is shown is refused, or names what the version does not have. */
export function differencesOfShown(receipt: Receipt, version: RulesetVersion): readonly ReceiptDifference[] {
  const { facts, outcomes, rules } = version
  const ids = rules.map(({ id }) => id)
  const named = [
    ...Object.keys(receipt.factHashes ?? {}).map((name) => ({
      path: 'factHashes',
      what: 'fact' as const,
      name,
      names: Object.keys(facts),
    })),
    ...receipt.findings.flatMap((finding, index) => [
      { path: `findings[${index}].outcome`, what: 'outcome' as const, name: finding.outcome, names: Object.keys(outcomes) },
      ...finding.rules.map((name) => ({ path: `findings[${index}].rules`, what: 'rule' as const, name, names: ids })),
    ]),
  ]
  const unknown = named
    .filter(({ name, names }) => !names.includes(name))
    .map(({ path, what, name, names }): ReceiptDifference => {
      const text = (language: Language) => unknownName(what, printable(name).slice(0, mostLetters), names, language)
      return { path, matters: true, text: inEveryLanguage((language) => receiptPhrases[language].cannotBe(text(language))) }
    })
  const found = findAgain(receipt, version)
  return [...unknown, ...('refused' in found ? found.refused : [])]
}

function findAgain(receipt: Receipt, version: RulesetVersion): Found | { readonly refused: readonly ReceiptDifference[] } {
  const { asOf, readings, assuming, facts } = receipt
  try {
    return foundIn(evaluate(version, facts, { asOf, readings, assumptions: assuming }))
  } catch (error) {
    if (error instanceof InvalidFactsError) {
      const refused = error.issues.map(({ path, message, text = inEveryLanguage(() => message) }) => ({
        path: path === '' ? 'facts' : path.startsWith('[') ? `facts${path}` : `facts.${path}`,
        matters: true,
        text: inEveryLanguage((language) => receiptPhrases[language].cannotBe(text[language])),
      }))
      return { refused }
    }
    if (error instanceof NotInForceError || error instanceof InvalidArgumentError) {
      const { message } = error
      const path = error instanceof InvalidArgumentError ? error.argument : 'asOf'
      return { refused: [{ path, matters: true, text: inEveryLanguage((language) => receiptPhrases[language].cannotBe(message)) }] }
    }
    throw error
  }
}

function inWords(
  { path, said, found, isOfWords, finding }: FoundDifference,
  version: RulesetVersion,
  sameWords: boolean,
): ReceiptDifference {
  return {
    path,
    ...(said !== undefined && { said }),
    ...(found !== undefined && { found }),
    matters: !isOfWords || sameWords,
    text: inEveryLanguage((language) => {
      const words = wordsOf(version, language)
      const say = receiptPhrases[language]
      const about = finding === undefined ? '' : aboutFinding(words, finding) + say.colon
      if (finding !== undefined && path === 'findings') return about + say.notOnReceipt
      if (finding === said) return about + say.notFound
      return about + say.differs(shown(said, say.nothing), shown(found, say.nothing))
    }),
  }
}

/** What a finding is about; it may be of anybody's making. */
function aboutFinding(words: Words, { outcome, subject }: FindingOnReceipt): string {
  const { outcomes } = words.version
  const title = Object.hasOwn(outcomes, outcome) ? outcomes[outcome]?.title[words.language] : undefined
  const name = title ?? printable(outcome).slice(0, mostLetters)
  return Object.keys(subject).length === 0
    ? name
    : receiptPhrases[words.language].about(name, printable(subjectName(words, subject)).slice(0, mostLetters))
}

/** A text as it is, any other value as JSON; its beginning, where it is long. */
function shown(value: unknown, nothing: string): string {
  if (value === undefined) return nothing
  const text = printable(typeof value === 'string' ? value : JSON.stringify(value))
  return `\`${text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text}\``
}
