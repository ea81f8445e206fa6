import type { Subject } from '../model/subject.ts'
import type { Answer, ConditionTrace, Explanation, RuleTrace } from '../reasons/explain.ts'
import type { Words } from './context.ts'
import { decidingParts, withReadings } from './deciding-parts.ts'
import { attach } from './describe/condition.ts'
import { labelInWords } from './describe/labels.ts'
import { leafInWords } from './traces.ts'

/** A condition in words, with how it came out, and the parts that it hangs on: plain JSON. */
export interface ConditionInWords {
  readonly answer: Answer
  /** The value used and what it has to be, the name of a condition, or how its parts are joined. */
  readonly text: string
  /** Empty for a comparison. */
  readonly parts: readonly ConditionInWords[]
}

/** A rule in words, with how it came out: plain JSON. */
export interface RuleInWords {
  readonly rule: string
  readonly answer: Answer
  readonly title: string
  /** Citation keys of the version. */
  readonly citations: readonly string[]
  /** What it hangs on; an exception in law stands last. */
  readonly parts: readonly ConditionInWords[]
}

/** Writes the rules of an explanation, part by part; where not all is wanted, the parts that decide. */
export function tracesInWords(words: Words, { subject, rules }: Explanation, full: boolean): readonly RuleInWords[] {
  return rules.map((rule) => ({
    rule: rule.rule,
    answer: rule.answer,
    title: rule.title[words.language],
    citations: rule.citations,
    parts: partsOf(words, subject, rule, full),
  }))
}

function partsOf(words: Words, subject: Subject, { exists, when, unless }: RuleTrace, full: boolean): readonly ConditionInWords[] {
  const { phrases, version } = words
  const read = (trace: ConditionTrace) => withReadings(trace, (name) => Object.hasOwn(version.readings, name))
  const told = (trace: ConditionTrace) => conditionInWords(words, subject, full ? trace : decidingParts(read(trace)))
  const whole = told(when)
  const exception = unless === undefined || (!full && unless.answer === 'fails') ? undefined : told(unless)
  return [
    ...(exists === undefined ? [] : [{ answer: exists.answer, text: attach(words, phrases.thereIsOne, phrases.notKnown), parts: [] }]),
    // What has to hold all together stands for itself.
    ...(whole.text === phrases.allOf ? whole.parts : [whole]),
    ...(exception === undefined ? [] : [{ ...exception, text: phrases.unless + exception.text }]),
  ]
}

function conditionInWords(words: Words, subject: Subject, trace: ConditionTrace): ConditionInWords {
  const { phrases, version } = words
  const { answer } = trace
  if (trace.kind === 'fact') return { answer, text: leafInWords({ words, subject }, trace), parts: [] }
  if (trace.kind === 'named') {
    const inner = conditionInWords(words, subject, trace.condition)
    const label = version.conditions[trace.name]?.label
    if (label === undefined) return inner
    return { answer, text: labelInWords(words, label, subject), parts: inner.text === phrases.allOf ? inner.parts : [inner] }
  }
  const parts = trace.kind === 'not' ? [trace.condition] : trace.conditions
  const text = { all: phrases.allOf, any: phrases.anyOf, not: phrases.not }[trace.kind]
  return { answer, text, parts: parts.map((part) => conditionInWords(words, subject, part)) }
}
