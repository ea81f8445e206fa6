import type { Language } from '../calendar/language.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import { type Line, paragraph } from '../text/lines.ts'
import type { Arguments } from './arguments.ts'

/** Where to find what a short text leaves out. */
const hints: Readonly<Record<'evaluate' | 'explain', Readonly<Record<Language, string>>>> = {
  evaluate: {
    en: 'More: --full tells every reason and source, explain each condition.',
    zh: '更多：--full 列出全部理由和来源，explain 说明各项条件。',
  },
  explain: {
    en: 'More: --full tells everything, --country, --outcome and --rule a part.',
    zh: '更多：--full 列出全部，--country、--outcome、--rule 只看一部分。',
  },
}

/** Says how to be told the rest, beneath a text that does not tell all; outside what a version covers there is no more. */
export function hintOf(
  command: keyof typeof hints,
  args: Arguments,
  { scope }: Pick<Evaluation, 'scope'>,
  language: Language,
): readonly (readonly Line[])[] {
  return args.has('full') || scope?.status === 'outside' ? [] : [paragraph(hints[command][language], '', { tone: 'quiet' })]
}
