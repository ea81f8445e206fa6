import type { Language } from '../../calendar/language.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { readLanguage, readObject } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { changingTogether, headOf, turnInWords, wordsByDay } from './render-when.ts'
import type { When, WhenFinding } from './when.ts'

/** What changes on one day, in words: plain JSON. */
export interface DayOfTurns {
  /** The first day on which it is otherwise. */
  readonly on: PlainDate
  readonly turns: readonly TurnInWords[]
}

/** What some findings that are told together turn into. */
export interface TurnInWords {
  readonly about: string
  /** What is so from that day on, and why. */
  readonly becomes: string
  readonly findings: readonly WhenFinding[]
}

/**
 * Says day by day what changes, in the words of `renderWhen`: for whoever marks the days on a line.
 *
 * @param source - What `when` was given.
 * @param told - What it gave.
 * @param language - English where it is left out.
 *
 * @returns The days after the as-of date on which something is otherwise than on the day before, the earliest first.
 *
 * @throws {@link InvalidArgumentError} for a language that there is not.
 *
 * @example
 * turnsInWords(usPoliceCertificates, told)[0]
 * //=> { on: '2027-05-14', turns: [{ about: 'China: police certificate.', becomes: 'Needed from 14 May 2027, when you turn 16.', … }] }
 */
export function turnsInWords(source: Ruleset | RulesetVersion, told: When, language: Language = 'en'): readonly DayOfTurns[] {
  readObject(told, 'when')
  readLanguage(language, 'language')
  return taking('when', () => turnsByDay(source, told, language))
}

function turnsByDay(source: Ruleset | RulesetVersion, told: When, language: Language): readonly DayOfTurns[] {
  const wordsOn = wordsByDay(source, told, language)
  const words = wordsOn(told.asOf)
  const days = new Map<PlainDate, TurnInWords[]>()
  for (const findings of changingTogether(words, told.findings)) {
    const [first] = findings
    for (const period of first.periods.slice(1)) {
      const turn = { about: headOf(words, findings), becomes: turnInWords(wordsOn, first, period), findings }
      days.set(period.from, [...(days.get(period.from) ?? []), turn])
    }
  }
  return [...days].map(([on, turns]) => ({ on, turns })).sort((a, b) => (a.on < b.on ? -1 : 1))
}
