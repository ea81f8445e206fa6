import type * as z from 'zod/mini'
import type { Language } from '../../calendar/language.ts'
import type { Issue } from '../../errors.ts'
import { collectIssues } from '../../model/input/collect-issues.ts'
import { describe } from '../../model/input/describe.ts'
import { issueAt, unknownAt } from '../../model/input/issue.ts'
import { joinPath, pathOf } from '../../model/input/path.ts'
import { checkPlainData } from '../../model/input/plain-data.ts'
import { receiptPhrases } from '../../text/phrases/books/receipt.ts'
import type { ExpectedOfReceipt } from '../../text/phrases/receipt.ts'
import { InvalidReceiptError } from './invalid-receipt-error.ts'
import type { Receipt } from './receipt.ts'
import { receiptSchema } from './receipt-schema.ts'

/** The most entries of a list or object of a receipt: every finding of the longest lists of facts that are read. */
const maxSize = 20_000

/** The most issues that are told. */
const maxIssues = 100

/**
 * Reads a receipt from plain data that anybody may have written.
 *
 * @returns A copy, in which every fact that is shown has its salt, or none has.
 *
 * @throws {@link InvalidReceiptError} naming every issue by path.
 */
export function readReceipt(json: unknown): Receipt {
  refuse(collectIssues((complain) => checkPlainData(json, complain, maxSize)))
  const copy: unknown = json === undefined ? json : JSON.parse(JSON.stringify(json))
  const { error, data } = receiptSchema().safeParse(copy, { reportInput: true })
  refuse((error?.issues ?? []).slice(0, maxIssues).flatMap(toIssues))
  // INVARIANT: what the schema leaves open is compared with what is found again, and used for nothing else.
  const receipt = data as unknown as Receipt
  refuse(saltIssues(receipt))
  return receipt
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidReceiptError(issues)
}

function toIssues(issue: z.core.$ZodIssue): readonly Issue[] {
  const path = pathOf(issue.path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownAt(joinPath(path, key), 'field', key, namesAt(issue.path)))
  return say(path, (language) => {
    const { notGiven, isNot, expected } = receiptPhrases[language]
    return issue.input === undefined ? notGiven : isNot(describe(issue.input, language), expected[issue.message as ExpectedOfReceipt])
  })
}

/** The names that can stand in the object at a path of a receipt. */
function namesAt([list]: readonly PropertyKey[]): readonly string[] {
  const { shape } = receiptSchema()
  return Object.keys(list === undefined ? shape : shape.findings.def.element.shape)
}

/** Each fact has a salt where facts have hashes; none has where they have none. */
function saltIssues({ facts, factHashes, salts }: Receipt): readonly Issue[] {
  if (factHashes === undefined) return salts === undefined ? [] : say('salts', (language) => receiptPhrases[language].saltsAlone)
  if (salts === undefined) return say('salts', (language) => receiptPhrases[language].notGiven)
  return [
    ...Object.keys(facts).flatMap((name) =>
      Object.hasOwn(salts, name) ? [] : say(joinPath('salts', name), (language) => receiptPhrases[language].saltMissing),
    ),
    ...Object.keys(salts).flatMap((name) =>
      Object.hasOwn(facts, name) ? [] : say(joinPath('salts', name), (language) => receiptPhrases[language].factMissing),
    ),
  ]
}

function say(path: string, write: (language: Language) => string): readonly Issue[] {
  const issue = issueAt(path, write)
  return issue === undefined ? [] : [issue]
}
