import type { Language } from '../../calendar/language.ts'
import { groupBy } from '../../logic/group-by.ts'
import { type LawDifference, type LawPart, lawParts } from '../../model/law-parts.ts'
import type { Text } from '../../model/text.ts'
import { widthOf } from '../../text/layout.ts'
import { heading, type Line, paragraph, type Tone } from '../../text/lines.ts'
import { lawChangePhrases } from '../../text/phrases/books/law-changes.ts'
import type { LawChangePhrases } from '../../text/phrases/law-changes.ts'
import type { LawChange } from './law-changes.ts'
import type { LawWording } from './law-wording.ts'
import { createNumberedSources, type NumberedSources, sameSource, sourceInWords } from './numbered-sources.ts'

/** In which order things that differ are told, and what each difference is to whoever reads of it. */
const tones: Readonly<Record<LawDifference, Tone>> = { added: 'good', gone: 'bad', changed: 'open', reworded: 'quiet' }
const differences = Object.keys(tones) as readonly LawDifference[]

/** The parts of which only the titles are told where something is new or gone: what is behind them stands with the rules. */
const briefParts: readonly LawPart[] = ['outcomes', 'facts', 'parameters']

/** What the parts of the text need. */
interface Telling {
  readonly language: Language
  readonly say: LawChangePhrases
  readonly all: readonly LawChange[]
  readonly sources: NumberedSources
}

/**
 * Writes for people what another version changes in law: part by part what is new, what is gone, and what was and is said otherwise; last the
 * sources, by the numbers with which they are cited.
 *
 * @returns Sections of paragraphs, to be laid out among others; one that says so where nothing differs.
 *
 * @example
 * layOut(renderLawChanges(lawChanges(canada2016, canada2018))).split('\n')[0]
 * //=> 'Rules: 5 new; 3 gone; 12 changed; 2 with the same meaning, told otherwise'
 */
export function renderLawChanges(
  changes: readonly LawChange[],
  { language = 'en' }: { readonly language?: Language } = {},
): readonly (readonly Line[])[] {
  const say = lawChangePhrases[language]
  if (changes.length === 0) return [paragraph(say.nothing)]
  const telling: Telling = { language, say, all: changes, sources: createNumberedSources() }
  const parts = lawParts.filter((part) => part !== 'citations').map((part) => partInLines(telling, part))
  return [...parts, sourcesInLines(telling)].filter((section) => section.length > 0)
}

function partInLines(telling: Telling, part: LawPart): readonly Line[] {
  const own = telling.all.filter((change) => change.part === part)
  if (own.length === 0) return []
  return [
    ...headingOf(telling, part, own),
    ...differences.flatMap((difference) => {
      const list = own.filter(({ change }) => change === difference)
      if (part === 'notModelled' && difference !== 'reworded') return clausesInLines(telling, difference, list)
      const same = list.filter(isToldAlike)
      return [
        ...list.filter((change) => !same.includes(change)).flatMap((change) => changeInLines(telling, change)),
        ...alikeInLines(
          telling,
          'sources',
          same.filter((change) => !hasSameSources(change)),
        ),
        ...alikeInLines(telling, 'form', same.filter(hasSameSources)),
      ]
    }),
  ]
}

function headingOf({ say }: Telling, part: LawPart, own: readonly LawChange[]): readonly Line[] {
  const counts = differences
    .map((difference) => ({ difference, count: own.filter(({ change }) => change === difference).length }))
    .flatMap(({ difference, count }) => (count === 0 ? [] : [say.counted[difference](count)]))
  return heading(say.parts[part] + (counts.length === 0 ? '' : say.colon + counts.join(say.semicolon)), '-')
}

/** A paragraph behind how it differs; what comes under it is indented by {@link under}. */
function labelled({ say }: Telling, difference: LawDifference | undefined, text: string): readonly Line[] {
  const label = difference === undefined ? '' : say.differs[difference]
  return paragraph(text, `  ${label}${' '.repeat(labelWidth(say) - widthOf(label))}  `, {
    ...(difference !== undefined && { labelTone: tones[difference] }),
  })
}

function under(say: LawChangePhrases): string {
  return ' '.repeat(labelWidth(say) + 6)
}

function labelWidth(say: LawChangePhrases): number {
  return Math.max(...differences.map((difference) => widthOf(say.differs[difference])))
}

/** Whether both versions tell it in the same words, and mean the same. */
function isToldAlike({ change, before, after }: LawChange): boolean {
  return change === 'reworded' && before !== undefined && after !== undefined && differing(before, after).length === 0
}

function hasSameSources({ before, after }: LawChange): boolean {
  return before !== undefined && after !== undefined && sourcesOf(before) === sourcesOf(after)
}

