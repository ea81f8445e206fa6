import type { Finding, Status } from '../../src/index.ts'
import { type Composition, of } from './compose.ts'
import type { Sources } from './sources.ts'
import { amount, listed, rulesOf, titleOf, weeks } from './words.ts'

/** A lowest and a highest figure. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The figures of a quote: only what is decided is added up; what is still open is named by its city. */
export interface Sums {
  readonly research: number
  readonly researchInRmb: number
  readonly applications: Range
  readonly unobtainability: number
  readonly total: Range
  /** What is added at most if every open certificate turns out to be unobtainable. */
  readonly possiblyMore: number
  /** Weeks, if the work is done side by side or one after the other; without the cities whose time is open. */
  readonly sideBySide: Range
  readonly inTurn: Range
}

/**
 * Adds up the fees and times of a quote.
 *
 * @returns US dollars and weeks; zeros where nothing is decided.
 */
export function sumsOf({ quote }: Pick<Composition, 'quote'>): Sums {
  const total = (outcome: string, param: string, status: Status = 'applies') =>
    figures(of(quote, outcome), param, status).reduce((sum, figure) => sum + figure, 0)
  const times = ['time-if-issued', 'time-if-unobtainable'].flatMap((outcome) => of(quote, outcome))
  const [shortest, longest] = [figures(times, 'from', 'applies'), figures(times, 'to', 'applies')]
  const research = total('research-fee', 'amount')
  const applications = { from: total('application-fee', 'from'), to: total('application-fee', 'to') }
  const unobtainability = total('unobtainability-fee', 'amount')
  return {
    research,
    researchInRmb: total('research-fee', 'amountInRmb'),
    applications,
    unobtainability,
    total: { from: research + applications.from + unobtainability, to: research + applications.to + unobtainability },
    possiblyMore: total('unobtainability-fee', 'amount', 'undetermined'),
    sideBySide: { from: Math.max(0, ...shortest), to: Math.max(0, ...longest) },
    inTurn: { from: shortest.reduce((sum, time) => sum + time, 0), to: longest.reduce((sum, time) => sum + time, 0) },
  }
}

/**
 * Writes the fees and times of each city, and what they come to.
 *
 * @returns Lines of Markdown.
 */
export function sectionFees(composition: Composition, sources: Sources): readonly string[] {
  const { cities, quote } = composition
  if (cities.length === 0)
    return ['', '## 4. Our fees and times', '', 'No city is known to have to certify yet, so there is nothing to quote.']
  const sums = sumsOf(composition)
  const cite = (outcome: string) => sources.cite(quote, of(quote, outcome)[0]?.citations ?? [])
  const rows = cities.map((place, index) => {
    const cell = (outcome: string, show: (finding: Finding) => string) => cellOf(at(composition, outcome, index), show)
    const higher = at(composition, 'higher-fee', index)?.status
    const more = higher === 'applies' ? ', may be more' : higher === 'undetermined' ? ', possibly more' : ''
    const fee = cell('application-fee', ({ params }) => amount(Number(params.from), Number(params.to)))
    return `| ${place} | ${cell('research-fee', flat)} | ${fee}${more} | ${cell('unobtainability-fee', flat)} | ${timeOf(composition, index)} |`
  })
  const higher = of(quote, 'higher-fee').filter(({ status }) => status === 'applies')
  const due = of(quote, 'research-payment').some(({ status }) => status === 'applies')
  const open = of(quote, 'unobtainability-fee').flatMap(({ status, subject }) =>
    status === 'undetermined' ? (cities[Number(subject.application)] ?? []) : [],
  )
  const without = open.length === 0 ? '' : `, without ${listed(open)}`
  const discounts = of(quote, 'discount').filter(({ status }) => status === 'applies')
  return [
    '',
    '## 4. Our fees and times',
    '',
    '| certificate | research | application | proving it unobtainable | typical time |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| **together** | ${amount(sums.research)} | ${amount(sums.applications.from, sums.applications.to)} | ${amount(sums.unobtainability)} | see below |`,
    '',
    `- **Total: ${amount(sums.total.from, sums.total.to)}** ${cite('application-fee')}. The research fee of all (${amount(sums.research)}, or ${amount(sums.researchInRmb, sums.researchInRmb, 'RMB')}) ${due ? 'is due now' : 'has been paid'} ${cite('research-fee')}.`,
    ...(sums.possiblyMore > 0
      ? [`- ${amount(sums.possiblyMore)} more, if no certificate can be had from ${listed(open)} ${cite('unobtainability-fee')}.`]
      : []),
    ...higher.map((finding) => {
      const place = cities[Number(finding.subject.application)]
      return `- ${place}: ${titleOf(quote, finding)}: ${rulesOf(quote, finding).join('; ')}. The total has no upper limit then ${sources.cite(quote, finding.citations)}.`
    }),
    ...discounts.map(
      (finding) =>
        `- ${titleOf(quote, finding)}: ${rulesOf(quote, finding).join('; ')}. The sums are before it ${sources.cite(quote, finding.citations)}.`,
    ),
    ...(sums.sideBySide.to > 0
      ? [
          `- Time${without}: ${weeks(sums.sideBySide.from, sums.sideBySide.to)} side by side, ${weeks(sums.inTurn.from, sums.inTurn.to)} one after the other; the terms do not say which, and it varies by city ${cite('time-if-issued')}.`,
        ]
      : []),
    ...(of(quote, 'courier').some(({ status }) => status === 'applies')
      ? [`- What is issued is ${titleOf(quote, of(quote, 'courier')[0] as Finding)} ${cite('courier')}.`]
      : []),
  ]
}

function figures(findings: readonly Finding[], param: string, wanted: Status): readonly number[] {
  return findings.filter(({ status }) => status === wanted).map(({ params }) => Number(params[param]))
}

function at({ quote }: Composition, outcome: string, index: number): Finding | undefined {
  return of(quote, outcome).find(({ subject }) => subject.application === index)
}

function cellOf(finding: Finding | undefined, show: (finding: Finding) => string): string {
  if (finding?.status === 'applies') return show(finding)
  return finding?.status === 'undetermined' ? `${show(finding)}, if it comes to that` : '–'
}

function flat({ params }: Finding): string {
  return amount(Number(params.amount))
}

/** The time of a certificate that is issued, of one that cannot be had, or of both while that is open. */
function timeOf(composition: Composition, index: number): string {
  const possible = ['time-if-issued', 'time-if-unobtainable']
    .map((outcome) => at(composition, outcome, index))
    .filter((finding) => finding !== undefined && finding.status !== 'does-not-apply')
  return possible.map((finding) => weeks(Number(finding?.params.from), Number(finding?.params.to))).join(' or ')
}
