import type { RulesetVersion } from '../../model/version.ts'
import { type RenderOptions, type Words, wordsOf } from '../../text/context.ts'
import { askedOf, basisOf, rulesetTitle } from '../../text/heading.ts'
import { assumptionsOf, followedOf } from '../../text/open.ts'
import { checklistPhrases } from '../../text/phrases/books.ts'
import { createSources } from '../../text/sources.ts'
import { unrecognisedOf } from '../../text/unrecognised.ts'
import type { Checklist } from './checklist.ts'
import { line, type Sheet, type SheetBlock, type SheetSection } from './sheet.ts'
import { itemsOf } from './sheet-items.ts'
import { openBlocksOf } from './sheet-open.ts'

/** Puts a checklist into words. */
export function composeSheet(version: RulesetVersion, list: Checklist, options: RenderOptions): Sheet {
  const words = wordsOf(version, options.language)
  const { phrases, language } = words
  const say = checklistPhrases[language]
  const sources = createSources(words)
  const sections = [
    ...groundsOf(words, list),
    ...list.groups.map(({ group, items }) => section(say.groups[group], { items: itemsOf(words, items, sources) })),
    section(say.goodToKnow, { items: itemsOf(words, list.goodToKnow, sources) }),
    section(phrases.stillOpen, ...openBlocksOf(words, list.open, sources)),
  ]
  return {
    heading: say.heading(rulesetTitle(words, options)),
    remarks: [
      ...askedOf(words, list, options),
      ...basisOf(words),
      ...unrecognisedOf(words, list),
      ...(list.groups.length === 0 ? [list.open.length === 0 ? say.nothing : say.nothingYet] : []),
    ],
    legend: say.legend,
    sections: sections.filter(({ blocks }) => blocks.some((block) => Object.values(block).some(({ length }) => length > 0))),
    sourcesHeading: phrases.sources,
    sources: sources.entries(),
    closing: [sources.legend(), phrases.notAdvice].filter((sentence) => sentence !== ''),
  }
}

/** What to ask next, and what the list rests on. */
function groundsOf(words: Words, list: Checklist): readonly SheetSection[] {
  const { phrases, language } = words
  const { nextQuestion } = list
  const next = nextQuestion === null ? [] : [line(nextQuestion.question[language]), line(phrases.changes(nextQuestion.findings))]
  return [
    section(phrases.askNext, { intro: next }),
    section(phrases.assumed, { list: assumptionsOf(words, list).map((text) => line(text)) }),
    section(phrases.followed, { list: followedOf(words, list).map((text) => line(text)) }),
  ]
}

function section(heading: string, ...blocks: readonly Partial<SheetBlock>[]): SheetSection {
  return { heading, blocks: blocks.map((block) => ({ intro: [], items: [], list: [], outro: [], ...block })) }
}
