import type { DateRounding } from '../../src/calendar/plain-date.ts'
import { evaluate } from '../../src/index.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import type { Measure } from '../../src/model/measure.ts'
import { readVersion } from '../../src/read.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const text = { en: '?', zh: '？' }

/** A condition, or whatever somebody might write for one, over facts of some types; and what is known of them. */
export interface Question {
  readonly facts: Readonly<Record<string, object>>
  readonly measures?: Readonly<Record<string, Measure>>
  readonly conditions?: Readonly<Record<string, unknown>>
  readonly when: unknown
  readonly unless?: unknown
  readonly given?: Readonly<Record<string, unknown>>
  /** Whether declared values stand in for absent facts; they do where this is left out. */
  readonly assumptions?: boolean
  /** Which day is meant where a month has no such day; the last of the month where this is left out. */
  readonly rounding?: DateRounding
  /** A fact or measure whose value is told where the rule applies. */
  readonly shown?: string
}

/** What is answered: `null` where it is not known. */
export interface Asked {
  readonly truth: boolean | null
  /** The facts that still matter. */
  readonly missing: readonly string[]
  /** The one that is asked first. */
  readonly first: string | null
  /** The facts that were assumed. */
  readonly assumed: readonly string[]
  /** The value that was asked for. */
  readonly shown?: unknown
}

const truths: Readonly<Record<string, boolean | null>> = { applies: true, 'does-not-apply': false, undetermined: null }

/** Asks a version of one rule, read as anybody's is, whether it applies. */
export function ask({ facts, measures = {}, conditions = {}, when, unless, given = {}, assumptions = true, ...more }: Question): Asked {
  const version = readVersion({
    ...emptyVersion,
    ...('rounding' in more && { dateRounding: more.rounding as DateRounding }),
    facts: Object.fromEntries(Object.entries(facts).map(([name, definition]): [string, FactDefinition] => [name, asked(definition)])),
    measures,
    conditions,
    outcomes: { holds: { kind: 'notice', modality: 'is', title: text } },
    rules: [
      {
        id: 'rule',
        title: text,
        cites: ['act'],
        when: when as Condition,
        ...(unless !== undefined && { unless: unless as Condition }),
        then: { outcome: 'holds', ...(more.shown !== undefined && { params: { shown: { fact: more.shown } } }) },
      },
    ],
    ...(more.shown !== undefined && { parameters: { shown: { label: text } } }),
  })
  const evaluation = evaluate(version, given as never, { asOf: '2026-11-21', assumptions })
  const [finding] = evaluation.findings
  if (finding === undefined) throw new Error('nothing was found')
  return {
    truth: truths[finding.status] as boolean | null,
    missing: evaluation.missing,
    first: evaluation.nextQuestion?.fact ?? null,
    assumed: evaluation.assumptions.map(({ fact }) => fact),
    ...(more.shown !== undefined && { shown: finding.params.shown }),
  }
}

/** Whether a fact of yes or no is yes. */
export function yes(fact: string): Condition {
  return { fact, operator: 'equal', value: true }
}
