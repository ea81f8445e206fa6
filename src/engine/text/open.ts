import type { Evaluation, Finding } from '../evaluation.ts'
import { questionFor } from '../next-question.ts'
import type { Words } from './context.ts'
import { attach } from './describe-condition.ts'
import { byCountry, countryHeading, groupBy, titlesOf } from './findings.ts'
import { underline, wrap } from './layout.ts'
import { factInWords } from './values.ts'

/** Writes what is not decided yet, and the facts that it hangs on. */
export function openOf(words: Words, findings: readonly Finding[]): readonly string[] {
  const { phrases } = words
  const open = findings.filter(({ status }) => status === 'undetermined')
  if (open.length === 0) return []
  return [
    ...underline(phrases.stillOpen, '-'),
    ...[...byCountry(open)].flatMap(([country, group]) => [
      ...wrap(countryHeading(words, country), '  '),
      ...[...groupBy(group, ({ missing, unknown }) => JSON.stringify([missing, unknown])).values()].flatMap((alike) => [
        ...wrap(titlesOf(words, alike), '    - '),
        ...pathItems(words, phrases.hangsOn, alike[0]?.missing ?? []),
        ...pathItems(words, phrases.notKnowable, alike[0]?.unknown ?? []),
      ]),
    ]),
  ]
}

/** Writes the one question to ask next, and what helps to answer it. */
export function nextOf(words: Words, { nextQuestion }: Evaluation): readonly string[] {
  const { version, language, phrases } = words
  if (nextQuestion === null) return []
  // The hint of a list says how to make it, not how to date one of its entries.
  const hint = version.facts[nextQuestion.fact]?.hint?.[language]
  return [
    ...underline(phrases.askNext, '-'),
    ...wrap(nextQuestion.question[language] + phrases.aside(nextQuestion.fact), '  '),
    ...(hint === undefined ? [] : wrap(hint, '  ')),
    ...wrap(phrases.changes(nextQuestion.findings), '  '),
  ]
}

/** Writes what was assumed, and which readings the caller chose to follow. */
export function assumedOf(words: Words, { assumptions, readings }: Evaluation): readonly (readonly string[])[] {
  const { version, language, phrases } = words
  const assumed = assumptions.flatMap(({ fact, value }) => {
    const question = version.facts[fact]?.question[language] ?? fact
    return wrap(attach(words, question, factInWords(words, fact, value)) + phrases.aside(fact), '  - ')
  })
  const followed = Object.entries(readings).flatMap(([name, value]) => {
    const reading = version.readings[name]
    return wrap(
      attach(words, reading?.title[language] ?? name, reading?.values[value]?.title[language] ?? value) + phrases.aside(`${name}=${value}`),
      '  - ',
    )
  })
  return [
    assumed.length === 0 ? [] : [...underline(phrases.assumed, '-'), ...assumed],
    followed.length === 0 ? [] : [...underline(phrases.followed, '-'), ...followed],
  ]
}

function pathItems({ version, language, phrases }: Words, label: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return []
  const questions = paths.map((path) => questionFor(version, path, 'absent')[language] + phrases.aside(path))
  return wrap(label + questions.join(phrases.semicolon), '      ')
}
