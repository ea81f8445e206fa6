import type { RulesetVersion } from '../../model/version.ts'
import { capitalise } from '../../text/answer/findings.ts'
import { answerLine, basisOf, horizonOf, rulesetTitle, versionOf } from '../../text/answer/heading.ts'
import { headlineRows } from '../../text/answer/headline.ts'
import { assumedInWords, assumptionsOf, followedOf } from '../../text/answer/open.ts'
import { exclusionsInSentences, scopeInSentences } from '../../text/answer/scope.ts'
import { unrecognisedOf } from '../../text/answer/unrecognised.ts'
import { type RenderOptions, type Words, wordsOf } from '../../text/context.ts'
import { checklistPhrases } from '../../text/phrases/books/checklist.ts'
import { whenPhrases } from '../../text/phrases/books/when.ts'
import { createSources, type Sources } from '../../text/sources.ts'
import { changesInWords } from '../when/render-when.ts'
import type { Checklist, ChecklistItem } from './checklist.ts'
import { line, type Sheet, type SheetBlock, type SheetItem, type SheetLine, type SheetSection } from './sheet.ts'
import { headOf, itemsOf } from './sheet-items.ts'
import { openBlocksOf } from './sheet-open.ts'

/** Puts a checklist into words. */
export function composeSheet(version: RulesetVersion, list: Checklist, options: RenderOptions): Sheet {
  const words = wordsOf(version, options.language)
  const { phrases, language } = words
  const say = checklistPhrases[language]
  const sources = createSources(words)
  const sections = [
    ...list.groups.map(({ group, items }) => section(say.groups[group], { items: itemsOf(words, items, sources) })),
    section(say.adviceFirst, { items: titlesOf(words, list.adviceFirst) }),
    section(say.setAside, { items: itemsOf(words, list.setAside, sources, 'none') }),
    section(say.inHand, { items: titlesOf(words, list.inHand) }),
    ...groundsOf(words, list, options.allAssumptions ?? false),
    section(say.goodToKnow, { items: itemsOf(words, list.goodToKnow, sources) }),
    section(say.changes, { list: changesOf(words, list, sources) }),
    section(phrases.stillOpen, ...openBlocksOf(words, list.open, sources)),
  ]
  return {
    heading: say.heading(rulesetTitle(words, options)),
    remarks: [
      answerLine(words, list, list.headline, options),
      ...horizonOf(words, list, options),
      ...(list.scope?.status === 'outside' ? scopeInSentences(words, list.scope) : []),
      ...exclusionsInSentences(words, exclusionsIn(list)),
      ...unrecognisedOf(words, list),
      ...(list.groups.length === 0 && list.scope?.status !== 'outside' ? [list.open.length === 0 ? say.nothing : say.nothingYet] : []),
    ],
    headline: headlineRows(words, list).map(({ action, about }) => capitalise(action) + phrases.colon + about),
    legend: list.scope?.status === 'outside' ? '' : say.legend,
    sections: sections.filter(({ blocks }) => blocks.some((block) => Object.values(block).some(({ length }) => length > 0))),
    sourcesHeading: phrases.sources,
    sources: sources.entries(),
    closing: [sources.legend(), versionOf(words, list), ...basisOf(words), phrases.notAdvice].filter((sentence) => sentence !== ''),
  }
}

/** What will be otherwise within a year, and when. */
function changesOf(words: Words, { asOf, changes = [] }: Checklist, sources: Sources): readonly SheetLine[] {
  const { version, language } = words
  return changesInWords(() => words, asOf, changes).map(({ about, sentences, citations }) => ({
    text: [about, ...sentences].join(whenPhrases[language].space),
    sources: sources.numbers(citations.filter((key) => Object.hasOwn(version.citations, key))),
  }))
}

/** Names items alone: why and how they are done is nothing to somebody who need not, or had better not, do them. */
function titlesOf(words: Words, items: readonly ChecklistItem[]): readonly SheetItem[] {
  return items.map((item) => {
    const { remark: _, ...head } = headOf(words, item, 'none')
    return { ...head, details: [], parts: [] }
  })
}

/** What keeps the way closed, as it was found. */
function exclusionsIn({ goodToKnow }: Checklist) {
  return goodToKnow.map(({ reasons, ...item }) => ({ ...item, rules: reasons.map(({ rule }) => rule) }))
}

/** What to ask next, and what the list rests on. */
function groundsOf(words: Words, list: Checklist, all: boolean): readonly SheetSection[] {
  const { phrases, language } = words
  const { nextQuestion } = list
  const assumed = assumptionsOf(words, list)
  const next =
    nextQuestion === null
      ? []
      : [
          nextQuestion.question[language],
          ...(nextQuestion.gap === 'assumed' ? [phrases.toConfirm(assumedInWords(words, nextQuestion.fact, nextQuestion.assumed))] : []),
          phrases.changes(nextQuestion.findings),
        ].map(line)
  const others =
    assumed.others.length === 0 || all || list.scope?.status === 'outside' ? [] : [line(phrases.othersAssumed(assumed.others.length))]
  return [
    section(nextQuestion?.gap === 'assumed' ? phrases.confirmNext : phrases.askNext, { intro: next }),
    section(phrases.restsOn, { list: assumed.matter.map(line) }),
    section(phrases.assumed, { list: all ? assumed.others.map(line) : [], outro: others }),
    section(phrases.followed, { list: followedOf(words, list).map((text) => line(text)) }),
  ]
}

function section(heading: string, ...blocks: readonly Partial<SheetBlock>[]): SheetSection {
  return { heading, blocks: blocks.map((block) => ({ intro: [], items: [], list: [], outro: [], ...block })) }
}
