import type { Answer, ConditionTrace, Explanation, RuleTrace } from '../reasons/explain.ts'
import type { Words } from './context.ts'
import { attach } from './describe/condition.ts'
import { leafInWords, nameOf, type TraceContext, tellingOf } from './traces.ts'

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
export function tracesInWords(words: Words, explanation: Explanation, full: boolean): readonly RuleInWords[] {
  const { subject } = explanation
  const { tell, shared } = tellingOf(words, explanation, full)
  const context = { words, subject, tell, shared, shown: new Set<string>() }
  return explanation.rules.map((rule) => ({
    rule: rule.rule,
    answer: rule.answer,
    title: rule.title[words.language],
    citations: rule.citations,
    parts: partsOf(context, rule, full),
  }))
}

/** As in {@link TraceContext}; what is shown already, by name. */
type Context = Pick<TraceContext, 'words' | 'subject' | 'tell' | 'shared'> & { readonly shown: Set<string> }

function partsOf(context: Context, { exists, when, unless }: RuleTrace, full: boolean): readonly ConditionInWords[] {
  const { words, tell } = context
  const { phrases } = words
  const whole = conditionInWords(context, tell(when))
  const exception = unless === undefined || (!full && unless.answer === 'fails') ? undefined : conditionInWords(context, tell(unless))
  return [
    ...(exists === undefined ? [] : [{ answer: exists.answer, text: attach(words, phrases.thereIsOne, phrases.notKnown), parts: [] }]),
    // What has to hold all together stands for itself.
    ...(whole.text === phrases.allOf ? whole.parts : [whole]),
    ...(exception === undefined ? [] : [{ ...exception, text: phrases.unless + exception.text }]),
  ]
}

function conditionInWords(context: Context, trace: ConditionTrace): ConditionInWords {
  const { words, subject, shared, shown } = context
  const { phrases } = words
  const { answer } = trace
  if (trace.kind === 'fact') return { answer, text: leafInWords({ words, subject }, trace), parts: [] }
  if (trace.kind === 'named') {
    const text = nameOf(words, subject, trace.name)
    if (text !== undefined && shown.has(trace.name)) return { answer, text: text + phrases.aside(phrases.asAbove), parts: [] }
    shown.add(trace.name)
    const inner = conditionInWords(context, shared(trace.name))
    if (text === undefined) return inner
    return { answer, text, parts: inner.text === phrases.allOf ? inner.parts : [inner] }
  }
  const parts = trace.kind === 'not' ? [trace.condition] : trace.conditions
  const text = { all: phrases.allOf, any: phrases.anyOf, not: phrases.not }[trace.kind]
  return { answer, text, parts: parts.map((part) => conditionInWords(context, part)) }
}