/** What is told in the same words, and in what it differs all the same. */
function alikeInLines(telling: Telling, but: 'sources' | 'form', list: readonly LawChange[]): readonly Line[] {
  return list.length === 0 ? [] : labelled(telling, 'reworded', telling.say.alike[but] + titlesOf(telling, list))
}

function titlesOf({ language, say }: Telling, list: readonly LawChange[]): string {
  const titles = list.flatMap(({ before, after }) => (after ?? before)?.title[language] ?? [])
  return [...new Set(titles)].join(say.semicolon)
}

/** The clauses that are left out for the same reason. */
function clausesInLines(telling: Telling, difference: LawDifference, list: readonly LawChange[]): readonly Line[] {
  const { language, say } = telling
  const reasonOf = ({ before, after }: LawChange) => (after ?? before)?.says[0]?.[language] ?? ''
  return [...groupBy(list, reasonOf)].flatMap(([reason, clauses]) =>
    labelled(telling, difference, titlesOf(telling, clauses) + say.colon + reason),
  )
}

function changeInLines(telling: Telling, change: LawChange): readonly Line[] {
  const { language, sources } = telling
  const { part, before, after } = change
  const told = after ?? before
  if (told === undefined) return []
  const title = told.title[language]
  const isOneSided = before === undefined || after === undefined
  const numbers = (isOneSided || hasSameSources(change)) && part !== 'citations' ? sources.refer(told.cites) : ''
  return [
    ...labelled(telling, change.change, numbers === '' ? title : `${title} ${numbers}`),
    ...(isOneSided ? saysInLines(telling, part, told) : bothInLines(telling, change, before, after)),
  ]
}

/** What something says, unless its title says as much. */
function saysInLines({ language, say }: Telling, part: LawPart, { title, says }: LawWording): readonly Line[] {
  const told = briefParts.includes(part) ? [] : says.filter((text) => text[language] !== title[language])
  return told.flatMap((text) => paragraph(text[language], under(say)))
}

/** What was and what is, and by what it is changed besides. */
function bothInLines(telling: Telling, { part, through }: LawChange, before: LawWording, after: LawWording): readonly Line[] {
  const { language, say, all, sources } = telling
  const indent = under(say)
  const differ = differing(before, after)
  const behind = through.flatMap(({ part: sort, name }) =>
    titlesOf(
      telling,
      all.filter((one) => one.part === sort && one.name === name),
    ),
  )
  return [
    ...differ.flatMap(({ version, text }) => paragraph(text[language], indent + (version === 'before' ? say.was : say.is))),
    ...(behind.length === 0 ? [] : paragraph(say.through([...new Set(behind)]), indent)),
    ...(differ.length === 0 && behind.length === 0 ? paragraph(say.sameWords, indent) : []),
    ...(part === 'citations' || sourcesOf(before) === sourcesOf(after)
      ? []
      : paragraph(say.sources(sources.refer(before.cites), sources.refer(after.cites)), indent)),
  ]
}

/** What only one of two versions says of the same thing: first what was, then what is; of titles what was, as the other stands above. */
function differing(before: LawWording, after: LawWording): readonly { readonly version: 'before' | 'after'; readonly text: Text }[] {
  const isSame = (text: Text, other: Text) => text.en === other.en && text.zh === other.zh
  const only = (version: 'before' | 'after', own: readonly Text[], other: readonly Text[]) =>
    own.filter((text) => !other.some((one) => isSame(text, one))).map((text) => ({ version, text }))
  return [
    ...only('before', [before.title], [after.title]),
    ...only('before', before.says, after.says),
    ...only('after', after.says, before.says),
  ]
}

function sourcesOf({ cites }: LawWording): string {
  return cites.map(sameSource).join()
}

/** Every source that is cited above, or that only one of the versions has; then those of which they say something else. */
function sourcesInLines(telling: Telling): readonly Line[] {
  const { language, all, sources } = telling
  const own = all.filter(({ part }) => part === 'citations')
  const oneSided = new Map<string, LawDifference>()
  for (const { change, before, after } of own) {
    if (before !== undefined && after !== undefined) continue
    const cites = (after ?? before)?.cites ?? []
    sources.refer(cites)
    for (const source of cites) oneSided.set(sameSource(source), change)
  }
  const both = own.filter(({ before, after }) => before !== undefined && after !== undefined)
  if (sources.cited.length === 0 && both.length === 0) return []
  return [
    ...headingOf(telling, 'citations', own),
    ...sources.cited.flatMap((source, index) =>
      labelled(telling, oneSided.get(sameSource(source)), `[${index + 1}] ${sourceInWords(source, language)}`),
    ),
    ...both.flatMap((change) => changeInLines(telling, change)),
  ]
}
