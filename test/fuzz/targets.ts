import { isDeepStrictEqual } from 'node:util'
import { answerLines, writeJson } from '../../src/batch.ts'
import { explainBadDate, parsePartialDate } from '../../src/calendar/partial-date.ts'
import { explainBadTime, parsePartialTime } from '../../src/calendar/plain-time.ts'
import { cellsOfCsv } from '../../src/cli/batch/read-csv.ts'
import { rowReader } from '../../src/cli/batch/read-row.ts'
import { type Issue, isRulesetError } from '../../src/errors.ts'
import { digestOf, evaluate, personsOf, pickFacts, type RulesetVersion, renderEvaluation } from '../../src/index.ts'
import { eachPerson } from '../../src/model/situation/family.ts'
import { parseJson, readFacts, readVersion } from '../../src/read.ts'
import { receipt, renderVerification, verifyReceipt } from '../../src/receipts.ts'
import { borduriaVersion } from '../support/versions.ts'

/** What becomes of a text: nothing where all of it is taken, else the places of what is refused, such as `residences[0].from`. */
export type Places = readonly string[]

/** A reader, and everything that is done with what it takes. */
export interface Target {
  readonly name: string
  /** What it takes; where it reads JSON, a part of it can be another. */
  readonly sample?: object
  /** @throws Whatever is thrown that is no refusal. */
  readonly read: (text: string) => Places | Promise<Places>
}

const asOf = '2026-06-30'
const version = borduriaVersion as RulesetVersion
const residences = [{ country: 'JP', place: 'Tokyo', from: '2010', to: '2012' }]
const known = { birthDate: '1988-04-17', nationalities: ['FR'], residences }

const family = [{ role: 'child', name: 'Mia', birthDate: '2015' }]

/** What each reader of JSON takes. */
const samples: Readonly<Record<string, object>> = {
  facts: { ...known, children: 1, historyComplete: false },
  'client-file': { ...known, name: 'Wang', elsewhere: 1, family },
  ruleset: version,
  receipt: receipt(version, known as never, { asOf }),
}

/** The places of what a call refuses, in words that can be printed and are no longer than anybody reads. */
function placesOf(call: () => unknown): Places {
  try {
    call()
    return []
  } catch (error) {
    if (!isRulesetError(error)) throw error
    expectReadable(error.message)
    if ('issues' in error) {
      const issues = error.issues as readonly Issue[]
      for (const { message, text } of issues) for (const words of [message, text?.en ?? '', text?.zh ?? '']) expectReadable(words)
      return issues.map(({ path }) => path || '(root)')
    }
    const { position } = error as { readonly position?: { readonly line: number; readonly column: number } }
    return [position === undefined ? '(root)' : `line ${position.line}, column ${position.column}`]
  }
}

/** The most letters of all that is told at once. */
const mostLetters = 40_000

function expectReadable(words: string): void {
  if (/[^\P{C}\n]/u.test(words)) throw new Error(`this steers or hides: ${JSON.stringify(words)}`)
  if (words.length > mostLetters) throw new Error(`${words.length} letters are more than anybody reads`)
}

function expectSame(one: unknown, other: unknown): void {
  const [first, second] = [one, other].map((value): unknown => JSON.parse(JSON.stringify(value)))
  if (!isDeepStrictEqual(first, second)) throw new Error(`read again, it is another: ${JSON.stringify(one)}`)
}

/** Facts that were read can be evaluated and told, and are the same read again. */
function tellFacts(facts: object): void {
  expectSame(readFacts(version, JSON.parse(JSON.stringify(facts)), { asOf }), facts)
  const evaluation = evaluate(version, facts as never, { asOf })
  expectReadable(renderEvaluation(version, evaluation))
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  facts: (text) => tellFacts(readFacts(version, parseJson(text), { asOf })),

  'client-file': (text) =>
    eachPerson(personsOf(parseJson(text) as never), (person) => {
      const { facts } = pickFacts(version, person.facts)
      evaluate(version, facts as never, { asOf })
      tellFacts(readFacts(version, facts, { asOf }))
    }),

  ruleset: (text) => {
    const read = readVersion(parseJson(text))
    expectSame(digestOf(readVersion(JSON.parse(JSON.stringify(read)))), digestOf(read))
    // Of another law the facts may have the wrong type.
    placesOf(() => evaluate(read, known as never, { asOf }))
    evaluate(read, {}, { asOf, assumptions: false })
  },

  receipt: (text) => {
    const verification = verifyReceipt(parseJson(text), [version])
    for (const language of ['en', 'zh'] as const) expectReadable(renderVerification(verification, language))
  },
}

/** A text that is a date or time, or said to be none in words that can be printed. */
function told(
  text: string,
  bounds: { readonly least: number; readonly most: number } | undefined,
  why: (language: 'en' | 'zh') => string,
): Places {
  if (bounds === undefined) for (const language of ['en', 'zh'] as const) expectReadable(why(language))
  else if (!(bounds.least <= bounds.most)) throw new Error(`it ends before it begins: ${text}`)
  return bounds === undefined ? ['(root)'] : []
}

const encoder = new TextEncoder()

/** The bytes of a text: of one without letters beyond Latin, one byte each, which may be no UTF-8. */
function bytesOf(text: string): Uint8Array {
  return /^[\0-\xff]*$/.test(text) ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : encoder.encode(text)
}

/** Lines are each answered in their place, and none has to do with another. */
async function readLines(text: string): Promise<Places> {
  const bytes = bytesOf(text)
  const places: string[] = []
  let count = 0
  const half = Math.floor(bytes.length / 2)
  async function* reads() {
    yield bytes.subarray(0, half)
    yield bytes.subarray(half)
  }
  for await (const { line, answer } of answerLines(reads(), [version], { asOf })) {
    count += 1
    if (line !== count) throw new Error(`line ${line} is answered in place of line ${count}`)
    expectSame((JSON.parse(writeJson(line, answer)) as { line: number }).line, line)
    const faults = 'error' in answer ? [answer.error] : answer.answers.flatMap((one) => ('error' in one ? [one.error] : []))
    for (const fault of faults) {
      expectReadable(fault.message)
      places.push(`${line}: ${fault.path || '(root)'}`)
    }
  }
  const lines = new TextDecoder('latin1').decode(bytes).split('\n')
  const expected = lines.length - (lines.at(-1) === '' ? 1 : 0)
  if (count !== expected) throw new Error(`${count} answers to ${expected} lines`)
  return places
}

/** Rows are each read alone, below a header. */
function readRows(text: string): Places {
  const [header = '', ...rows] = text.split('\n')
  let read: (row: string) => unknown = () => ({})
  const inHeader = placesOf(() => {
    read = rowReader(header, cellsOfCsv, [version])
  })
  if (inHeader.length > 0) return inHeader
  return rows.flatMap((row, index) =>
    placesOf(() => evaluate(version, read(row) as never, { asOf })).map((place) => `${index + 2}: ${place}`),
  )
}

/** Everybody whose input anybody may have written. */
export const targets: readonly Target[] = [
  ...Object.entries(readers).map(
    ([name, read]): Target => ({ name, sample: samples[name] as object, read: (text) => placesOf(() => read(text)) }),
  ),
  { name: 'partial-date', read: (text) => told(text, parsePartialDate(text), (language) => explainBadDate(text, language)) },
  { name: 'time', read: (text) => told(text, parsePartialTime(text), (language) => explainBadTime(text, language)) },
  { name: 'json-lines', read: readLines },
  { name: 'csv', read: readRows },
]
