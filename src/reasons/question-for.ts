import type { Language } from '../calendar/language.ts'
import type { FactDefinition } from '../model/fact.ts'
import { type Point, pathOfPoint } from '../model/situation/point.ts'
import type { Gap } from '../model/situation/situation.ts'
import { stayKinds } from '../model/stay-kind.ts'
import { inEveryLanguage, type Text } from '../model/text.ts'
import type { RulesetVersion } from '../model/version.ts'

/** The question for a point; parts of a stay or record are asked about by number. */
export function questionFor(version: RulesetVersion, point: Point, gap: Gap): Text {
  const fact = 'fact' in point ? version.facts[point.fact] : undefined
  if (fact === undefined || !('fact' in point)) return inEveryLanguage(() => pathOfPoint(point))
  const { index, field } = point
  if (index === undefined && gap === 'incomplete') return framed(fact.question, (say, question) => say.whole(question))
  if (index === 'every') return everyStayLived
  const asked = index === undefined ? fact.question : questionForPart(fact, index + 1, field)
  return gap === 'partial' ? framed(asked, (say, question) => say.exactly(question)) : asked
}

/** The question for a part of the nth stay or record of a list. */
function questionForPart(fact: FactDefinition, nth: number, field: string | undefined): Text {
  if (fact.type === 'stays') return framed(stayQuestions[field ?? 'from'] ?? beginning, (say, question) => say.stay(nth, question))
  const definition = fact.type === 'records' ? fact.fields[field ?? ''] : undefined
  return framed(definition?.question ?? fact.question, (say, question) => say.entry(nth, question))
}

const beginning: Text = { en: 'On which day did it begin?', zh: '从哪一天开始？' }

const stayQuestions: Readonly<Record<string, Text>> = {
  from: beginning,
  to: { en: 'On which day did it end?', zh: '到哪一天结束？' },
  place: { en: 'In which city or locality was it?', zh: '在哪个城市或地方？' },
  kind: { en: `What was it: ${kindsIn('en', ', ', ' or ')}?`, zh: `性质是什么：${kindsIn('zh', '、', '还是')}？` },
}

/** What is asked where the kind of stays was assumed of all that do not tell it. */
const everyStayLived: Text = {
  en: 'Did the person live in each of these places, and not only visit?',
  zh: '当事人在上述各地都是居住，而不只是访问吗？',
}

/** Every kind of stay, to choose from. */
function kindsIn(language: Language, comma: string, or: string): string {
  const names = Object.values(stayKinds).map(({ one }) => one[language])
  return names.slice(0, -1).join(comma) + or + names.slice(-1).join('')
}

/** What is said around a question. */
interface Frames {
  readonly whole: (question: string) => string
  readonly exactly: (question: string) => string
  readonly stay: (nth: number, question: string) => string
  readonly entry: (nth: number, question: string) => string
}

const frames: Readonly<Record<Language, Frames>> = {
  en: {
    whole: (question) => `${question} (all of them)`,
    exactly: (question) => `${question} (as exactly as you can)`,
    stay: (nth, question) => `Stay ${nth}: ${question}`,
    entry: (nth, question) => `No. ${nth}: ${question}`,
  },
  zh: {
    whole: (question) => `${question}（全部）`,
    exactly: (question) => `${question}（请尽量精确）`,
    stay: (nth, question) => `第${nth}段居留：${question}`,
    entry: (nth, question) => `第${nth}项：${question}`,
  },
}

function framed(text: Text, frame: (say: Frames, question: string) => string): Text {
  return inEveryLanguage((language) => frame(frames[language], text[language]))
}
