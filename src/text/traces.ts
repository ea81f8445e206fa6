import type { Subject } from '../model/subject.ts'
import type { Answer, ConditionTrace, RuleTrace } from '../reasons/explain.ts'
import { openPoint } from './answer/open.ts'
import type { Words } from './context.ts'
import { attach, describeNeed, describeTested } from './describe/condition.ts'
import { labelInWords } from './describe/labels.ts'
import { describeName, withoutMark } from './describe/named.ts'
import { wrap } from './layout.ts'
import { citeIn } from './sources.ts'
import { shownInWords } from './values.ts'

/** What a tree is about, and which shared conditions have been written out before. */
export interface TraceContext {
  readonly words: Words
  readonly subject: Subject
  /** The names of the shared conditions that the text already shows for this subject; added to. */
  readonly shown: Set<string>
}

/** The mark of each answer. */
const marks: Readonly<Record<Answer, string>> = { holds: '✓', fails: '✗', unknown: '?', 'not-needed': '–' }

type Leaf = Extract<ConditionTrace, { kind: 'fact' }>

/** Writes a rule with its conditions: a mark for how each came out, the value used, and what it has to be. */
export function ruleInLines(context: TraceContext, rule: RuleTrace): readonly string[] {
  const { words } = context
  return [
    ...wrap(rule.title[words.language], `  ${marks[rule.answer]} `),
    ...wrap(citeIn(words, rule.citations), '    '),
    ...(rule.exists === undefined
      ? []
      : wrap(attach(words, words.phrases.thereIsOne, words.phrases.notKnown), `    ${marks[rule.exists.answer]} `)),
    ...traceInLines(context, rule.when, '    '),
    ...(rule.unless === undefined ? [] : traceInLines(context, rule.unless, '    ', words.phrases.unless)),
  ]
}

/** Writes a condition, and one level further in the parts that it hangs on. */
function traceInLines(context: TraceContext, trace: ConditionTrace, indent: string, label = '', hidden = false): readonly string[] {
  const { words, shown } = context
  const { phrases } = words
  const mark = `${indent}${marks[trace.answer]} `
  if (trace.kind === 'fact') return wrap(label + leafInWords(context, trace), mark)
  if (trace.kind === 'named') {
    const named = words.version.conditions[trace.name]?.label
    // What has no name of its own is written out where it stands.
    if (named === undefined) return traceInLines(context, trace.condition, indent, label, hidden)
    const name = label + labelInWords(words, named, context.subject)
    if (shown.has(trace.name)) return wrap(name + phrases.aside(phrases.asAbove), mark)
    if (hidden && trace.condition.kind !== 'fact') return wrap(`${name} …`, mark)
    shown.add(trace.name)
    return traceInLines(context, trace.condition, indent, name + phrases.pause)
  }
  const heading = label + { all: phrases.allOf, any: phrases.anyOf, not: phrases.not }[trace.kind]
  if (hidden) return wrap(`${heading} …`, mark)
  const parts = trace.kind === 'not' ? [trace.condition] : trace.conditions
  return [
    ...wrap(heading + phrases.colon, mark),
    ...parts.flatMap((part) => traceInLines(context, part, `${indent}  `, '', !decides(part, trace))),
  ]
}

/**
 * Whether a part tells why the whole came out as it did. What fails where all have to hold, and what holds where any is enough, decides
 * alone; where all parts decide together, each tells. While the whole is open, a shared condition that is settled has no more to tell.
 */
function decides(part: ConditionTrace, whole: ConditionTrace): boolean {
  if (whole.kind !== 'all' && whole.kind !== 'any') return true
  if (whole.answer === (whole.kind === 'all' ? 'holds' : 'fails')) return true
  if (whole.answer === 'unknown' || whole.answer === 'not-needed') return part.kind !== 'named' || part.answer === whole.answer
  return part.answer === whole.answer || !whole.conditions.some(({ answer }) => answer === whole.answer)
}

/** The value used, and what it has to be: `total stay in China: 5 months 27 days; needs at least 6 months`. */
function leafInWords({ words, subject }: TraceContext, trace: Leaf): string {
  const { phrases, version, language } = words
  if (Object.hasOwn(version.readings, trace.fact))
    return attach(words, describeName(words, trace.fact, subject), describeNeed(words, trace))
  const value = attach(words, describeTested(words, trace, subject), shownInWords(words, trace.fact, trace.actual))
  const points = trace.answer === 'unknown' ? trace.open.map(({ path }) => withoutMark(openPoint(version, path)[language])) : []
  const open = points.length === 0 ? '' : phrases.aside(phrases.notExact + points.join(phrases.comma))
  const need = describeNeed(words, trace)
  return value + open + (need === phrases.yes ? '' : phrases.semicolon + phrases.needs(need))
}
