import type { Reliability } from '../../model/citation.ts'
import type { Modality, Stronger } from '../../model/outcome.ts'
import type { PersonRole } from '../../model/situation/family.ts'
import type { WordsByStatus } from './status.ts'

/** Every fixed phrase of the texts for people, in one language. */
export interface Phrases {
  /** Between a label and what it says. */
  readonly colon: string
  /** Between the items of a list, and between its last two where either is enough or all are meant. */
  readonly comma: string
  readonly semicolon: string
  /** Between the clauses of a sentence. */
  readonly pause: string
  /** At the end of a sentence. */
  readonly stop: string
  /** Between sentences, such as a question and its answer. */
  readonly space: string
  readonly aside: (text: string) => string
  readonly or: string
  readonly and: string

  /** Names a version by its first day, and says what day it was asked about. */
  readonly version: (from: string, revision: number, asOf: string) => string
  /** The day that is asked about. */
  readonly asOf: (day: string) => string
  /** Since when the rules are in force, whether that day is known exactly, when they were last checked, and whether the day asked about is later. */
  readonly byRules: (from: string, isBound: boolean, verifiedOn: string, isBeyond: boolean) => string
  /** How the first day of the version is taken, and what is known of it: empty where nothing is said. */
  readonly bound: (from: string, note: string) => string
  readonly beyondVerification: (verifiedOn: string) => string
  readonly superseded: (on: string | undefined) => string

  /** That the case is outside what a version covers, may be, or is not: whom it covers. */
  readonly scope: Readonly<Record<'outside' | 'open' | 'inside', (title: string) => string>>
  readonly theCase: string
  /** What each person of a client file is, as a heading. */
  readonly persons: Readonly<Record<PersonRole, string>>
  /** One of several persons who are the same, by their number from 1. */
  readonly personNumber: (role: string, number: number) => string
  /** What an entry of a list is called that has no name of its own. */
  readonly entryOfList: string
  /** Whether there is such a record. */
  readonly thereIsOne: string
  readonly anyOtherCountry: string
  /** The heading of what is the same for every country that anything is told of. */
  readonly eachCountry: string
  readonly anyOtherPlace: string
  readonly anyOtherPlaceIn: (country: string) => string
  readonly place: (place: string, country: string) => string
  /** A place that is kept as it is written; the city that may be meant. */
  readonly unrecognised: (place: string, country: string, meant: string | undefined) => string
  /** A place that can be in several cities, some of which are named. */
  readonly severalPlaces: (place: string, country: string, cities: string, more: boolean) => string
  readonly record: (each: string, number: number | undefined, country: string | undefined) => string

  /** How a requirement came out; `may` where it applies at somebody's discretion. */
  readonly requirement: WordsByStatus
  /** How any other outcome came out. */
  readonly outcome: WordsByStatus
  /** What a consequence is called: one that surely follows, and one that can. */
  readonly consequence: Readonly<Record<'follows' | 'can', string>>
  /** How an outcome binds; beside a status, what only says what is needs no word. */
  readonly modality: Readonly<Record<Modality, string>>
  readonly discretion: (by: string) => string
  readonly readingOpen: string
  readonly recommended: string

  /** What stands before the last day on which something is acceptable, and in its place where there is none. */
  readonly goodUntil: string
  readonly noLastDay: string
  /** What stands before the periods that something has to cover, and one of them. */
  readonly toCover: string
  readonly period: (from: string, to: string) => string

  readonly sourcesDisagree: string
  readonly readings: string
  readonly alsoFor: string
  readonly because: string
  /** An outcome that applies by one rule or another: before a list of them, and alone. */
  readonly oneOf: string
  readonly oneOfSeveral: string
  readonly noneOf: string
  /** The heading of why something does not apply, or how near it is. */
  readonly whyNot: string
  readonly whyNotApplying: string
  /** What applies by its own rules, and leads to nothing where somebody lived. */
  readonly setAside: string
  /** What leads to a state that is feared, and what only goes with that, such as a translation or a fee. */
  readonly adviceFirst: string
  readonly adviceFirstWith: string
  readonly exception: string
  /** That an exception names the very country. */
  readonly exceptedByName: string
  readonly short: (by: string, threshold: string) => string
  readonly over: (by: string) => string
  readonly more: (by: string) => string
  /** A length that is less than nothing: of the time left until a day, since a day, between two others, and of anything else. */
  readonly belowNothing: Readonly<Record<'passed' | 'ahead' | 'earlier' | 'fewer', (by: string) => string>>
  readonly before: (by: string, threshold: string) => string
  readonly after: (by: string) => string

