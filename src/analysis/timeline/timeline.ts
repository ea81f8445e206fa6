import { formatDate } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidArgumentError } from '../../errors.ts'
import type { Facts, FactsFor } from '../../model/fact.ts'
import { type OptionTable, optional, readLanguage, readOptions, readString, readText } from '../../model/input/options.ts'
import { outcomeWith } from '../../model/roles.ts'
import type { Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { type EvaluateOptions, evaluateOptions } from '../../reasons/evaluation.ts'
import { historyOf } from '../../reasons/history.ts'
import { yearsAfter } from '../../reasons/when/horizon.ts'
import { scopeInSentences } from '../../text/answer/scope.ts'
import { wordsOf } from '../../text/context.ts'
import { wrap } from '../../text/layout.ts'
import { answerPhrases } from '../../text/phrases/books/answer.ts'
import { headlinePhrases } from '../../text/phrases/books/headline.ts'
import { timelinePhrases } from '../../text/phrases/books/timeline.ts'
import { whenPhrases } from '../../text/phrases/books/when.ts'
import { element, type Svg, svgText, textWidth } from '../../text/svg.ts'
import { certificatesInHand } from '../certificates/certificates-in-hand.ts'
import { changesInWords } from '../when/render-when.ts'
import { when } from '../when/when.ts'
import { axisInSvg, marksInSvg } from './axis.ts'
import { lanesInSvg } from './lanes.ts'
import { legendInSvg } from './legend.ts'
import { marksOf } from './marks.ts'
import { type Timeline, timelineOf } from './model.ts'
import { scaleOf } from './scale.ts'
import { patterns } from './style.ts'

/** What a caller chooses about a picture. */
export interface TimelineOptions<Version = RulesetVersion> extends EvaluateOptions<Version> {
  readonly language?: Language
  /** The title of the ruleset, which a version does not carry; none where it is left out. */
  readonly title?: Text
  /** What the ids inside the picture begin with, where several share a page: letters, digits and hyphens. */
  readonly id?: string
}

const timelineOptions: OptionTable<TimelineOptions> = {
  ...evaluateOptions,
  language: optional(readLanguage),
  title: optional(readText),
  id: optional(readString),
}

const width = 980
const left = 210
const margin = 16

/**
 * Draws a residence history as an SVG: stays by country and city, the windows and birthdays since which stays count, the stays that
 * triggered a certificate with the numbers of the rules, certificates in hand with their validity, and the as-of date.
 *
 * A page can light up what a finding rests on: each bar is a group with where it stands in the facts (`data-path`, such as
 * `residences[0]`), its country (`data-country`) and the ids of the rules that it triggered (`data-rules`, with spaces between them); each
 * birthday or window one with the ids of the rules that count since then (`data-mark`); the name of each line one that can be moved along (`data-name`). It holds no style, so that a page that allows none can show it.
 *
 * It is told apart by patterns and labels, not by colour; all of it is also said in its `<desc>`. It holds no script and refers to nothing
 * outside. What of certificates will be otherwise within a year is said above it, and that advice comes first where something leads to a state that is feared: stays there that triggered rules have a mark of their own. Where the version does not cover the case, or that is open, the picture says so; outside it nothing but the history is drawn. The same arguments always give the same text.
 *
 * @param version - The version to apply.
 * @param facts - As for `evaluate`; a date known to the month or year is drawn with a dotted end.
 *
 * @returns An SVG document, without an XML declaration, so that it can stand in a page as well.
 *
 * @throws What `evaluate` throws.
 * @throws {@link InvalidArgumentError} when the id cannot be one.
 *
 * @example
 * timeline(version, facts, { asOf: '2026-11-21' }).slice(0, 4) //=> '<svg'
 */
export function timeline<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  given: NoInfer<TimelineOptions<Version>>,
): string
export function timeline(version: RulesetVersion, facts: Facts, given: TimelineOptions): string {
  const { language = 'en', title, id = 'timeline', ...options } = readOptions(given, timelineOptions)
  if (!/^[A-Za-z][\w-]{0,63}$/.test(id))
    throw new InvalidArgumentError('id', 'an id begins with a letter and has letters, digits and hyphens')
  const history = historyOf(version, facts, options)
  const evaluation = evaluate(version, facts, options)
  const covered = evaluation.scope?.status !== 'outside'
  const shown = timelineOf(
    version,
    history,
    evaluation,
    certificatesInHand(version, facts, options),
    // Since when the version counts stays is nothing to somebody whom it does not cover.
    covered ? marksOf(version, history, options.readings ?? {}, language) : [],
    language,
  )
  const say = timelinePhrases[language]
  const scope = scopeInSentences({ phrases: answerPhrases[language], language }, evaluation.scope)
  const name = say.timeline(title?.[language], formatDate(shown.asOf, language))
  const scale = scaleOf(shown, left, width - margin)
  const parts: Svg[] = [element('text', { x: margin, y: 26, 'font-size': sizeOfTitle(name), 'font-weight': 'bold' }, [svgText(name)])]
  const caution = evaluation.findings.some(({ adviceFirst }) => adviceFirst) ? [whenPhrases[language].adviceFirst] : []
  const changes = covered ? changesWithinAYear(version, facts, options, language) : []
  const told = [...scope, ...caution, ...changes].flatMap((sentence) => wrap(sentence))
  told.forEach((line, row) => {
    parts.push(element('text', { x: margin, y: 46 + row * 16, 'font-size': 12 }, [svgText(line)]))
  })
  const marks = marksInSvg(shown, scale, 44 + told.length * 16)
  const axis = axisInSvg(scale, marks.bottom + 18)
  const lanes = lanesInSvg(shown, scale, { id, top: axis.bottom + 8, margin })
  const legend = legendInSvg(shown, { id, top: lanes.bottom + 22, margin, width })
  parts.push(...axis.grid(lanes.bottom), ...marks.lines(lanes.bottom), ...axis.parts, ...marks.parts, ...lanes.parts, ...legend.parts)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(legend.bottom + margin)}`,
      width,
      height: Math.ceil(legend.bottom + margin),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': 'sans-serif',
      'font-size': 11,
      fill: '#111',
    },
    [
      element('title', { id: `${id}-title` }, [svgText(covered ? name : name + say.colon + headlinePhrases[language].notCovered)]),
      element('desc', { id: `${id}-desc` }, [svgText([...scope, ...caution, ...changes, inWords(shown)].join(say.space))]),
      element('defs', {}, patterns(id)),
      element('rect', { width: '100%', height: '100%', fill: '#fff' }),
      ...parts,
    ],
  )
}

/** What of certificates required and in hand will be otherwise within a year, if nothing else happens. */
function changesWithinAYear(version: RulesetVersion, facts: Facts, options: EvaluateOptions, language: Language): readonly string[] {
  const about = (['certificate-required', 'certificate-in-hand'] as const).flatMap((role) => outcomeWith(version, role) ?? [])
  const until = formatPlainDate(yearsAfter(parsePlainDate(options.asOf) as Day, 1))
  const { findings } = when(version, facts as never, { ...options, until, about })
  const words = wordsOf(version, language)
  return changesInWords(() => words, options.asOf, findings).map(({ about, sentences }) =>
    [about, ...sentences].join(timelinePhrases[language].space),
  )
}

/** A long title is written smaller, so that all of it can be read; bold letters are a quarter wider. */
function sizeOfTitle(name: string): number {
  return Math.min(15, (width - 2 * margin) / (1.25 * textWidth(name, 1)))
}

/** Says everything that is drawn. */
function inWords({ lanes, marks, rules, language }: Timeline): string {
  const say = timelinePhrases[language]
  const bars = lanes.flatMap((lane) => lane.bars)
  const stays = bars.map((bar) =>
    bar.rules.length === 0 || bar.adviceFirst ? bar.text : say.triggers(bar.text, bar.rules.join(say.comma)),
  )
  const dates = marks.map(({ label, day }) => `${label}${say.colon}${formatPlainDate(day.least)}`)
  const legend = rules.map(({ title }, index) => `${say.legend} ${index + 1}${say.colon}${title}`)
  const needed = lanes.flatMap(({ country, rules: own, adviceFirst }) =>
    country === undefined || own.length === 0 ? [] : (adviceFirst ? say.askedForFrom : say.neededFrom)(country, own.join(say.comma)),
  )
  return [...(stays.length === 0 ? [say.noStays] : stays), ...needed, ...dates, ...legend]
    .map((text) => `${text}${say.stop}`)
    .join(say.space)
}
