import type { Language } from '../../calendar/language.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { type Point, pathOfPoint } from '../../model/situation/point.ts'
import type { Gap } from '../../model/situation/situation.ts'
import { everyStayLived, type StayField, stayFields } from '../../model/stays/stay-fields.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** The question for a point; parts of a stay or record are asked about by number. */
export function questionFor(version: RulesetVersion, point: Point, gap: Gap): Text {
  const fact = 'fact' in point ? version.facts[point.fact] : undefined
  if (fact === undefined || !('fact' in point)) return inEveryLanguage(() => pathOfPoint(point))
  const { index, field } = point
  if (index === undefined && gap === 'incomplete') return framed(fact.question, (say, question) => say.whole(question))
  if (index === 'every') return everyStayLived.question
  const asked = index === undefined ? fact.question : questionForPart(fact, index + 1, field)
  return gap === 'partial' ? framed(asked, (say, question) => say.exactly(question)) : asked
}

/** The question for a part of the nth stay or record of a list. */
function questionForPart(fact: FactDefinition, nth: number, field: string | undefined): Text {
  if (fact.type === 'stays') {
    const part = stayFields[field as StayField] ?? stayFields.from
    return framed(part.question, (say, question) => say.stay(nth, question))
  }
  const list = fact.type === 'records' ? fact : undefined
  const { question } = list?.fields[field ?? ''] ?? fact
  return inEveryLanguage((language) => frames[language].entry(list?.eachLabel?.[language], nth, question[language]))
}

/** What is said around a question. */
interface Frames {
  readonly whole: (question: string) => string
  readonly exactly: (question: string) => string
  readonly stay: (nth: number, question: string) => string
  readonly entry: (each: string | undefined, nth: number, question: string) => string
}

const frames: Readonly<Record<Language, Frames>> = {
  en: {
    whole: (question) => `${question} (all of them)`,
    exactly: (question) => `${question} (as exactly as you can)`,
    stay: (nth, question) => `Stay ${nth}: ${question}`,
    entry: (each, nth, question) => `${each === undefined ? 'No.' : each.charAt(0).toUpperCase() + each.slice(1)} ${nth}: ${question}`,
  },
  zh: {
    whole: (question) => `${question}（全部）`,
    exactly: (question) => `${question}（请尽量精确）`,
    stay: (nth, question) => `第${nth}段居留：${question}`,
    entry: (each, nth, question) => (each === undefined ? `第${nth}项：${question}` : `${each} ${nth}：${question}`),
  },
}

function framed(text: Text, frame: (say: Frames, question: string) => string): Text {
  return inEveryLanguage((language) => frame(frames[language], text[language]))
}
