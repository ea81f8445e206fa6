import { kindOf } from '../../model/kind.ts'
import type { Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Words } from '../../text/context.ts'
import { describeName } from '../../text/describe/named.ts'
import { whenPhrases } from '../../text/phrases/books/when.ts'
import { dateInWords, isDateOrTime, shownInWords } from '../../text/values.ts'
import type { Passed, Turn } from './when.ts'

/** Says what makes a finding otherwise on a day, as what happens on it: `you turn 18`. */
export function causeInWords(words: Words, { version, because }: Turn, subject: Subject): string {
  const say = whenPhrases[words.language]
  if (version !== undefined) return say.takesOver(dateInWords(words, version))
  return say.list([...new Set(because.map((passed) => passedInWords(words, passed, subject)))])
}

function passedInWords(words: Words, { fact, after, threshold, way, sure }: Passed, subject: Subject): string {
  const say = whenPhrases[words.language]
  if (fact === 'asOf') return say.lawOfDay
  const what = describeName(words, fact, subject)
  if (way === null) return say.becomes(what, shownInWords(words, fact, after))
  if (isOwnAge(words.version, fact) && typeof threshold === 'number') {
    if (way === 'reaches') return sure ? say.turns(threshold) : say.canTurn(threshold)
    if (sure) return say.under(threshold)
  }
  const limit = shownInWords(words, fact, threshold)
  if (sure && isDateOrTime(kindOf(words.version, fact))) return (way === 'reaches' ? say.isNotBefore : say.isBefore)(what, limit)
  if (way === 'reaches') return sure ? say.reaches(what, limit) : say.canReach(what, limit)
  return sure ? say.fallsBelow(what, limit) : say.canFallBelow(what, limit)
}

/** Whether a measure is the age of the person whom the facts are about, and of nobody in a list. */
function isOwnAge({ facts, measures }: RulesetVersion, name: string): boolean {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined
  return measure !== undefined && 'age' in measure && Object.hasOwn(facts, measure.age)
}