  readonly stillOpen: string
  /** What is at somebody's discretion, or stated, and can still turn out to bind more strongly. */
  readonly mayBecome: Readonly<Record<Stronger, string>>
  readonly hangsOn: string
  readonly notKnowable: string
  readonly askNext: string
  /** Before a question that is to confirm what was assumed. */
  readonly confirmNext: string
  readonly changes: (findings: number) => string
  readonly assumed: string
  /** The assumed answers on which something rests. */
  readonly restsOn: string
  /** How many answers were assumed on which nothing rests. */
  readonly othersAssumed: (count: number) => string
  /** The answer that was assumed to a question that is to be confirmed. */
  readonly toConfirm: (value: string) => string
  readonly assumedKind: (kind: string) => string
  readonly followed: string
  readonly sources: string
  readonly read: (on: string) => string
  readonly reliability: Readonly<Record<Reliability, string>>
  /** A source and the place in it. */
  readonly located: (instrument: string, locator: string) => string
  /** What each word for reliability means. */
  readonly reliabilityMeans: Readonly<Record<Reliability, string>>
  readonly notAdvice: string

  /** What the marks mean; in a short text, which has no parts that do not decide. */
  readonly marks: string
  readonly briefMarks: string
  readonly allOf: string
  readonly anyOf: string
  readonly not: string
  readonly unless: string
  readonly asAbove: string
  /** That something hangs on nothing but what is explained above. */
  readonly sameReason: string
  /** How a point that the sources leave open has to be read for what stands before it to count. */
  readonly asRead: (reading: string) => string
  readonly notExact: string

  readonly yes: string
  readonly no: string
  readonly none: string
  readonly notKnown: string
  readonly between: (least: string, most: string) => string
  readonly needs: (what: string) => string
  readonly atLeast: (what: string) => string
  readonly atMost: (what: string) => string
  readonly moreThan: (what: string) => string
  readonly lessThan: (what: string) => string
  readonly onOrAfter: (date: string) => string
  readonly onOrBefore: (date: string) => string
  readonly afterDate: (date: string) => string
  readonly beforeDate: (date: string) => string
  readonly other: (what: string) => string
  /** One of several values, and none of them. */
  readonly anyAmong: (values: readonly string[]) => string
  readonly noneAmong: (values: readonly string[]) => string
  /** Ages in full years. */
  readonly aged: (years: number) => string
  readonly agedAtLeast: (years: number) => string
  readonly agedAtMost: (years: number) => string
  readonly agedOver: (years: number) => string
  readonly agedUnder: (years: number) => string
  /** Something, and what it has to be. */
  readonly is: (what: string, need: string) => string
  /** Something, and what it is compared with: words that begin with the comparison, such as `at least`. */
  readonly compares: (what: string, need: string) => string

  readonly asOfDate: string
  readonly country: string
  readonly placeName: string
  readonly dateOfBirth: string
  readonly reading: string
  /** A fact as part of a sentence. */
  readonly fact: (label: string) => string
  /** A date by its label, and by its question where it has none. */
  readonly labelledDate: (label: string) => string
  readonly askedDate: (question: string) => string
  readonly birthday: (years: number) => string
  readonly shifted: (date: string, duration: string, back: boolean) => string
  /** As many days as the answer to a question says. */
  readonly countedDays: (question: string) => string
  readonly workingDays: (count: number) => string
  readonly dayOf: (time: string) => string
  /** Working days that no government has announced yet: those after a date. */
  readonly unannounced: (country: string, after: string) => string
  readonly windowStart: (duration: string, ending: string) => string
  readonly latest: (dates: readonly string[]) => string
  readonly earliest: (dates: readonly string[]) => string
  readonly sum: (parts: readonly string[]) => string
  readonly age: string
  readonly ageFrom: (date: string) => string
  readonly on: (what: string, date: string) => string
  readonly elapsedSince: (from: string) => string
  readonly elapsed: (from: string, to: string) => string
  readonly longestStay: (where: string) => string
  readonly totalStay: (where: string) => string
  readonly stayLead: (where: string) => string
  readonly firstDay: (where: string) => string
  readonly lastDay: (where: string) => string
  readonly lasting: (where: string, duration: string) => string
  readonly stay: (where: string) => string
  readonly ongoingStay: (where: string) => string
  readonly endedStay: (where: string) => string
  readonly anywhere: string
  readonly thatCountry: string
  readonly thatPlace: string
  readonly inCountry: (country: string) => string
  readonly outsideCountry: (country: string) => string
  readonly inPlace: (place: string) => string
  readonly inOnePlace: (where: string) => string
  readonly since: (what: string, date: string) => string
  readonly until: (what: string, date: string) => string
  readonly bridging: (what: string, days: string) => string
  readonly uncounted: (what: string, kinds: readonly string[]) => string
  readonly entry: (list: string, country: string | undefined) => string
  readonly count: (list: string, country: string | undefined) => string
  readonly member: (list: string, country: string) => string
}
