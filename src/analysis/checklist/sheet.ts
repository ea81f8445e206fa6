import type { Subject } from '../../model/subject.ts'
import type { SourceEntry } from '../../text/sources.ts'

/** A sentence, the sources that it rests on by their numbers, and what belongs under it. */
export interface SheetLine {
  readonly text: string
  readonly sources: readonly number[]
  readonly lines?: readonly SheetLine[]
}

/** How an item is marked: a box to tick, `◇` for what is open, `≠` for what sources disagree on, or nothing. */
export type SheetMark = 'box' | 'open' | 'contested' | 'none'

/** One item in words. */
export interface SheetItem {
  /** The outcome, and all that it is found for, in the order of `subjects`: they tell a box from any other, in every language and on every day. */
  readonly outcome: string
  readonly about: readonly Subject[]
  readonly mark: SheetMark
  readonly title: string
  /** How far it binds, where it does not simply; whose discretion it is. */
  readonly remark?: string
  /** What it is found for, where that is more than one: each has a mark of its own, and the item has none. */
  readonly subjects: readonly string[]
  readonly details: readonly SheetLine[]
  /** What belongs to it, each with a mark of its own: its form, its translation, the steps to it. */
  readonly parts: readonly SheetItem[]
}

/** Paragraphs, then items, then a plain list, then paragraphs again: each may be empty. */
export interface SheetBlock {
  readonly intro: readonly SheetLine[]
  readonly items: readonly SheetItem[]
  readonly list: readonly SheetLine[]
  readonly outro: readonly SheetLine[]
}

/** A part of a checklist under one heading. */
export interface SheetSection {
  readonly heading: string
  readonly blocks: readonly SheetBlock[]
}

/** A checklist in the words of one language, before it is written in a format; nothing in it is escaped. */
export interface Sheet {
  readonly heading: string
  /** Sentences under the heading. */
  readonly remarks: readonly string[]
  /** What to do about what, under them. */
  readonly headline: readonly string[]
  /** What the marks mean; empty where there are none. */
  readonly legend: string
  readonly sections: readonly SheetSection[]
  readonly sourcesHeading: string
  readonly sources: readonly SourceEntry[]
  /** Sentences at the end. */
  readonly closing: readonly string[]
}

/** A sentence that rests on no source of its own. */
export function line(text: string): SheetLine {
  return { text, sources: [] }
}
