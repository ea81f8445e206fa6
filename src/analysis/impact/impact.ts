import type { Issue } from '../../errors.ts'
import type { Person } from '../../model/situation/family.ts'
import type { Text } from '../../model/text.ts'
import type { Affected, Effect } from '../../reasons/difference/affected.ts'

/** What another version changes for one person of a client file. */
export type AffectedPerson = Pick<Person, 'role' | 'name'> & Affected

/** What another version changes for the persons of one client file. */
export interface AffectedFile {
  /** Which of the files it is, counted from 0. */
  readonly index: number
  /** `changed` where it is for one of the persons; else `depends` where it can be. */
  readonly effect: Effect
  /** The effect if each version is read as its encoders recommend. */
  readonly onRecommended: Effect
  /** The person of the file first, then the family. */
  readonly persons: readonly AffectedPerson[]
}

/** A client file that cannot be understood, and why. */
export interface RefusedFile {
  readonly index: number
  readonly issues: readonly Issue[]
}

/** What another version changes for many client files: plain JSON. */
export interface AffectedReport {
  readonly ruleset: string
  /** The first day of each version. */
  readonly before: string
  readonly after: string
  readonly asOf: string
  /** What was found of each file, in their order. */
  readonly files: readonly (AffectedFile | RefusedFile)[]
  readonly summary: AffectedSummary
}

/** How many files each effect has. */
export type EffectCounts = Readonly<Record<Effect, number>>

/** What was found of many client files, counted: each number is one of files. */
export interface AffectedSummary {
  readonly files: number
  readonly effects: EffectCounts
  /** Those of the files that depend in which nobody can be asked: it hangs on how the law is read, or on what cannot be known. */
  readonly unaskable: number
  /** The files that cannot be understood, which have no effect. */
  readonly errors: number
  /** The effects if each version is read as its encoders recommend. */
  readonly onRecommended: EffectCounts
  /**
   * The rules behind what is changed, in which version: those by which an outcome applied or can in that version alone; where it did and does
   * by the same rules, and is said or binds otherwise, those of both. The most files first.
   */
  readonly rules: readonly { readonly in: Side; readonly rule: string; readonly files: number }[]
  /**
   * The questions to ask next, the most files first: in how many files each is the one, and how many of those it settles alone, since nothing
   * else is missing there.
   */
  readonly questions: readonly { readonly fact: string; readonly question: Text; readonly files: number; readonly settles: number }[]
  /** The assumed facts that could change an effect if told otherwise, with what was assumed; the most files first. */
  readonly restsOn: readonly { readonly fact: string; readonly value: unknown; readonly files: number }[]
  /** The facts that the versions assume differently and that a file does not tell, which are taken as open; the most files first. */
  readonly assumedDifferently: readonly { readonly fact: string; readonly files: number }[]
  /** The facts, and fields of records, that neither version has a use for; the most files first. */
  readonly ignored: readonly { readonly fact: string; readonly files: number }[]
}

/** One of the two versions. */
export type Side = 'before' | 'after'
