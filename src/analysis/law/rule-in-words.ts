import type { OutcomeKind } from '../../model/outcome.ts'
import { isReference, type Rule } from '../../model/rule.ts'
import { nameOfRecord, type Words } from '../../text/context.ts'
import { describeName } from '../../text/describe/named.ts'
import { nameOfParameter, paramsInWords } from '../../text/params.ts'
import { lawPhrases } from '../../text/phrases/books/law.ts'

/** How something binds, and at whose discretion, in brackets; nothing where it only says what is. */
export function bindingOf(words: Words, kind: OutcomeKind, { modality, by }: Pick<Rule['then'], 'modality' | 'by'>): string {
  const { phrases, language } = words
  const how =
    modality === 'is' ? (kind === 'requirement' ? phrases.requirement.applies : undefined) : modality && phrases.modality[modality]
  const parts = [how, by && phrases.discretion(by[language])].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : phrases.aside(parts.join(phrases.pause))
}

/** How a rule itself says that its outcome binds, in brackets. */
export function ownBindingOf(words: Words, { then }: Rule): string {
  return bindingOf(words, words.version.outcomes[then.outcome]?.kind ?? 'notice', then)
}

/** What a rule is applied to, where it is not the case. */
export function subjectOf(words: Words, forEach: string): string {
  const say = lawPhrases[words.language]
  return forEach === 'country' || forEach === 'place' ? say.forEach[forEach] : say.forEachRecord(nameOfRecord(words, forEach))
}

/** What a rule says with its outcome: each parameter and its value, or what the value is; empty where it says nothing. */
export function sayingOf(words: Words, { id, then }: Rule): string {
  const say = lawPhrases[words.language]
  const { params = {} } = then
  const constants = Object.entries(params).filter(([, parameter]) => !isReference(parameter))
  const told = paramsInWords(words, { params: Object.fromEntries(constants) as never, rules: [id] })
  const references = Object.entries(params).flatMap(([name, parameter]) =>
    isReference(parameter) ? [nameOfParameter(words, name) + words.phrases.colon + describeName(words, parameter.fact, {})] : [],
  )
  const says = [told, ...references].filter((part) => part !== '')
  return says.length === 0 ? '' : say.says + say.colon + says.join(say.semicolon)
}
